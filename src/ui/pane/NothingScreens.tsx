import { makeStyles, tokens } from '@fluentui/react-components';
import { text, type Param } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Checked, PaneState } from '../session/state';
import { useWords } from '../words/words';
import { FindingList } from './FindingList';
import { RememberedSection } from './remembered/RememberedSection';
import { SkippedList } from './Skipped';

const useStyles = makeStyles({
  nothing: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM },
  words: { margin: '0' },
});

/** No sheet holds anything. */
export function EmptyScreen() {
  return <Words head={text('ui.empty.head')} what={text('ui.empty.what')} />;
}

interface UnrecognisedProps {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/** There are cells, but no Biểu that we know: every sheet with the reason, and what its text alone shows. */
export function UnrecognisedScreen({ checked, state, session }: UnrecognisedProps) {
  return (
    <>
      <Words head={text('ui.unrecognised.head')} what={text('ui.unrecognised.what')} />
      <SkippedList skipped={checked.report.skipped} session={session} />
      <FindingList checked={checked} state={state} session={session} />
      <RememberedSection checked={checked} state={state} session={session} />
    </>
  );
}

function Words({ head, what }: { readonly head: Param; readonly what: Param }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  return (
    <section className={styles.nothing}>
      <h2 className={shared.head}>{tell(head)}</h2>
      <p className={styles.words}>{tell(what)}</p>
    </section>
  );
}
