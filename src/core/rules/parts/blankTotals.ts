import type { TableBieu } from '../../bieu/bieu';
import type { Law } from '../../bieu/law';
import { evaluate } from '../../relations/evaluate';
import { numberReading } from '../../relations/reading';
import type { CellRef } from '../../relations/relation';
import { words } from '../../text/normalize';
import { countsThings } from './boundedWords';
import { lawCell, relationAt } from './lawAt';

/** Blanks may be at most this share of the totals: more, and the table leaves them out on purpose. */
const MOST_BLANK = 0.2;
const LEAST_FILLED = 2;

/**
 * A total that is blank while its parts, and the other totals of its line, are filled and agree; and more than its line
 * tells that there should be one.
 */
export interface BlankTotal {
  readonly cell: CellRef;
  readonly expected: number;
  /** How many other totals of its line are filled. */
  readonly sisters: number;
}

const known = new WeakMap<TableBieu, readonly BlankTotal[]>();

/** The blank totals of a table, each once. */
export function blankTotals(bieu: TableBieu): readonly BlankTotal[] {
  const told = known.get(bieu);
  if (told) return told;
  const byCell = new Map<string, BlankTotal>();
  if (bieu.kind === 'parts') {
    for (const one of bieu.laws.filter(isWhole).flatMap((law) => blanksOf(bieu, law))) {
      const key = keyOf(one.cell);
      if (!byCell.has(key)) byCell.set(key, one);
    }
  }
  const all = [...byCell.values()];
  known.set(bieu, all);
  return all;
}

/** The places of the blank totals, as `row,column`. */
export function blankTotalKeys(bieu: TableBieu): ReadonlySet<string> {
  return new Set(blankTotals(bieu).map(({ cell }) => keyOf(cell)));
}

function keyOf({ row, column }: CellRef): string {
  return `${row},${column}`;
}

/** A whole and its parts, of which the table itself or nearly all its lines tell. */
function isWhole({ op, form, basis }: Law): boolean {
  return (
    op === '=' &&
    basis !== 'observed' &&
    form.kind === 'sum' &&
    form.terms.length >= 2 &&
    form.terms.every(({ weight }) => weight === 1)
  );
}

function blanksOf(bieu: TableBieu, law: Law): BlankTotal[] {
  const read = ({ row, column }: CellRef): ReturnType<TableBieu['read']> => bieu.read(row, column);
  const blank: { readonly cross: number; readonly cell: CellRef; readonly expected: number }[] = [];
  let filled = 0;
  let agree = 0;
  for (const cross of law.over) {
    const cell = lawCell(bieu, law, law.target, cross);
    const reading = read(cell);
    if (reading.state === 'blank') {
      const expected = sumAt(bieu, law, cross);
      if (expected) blank.push({ cross, cell, expected });
      continue;
    }
    const relation = relationAt(bieu, law, cross);
    if (!relation) continue;
    filled++;
    if (
      evaluate({ ...relation, rule: 'parts/missing-total', basis: law.basis, bieu: 0 }, read).status ===
      'holds'
    )
      agree++;
  }
  const most = Math.max(1, (filled + blank.length) * MOST_BLANK);
  if (filled < LEAST_FILLED || agree < filled || blank.length > most) return [];
  return blank
    .filter(
      ({ cross, cell, expected }) =>
        isToldTwice(bieu, law, cell, expected) || countsSomething(bieu, law, cross),
    )
    .map(({ cell, expected }) => ({ cell, expected, sisters: filled }));
}

/** The sum of a whole's parts on a crossing line; null where one of them is no number. */
function sumAt(bieu: TableBieu, law: Law, cross: number): number | null {
  if (law.form.kind !== 'sum') return null;
  let sum = 0;
  for (const { at } of law.form.terms) {
    const { row, column } = lawCell(bieu, law, at, cross);
    const reading = bieu.read(row, column);
    if (reading.state !== 'number') return null;
    sum += reading.low;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** Whether another law through the blank, of the other direction, agrees with the figure that belongs there. */
function isToldTwice(bieu: TableBieu, law: Law, cell: CellRef, expected: number): boolean {
  const isThere = (other: Pick<CellRef, 'row' | 'column'>): boolean =>
    other.row === cell.row && other.column === cell.column;
  return bieu.laws.some((other) => {
    if (other.axis === law.axis || !isWhole(other)) return false;
    const cross = other.axis === 'down' ? cell.column : cell.row;
    if (!other.over.includes(cross)) return false;
    const target = lawCell(bieu, other, other.target, cross);
    if (isThere(target)) return sumAt(bieu, other, cross) === expected;
    const relation = relationAt(bieu, other, cross);
    if (!relation || !usesCell(bieu, other, cross, isThere)) return false;
    const withFigure = evaluate(
      { ...relation, rule: 'parts/missing-total', basis: other.basis, bieu: 0 },
      (ref) => (isThere(ref) ? numberReading(expected, 2) : bieu.read(ref.row, ref.column)),
    );
    return withFigure.status === 'holds';
  });
}

function usesCell(bieu: TableBieu, law: Law, cross: number, isThere: (cell: CellRef) => boolean): boolean {
  return law.form.kind === 'sum' && law.form.terms.some(({ at }) => isThere(lawCell(bieu, law, at, cross)));
}

/** Criteria met are averaged as often as they are added up. */
const AVERAGED = /\b(?:tieu chi|tc)\b/;

/**
 * Whether words say that the column crossing a whole counts people, households, communes… and thus has a total: prices
 * have none, nor have numbers that are names («Số quyết định», «Số nhà») or lengths of time.
 */
function countsSomething({ columns, rows }: TableBieu, { axis, target }: Law, cross: number): boolean {
  const column = columns.find(({ at }) => at === cross);
  const total = rows.find(({ at }) => at === target);
  if (axis !== 'down' || !column || !total || column.measure !== 'count') return false;
  return countsThings(column, total) && !AVERAGED.test(words(column.label));
}
