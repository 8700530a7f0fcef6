import { mergeClasses, Tooltip } from '@fluentui/react-components';
import type { Cell } from '../../../core/snapshot/workbook';
import { useWords } from '../../../ui/words/words';
import type { CellMark } from './cellMarks';
import { cellText } from './cellText';
import { useGridStyles } from './useGridStyles';

interface Props {
  readonly id: string;
  readonly cell: Cell | undefined;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  /** A line of its own above or between tables: it may reach over the empty cells beside it. */
  readonly isTitle: boolean;
  readonly isSelected: boolean;
  readonly mark: CellMark | undefined;
  readonly onSelect: () => void;
}

/** A cell, read-only. A highlighted one tells in a tooltip why it is. */
export function GridCell(props: Props) {
  const { id, cell, column, left, width, height, columns, rows, isHeader, isTitle, isSelected, mark, onSelect } =
    props;
  const styles = useGridStyles();
  const { language, tell } = useWords();
  const isMerged = columns > 1 || rows > 1;
  const isNumber = typeof cell?.value === 'number';
  const content = cellText(cell, language);
  const own = (
    // the grid as a whole has the focus and the keys: see SheetView
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-colspan={columns > 1 ? columns : undefined}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-selected={isSelected}
      className={mergeClasses(
        styles.cell,
        isNumber && styles.number,
        ((isMerged && !isTitle) || isHeader || content.length === 1) && styles.centred,
        isTitle && styles.title,
        isHeader && styles.header,
        mark && styles[mark.kind],
        isSelected && styles.selected,
      )}
      style={{ left, width, height, ...(rows > 1 && { zIndex: 1 }) }}
      onClick={onSelect}
    >
      {content}
    </div>
  );
  if (!mark || mark.messages.length === 0) return own;
  const why = mark.messages.map(({ text }) => tell(text)).join('\n');
  return (
    <Tooltip
      content={{ children: why, style: { whiteSpace: 'pre-line' } }}
      relationship="description"
      withArrow
    >
      {own}
    </Tooltip>
  );
}
