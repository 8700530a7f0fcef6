import type { LineMatrix } from './lineMatrix';

/** How well a law fits the lines that cross it. */
export interface Support {
  /** Crossing lines where it holds and says something: two parts or more are not zero. */
  readonly strong: number;
  /** Where it holds although only one part is not zero, or everything is. */
  readonly weak: number;
  readonly fails: number;
  /** Evidence against coincidence, in bits: how unlikely so many figures meet by chance. */
  readonly bits: number;
  /** Lines that say something and agree to the last digit. */
  readonly exact: number;
  /** How far off the agreeing lines are, together; and the same with signs. */
  readonly misfit: number;
  readonly drift: number;
  /** Crossing lines where it holds, ascending. */
  readonly holding: readonly number[];
  readonly failing: readonly number[];
}

/** Float noise: sums of decimals as Excel stores them. */
const NOISE = 1e-9;

/** A single line never proves more than this: large figures may be copies of each other. */
const MOST_BITS = 14;

/** A line on which only one part is not zero is an equality of two cells; several such add up to little. */
const WEAK_BITS = 1;
const MOST_WEAK_BITS = 4;

/** A running sum over parts, for every crossing line at once. */
export interface RunningSum {
  readonly sums: Float64Array;
  readonly slack: Float64Array;
  /** How many parts hold a figure, and how many one that is not zero. */
  readonly filled: Uint16Array;
  readonly nonZero: Uint16Array;
  readonly unknown: Uint16Array;
  /** Tells lines with the same parts: the same figures again prove nothing new. */
  readonly prints: Float64Array;
  parts: number;
}

/** Large enough that two lines hardly share a print by chance. */
const PRINT_SIZE = 1_000_003;

/** An empty running sum over so many crossing lines. */
export function emptySum(crossings: number): RunningSum {
  return {
    sums: new Float64Array(crossings),
    slack: new Float64Array(crossings),
    filled: new Uint16Array(crossings),
    nonZero: new Uint16Array(crossings),
    unknown: new Uint16Array(crossings),
    prints: new Float64Array(crossings),
    parts: 0,
  };
}

/** Empties a running sum, to be used again. */
export function clearSum(sum: RunningSum): void {
  sum.sums.fill(0);
  sum.slack.fill(0);
  sum.filled.fill(0);
  sum.nonZero.fill(0);
  sum.unknown.fill(0);
  sum.prints.fill(0);
  sum.parts = 0;
}

/** How a target stands to a running sum, at a glance: on how many lines they meet, on how many they still can. */
export interface Glance {
  readonly meets: number;
  readonly canMeet: number;
}

/**
 * Counts, without looking closer, on how many crossing lines a target meets a running sum of two parts or more and
 * on how many it has not been passed yet. Most runs are given up on this.
 */
export function glance(
  matrix: LineMatrix,
  target: number,
  sum: RunningSum,
  over: readonly number[],
  { average = false, unit = 0 }: SupportOptions,
): Glance {
  const start = target * matrix.crossings;
  let meets = 0;
  let canMeet = 0;
  for (const cross of over) {
    const value = matrix.values[start + cross]!;
    if (Number.isNaN(value)) continue;
    const filled = sum.filled[cross]!;
    const count = average && filled > 0 ? filled : 1;
    const half = matrix.halves[start + cross]!;
    const tolerance =
      toleranceOf(half, sum.slack[cross]! / count, average, filled, unit) +
      NOISE * Math.max(1, Math.abs(value));
    const off = sum.sums[cross]! / count - value;
    if (off <= tolerance) canMeet++;
    if (Math.abs(off) <= tolerance && value !== 0 && sum.nonZero[cross]! >= 2) meets++;
  }
  return { meets, canMeet };
}

