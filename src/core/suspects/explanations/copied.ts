import type { FigureChange } from './easy';

/** Small counts stand beside their like by chance. */
const LEAST = 10;
/** A total that is off by so little has rather missed a mark or two than been copied from its like. */
const LEAST_OFF = 3;

/** The figure of the next row or column, typed or copied twice. */
export function isCopied({ from, to, around }: FigureChange): boolean {
  return Math.abs(from) >= LEAST && Math.abs(from - to) >= LEAST_OFF && around.includes(from);
}
