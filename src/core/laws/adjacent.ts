import { acceptance, isRounded } from './accept';
import type { FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import {
  addLine,
  clearSum,
  emptySum,
  glance,
  roundingSlack,
  shareHolding,
  supportOf,
  type RunningSum,
  type Support,
  type SupportOptions,
} from './support';

/** A run longer than this is no group anybody adds up by eye; it bounds the work on long tables. */
const LONGEST_RUN = 1500;

interface Run {
  readonly parts: readonly number[];
  readonly support: Support;
  /** Whether it holds every other line of the sequence. */
  readonly isWhole: boolean;
}

/**
 * Lines that are the sum (or the average) of the lines right before or right after them, in a sequence from which
 * lines already summed up were taken out.
 */
export function adjacentLaws(
  matrix: LineMatrix,
  hints: LineHints,
  sequence: readonly number[],
  over: readonly number[],
  options: SupportOptions = {},
): FoundLaw[] {
  const found: FoundLaw[] = [];
  const scratch = emptySum(matrix.crossings);
  // of several lines called totals the others sum up a part of what one holds, or something else
  const isOnly = hints.isTotal.filter(Boolean).length === 1;
  const tests = 2 * sequence.length * Math.min(sequence.length, 64);
  sequence.forEach((target, place) => {
    // without the word nothing tells an average from a figure between others
    if (options.average && !hints.isAverage[target]) return;
    for (const step of [1, -1] as const) {
      const run = bestRun({ matrix, hints, sequence, over, options, scratch }, place, step);
      if (!run) continue;
      const isNamed = options.average ? hints.isAverage[target]! : hints.isTotal[target]!;
      const isWhole = isNamed && isOnly && !options.average && run.isWhole;
      const naming = isWhole ? 'whole' : isNamed ? 'named' : 'none';
      const accepted = acceptance(run.support, tests, naming, hints.isMixed && !options.average);
      if (accepted === 'none' || (options.unit && !isRounded(run.support, options.unit, run.parts.length)))
        continue;
      found.push({
        target,
        form: options.average
          ? { kind: 'average', of: run.parts }
          : { kind: 'sum', terms: run.parts.map((at) => ({ at, weight: 1 })) },
        parts: run.parts,
        basis: accepted === 'observed' ? 'observed' : 'supported',
        origin: isNamed ? 'total-line' : 'arithmetic',
        over: accepted === 'all' ? over : run.support.holding,
        slack: roundingSlack(options.unit ?? 0, run.parts.length),
        support: run.support,
      });
    }
  });
  return found;
}

/** What a search for runs works on. */
interface Search {
  readonly matrix: LineMatrix;
  readonly hints: LineHints;
  readonly sequence: readonly number[];
  readonly over: readonly number[];
  readonly options: SupportOptions;
  /** One running sum for all runs: making one costs more than most runs do. */
  readonly scratch: RunningSum;
}

function bestRun(
  { matrix, hints, sequence, over, options, scratch }: Search,
  place: number,
  step: 1 | -1,
): Run | null {
  const target = sequence[place]!;
  clearSum(scratch);
  let best: { length: number; support: Support } | null = null;
  for (let length = 1; length <= LONGEST_RUN; length++) {
    const part = sequence[place + step * length];
    if (part === undefined) break;
    addLine(matrix, scratch, part);
    const { meets, canMeet } = glance(matrix, target, scratch, over, options);
    // sums that only grow never come back to a target they have passed
    if (canMeet === 0 && !matrix.hasNegative && !options.average) break;
    if (length < 2 || meets === 0 || meets < (best?.support.strong ?? 0)) continue;
    const support = supportOf(matrix, target, scratch, over, options);
    if (support.strong === 0) continue;
    if (best === null || better(support, best.support)) best = { length, support };
  }
  if (!best) return null;
  const length = options.average
    ? best.length
    : best.length + zerosAfter(matrix, hints, sequence, place + step * best.length, step);
  const parts: number[] = [];
  for (let k = 1; k <= length; k++) parts.push(sequence[place + step * k]!);
  // lines without any figure are no parts
  const filled = parts.filter((line) => hasFigure(matrix, line));
  const isWhole = length === sequence.length - 1;
  return { parts: step === 1 ? filled : filled.reverse(), support: best.support, isWhole };
}

function better(a: Support, b: Support): boolean {
  if (a.strong !== b.strong) return a.strong > b.strong;
  const [shareA, shareB] = [shareHolding(a), shareHolding(b)];
  return shareA !== shareB ? shareA > shareB : a.misfit < b.misfit;
}

/** Lines of zeros right behind a run belong to it: they are units that have nothing, not another group. */
function zerosAfter(
  matrix: LineMatrix,
  hints: LineHints,
  sequence: readonly number[],
  last: number,
  step: 1 | -1,
): number {
  let more = 0;
  for (let place = last + step; place >= 0 && place < sequence.length; place += step) {
    const line = sequence[place]!;
    if (hints.isTotal[line] || !isZero(matrix, line)) return more;
    more++;
  }
  return more;
}

function hasFigure({ values, crossings }: LineMatrix, line: number): boolean {
  for (let cross = 0; cross < crossings; cross++)
    if (!Number.isNaN(values[line * crossings + cross]!)) return true;
  return false;
}

function isZero({ values, crossings }: LineMatrix, line: number): boolean {
  let zeros = 0;
  for (let cross = 0; cross < crossings; cross++) {
    const value = values[line * crossings + cross]!;
    if (Number.isNaN(value)) continue;
    if (value !== 0) return false;
    zeros++;
  }
  return zeros > 0;
}
