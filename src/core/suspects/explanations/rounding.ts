import type { FigureChange } from './easy';

/** Rounded the wrong way or cut: off by one unit of the last digit shown, in a figure with decimals. */
export function isRounding({ from, to, decimals }: FigureChange): boolean {
  const hasDecimals = decimals > 0 || !Number.isInteger(to);
  const unit = 10 ** -decimals;
  return hasDecimals && Math.abs(from - to) <= unit * (1 + 1e-6);
}
