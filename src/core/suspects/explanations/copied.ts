import type { FigureChange } from './easy';

/** Small counts stand beside their like by chance. */
const LEAST = 10;
/** A total that is off by so little has rather missed a mark or two than been copied from its like. */
const LEAST_OFF = 3;

/**
 * The figure of the next row or column, typed or copied twice. Where the figures of a line are alike anyway (115 communes
 * in every year), standing beside its like says nothing of a cell.
 */
export function isCopied({ from, to, around }: FigureChange): boolean {
  if (Math.abs(from) < LEAST || Math.abs(from - to) < LEAST_OFF) return false;
  return around.some(({ before, after }) => {
    const sides = [before, after].filter(([next]) => next === from);
    return sides.length === 1 && sides[0]![1] !== from;
  });
}
