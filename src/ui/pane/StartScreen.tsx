import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import { Sign } from '../look/icons';
import { useSharedStyles } from '../look/shared';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  start: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM },
  promises: { display: 'grid', gap: tokens.spacingVerticalS },
  promise: { display: 'grid', gridTemplateColumns: '20px 1fr', alignItems: 'baseline' },
});

const PROMISES = ['ui.start.does', 'ui.start.reads', 'ui.start.stays'] as const;

/** Before anything is checked: what the button will do, and what it will not. */
export function StartScreen() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  return (
    <section className={styles.start}>
      <h2 className={shared.head}>{tell(text('ui.start.head'))}</h2>
      <ul className={mergeClasses(shared.plainList, styles.promises)}>
        {PROMISES.map((id) => (
          <li key={id} className={styles.promise}>
            <Sign kind="agreed" className={shared.agreed} />
            <span>{tell(text(id))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
