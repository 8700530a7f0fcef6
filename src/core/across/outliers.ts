/** What is usual among some changes: the middle one, how far the others stray from it, and where most of them lie. */
export interface Usual {
  readonly median: number;
  /** Median of the distances from the median. */
  readonly spread: number;
  /** Nine of ten changes lie between these. */
  readonly low: number;
  readonly high: number;
}

/** What is usual among changes; null for none. */
export function usualOf(changes: readonly number[]): Usual | null {
  if (changes.length === 0) return null;
  const sorted = [...changes].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const distances = changes.map((change) => Math.abs(change - median)).sort((a, b) => a - b);
  return {
    median,
    spread: quantile(distances, 0.5),
    low: sorted[Math.floor((sorted.length - 1) * 0.05)]!,
    high: sorted[Math.ceil((sorted.length - 1) * 0.95)]!,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  return (sorted[Math.floor(at)]! + sorted[Math.ceil(at)]!) / 2;
}

/** Median distance to standard deviation of a normal spread. */
const TO_DEVIATION = 1.4826;
/** So many deviations above the median is far outside; a deviation is taken as one criterion at least. */
const FAR = 5;
const LEAST_DEVIATION = 1;

/** How far outside a change must at least be. Below this a change is a year's work, whatever the sisters did. */
export const LEAST_JUMP = 4;

/** Whether a change rises far above what is usual. Falls are told criterion by criterion as regressions. */
export function isJump(change: number, { median, spread }: Usual): boolean {
  const above = change - median;
  return above >= LEAST_JUMP && above > FAR * Math.max(spread * TO_DEVIATION, LEAST_DEVIATION);
}
