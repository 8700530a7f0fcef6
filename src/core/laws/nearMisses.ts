import { widestRounding } from './accept';
import { stepOf, type LineMatrix } from './lineMatrix';

/** A wrong figure or a line too few rarely makes more of a total than this. */
const NEAR = 0.25;
/** From so many figures on, all but the largest are far more than their average. */
const LEAST_WITHOUT_LARGEST = 4;

/**
 * The crossing lines, of those given, on which a total is not what its parts give and yet so close to it, or to all but
 * the largest of them, that it can hardly be anything else: shares, averages and ranks are far from any sum. A bound
 * from judgement: a commune of twelve left out, a total that was not updated, a part written ten times too large.
 * Not those where rounding explains it, in steps of `unit` or in hundreds where all figures are such; and none at all
 * where that is so on most: the table was rounded figure by figure.
 */
export function nearMisses(
  matrix: LineMatrix,
  target: number,
  parts: readonly number[],
  over: readonly number[],
  unit: number,
): number[] {
  const near: number[] = [];
  let rounded = 0;
  for (const cross of over) {
    const total = figureAt(matrix, target, cross);
    const figures = parts.map((part) => figureAt(matrix, part, cross)).filter((value) => value !== 0);
    if (total === 0 || figures.length < 2) continue;
    const off = total - figures.reduce((sum, one) => sum + one, 0);
    const all = [total, ...figures];
    // figures with decimals say themselves how they are rounded, and that was heeded where they were found to fail
    const step = all.every(Number.isInteger) ? Math.max(unit, stepOf(all)) : 0;
    if (Math.abs(off) <= widestRounding(step, figures.length)) {
      rounded++;
      continue;
    }
    const isNear = Math.abs(off) <= NEAR * Math.abs(total);
    const offWithout = figures.length < LEAST_WITHOUT_LARGEST ? Infinity : off + Math.max(...figures);
    if (isNear || Math.abs(offWithout) <= NEAR * Math.abs(total)) near.push(cross);
  }
  return rounded >= near.length ? [] : near;
}

function figureAt({ values, crossings }: LineMatrix, line: number, cross: number): number {
  return values[line * crossings + cross]! || 0;
}
