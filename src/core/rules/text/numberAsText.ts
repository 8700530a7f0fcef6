import type { Bieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import type { Reading } from '../../relations/reading';
import type { CellRef } from '../../relations/relation';
import { cellAt, type Rect } from '../../snapshot/workbook';
import { cellLabel } from '../cellLabel';
import type { Rule, RuleContext } from '../rule';
import { textFigures, type TextFigures } from './textFigures';

/**
 * A number kept as text where numbers are meant: Excel's own sums leave it out. Counts, totals, averages, 1/0 marks
 * and the figures of tables; never codes, years or numbering, nor where the user has told Excel so. A table of which
 * every figure is text is one finding, a column that is mostly text is one, and so are columns side by side and cells
 * side by side on one line: they were pasted together.
 */
export const numberAsText: Rule = {
  id: 'text/number-as-text',
  severity: 'warning',
  findings: (context) =>
    pastedTogether(context.bieu, textFigures(context)).map((cells) => finding(context, cells)),
};

/** So many side by side were pasted together; fewer may be separate slips. Averages are another kind of figure. */
const LEAST_RUN = 3;

function pastedTogether(bieu: Bieu, lines: readonly TextFigures[]): CellRef[][] {
  const texts = lines.flatMap(({ cells }) => cells);
  // no column of words between them parts a table of which every figure is text
  const isAll = lines.length > 1 && lines.every(({ cells, of }) => cells.length === of);
  if (isAll && texts.length >= LEAST_RUN) return [texts];
  const whole = lines.filter(({ cells, of }) => cells.length >= LEAST_RUN && cells.length * 2 >= of);
  const loose = lines.filter((line) => !whole.includes(line));
  return [...blocks(whole), ...lineRuns(bieu, loose)];
}

/** Cells of loose columns that stand side by side on one line, together; the others alone. */
function lineRuns(bieu: Bieu, columns: readonly TextFigures[]): CellRef[][] {
  const average = isGrid(bieu) ? bieu.average?.lines[0] : undefined;
  const open = new Map<number, { last: number; cells: CellRef[] }>();
  const found: CellRef[][] = [];
  for (const { place, cells } of columns) {
    for (const cell of cells) {
      const line = isGrid(bieu) && bieu.transposed ? cell.column : cell.row;
      const run = open.get(line);
      if (run && run.last === place - 1 && place !== average) {
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
function blocks(columns: readonly TextFigures[]): CellRef[][] {
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

function finding({ bieu, workbook }: RuleContext, cells: readonly CellRef[]): Finding {
  const rect = around(cells);
  const first = cells[0]!;
  const value = cellAt(workbook.sheets[bieu.sheet]!, first.row, first.column)?.value;
  const actual = typeof value === 'string' ? value : null;
  const reading = bieu.read(first.row, first.column);
  const isRead = reading.state !== 'unreadable';
  const isOne = cells.length === 1;
  return {
    rule: 'text/number-as-text',
    severity: 'warning',
    at: { sheet: bieu.sheet, rect },
    label: cellLabel(bieu, first),
    actual: isOne ? actual : null,
    expected: isOne && isRead ? reading.low : null,
    message: messageOf(cells, actual ?? '', isRead ? reading : null),
    related: [],
    suspects: [],
    repairs: [],
  };
}

function messageOf(cells: readonly CellRef[], actual: string, reading: Reading | null): Text {
  if (cells.length > 1) return text('text/number-as-text.block', { count: cells.length, actual });
  if (!reading) return text('text/number-as-text.ambiguous', { actual });
  const { low: figure, decimals } = reading;
  return text('text/number-as-text', { actual, expected: { figure, decimals } });
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
