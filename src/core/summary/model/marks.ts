import type { SummaryUnit } from './model';

/** Communes that meet a criterion, by its place in the summary's list. */
export function metOf(units: readonly SummaryUnit[], at: number): number {
  const known = countsOf.get(units) ?? countMarks(units);
  countsOf.set(units, known);
  return known[at] ?? 0;
}

/** Several sheets ask for every criterion of a district: its marks are counted once. */
const countsOf = new WeakMap<readonly SummaryUnit[], readonly number[]>();

function countMarks(units: readonly SummaryUnit[]): number[] {
  const counts = (units[0]?.marks ?? []).map(() => 0);
  for (const { marks } of units) {
    for (let at = 0; at < marks.length; at++) if (marks[at] === 'met') counts[at]!++;
  }
  return counts;
}

/** Criteria met by all communes together. */
export function totalOf(units: readonly SummaryUnit[]): number {
  return units.reduce((sum, { met }) => sum + met, 0);
}

/** Communes that sent nothing. */
export function notSentOf(units: readonly SummaryUnit[]): number {
  return units.reduce((sum, { isSubmitted }) => (isSubmitted ? sum : sum + 1), 0);
}

/** Whether no commune tells anything about a criterion. */
export function isUnknown(units: readonly SummaryUnit[], at: number): boolean {
  return units.every(({ marks }) => marks[at] === 'notSubmitted' || marks[at] === 'absent');
}
