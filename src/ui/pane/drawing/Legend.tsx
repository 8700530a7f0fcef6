import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LOOKS } from '../../../core/highlights/looks';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import { useWords } from '../../words/words';

const LINES = { Continuous: 'solid', Dash: 'dashed', Dot: 'dotted' } as const;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '32px 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  // the colours are those on the sheet, whatever the pane's theme
  sample: { height: '16px', forcedColorAdjust: 'none' },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** What the colours and lines on the sheets mean, the gravest first. */
export function Legend() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  return (
    <div>
      <div className={styles.head}>{tell(text('drawing.legend'))}</div>
      <ul className={mergeClasses(shared.plainList, shared.breakable)}>
        {[...LOOKS].reverse().map(([kind, { fill, border }]) => (
          <li key={kind} className={styles.line}>
            <span
              aria-hidden
              className={styles.sample}
              style={{
                backgroundColor: fill,
                ...(border && { border: `2px ${LINES[border.style]} ${border.color}` }),
              }}
            />
            {tell(text(`drawing.legend.${kind}`))}
          </li>
        ))}
      </ul>
    </div>
  );
}
