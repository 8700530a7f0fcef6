import { compare } from '../quantities/quantity';
import { gridFacts, type GridFacts } from './gridFacts';
import { scopePairs, type ScopePair } from './scopePairs';
import { hasTwoGrids, oncePerList } from './source';

/** One area that two grids show for the same time and as the same: all their figures of it must agree. */
export interface SameScope extends ScopePair {
  /** `left` is the area in the summary, `right` in the table it was made from. */
  readonly summary: GridFacts;
  readonly detail: GridFacts;
  /** Year or status is not told by one of them; the two are the only ones that fit each other. */
  readonly assumed: boolean;
}

/**
 * Areas shown twice for one time and status. What a table does not tell is assumed only where exactly one other
 * table fits it, and it alone fits that one; otherwise nothing is joined.
 */
export const sameScopes = oncePerList((source): readonly SameScope[] => {
  if (!hasTwoGrids(source)) return [];
  const found: SameScope[] = [];
  const grids = gridFacts(source);
  grids.forEach((one, at) => {
    for (const other of grids.slice(at + 1)) for (const pair of pairsOf(one, other)) found.push(pair);
  });
  return settle(found);
});

function pairsOf(one: GridFacts, other: GridFacts): SameScope[] {
  const likeness = compare(one.circumstance, other.circumstance);
  if (likeness === 'different' || one.criteriaKey !== other.criteriaKey) return [];
  if (one.era && other.era && one.era !== other.era) return [];
  const isSameKind = one.districts.length > 0 === other.districts.length > 0;
  // one table twice without a year is more likely two months than one figure in two places
  if (isSameKind && !(one.circumstance.period && other.circumstance.period)) return [];
  const [summary, detail] = isSummaryOf(one, other) ? [one, other] : [other, one];
  return scopePairs(summary, detail).map((pair) => ({
    ...pair,
    summary,
    detail,
    assumed: likeness === 'assumed',
  }));
}

/** The wider table is the summary; of equal ones the later in the workbook. */
function isSummaryOf(one: GridFacts, other: GridFacts): boolean {
  if (one.districts.length !== other.districts.length) return one.districts.length > other.districts.length;
  if (one.units.length !== other.units.length) return one.units.length > other.units.length;
  return one.index > other.index;
}

/** What is told beats what is assumed; what could be assumed in two ways is not assumed at all. */
function settle(found: readonly SameScope[]): SameScope[] {
  const told = new Set(found.filter(({ assumed }) => !assumed).flatMap(({ left, right }) => [left, right]));
  const open = found.filter(({ assumed, left, right }) => assumed && !told.has(left) && !told.has(right));
  const ends = new Map<unknown, number>();
  for (const { left, right } of open) {
    for (const end of [left, right]) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const only = open.filter(({ left, right }) => ends.get(left) === 1 && ends.get(right) === 1);
  return [...found.filter(({ assumed }) => !assumed), ...only];
}
