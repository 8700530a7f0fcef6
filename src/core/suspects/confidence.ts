import type { Costed } from './rank';
import { COST_SCALE } from './weights';

/** How often the best repair is right where no other explains the facts: by how many relations failed for each cell. */
const ALONE = { many: 0.98, one: 0.8 } as const;
const UNPROVEN = 0.7;
/**
 * Two totals of rows in each other's place: the marks of the two rows may as well have been exchanged, which the sums
 * of columns do not see and which is only larger as repairs go. Of such errors put in on purpose 0.58 were the totals
 * (18 of 31; `test/suspects/judge.ts --any`).
 */
const ROWS_EXCHANGED = 0.55;

/** What is known of a cause beside its repairs. */
interface Circumstances {
  /** How many relations failed for it. */
  readonly failing: number;
  readonly isProven: boolean;
  /** Whether nothing but totals of a grid's rows failed. */
  readonly isOfRows: boolean;
}

/**
 * How likely each of some repairs is the right one, in their order, 0–1. Costs count as logarithms of odds (a repair
 * that costs `COST_SCALE` more is e times less likely), shared among all of them; a repair that several failing
 * relations ask for is surer than one that a single relation asks for, and one that was not proven smallest is less.
 */
export function confidences(
  ranked: readonly Costed[],
  { failing, isProven, isOfRows }: Circumstances,
): number[] {
  const best = ranked[0]?.cost ?? 0;
  const odds = ranked.map(({ cost }) => Math.exp((best - cost) / COST_SCALE));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return ranked.map(({ changes, reasons }, i) => {
    const isMany = failing > changes.length;
    const isExchange = isOfRows && changes.length > 1 && reasons.every((reason) => reason === 'swapped');
    const alone = isExchange ? ROWS_EXCHANGED : isMany ? ALONE.many : ALONE.one;
    return (odds[i]! / all) * alone * (isProven ? 1 : UNPROVEN);
  });
}