/** Adds a line to a running sum. */
export function addLine(matrix: LineMatrix, sum: RunningSum, line: number, weight = 1): void {
  const start = line * matrix.crossings;
  sum.parts++;
  for (let cross = 0; cross < matrix.crossings; cross++) {
    const value = matrix.values[start + cross]!;
    if (matrix.unknown[start + cross]) sum.unknown[cross]!++;
    if (Number.isNaN(value)) continue;
    sum.sums[cross]! += value * weight;
    sum.slack[cross]! += matrix.halves[start + cross]! * Math.abs(weight);
    sum.filled[cross]!++;
    sum.prints[cross] = (sum.prints[cross]! * 31 + value) % PRINT_SIZE;
    if (value !== 0) sum.nonZero[cross]!++;
  }
}

/** A running sum over given lines. */
export function sumOf(matrix: LineMatrix, parts: readonly number[]): RunningSum {
  const sum = emptySum(matrix.crossings);
  for (const part of parts) addLine(matrix, sum, part);
  return sum;
}

export interface SupportOptions {
  /** `average`: the target is the sum divided by how many parts hold a figure. */
  readonly average?: boolean;
  /** Whole numbers may be off by so many units a part: tables rounded line by line. */
  readonly unit?: number;
}

/** How well a target line equals a running sum, over the crossing lines in question. */
export function supportOf(
  matrix: LineMatrix,
  target: number,
  sum: RunningSum,
  over: readonly number[],
  options: SupportOptions = {},
): Support {
  const { average = false, unit = 0 } = options;
  const start = target * matrix.crossings;
  const holding: number[] = [];
  const failing: number[] = [];
  let [strong, weak, bits, weakBits, exact, misfit, drift] = [0, 0, 0, 0, 0, 0, 0];
  const seen = new Set<number>();
  for (const cross of over) {
    const value = matrix.values[start + cross]!;
    if (Number.isNaN(value) || sum.filled[cross]! === 0 || sum.unknown[cross]! > 0) continue;
    const count = average ? sum.filled[cross]! : 1;
    const expected = sum.sums[cross]! / count;
    const half = matrix.halves[start + cross]!;
    // figures with decimals say themselves how they are rounded
    const step = half > 0 || sum.slack[cross]! > 0 ? 0 : unit;
    const tolerance = toleranceOf(half, sum.slack[cross]! / count, average, sum.filled[cross]!, step);
    const off = Math.abs(value - expected);
    const noise = NOISE * Math.max(1, Math.abs(value));
    if (off > tolerance + noise) {
      failing.push(cross);
      continue;
    }
    misfit += off;
    drift += value - expected;
    holding.push(cross);
    if (value !== 0 && sum.nonZero[cross]! >= 2) {
      strong++;
      if (off <= noise) exact++;
      const print = sum.prints[cross]!;
      if (seen.has(print)) continue;
      seen.add(print);
      const width = tolerance > 0 ? 2 * tolerance : 1;
      bits += Math.min(MOST_BITS, Math.log2(1 + Math.abs(value) / width));
    } else {
      weak++;
      if (value !== 0) weakBits += WEAK_BITS;
    }
  }
  return {
    strong,
    weak,
    fails: failing.length,
    bits: bits + Math.min(MOST_WEAK_BITS, weakBits),
    exact,
    misfit,
    drift,
    holding,
    failing,
  };
}

function toleranceOf(half: number, slack: number, average: boolean, filled: number, unit: number): number {
  // an average is never whole by nature
  if (average) return (half === 0 ? 0.5 : half) + slack;
  return half + slack + roundingSlack(unit, filled);
}

/** How far off a sum of so many rounded whole numbers may be: half a step each, and half for itself. */
export function roundingSlack(unit: number, parts: number): number {
  return unit * 0.5 * (parts + 1);
}

/** Share of the lines that say something on which it holds. */
export function shareHolding({ strong, weak, fails }: Support): number {
  const holds = strong + weak * 0.5;
  return holds + fails === 0 ? 0 : holds / (holds + fails);
}
