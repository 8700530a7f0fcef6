import type { Doubt } from '../../bieu/declared';
import { linesIn, type Law } from '../../bieu/law';
import type { TableLine } from '../../bieu/tableLine';
import type { Family } from '../../laws/candidate';
import { lineMatrix, stepOf, type LineMatrix } from '../../laws/lineMatrix';
import { nearMisses } from '../../laws/nearMisses';
import { sumOf, supportOf } from '../../laws/support';
import type { Reading } from '../../relations/reading';
import { columnHints, rowHints } from './hints';

/** A row that is not named the total of all has to be close to its parts on so many columns. */
const LEAST_UNNAMED = 2;

/**
 * Total rows that are held to nothing because they agree with their parts hardly anywhere, though they are close to
 * them: brought up to date by nobody, or a row too few. Which cell is wrong cannot be told, but that they were not
 * checked has to be. One doubt a column. Rows that an outline calls totals are among them where a total adds them up;
 * rows with parts on both sides are not.
 */
export function totalDoubts(
  rows: readonly TableLine[],
  columns: readonly TableLine[],
  read: (row: number, column: number) => Reading,
  laws: readonly Law[],
): Doubt[] {
  const downwards = laws.filter(
    ({ axis, form, basis }) => axis === 'down' && form.kind === 'sum' && basis !== 'observed',
  );
  const asked = askedTotals(rows, columns, laws, downwards);
  if (asked.length === 0) return [];
  const matrix = lineMatrix(rows.length, columns.length, (row, column) =>
    read(rows[row]!.at, columns[column]!.at),
  );
  const unit = stepOf(matrix.values);
  return asked.flatMap((total) =>
    closeTo(matrix, total, unit).map((column): Doubt => ({
      cell: { row: rows[total.target]!.at, column: columns[column]!.at },
      rule: total.origin === 'outline' ? 'parts/outline' : 'parts/column',
      reason: 'total-unlike',
    })),
  );
}

/** A row that words or an outline call a total, and the columns, by their places, on which no law holds it. */
interface AskedTotal {
  readonly origin: Family['origin'];
  readonly target: number;
  readonly parts: readonly number[];
  readonly over: readonly number[];
}

function askedTotals(
  rows: readonly TableLine[],
  columns: readonly TableLine[],
  laws: readonly Law[],
  downwards: readonly Law[],
): AskedTotal[] {
  const summed = new Set(downwards.flatMap(({ form }) => linesIn(form)));
  const adding = addingColumns(columns, laws);
  // what a total adds up beside its sisters is a total itself
  const families = rowHints(rows).families.filter(
    ({ origin, members }) =>
      origin === 'total-line' || members.every(({ target }) => summed.has(rows[target]!.at)),
  );
  return families.flatMap(({ origin, members }) =>
    members.flatMap(({ target, parts }): AskedTotal[] => {
      if (parts.some((part) => part > target) && parts.some((part) => part < target)) return [];
      const row = rows[target]!.at;
      const own = new Set(parts.map((part) => rows[part]!.at));
      // what another total adds up is not this one's
      if (downwards.some((law) => law.target !== row && isWithin(law, own))) return [];
      const over = adding.filter((column) => !isHeld(downwards, row, columns[column]!.at));
      return over.length === 0 ? [] : [{ origin, target, parts, over }];
    }),
  );
}

/** Whether a law adds up some of the rows and no others. */
function isWithin({ form }: Law, rows: ReadonlySet<number>): boolean {
  return linesIn(form).every((line) => rows.has(line));
}

/** Columns, by their places, whose figures add up: no shares, and no quotients of others. */
function addingColumns(columns: readonly TableLine[], laws: readonly Law[]): number[] {
  const { isApart } = columnHints(columns);
  const quotients = new Set(
    laws.flatMap(({ axis, form, target }) => (axis === 'across' && form.kind === 'ratio' ? [target] : [])),
  );
  return columns.flatMap(({ at }, column) => (isApart[column] || quotients.has(at) ? [] : [column]));
}

function isHeld(laws: readonly Law[], row: number, column: number): boolean {
  return laws.some(({ target, over }) => target === row && over.includes(column));
}

/** Columns on which a row is not the sum of its parts but close to it; none where on most it is something else. */
function closeTo(
  matrix: LineMatrix,
  { origin, target, parts, over }: AskedTotal,
  unit: number,
): readonly number[] {
  const { failing } = supportOf(matrix, target, sumOf(matrix, parts), over);
  const near = nearMisses(matrix, target, parts, failing, unit);
  const least = origin === 'total-line' ? 1 : LEAST_UNNAMED;
  return near.length >= least && near.length * 2 > failing.length ? near : [];
}
