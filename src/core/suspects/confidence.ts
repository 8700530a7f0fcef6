import type { RepairReason } from '../findings/finding';
import { isSlip } from './explanations/slips';
import type { Costed } from './rank';
import { COST_SCALE } from './weights';

/** How often the best repair is right where no other explains the facts: by how many relations failed for each cell. */
const ALONE = { many: 0.98, one: 0.8 } as const;
const UNPROVEN = 0.7;
/**
 * Where a bound or a rounded share leaves the value open: one that a slip of the hand explains, and any other, which is
 * the nearest and right by chance (0 of 5, likewise put in on purpose).
 */
const OPEN = { slipAmongFew: 0.8, slip: 0.5, other: 0.2 } as const;
/** A slip that leads to one of so few values says more than one that leads below a bound. */
const FEW = 20;
/**
 * Totals of rows that nothing but their own rows speak against: the marks of two rows may as well have been exchanged,
 * which the sums of columns do not see and which is only larger as repairs go. Of such errors put in on purpose 0.58
 * were two totals in each other's place (18 of 31; `test/suspects/judge.ts --any`), and 0.33 of other totals (3 of 9).
 */
const OF_ROWS = { swapped: 0.55, 'stale-total': 0.35 } as const;

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
  return ranked.map((way, i) => {
    const alone = aloneOf(way, failing > way.changes.length, isOfRows);
    return (odds[i]! / all) * alone * (isProven ? 1 : UNPROVEN);
  });
}

function aloneOf({ changes, reasons }: Costed, isMany: boolean, isOfRows: boolean): number {
  const open = changes.flatMap((change, i) => (change.open ? [{ ...change, reason: reasons[i]! }] : []));
  if (open.length > 0) return Math.min(...open.map((one) => openly(one.open!, one.reason)));
  const [reason] = reasons;
  const areAlike = reasons.every((one) => one === reason);
  if (isOfRows && areAlike && reason === 'swapped') return OF_ROWS.swapped;
  if (isMany) return ALONE.many;
  return isOfRows && areAlike && reason === 'stale-total' ? OF_ROWS['stale-total'] : ALONE.one;
}

function openly(open: number, reason: RepairReason): number {
  if (!isSlip(reason)) return OPEN.other;
  return open <= FEW ? OPEN.slipAmongFew : OPEN.slip;
}
