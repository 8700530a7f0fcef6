import type { AxisNode } from '../bieu/axis';
import { monthsOf, type Circumstance, type Period } from '../quantities/quantity';
import { gridFacts, type GridFacts } from './gridFacts';
import { scopePairs, type ScopePair } from './scopePairs';
import { hasTwoGrids, oncePerList } from './source';

/** One area in a grid and in the one before it: `left` is the later. */
export interface YearScope extends ScopePair {
  readonly later: GridFacts;
  readonly earlier: GridFacts;
  readonly before: Period;
  readonly after: Period;
}

/**
 * Each area of each grid with the same area one period before: of the same criteria and version, the nearest in
 * time. Registered and assigned figures count what is to come and follow on nothing; a plan is no state that could
 * be lost, except by another plan. Never across July 2025, when names came to mean other areas.
 */
export const yearScopes = oncePerList((source): readonly YearScope[] => {
  if (!hasTwoGrids(source)) return [];
  const grids = gridFacts(source);
  return grids.flatMap((later) => {
    const taken = new Set<AxisNode>();
    return earlierThan(later, grids)
      .filter((earlier) => earlier.criteriaKey === later.criteriaKey && isSameEra(earlier, later))
      .flatMap((earlier) =>
        scopePairs(later, earlier)
          .filter(({ left }) => !taken.has(left) && taken.add(left))
          .map((pair) => ({
            ...pair,
            later,
            earlier,
            before: earlier.circumstance.period!,
            after: later.circumstance.period!,
          })),
      );
  });
});

/** The grids that may tell what was before a grid, the latest first; of one time those of its own status first. */
export function earlierThan(later: GridFacts, grids: readonly GridFacts[]): GridFacts[] {
  const { period, status } = later.circumstance;
  if (!period || !isState(later.circumstance)) return [];
  return grids
    .filter(({ circumstance: one }) => one.period && monthsOf(one.period) < monthsOf(period))
    .filter(({ circumstance: one }) => isState(one) && one.stage === later.circumstance.stage)
    .filter(({ circumstance: one }) => one.status !== 'planned' || status === 'planned')
    .sort(
      (a, b) =>
        monthsOf(b.circumstance.period!) - monthsOf(a.circumstance.period!) ||
        Number(b.circumstance.status === status) - Number(a.circumstance.status === status),
    );
}

function isState({ status }: Circumstance): boolean {
  return status !== 'registered' && status !== 'assigned';
}

/** Whether names mean the same areas in both. */
export function isSameEra(a: GridFacts, b: GridFacts): boolean {
  return a.era === b.era;
}
