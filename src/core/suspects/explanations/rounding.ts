import { decimalsShown } from '../../numbers/shownDecimals';
import { round } from '../../numbers/round';
import type { FigureChange } from './easy';

/**
 * Rounded the wrong way or cut: off by one unit of the last digit shown, or with fewer digits than it shows (12 for
 * 12,8 under «12,00»), in a figure with decimals.
 */
export function isRounding({ from, to, decimals }: FigureChange): boolean {
  const [own, right] = [decimalsShown(from, undefined), decimalsShown(to, undefined)];
  if (from !== 0 && own < right && isShortened(from, to, own)) return true;
  return (decimals > 0 || right > 0) && Math.abs(from - to) <= 10 ** -decimals * (1 + 1e-6);
}

/** Whether a figure is another one rounded or cut to so many decimals. */
function isShortened(from: number, to: number, decimals: number): boolean {
  const cut = Math.trunc(to * 10 ** decimals) / 10 ** decimals;
  return [cut, round(to, decimals)].some((short) => Math.abs(from - short) < 1e-9);
}
