import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAt, type Rect } from '../../../core/snapshot/workbook';
import { GridCell } from './GridCell';
import type { GridView } from './gridView';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './sizes';
import { useGridStyles } from './useGridStyles';

interface Props {
  readonly view: GridView;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly isHeader: boolean;
}

/** A row of the sheet: its number and label columns stay, the columns in view come and go. */
export function GridRow({ view, row, top, height, isHeader }: Props) {
  const styles = useGridStyles();
  const { sheet, layout, frozenColumns, frozenWidth, columns, leftOf, idOf } = view;
  const drawn = new Set<Rect>();
  const cellOf = (column: number): ReactNode => {
    const merge = layout.mergeAt(row, column);
    if (merge && (merge.top !== row || drawn.has(merge))) return null;
    if (merge) drawn.add(merge);
    const rect = merge ?? { top: row, bottom: row, left: column, right: column };
    const { selection } = view;
    return (
      <GridCell
        key={rect.left}
        id={idOf(row, rect.left)}
        cell={cellAt(sheet, row, rect.left)}
        column={rect.left}
        left={leftOf(rect.left)}
        width={leftOf(rect.right + 1) - leftOf(rect.left)}
        height={merge ? view.topOf(rect.bottom + 1) - view.topOf(row) : height}
        columns={rect.right - rect.left + 1}
        rows={rect.bottom - rect.top + 1}
        isHeader={isHeader}
        isTitle={!isHeader && rect.left < frozenColumns && rect.right >= frozenColumns}
        spills={layout.spills(row, rect.left)}
        isSelected={selection !== null && overlaps(selection, rect)}
        mark={view.markAt(row, rect.left)}
        isChanged={view.isChanged(row, rect.left)}
        onSelect={() => view.onSelect(row, rect.left)}
      />
    );
  };
  const isFrozen = (column: number): boolean =>
    column < frozenColumns && (layout.mergeAt(row, column)?.right ?? column) < frozenColumns;
  const labels = Array.from({ length: frozenColumns }, (_, column) => column);
  const scrolled = [...labels.filter((column) => !isFrozen(column)), ...columns].sort((a, b) => a - b);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height }}>
      <div role="presentation" className={styles.rowStart} style={{ width: NUMBERS_WIDTH + frozenWidth }}>
        <div
          role="rowheader"
          aria-colindex={1}
          className={mergeClasses(styles.cell, styles.heading)}
          style={{ left: 0, width: NUMBERS_WIDTH, height }}
        >
          {row + 1}
        </div>
        {labels.filter(isFrozen).map(cellOf)}
      </div>
      {scrolled.map(cellOf)}
    </div>
  );
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

interface LettersProps {
  readonly view: GridView;
  readonly nameOf: (column: number) => string;
}

/** The strip of column letters. */
export function LetterRow({ view, nameOf }: LettersProps) {
  const styles = useGridStyles();
  const { frozenColumns, frozenWidth, columns, leftOf } = view;
  const letter = (column: number): ReactNode => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(styles.cell, styles.heading)}
      style={{ left: leftOf(column), width: leftOf(column + 1) - leftOf(column), height: LETTERS_HEIGHT }}
    >
      {nameOf(column)}
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.letters} style={{ height: LETTERS_HEIGHT }}>
      <div role="presentation" className={styles.rowStart} style={{ width: NUMBERS_WIDTH + frozenWidth }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label="#"
          className={mergeClasses(styles.cell, styles.heading)}
          style={{ left: 0, width: NUMBERS_WIDTH, height: LETTERS_HEIGHT }}
        />
        {Array.from({ length: frozenColumns }, (_, column) => letter(column))}
      </div>
      {columns.filter((column) => column >= frozenColumns).map(letter)}
    </div>
  );
}
