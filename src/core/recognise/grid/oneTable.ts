import type { View } from '../view';
import type { BodyLine } from './bodyLine';
import { agreeingColumns } from './weighEvidence';

// What stands above and below a place where another table seems to begin may be one table all the same.

/** Lines after a head in which numbering goes on, if it does: headings of groups stand before the units. */
const LINES_AHEAD = 4;

/** Whether the numbers of the lines that follow go on from those before: 6 after 5, II after I. */
export function numberingGoesOn(before: readonly BodyLine[], following: readonly BodyLine[]): boolean {
  return following.slice(0, LINES_AHEAD).some(({ numbering }) => {
    if (numbering === null || numbering.value < 2) return false;
    const last = before.findLast((one) => one.numbering?.kind === numbering.kind)?.numbering;
    return last?.value === numbering.value - 1 && last.stem === numbering.stem;
  });
}

/**
 * Whether a total sums up what stands before and what follows rather than its own side alone, told by how many columns
 * agree: on top of the first side, or at the end of the second.
 */
export function isSummedUpAsOne(
  view: View,
  places: readonly number[],
  before: readonly BodyLine[],
  following: readonly BodyLine[],
): boolean {
  const units = [...unitsIn(before), ...unitsIn(following)];
  const agreeing = (total: number, of: readonly number[]): number =>
    of.length === 0 ? 0 : agreeingColumns(view, places, total, of);
  return [before, following].some((side) => {
    const totals = totalsIn(side);
    const own = unitsIn(side);
    // a total of all is its side's first or its last
    return [...new Set([totals[0], totals.at(-1)])].some((total) => {
      if (total === undefined) return false;
      const whole = agreeing(total, units);
      return [own, ...besideTotal(total, totals, own)].every((some) => agreeing(total, some) < whole);
    });
  });
}

/** The units from the total before up to a total, and from it down to the next. */
function besideTotal(
  total: number,
  totals: readonly number[],
  units: readonly number[],
): readonly number[][] {
  const before = totals.findLast((line) => line < total) ?? -1;
  const next = totals.find((line) => line > total) ?? Infinity;
  return [
    units.filter((line) => line > before && line < total),
    units.filter((line) => line > total && line < next),
  ];
}

function totalsIn(lines: readonly BodyLine[]): number[] {
  return lines.flatMap(({ line, total }) => (total?.measure === 'sum' ? [line] : []));
}

/** The lines of marks alone: one count may be a slip. */
function unitsIn(lines: readonly BodyLine[]): number[] {
  return lines.flatMap(({ line, total, marks, counts }) =>
    total === null && marks > 0 && counts < 2 ? [line] : [],
  );
}
