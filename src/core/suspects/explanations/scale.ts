import type { FigureChange } from './easy';

const FACTORS = [10, 100, 1000, 1_000_000];

/** Fewer units of the last digit shown than this are rounded too coarsely to tell a tenth by. */
const LEAST_UNITS = 20;

/**
 * Another unit, or a nought too many or too few: ten, a hundred, a thousand or a million times as much. What becomes
 * smaller is compared as it would be shown, for the digits that it loses are rounded away: the same slip in millions
 * and in thousands must be known in both.
 */
export function isScale({ from, to, decimals }: FigureChange): boolean {
  if (from === 0 || to === 0) return false;
  const unit = 10 ** -decimals;
  const isRounded = decimals > 0 && Math.abs(to) >= LEAST_UNITS * unit;
  const lost = isRounded ? unit / 2 : 0;
  return FACTORS.some((factor) => isNear(to, from * factor, 0) || isNear(to, from / factor, lost));
}

function isNear(a: number, b: number, lost: number): boolean {
  return Math.abs(a - b) <= lost + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
