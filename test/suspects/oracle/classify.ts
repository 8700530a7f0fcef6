import type { Injected } from '../errors/error';
import type { Faulty } from '../errors/faultyBook';
import { smallestRepairs, type Change, type Limits } from './search';
import type { System } from './system';

/**
 * What the equations tell of errors: the truth is the one smallest repair; one of a few or of many; larger than the
 * smallest; no equation fails; too wide to say.
 */
export type Standing = 'unique' | 'few' | 'many' | 'larger' | 'silent' | 'unknown';

/** Repairs that can be told to somebody: the best and five more. */
const FEW = 6;
const STEPS = 3000;
/** Wider errors (a row of marks exchanged) are not searched through. */
const MOST_CELLS = 14;

/** How the truth of some errors stands when they are the only ones in a book. */
export function standingOf(
  system: System,
  truths: readonly number[],
  errors: readonly Injected[],
  limits: Partial<Limits> = {},
): Standing {
  const cells = errors.flatMap((error) => error.cells);
  if (cells.length > MOST_CELLS && limits.size === undefined) return 'unknown';
  const printed = [...truths];
  for (const cell of cells) printed[cell.figure] = cell.printed;
  const found = smallestRepairs(system, printed, {
    size: cells.length,
    most: FEW + 1,
    steps: STEPS,
    ...limits,
  });
  if (found.status !== 'found') return 'unknown';
  if (found.size === 0) return 'silent';
  if (found.size < cells.length) return 'larger';
  if (found.repairs.length === 1) return isTruth(found.repairs[0]!, truths) ? 'unique' : 'unknown';
  return found.repairs.length > FEW ? 'many' : 'few';
}

function isTruth(repair: Change, truths: readonly number[]): boolean {
  return [...repair].every(([cell, value]) => Math.abs(value - truths[cell]!) < 1e-9);
}

/** Errors in groups: those that share an equation belong together. */
export function groupsOf(system: System, errors: readonly Injected[]): readonly (readonly Injected[])[] {
  const groups: { rows: Set<number>; errors: Injected[] }[] = [];
  for (const error of errors) {
    const rows = new Set(error.cells.flatMap(({ figure }) => system.rowsOf[figure]!));
    const met = groups.filter((group) => [...rows].some((row) => group.rows.has(row)));
    for (const group of met) {
      groups.splice(groups.indexOf(group), 1);
      for (const row of group.rows) rows.add(row);
    }
    groups.push({ rows, errors: [...met.flatMap((group) => group.errors), error] });
  }
  return groups.map((group) => group.errors);
}

/** How the truth of a whole workbook stands; proved over all of it at once. */
export function standingOfAll(system: System, faulty: Faulty, steps: number): Standing {
  const truths = faulty.book.figures.map(({ truth }) => truth);
  const cells = faulty.errors.reduce((sum, error) => sum + error.cells.length, 0);
  return standingOf(system, truths, faulty.errors, { size: cells, most: 2, steps });
}
