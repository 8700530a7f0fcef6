import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { text } from '../../../core/messages/text';
import { columnName } from '../../../core/snapshot/address';
import type { Rect, Sheet } from '../../../core/snapshot/workbook';
import { useWords } from '../../../ui/words/words';
import type { Band, Frozen } from './bands';
import type { CellMark } from './cellMarks';
import { GridRow, LetterRow } from './GridRow';
import { cellBeside, offsetsOf, type GridView } from './gridView';
import { HeaderBand } from './HeaderBand';
import { layoutOf } from './sheetLayout';
import { FONT, LETTERS_HEIGHT, LINE, NUMBERS_WIDTH } from './sizes';
import { useFrozen } from './useFrozen';
import { useGridStyles } from './useGridStyles';
import { zoomed } from './zoom';

interface Props {
  readonly sheet: Sheet;
  readonly frozen: Frozen;
  readonly selection: Rect | null;
  readonly markAt: (row: number, column: number) => CellMark | undefined;
  readonly onSelect: (row: number, column: number) => void;
  /** 1 is as laid out. */
  readonly zoom: number;
  readonly isChanged: (row: number, column: number) => boolean;
}

const OVERSCAN = 6;

/** A sheet to look at: only what is in sight is drawn; headers and label columns stay while the rest scrolls. */
export function SheetView(props: Props) {
  const { sheet, frozen: wanted, selection, markAt, onSelect, zoom, isChanged } = props;
  const styles = useGridStyles();
  const { language, tell } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const plain = useMemo(() => layoutOf(sheet, wanted, language), [sheet, wanted, language]);
  const layout = useMemo(() => zoomed(plain, zoom), [plain, zoom]);
  const { rowCount, columnCount, rowHeight, columnWidth, merges } = layout;
  const tops = useMemo(() => offsetsOf(rowCount, rowHeight, LETTERS_HEIGHT), [rowCount, rowHeight]);
  const lefts = useMemo(() => offsetsOf(columnCount, columnWidth, NUMBERS_WIDTH), [columnCount, columnWidth]);
  const { bands, frozenColumns, frozenWidth } = useFrozen(scroller, wanted, tops, lefts);
  const tallest = bands.reduce((most, { top, bottom }) => Math.max(most, tops[bottom + 1]! - tops[top]!), 0);
  const shared = { getScrollElement: () => scroller.current, overscan: OVERSCAN };
  const rows = useVirtualizer({
    ...shared,
    count: rowCount,
    estimateSize: rowHeight,
    paddingStart: LETTERS_HEIGHT,
    scrollPaddingStart: LETTERS_HEIGHT + tallest,
  });
  const columns = useVirtualizer({
    ...shared,
    horizontal: true,
    count: columnCount,
    estimateSize: columnWidth,
    paddingStart: NUMBERS_WIDTH,
    scrollPaddingStart: NUMBERS_WIDTH + frozenWidth,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
    // sizes are read through functions that the virtualizers do not watch
  }, [rows, columns, layout]);
  useEffect(() => {
    if (!selection) return;
    const row = Math.min(selection.top, rowCount - 1);
    const column = Math.min(selection.left, columnCount - 1);
    const { scrollTop, clientHeight } = scroller.current!;
    const isSeen =
      tops[row]! >= scrollTop + LETTERS_HEIGHT + tallest && tops[row + 1]! <= scrollTop + clientHeight;
    // what was out of sight comes to the middle, where one sees what stands around it
    if (!isSeen && !inBand(bands, row)) rows.scrollToIndex(row, { align: 'center' });
    // a frozen column is always in sight
    if (column >= frozenColumns) columns.scrollToIndex(column, { align: 'auto' });
    // only a new selection moves the view: not a new size of it, or of what is frozen
  }, [selection]);

  const seenRows = rows.getVirtualItems().map(({ index }) => index);
  const view: GridView = {
    sheet,
    layout,
    frozenColumns,
    frozenWidth,
    columns: columns
      .getVirtualItems()
      .map(({ index }) => index)
      .filter((column) => column >= frozenColumns),
    leftOf: (column) => lefts[Math.min(column, columnCount)]!,
    topOf: (row) => tops[Math.min(row, rowCount)]!,
    selection,
    markAt,
    isChanged,
    idOf: (row, column) => `${id}-${row}-${column}`,
    onSelect,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = { row: selection?.top ?? 0, column: selection?.left ?? 0 };
    const next = cellBeside(event.key, from, layout);
    if (!next) return;
    event.preventDefault();
    onSelect(next.row, next.column);
  };
  const bodyRows = withMergeTops(seenRows, merges).filter((row) => !inBand(bands, row) && rowHeight(row) > 0);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ fontSize: FONT * zoom, lineHeight: `${LINE * zoom}px` }}
      role="grid"
      tabIndex={0}
      aria-label={tell(text('ui.page.sheet', { name: sheet.name }))}
      aria-readonly
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-activedescendant={
        selection && bodyRows.includes(selection.top) ? view.idOf(selection.top, selection.left) : undefined
      }
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.content}
        style={{ width: lefts[columnCount]!, height: tops[rowCount]! }}
      >
        <LetterRow view={view} nameOf={columnName} />
        {bodyRows.map((row) => (
          <GridRow
            key={row}
            view={view}
            row={row}
            top={tops[row]!}
            height={rowHeight(row)}
            isHeader={false}
          />
        ))}
        {bands.map((band) => (
          <HeaderBand key={band.top} band={band} view={view} />
        ))}
      </div>
    </div>
  );
}

/** Whether a row belongs to a header that stays. */
function inBand(bands: readonly Band[], row: number): boolean {
  return bands.some(({ top, bottom }) => row >= top && row <= bottom);
}

/** Rows in sight, and those above them from which a merged cell reaches down into sight. */
function withMergeTops(seen: readonly number[], merges: readonly Rect[]): number[] {
  const first = seen[0] ?? 0;
  const reaching = merges.filter(({ top, bottom }) => top < first && bottom >= first).map(({ top }) => top);
  return [...new Set([...reaching, ...seen])];
}
