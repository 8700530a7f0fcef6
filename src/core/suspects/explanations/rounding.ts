import { decimalsShown } from '../../numbers/shownDecimals';
import type { FigureChange } from './easy';

/**
 * Rounded the wrong way or cut: off by one unit of the last digit shown, or by less than one of the last digit it has
 * (12 for 12,8 under «12,00»), in a figure with decimals.
 */
export function isRounding({ from, to, decimals }: FigureChange): boolean {
  const [own, right] = [decimalsShown(from, undefined), decimalsShown(to, undefined)];
  const off = Math.abs(from - to);
  if (own < right && off < 10 ** -own) return true;
  return (decimals > 0 || right > 0) && off <= 10 ** -decimals * (1 + 1e-6);
}
