import { Link } from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Checked } from '../session/state';
import { clockTime, useWords } from '../words/words';

interface Props {
  readonly checked: Checked;
  readonly changed: boolean;
  readonly isSeeking: boolean;
  readonly session: Session;
}

/** When the result was made, whether cells changed since, and whether it is still being made surer. */
export function ResultTime({ checked, changed, isSeeking, session }: Props) {
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  return (
    <div className={shared.quiet}>
      {tell(text('ui.result-at', { time: clockTime(checked.at, language) }))}
      <span role="status" className={shared.warning}>
        {changed && ` · ${tell(text('ui.changed'))} `}
      </span>
      {changed && (
        <Link as="button" onClick={() => void session.check()}>
          {tell(text('ui.check-again'))} ↻
        </Link>
      )}
      <span role="status">{isSeeking && ` · ${tell(text('seeking.working'))} `}</span>
      {isSeeking && (
        <Link as="button" onClick={session.stop}>
          {tell(text('seeking.stop'))}
        </Link>
      )}
    </div>
  );
}
