import { adjacentLaws } from './adjacent';
import type { FoundLaw, LineHints } from './candidate';
import { familyLaws } from './families';
import type { LineMatrix } from './lineMatrix';
import { ratioLaws } from './ratios';
import { sequencesOf } from './sequences';

/** Sums of sums of sums…: no form is nested deeper. */
const MOST_ROUNDS = 6;

/**
 * The laws among a matrix's lines: what structure suggests and arithmetic confirms, then lines that are sums of their
 * neighbours, innermost first, then averages and quotients. `over` are the crossing lines whose figures can add up.
 */
export function findLaws(matrix: LineMatrix, hints: LineHints, over: readonly number[]): FoundLaw[] {
  const all = Array.from({ length: matrix.lines }, (_, line) => line);
  const every = Array.from({ length: matrix.crossings }, (_, cross) => cross);
  const ratios = ratioLaws(matrix, hints, all, every);
  const apart = new Set([
    ...all.filter((line) => hints.isApart[line]),
    ...ratios.filter(({ basis }) => basis !== 'observed').map(({ target }) => target),
  ]);
  const laws: FoundLaw[] = [...familyLaws(matrix, hints, over)];
  const consumed = new Set(laws.flatMap(({ parts }) => parts));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const active = all.filter((line) => !apart.has(line) && !consumed.has(line));
    const fresh = roundOf(matrix, hints, active, over, laws);
    if (fresh.length === 0) break;
    laws.push(...fresh);
    for (const { parts } of fresh) for (const part of parts) consumed.add(part);
  }
  return [...laws, ...ratios];
}

function roundOf(
  matrix: LineMatrix,
  hints: LineHints,
  active: readonly number[],
  over: readonly number[],
  known: readonly FoundLaw[],
): FoundLaw[] {
  const fresh: FoundLaw[] = [];
  for (const sequence of sequencesOf(active, hints)) {
    const found = adjacentLaws(matrix, hints, sequence, over).filter(({ basis }) => basis !== 'observed');
    found.sort((a, b) => b.support.strong - a.support.strong || a.parts.length - b.parts.length);
    for (const law of found) if (![...known, ...fresh].some((one) => clash(one, law))) fresh.push(law);
  }
  return fresh;
}

/** Two laws of one target whose parts overlap say the same thing twice; a whole cannot be part of its part. */
function clash(a: FoundLaw, b: FoundLaw): boolean {
  if (a.target === b.target) return a.parts.some((part) => b.parts.includes(part));
  return a.parts.includes(b.target) && b.parts.includes(a.target);
}
