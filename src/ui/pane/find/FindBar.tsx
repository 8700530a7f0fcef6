import { lazy, Suspense } from 'react';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import type { Checked, PaneState } from '../../session/state';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/** Loaded when first opened: fields are no part of the pane's first load. */
const FindFields = lazy(async () => ({
  default: (await import(/* webpackChunkName: "find" */ './FindFields')).FindFields,
}));

/** Narrows the list to words, a rule, a sheet or a unit; and buttons for those who do not use F8. */
export function FindBar(props: Props) {
  const { tell } = useWords();
  return (
    <Fold head={tell(text('finding.head'))}>
      <Suspense fallback={null}>
        <FindFields {...props} />
      </Suspense>
    </Fold>
  );
}
