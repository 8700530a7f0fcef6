import { adjacentLaws } from './adjacent';
import type { FoundLaw, LineHints } from './candidate';
import { familyLaws } from './families';
import { stepOf, type LineMatrix } from './lineMatrix';
import { withoutMeans } from './means';
import { pairLaws } from './pairs';
import { ratioLaws } from './ratios';
import { sequencesOf } from './sequences';

/** Sums of sums of sums…: no form is nested deeper. */
const MOST_ROUNDS = 6;

/**
 * The laws among a matrix's lines: what structure suggests and arithmetic confirms, then lines that are sums of their
 * neighbours, innermost first, then averages and quotients. `over` are the crossing lines whose figures can add up,
 * `quotientsOver` those whose quotients can be made again (an average line's are averages of quotients).
 */
export function findLaws(
  matrix: LineMatrix,
  hints: LineHints,
  over: readonly number[],
  quotientsOver: readonly number[],
): FoundLaw[] {
  const all = Array.from({ length: matrix.lines }, (_, line) => line);
  const every = Array.from({ length: matrix.crossings }, (_, cross) => cross);
  const ratios = ratioLaws(matrix, hints, all, quotientsOver);
  const apart = new Set([
    ...all.filter((line) => hints.isApart[line]),
    ...ratios.filter(({ basis }) => basis !== 'observed').map(({ target }) => target),
  ]);
  const unit = stepOf(matrix.values);
  const laws: FoundLaw[] = [...familyLaws(matrix, hints, over, unit)];
  const consumed = new Set(laws.flatMap(({ parts }) => parts));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const active = all.filter((line) => !apart.has(line) && !consumed.has(line));
    const exact = roundOf(matrix, hints, active, over, laws, 0);
    // figures rounded one by one are looked for only where nothing more agrees exactly
    const fresh = exact.length > 0 || unit === 0 ? exact : roundOf(matrix, hints, active, over, laws, unit);
    if (fresh.length === 0) break;
    laws.push(...fresh);
    for (const { parts } of fresh) for (const part of parts) consumed.add(part);
  }
  // shares of one whole add up among themselves
  const shares = all.filter((line) => hints.isShare[line] && !consumed.has(line));
  if (shares.length >= 3 && !hints.isMixed)
    take(adjacentLaws(matrix, hints, shares, over).filter(isBelieved), laws, laws);
  const averages = averagesOf(matrix, hints, all, every, laws);
  const rest = all.filter((line) => !apart.has(line));
  const pairs: FoundLaw[] = [];
  take(pairLaws(matrix, hints, rest, over), laws, pairs);
  // a family's whole may turn out to hold a total and its parts
  const whole = laws.filter((law) => !countsTwice(law, laws));
  return [...withoutMeans(matrix, whole, hints), ...pairs, ...ratios, ...averages];
}

/** Lines that are averages of their neighbours: the totals among these are left out, and the totals' parts kept. */
function averagesOf(
  matrix: LineMatrix,
  hints: LineHints,
  all: readonly number[],
  every: readonly number[],
  laws: readonly FoundLaw[],
): FoundLaw[] {
  const totals = new Set(laws.filter(({ form }) => form.kind === 'sum').map(({ target }) => target));
  const active = all.filter((line) => !totals.has(line));
  const fresh: FoundLaw[] = [];
  const found = adjacentLaws(matrix, hints, active, every, { average: true });
  take(
    found.filter(({ basis, target }) => basis !== 'observed' && hints.isAverage[target]),
    laws,
    fresh,
  );
  return fresh;
}

function roundOf(
  matrix: LineMatrix,
  hints: LineHints,
  active: readonly number[],
  over: readonly number[],
  known: readonly FoundLaw[],
  unit: number,
): FoundLaw[] {
  const fresh: FoundLaw[] = [];
  for (const sequence of sequencesOf(active, hints)) {
    const found = adjacentLaws(matrix, hints, sequence, over, { unit }).filter(isBelieved);
    found.sort((a, b) => b.support.strong - a.support.strong || a.parts.length - b.parts.length);
    take(found, known, fresh);
  }
  return fresh;
}

function isBelieved({ basis }: FoundLaw): boolean {
  return basis !== 'observed';
}

/** Adds the laws that say something new. */
function take(found: readonly FoundLaw[], known: readonly FoundLaw[], fresh: FoundLaw[]): void {
  for (const law of found) {
    const all = [...known, ...fresh];
    if (!all.some((one) => clash(one, law)) && !countsTwice(law, all)) fresh.push(law);
  }
}

/** Whether a law adds up a total together with all that it is made of. */
function countsTwice({ parts }: FoundLaw, known: readonly FoundLaw[]): boolean {
  const own = new Set(parts);
  return known.some(
    (one) => one.form.kind === 'sum' && own.has(one.target) && one.parts.every((part) => own.has(part)),
  );
}

/** Two laws of one target whose parts overlap say the same thing twice; a whole cannot be part of its part. */
function clash(a: FoundLaw, b: FoundLaw): boolean {
  if (a.target === b.target) return a.parts.some((part) => b.parts.includes(part));
  // a copy of a whole is no second whole
  if (a.parts.length === b.parts.length && a.parts.every((part, k) => part === b.parts[k])) return true;
  return a.parts.includes(b.target) && b.parts.includes(a.target);
}
