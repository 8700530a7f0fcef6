import type { Costed } from './rank';
import { COST_SCALE } from './weights';

/** How often the best repair is right where no other explains the facts: by how many relations failed for each cell. */
const ALONE = { many: 0.98, one: 0.8 } as const;
const UNPROVEN = 0.7;

/**
 * How likely each of some repairs is the right one, in their order, 0–1. Costs count as logarithms of odds (a repair
 * that costs `COST_SCALE` more is e times less likely), shared among all of them; a repair that several failing
 * relations ask for is surer than one that a single relation asks for, and one that was not proven smallest is less.
 */
export function confidences(
  ranked: readonly Costed[],
  { failing, isProven }: { readonly failing: number; readonly isProven: boolean },
): number[] {
  const best = ranked[0]?.cost ?? 0;
  const odds = ranked.map(({ cost }) => Math.exp((best - cost) / COST_SCALE));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return ranked.map(({ changes }, i) => {
    const isMany = failing > changes.length;
    return (odds[i]! / all) * (isMany ? ALONE.many : ALONE.one) * (isProven ? 1 : UNPROVEN);
  });
}
