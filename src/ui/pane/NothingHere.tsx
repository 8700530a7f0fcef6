import { makeStyles, tokens } from '@fluentui/react-components';
import type { Param } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  nothing: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM },
  words: { margin: '0' },
});

/** That there is nothing to check, and what can be done about it. */
export function NothingHere({ head, what }: { readonly head: Param; readonly what: Param }) {
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
