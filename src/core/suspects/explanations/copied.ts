import type { FigureChange } from './easy';

/** Small counts stand beside their like by chance. */
const LEAST = 10;

/** The figure of the next row or column, typed or copied twice. */
export function isCopied({ from, around }: FigureChange): boolean {
  return Math.abs(from) >= LEAST && around.includes(from);
}
