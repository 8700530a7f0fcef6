import type { AxisNode } from '../bieu/axis';
import type { Bieu } from '../bieu/bieu';
import { monthsOf, type Circumstance, type Period } from '../quantities/quantity';
import type { Workbook } from '../snapshot/workbook';
import { gridFacts, type GridFacts } from './gridFacts';
import { scopePairs, type ScopePair } from './scopePairs';

/** One area in a grid and in the one before it: `left` is the later. */
export interface YearScope extends ScopePair {
  readonly later: GridFacts;
  readonly earlier: GridFacts;
  readonly before: Period;
  readonly after: Period;
}

interface Source {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
}

const known = new WeakMap<readonly Bieu[], readonly YearScope[]>();

/**
 * Each area of each grid with the same area one period before: of the same criteria and version, the nearest in
 * time. Registered and assigned figures count what is to come and follow on nothing; a plan is no state that could
 * be lost, except by another plan. Never across July 2025, when names came to mean other areas.
 */
export function yearScopes(source: Source): readonly YearScope[] {
  const made = known.get(source.bieus);
  if (made) return made;
  const grids = gridFacts(source);
  const found = grids.flatMap((later) => {
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
  known.set(source.bieus, found);
  return found;
}

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
