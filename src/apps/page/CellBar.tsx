import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '../../core/messages/text';
import { rectAddress } from '../../core/snapshot/address';
import { cellAt, type Cell, type Rect, type Sheet } from '../../core/snapshot/workbook';
import { Sign } from '../../ui/look/icons';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';
import type { CellMark } from './grid/cellMarks';
import { cellText } from './grid/cellText';

interface Props {
  readonly sheet: Sheet;
  readonly selection: Rect | null;
  /** What the file has in a cell that was changed here; undefined where it was not. */
  readonly fileHas: (row: number, column: number) => Cell | null | undefined;
  readonly markAt: (row: number, column: number) => CellMark | undefined;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    minHeight: '20px',
    maxHeight: '60px',
    overflowY: 'auto',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: '48px' },
  // a number must never be torn apart, a long text may
  value: { flexShrink: 0, maxWidth: '50%' },
});

/** Above the grid, as in Excel: the selected cell, what it holds, and what is the matter with it. */
export function CellBar({ sheet, selection, fileHas, markAt }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const cell = selection && cellAt(sheet, selection.top, selection.left);
  const mark = selection && markAt(selection.top, selection.left);
  const before = selection ? fileHas(selection.top, selection.left) : undefined;
  const formula = cell?.formula === undefined ? '' : `=${cell.formula}`;
  return (
    <div className={mergeClasses(styles.bar, shared.breakable)} role="status">
      <span className={styles.address}>{selection ? rectAddress(selection) : ''}</span>
      <span className={styles.value}>
        {selection &&
          ([cellText(cell ?? undefined, language), formula].filter((part) => part !== '').join(' ') ||
            tell(text('word.nothing')))}
      </span>
      {before !== undefined && (
        <span>
          {tell(
            text('page.changed-cell', {
              before: cellText(before ?? undefined, language) || text('word.nothing'),
            }),
          )}
        </span>
      )}
      {mark?.messages.map(({ severity, text: message }) => (
        <span key={`${severity} ${message.id}`} className={shared[severity]}>
          <Sign kind={severity} /> {tell(message)}
        </span>
      ))}
    </div>
  );
}
