import type { SummaryUnit } from './model';

/** Communes that meet a criterion, by its place in the summary's list. */
export function metOf(units: readonly SummaryUnit[], at: number): number {
  return units.reduce((sum, { marks }) => (marks[at] === 'met' ? sum + 1 : sum), 0);
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
