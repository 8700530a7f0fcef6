import type { Report } from '../check';
import { holdsCell, type CellRef } from '../relations/relation';
import { MAX_COLUMNS } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import type { Highlight } from './highlights';

/** Cells of one sheet, by `row × MAX_COLUMNS + column`. */
type Cells = Set<number>;

/**
 * The highlights of what was derived again and agrees: cells that are the target of a relation that holds, of none that
 * fails or could not be read, and that no finding is about or suspects. One highlight a sheet, of few rectangles.
 */
export function agreedOf(report: Report): Highlight[] {
  const { holding, doubtful } = derivedCells(report);
  return [...holding]
    .map(([sheet, cells]) => ({ sheet, kind: 'agreed' as const, rects: rectsOf(cells, doubtful.get(sheet)) }))
    .filter(({ rects }) => rects.length > 0)
    .sort((a, b) => a.sheet - b.sheet);
}

/**
 * How many of these cells each table has, in the tables' order: together as many as are highlighted. A cell belongs to
 * the table it stands in; one outside of all (a number in a title) to the table that it was derived from.
 */
export function agreedCounts(report: Report): readonly number[] {
  const { holding, doubtful } = derivedCells(report);
  const places = report.tables.map(({ bieu: { sheet, range } }) => ({ sheet, rect: range }));
  const counts = places.map(() => 0);
  for (const [sheet, cells] of holding) {
    for (const [key, table] of cells) {
      if (doubtful.get(sheet)?.has(key)) continue;
      const cell = { sheet, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
      const home = places.findIndex((place) => holdsCell(place, cell));
      counts[home < 0 ? table : home]! += 1;
    }
  }
  return counts;
}

/** The targets of what holds, each with the first table that says so, and what is in doubt all the same. */
function derivedCells(report: Report): {
  readonly holding: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly doubtful: ReadonlyMap<number, Cells>;
} {
  const holding = new Map<number, Map<number, number>>();
  const doubtful = doubtfulCells(report);
  report.tables.forEach(({ relations, verdicts }, table) => {
    relations.forEach(({ target, basis }, index) => {
      if (basis === 'observed') return;
      const { status } = verdicts[index]!;
      if (status === 'fails' || status === 'unreadable') put(doubtful, target);
      if (status !== 'holds') return;
      const cells = holding.get(target.sheet) ?? new Map<number, number>();
      holding.set(target.sheet, cells);
      const key = keyOf(target);
      if (!cells.has(key)) cells.set(key, table);
    });
  });
  return { holding, doubtful };
}

/** How many cells highlights cover. */
export function cellsIn(highlights: readonly Highlight[]): number {
  let count = 0;
  for (const { rects } of highlights) {
    for (const { top, left, bottom, right } of rects) count += (bottom - top + 1) * (right - left + 1);
  }
  return count;
}

/** A finding about a whole column must not make us count a million cells. */
const MOST_CELLS = 100_000;

function doubtfulCells(report: Report): Map<number, Cells> {
  const doubtful = new Map<number, Cells>();
  for (const { at, suspects } of report.findings) {
    for (const { cell } of suspects) put(doubtful, cell);
    const { top, left, bottom, right } = at.rect;
    let room = MOST_CELLS;
    for (let row = top; row <= bottom && room > 0; row++) {
      for (let column = left; column <= right && room > 0; column++, room--) {
        put(doubtful, { sheet: at.sheet, row, column });
      }
    }
  }
  return doubtful;
}

function put(bySheet: Map<number, Cells>, cell: CellRef): void {
  const cells = bySheet.get(cell.sheet);
  if (cells) cells.add(keyOf(cell));
  else bySheet.set(cell.sheet, new Set([keyOf(cell)]));
}

function keyOf({ row, column }: CellRef): number {
  return row * MAX_COLUMNS + column;
}

/** Cells as rectangles: runs along each row, joined where they stand alike beneath each other. */
function rectsOf(cells: ReadonlyMap<number, unknown>, without: Cells | undefined): Rect[] {
  const done: Rect[] = [];
  /** Rectangles that still grow, by their first and last column. */
  let open = new Map<string, Rect>();
  let row = -1;
  let grown = new Map<string, Rect>();
  const nextRow = (to: number): void => {
    for (const [key, rect] of open) if (!grown.has(key)) done.push(rect);
    if (to > row + 1) {
      done.push(...grown.values());
      grown = new Map();
    }
    open = grown;
    grown = new Map();
    row = to;
  };
  for (const run of runsOf(cells, without)) {
    if (run.top !== row) nextRow(run.top);
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above) open.delete(key);
    grown.set(key, above ? { ...above, bottom: run.bottom } : run);
  }
  return [...done, ...open.values(), ...grown.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function* runsOf(cells: ReadonlyMap<number, unknown>, without: Cells | undefined): Generator<Rect> {
  let run = null as Rect | null;
  for (const key of [...cells.keys()].sort((a, b) => a - b)) {
    if (without?.has(key)) continue;
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    if (run && run.top === row && run.right === column - 1) {
      run = { ...run, right: column };
      continue;
    }
    if (run) yield run;
    run = { top: row, left: column, bottom: row, right: column };
  }
  if (run) yield run;
}
