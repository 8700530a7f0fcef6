import { acceptance } from './accept';
import type { FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import type { Support } from './support';

/** A whole and its two parts stand so near each other; farther apart more pairs fit by chance than by design. */
const WIDEST = 4;
/** A pair is given up after so many crossing lines on which it fails, more than those on which it holds: two may be slips. */
const EARLY = 3;
const NOISE = 1e-9;
const MOST_BITS = 14;

/**
 * Lines that are the sum of two others anywhere in the table («hiện có = cũ + tăng»). So many pairs are tried that only
 * several crossing lines together are believed.
 */
export function pairLaws(
  matrix: LineMatrix,
  hints: LineHints,
  lines: readonly number[],
  over: readonly number[],
): FoundLaw[] {
  const tests = lines.length * WIDEST * WIDEST * 4;
  return lines.flatMap((target, place) => {
    let best: FoundLaw | null = null;
    const first = Math.max(0, place - WIDEST);
    const last = Math.min(lines.length - 1, place + WIDEST);
    for (let a = first; a <= last; a++) {
      for (let b = a + 1; b <= last; b++) {
        const parts = [lines[a]!, lines[b]!] as const;
        const isWide = Math.max(b, place) - Math.min(a, place) > WIDEST;
        if (isWide || a === place || b === place) continue;
        const support = pairSupport(matrix, target, parts, over);
        if (!support || acceptance(support, tests, 'none') !== 'all') continue;
        if (best && best.support.strong >= support.strong) continue;
        best = {
          target,
          form: { kind: 'sum', terms: parts.map((at) => ({ at, weight: 1 })) },
          parts,
          basis: 'supported',
          origin: hints.isTotal[target] ? 'total-line' : 'arithmetic',
          over,
          slack: 0,
          support,
        };
      }
    }
    return best ?? [];
  });
}

/** As `supportOf`, for two parts at once and given up early: most pairs fail on the first lines. */
function pairSupport(
  { values, halves, unknown, crossings }: LineMatrix,
  target: number,
  [a, b]: readonly [number, number],
  over: readonly number[],
): Support | null {
  let [strong, weak, bits] = [0, 0, 0];
  const holding: number[] = [];
  const failing: number[] = [];
  const seen = new Set<number>();
  for (const cross of over) {
    const [atTarget, atA, atB] = [target, a, b].map((line) => line * crossings + cross) as [
      number,
      number,
      number,
    ];
    const [value, one, two] = [values[atTarget]!, values[atA]!, values[atB]!];
    if (Number.isNaN(value) || unknown[atA] || unknown[atB]) continue;
    if (Number.isNaN(one) || Number.isNaN(two)) continue;
    const tolerance = halves[atTarget]! + halves[atA]! + halves[atB]!;
    if (Math.abs(value - one - two) > tolerance + NOISE * Math.max(1, Math.abs(value))) {
      failing.push(cross);
      if (failing.length >= EARLY && strong < failing.length) return null;
      continue;
    }
    holding.push(cross);
    if (value === 0 || one === 0 || two === 0) {
      weak++;
      continue;
    }
    strong++;
    if (seen.has(value)) continue;
    seen.add(value);
    bits += Math.min(MOST_BITS, Math.log2(1 + Math.abs(value) / (tolerance > 0 ? 2 * tolerance : 1)));
  }
  return { strong, weak, fails: failing.length, bits, exact: strong, misfit: 0, drift: 0, holding, failing };
}
