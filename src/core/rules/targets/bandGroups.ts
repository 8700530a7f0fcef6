import type { TargetRow } from '../../bieu/targets';
import type { Reading } from '../../relations/reading';
import { readDown, type TargetsContext } from './targetCells';

type Context = Pick<TargetsContext, 'bieu' | 'facts'>;
type Band = TargetRow & { readonly measure: Extract<TargetRow['measure'], { readonly kind: 'band' }> };

/** A part of the communes, no band of it counted twice. */
const LEAST_BANDS = 2;
/** Rows that say the same band twice; more is no form but a list. */
const MOST_DOUBLES = 4;

/**
 * The bands of communes that part all of them, highest first: rows of one level that name different numbers of
 * criteria without overlapping. Where two rows name one band («đạt 19 tiêu chí», «đã có quyết định (19 tiêu chí)»)
 * the one is taken with which more columns agree.
 */
export function bandGroups(context: Context): readonly (readonly TargetRow[])[] {
  const { bieu, facts } = context;
  const byParent = new Map<number | null, Band[]>();
  for (const row of facts.rows) {
    if (!isCommuneBand(row)) continue;
    const { parent } = bieu.rows[row.line]!;
    byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
  }
  return [...byParent.values()]
    .map((rows) => withoutDoubles(context, rows))
    .filter((rows): rows is Band[] => rows !== null && rows.length >= LEAST_BANDS);
}

function isCommuneBand(row: TargetRow): row is Band {
  return row.measure.kind === 'band' && row.measure.of === 'commune';
}

function withoutDoubles(context: Context, rows: readonly Band[]): Band[] | null {
  const byRange = new Map<string, Band[]>();
  for (const row of rows) {
    const name = `${row.measure.low}-${row.measure.high ?? ''}`;
    byRange.set(name, [...(byRange.get(name) ?? []), row]);
  }
  let choices: Band[][] = [[]];
  for (const same of byRange.values()) {
    if (choices.length * same.length > MOST_DOUBLES) return null;
    choices = choices.flatMap((chosen) => same.map((row) => [...chosen, row]));
  }
  const apart = choices.map(highestFirst).filter(doNotOverlap);
  const most = (group: readonly Band[]): number =>
    commonest(fullSums(context, group).map(({ sum }) => sum)).times;
  return apart.reduce<Band[] | null>((best, next) => (best && most(best) >= most(next) ? best : next), null);
}

function highestFirst(rows: readonly Band[]): Band[] {
  return [...rows].sort((a, b) => b.measure.low - a.measure.low);
}

function doNotOverlap(rows: readonly Band[]): boolean {
  return rows.every((row, index) => {
    const above = rows[index - 1];
    return !above || (row.measure.high !== null && row.measure.high < above.measure.low);
  });
}

/** The sums of a group's bands in the columns where all of them are filled in. */
export function fullSums(
  { bieu, facts }: Context,
  group: readonly TargetRow[],
): readonly { readonly column: number; readonly sum: number }[] {
  if (group.length === 0) return [];
  return facts.columns.flatMap(({ at }) => {
    const figures = readDown(bieu, group, at);
    if (figures.some(({ state }) => state !== 'number')) return [];
    return [{ column: at, sum: total(figures) }];
  });
}

function total(figures: readonly Reading[]): number {
  return figures.reduce((sum, { low }) => sum + low, 0);
}

/** The number that comes most often, and how often. */
export function commonest(numbers: readonly number[]): { readonly value: number; readonly times: number } {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = { value: NaN, times: 0 };
  for (const [value, times] of counts) if (times > best.times) best = { value, times };
  return best;
}
