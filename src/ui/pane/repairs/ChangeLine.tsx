import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import type { CellChange } from '../../../core/changes/cellChange';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import { useWords } from '../../words/words';
import { beforeWords, valueWords } from './valueWords';

interface Props {
  readonly change: CellChange;
  /** The cell's address. */
  readonly cell: string;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  before: { textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** One cell before and after. */
export function ChangeLine({ change, cell }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const before = beforeWords(change);
  const after = valueWords(change.after);
  return (
    <span>
      <span className={shared.unseen}>{tell(text('edits.change', { cell, before, after }))}</span>
      <span aria-hidden className={mergeClasses(styles.line, shared.breakable)}>
        <span className={shared.quiet}>{cell}</span>
        <span>
          <span className={styles.before}>{tell(before)}</span>
          {' → '}
          <span className={styles.after}>{tell(after)}</span>
        </span>
      </span>
    </span>
  );
}
