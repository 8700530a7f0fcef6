import { say, text } from '../../core/messages/text';
import { answerOf, tally } from '../../core/report/answer';
import { useSharedStyles } from '../look/shared';
import { screenOf, type PaneState } from '../session/state';
import { useWords } from '../words/words';

/** Tells screen readers what has become of the check; sighted users see it all around. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const { unseen } = useSharedStyles();
  const { language } = useWords();
  return (
    <div role="status" className={unseen}>
      {say(spoken(state), language)}
    </div>
  );
}

function spoken(state: PaneState) {
  const { work, failure, checked } = state;
  if (work) return work.progress.text;
  switch (screenOf(state)) {
    case 'start':
    case 'working':
      return '';
    case 'failed':
      return failure?.text ?? '';
    case 'empty':
      return text('ui.empty.head');
    case 'unrecognised':
      return text('ui.unrecognised.head');
    case 'result': {
      if (!checked) return '';
      const { errors, warnings, notes, agreed } = tally(checked.report);
      if (errors + warnings + notes === 0) return answerOf(checked.report);
      return text('report.found', { errors, warnings, notes, agreed });
    }
  }
}
