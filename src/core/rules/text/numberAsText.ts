import { descend } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { parseNumber } from '../../numbers/parseNumber';
import type { CellRef } from '../../relations/relation';
import { cellAt, type Rect } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import { onGrid, type Rule, type GridContext } from '../rule';
import { criterionLines } from '../grid/gridCells';

/**
 * A number kept as text where numbers are meant: Excel's own sums leave it out. Counts, totals, averages and 1/0
 * marks; never codes or numbering. A column that is mostly text is one finding, and so are columns side by side and
 * cells side by side on one line: they were pasted together.
 */
export const numberAsText: Rule = {
  id: 'text/number-as-text',
  severity: 'warning',
  meaning: 'meaning.text/number-as-text',
  findings: onGrid((context) => {
    const columns = textColumns(context);
    const whole = columns.filter(({ cells, of }) => cells.length >= LEAST_RUN && cells.length * 2 >= of);
    const loose = columns.filter((column) => !whole.includes(column));
    return [...blocks(whole), ...lineRuns(context.bieu, loose)].map((cells) => finding(context, cells));
  }),
};

interface TextColumn {
  readonly place: number;
  readonly cells: readonly CellRef[];
  /** How many of its cells hold a number in any form. */
  readonly of: number;
}

function textColumns({ bieu, workbook }: GridContext): TextColumn[] {
  const sheet = workbook.sheets[bieu.sheet]!;
  const lines = [...descend(bieu.units), ...bieu.averageLines]
    .flatMap((node) => node.lines)
    .sort((a, b) => a - b);
  const places = [
    ...criterionLines(bieu),
    ...[bieu.count, bieu.average, bieu.unitCount].flatMap((node) => node?.lines ?? []),
  ].sort((a, b) => a - b);
  return places
    .map((place) => {
      const cells: CellRef[] = [];
      let of = 0;
      for (const line of lines) {
        const [row, column] = bieu.transposed ? [place, line] : [line, place];
        const value = cellAt(sheet, row, column)?.value;
        if (typeof value === 'number') of++;
        if (typeof value !== 'string') continue;
        const cell = { sheet: bieu.sheet, row, column };
        if (isNumber(bieu, cell, value)) cells.push(cell);
      }
      return { place, cells, of: of + cells.length };
    })
    .filter(({ cells }) => cells.length > 0);
}

function isNumber(bieu: GridBieu, { row, column }: CellRef, value: string): boolean {
  const parsed = parseNumber(value);
  return parsed !== null && parsed.bound === '' && bieu.read(row, column).state !== 'unreadable';
}

/** So many side by side were pasted together; fewer may be separate slips. Averages are another kind of figure. */
const LEAST_RUN = 3;

/** Cells of loose columns that stand side by side on one line, together; the others alone. */
function lineRuns(bieu: GridBieu, columns: readonly TextColumn[]): CellRef[][] {
  const open = new Map<number, { last: number; cells: CellRef[] }>();
  const found: CellRef[][] = [];
  for (const { place, cells } of columns) {
    for (const cell of cells) {
      const line = bieu.transposed ? cell.column : cell.row;
      const run = open.get(line);
      if (run && run.last === place - 1 && place !== bieu.average?.lines[0]) {
        run.cells.push(cell);
        run.last = place;
      } else {
        const fresh = { last: place, cells: [cell] };
        open.set(line, fresh);
        found.push(fresh.cells);
      }
    }
  }
  return found.flatMap((cells) => (cells.length < LEAST_RUN ? cells.map((cell) => [cell]) : [cells]));
}

/** Neighbouring columns together: one pasted block is one cause. */
function blocks(columns: readonly TextColumn[]): CellRef[][] {
  const found: { last: number; cells: CellRef[] }[] = [];
  for (const { place, cells } of columns) {
    const open = found.at(-1);
    if (open && place === open.last + 1) {
      for (const cell of cells) open.cells.push(cell);
      open.last = place;
    } else found.push({ last: place, cells: [...cells] });
  }
  return found.map(({ cells }) => cells);
}

function finding({ bieu, workbook }: GridContext, cells: readonly CellRef[]): Finding {
  const rect = around(cells);
  const first = cells[0]!;
  const value = cellAt(workbook.sheets[bieu.sheet]!, first.row, first.column)?.value;
  const actual = typeof value === 'string' ? value : null;
  const reading = bieu.read(first.row, first.column);
  const isOne = cells.length === 1;
  return {
    rule: 'text/number-as-text',
    severity: 'warning',
    at: { sheet: bieu.sheet, rect },
    label: gridLabel(bieu, first),
    actual: isOne ? actual : null,
    expected: isOne ? reading.low : null,
    message: isOne
      ? text('text/number-as-text', {
          actual: actual ?? '',
          expected: { figure: reading.low, decimals: reading.decimals },
        })
      : text('text/number-as-text.block', { count: cells.length, actual: actual ?? '' }),
    related: [],
    suspects: [],
    repairs: [],
  };
}

/** The smallest rectangle that holds all cells. */
function around(cells: readonly CellRef[]): Rect {
  const first = cells[0]!;
  const rect = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    rect.top = Math.min(rect.top, row);
    rect.left = Math.min(rect.left, column);
    rect.bottom = Math.max(rect.bottom, row);
    rect.right = Math.max(rect.right, column);
  }
  return rect;
}
