import type { FigureChange } from './easy';

const FACTORS = [10, 100, 1000, 1_000_000];

/** Another unit, or a nought too many or too few: ten, a hundred, a thousand or a million times as much. */
export function isScale({ from, to }: FigureChange): boolean {
  if (from === 0 || to === 0) return false;
  return FACTORS.some((factor) => isNear(to, from * factor) || isNear(to * factor, from));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
