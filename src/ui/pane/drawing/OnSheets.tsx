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
const SheetMarks = lazy(async () => ({
  default: (await import(/* webpackChunkName: "drawing" */ './SheetMarks')).SheetMarks,
}));

/** What is shown on the sheets beside the findings: what agrees, notes in cells, and what the colours mean. */
export function OnSheets(props: Props) {
  const { tell } = useWords();
  return (
    <Fold head={tell(text('drawing.head'))}>
      <Suspense fallback={null}>
        <SheetMarks {...props} />
      </Suspense>
    </Fold>
  );
}
