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
  /** A title over the table: it begins where the eye does, not in the middle of what may be out of sight. */
  readonly isTitle: boolean;
  readonly spills: boolean;
  readonly isSelected: boolean;
  readonly mark: CellMark | undefined;
  readonly isChanged: boolean;
  readonly onSelect: () => void;
}

/** Marks and counts stand in the middle of their narrow columns, figures in wide ones to the right. */
const WIDE = 80;
const SHORT = 4;

/** A cell, read-only. A highlighted one tells in a tooltip why it is. */
export function GridCell(props: Props) {
  const { cell, column, columns, rows, isHeader, isTitle, isSelected, mark, isChanged } = props;
  const styles = useGridStyles();
  const { language, tell } = useWords();
  const isMerged = columns > 1 || rows > 1;
  const content = cellText(cell, language);
  const isNumber = typeof cell?.value === 'number' && props.width >= WIDE;
  const isShort = typeof cell?.value === 'number' || content.length <= SHORT;
  const own = (
    // the grid as a whole has the focus and the keys: see SheetView
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-colspan={columns > 1 ? columns : undefined}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-selected={isSelected}
      className={mergeClasses(
        styles.cell,
        ((isMerged && !isTitle) || isHeader || isShort) && styles.centred,
        isNumber && styles.number,
        isTitle && styles.title,
        props.spills && content !== '' && styles.spilling,
        isHeader && styles.header,
        mark && styles[mark.kind],
        isChanged && styles.changed,
        isSelected && styles.selected,
      )}
      style={{
        left: props.left,
        width: props.width,
        height: props.height,
        ...(rows > 1 && { zIndex: 1 }),
      }}
      onClick={props.onSelect}
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
