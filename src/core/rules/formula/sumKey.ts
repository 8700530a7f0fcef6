import type { CellSum, FormulaCell } from './formulaSheet';

/** A stretch of rows (columns) that a sum along its own column (row) adds. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/**
 * What a sum along its own line adds, in order; stretches side by side with one weight are one. Those that overlap
 * stay apart.
 */
export function stretches({ axis, parts }: CellSum): Stretch[] {
  const all = parts
    .map(({ rect, weight }) =>
      axis === 'down'
        ? { first: rect.top, last: rect.bottom, weight }
        : { first: rect.left, last: rect.right, weight },
    )
    .sort((a, b) => a.first - b.first || a.last - b.last || a.weight - b.weight);
  const joined: Stretch[] = [];
  for (const one of all) {
    const before = joined.at(-1);
    if (before && before.last + 1 === one.first && before.weight === one.weight) {
      joined[joined.length - 1] = { ...before, last: one.last };
    } else joined.push(one);
  }
  return joined;
}

/** Equal for sums along a line that add the same cells as seen from theirs, however they are written. */
export function sumKey({ row, column }: Pick<FormulaCell, 'row' | 'column'>, sum: CellSum): string {
  const own = sum.axis === 'down' ? row : column;
  const terms = stretches(sum).map(({ first, last, weight }) => `${first - own}:${last - own}*${weight}`);
  const skips = sum.parts.some(({ skipsSubtotals }) => skipsSubtotals) ? '!' : '';
  return `${terms.join('+')}+${sum.constant}${skips}`;
}
