import type { FigureChange } from './easy';

const THOUSAND = 1000;

/** The dot of thousands read as a decimal sign («1.778» kept as 1,778), or a decimal sign taken for it. */
export function isSeparator({ from, to }: FigureChange): boolean {
  return isThousandth(from, to) || isThousandth(to, from);
}

function isThousandth(part: number, whole: number): boolean {
  if (!Number.isInteger(whole) || Number.isInteger(part) || Math.abs(whole) < THOUSAND) return false;
  return Math.abs(part * THOUSAND - whole) < 1e-6;
}
