import { text } from '../../core/messages/text';
import type { Session } from '../session/session';
import type { Checked, PaneState } from '../session/state';
import { FindingList } from './FindingList';
import { NothingHere } from './NothingHere';
import { RememberedSection } from './remembered/RememberedSection';
import { SkippedList } from './Skipped';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/** There are cells, but no Biểu that we know: every sheet with the reason, and what its text alone shows. */
export function UnrecognisedScreen({ checked, state, session }: Props) {
  return (
    <>
      <NothingHere head={text('ui.unrecognised.head')} what={text('ui.unrecognised.what')} />
      <SkippedList skipped={checked.report.skipped} session={session} />
      <FindingList checked={checked} state={state} session={session} />
      <RememberedSection checked={checked} state={state} session={session} />
    </>
  );
}
