import { acceptance } from './accept';
import type { FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import type { Support } from './support';

/** Quotients as they are, per cent and per thousand. */
const SCALES = [1, 100, 1000] as const;
const FEW_SCALES = [1, 100] as const;
const NOISE = 1e-9;
const MOST_BITS = 12;
/** A pair of lines is given up after so many crossing lines on which it fails and none holds. */
const EARLY = 2;
/** Quotients and divisors must differ from line to line. */
const LEAST_DISTINCT = 2;
/** In long tables a quotient stands near what it is made of. */
const FAR = 12;
const LONG = 60;
/** Among rows it stands right beside it. */
const FAR_AMONG_ROWS = 6;

/**
 * Lines that are the quotient of two others, as it is or in per cent, to the digits they show. Of several pairs that
 * fit equally well the nearest is taken.
 */
export function ratioLaws(
  matrix: LineMatrix,
  hints: LineHints,
  lines: readonly number[],
  over: readonly number[],
): FoundLaw[] {
  // rows hold everything a table has: among them only words tell a quotient
  const targets = lines.filter(
    (line) =>
      hints.isShare[line] ||
      hints.isAverage[line] ||
      (!hints.isMixed && looksLikeQuotient(matrix, line, over)),
  );
  const tests = lines.length * lines.length * SCALES.length;
  const found = targets.flatMap((target): FoundLaw[] => {
    const isNamed = hints.isShare[target]! || hints.isAverage[target]!;
    let best: { numerator: number; denominator: number; scale: number; support: Support } | null = null;
    const far = hints.isMixed ? FAR_AMONG_ROWS : lines.length <= LONG ? Infinity : FAR;
    const near = lines.filter((line) => Math.abs(line - target) <= far);
    for (const denominator of near) {
      for (const numerator of near) {
        if (numerator === denominator || numerator === target || denominator === target) continue;
        // without a word for it, a price is no quotient of the product behind it
        if (!isNamed && (numerator > target || denominator > target)) continue;
        for (const scale of hints.isPerMille[target] ? SCALES : FEW_SCALES) {
          const support = ratioSupport(matrix, target, numerator, denominator, scale, over);
          if (!support || support.strong === 0) continue;
          const one = { numerator, denominator, scale, support };
          if (!best || beats(one, best, target)) best = one;
        }
      }
    }
    if (!best) return [];
    const accepted = acceptance(best.support, tests, isNamed ? 'named' : 'none', hints.isMixed);
    if (accepted === 'none') return [];
    const { numerator, denominator, scale, support } = best;
    return [
      {
        target,
        form: {
          kind: 'ratio',
          numerator: [{ at: numerator, weight: 1 }],
          denominator: [{ at: denominator, weight: 1 }],
          scale,
        },
        parts: [numerator, denominator],
        basis: accepted === 'observed' ? 'observed' : 'supported',
        origin: 'arithmetic',
        over: accepted === 'all' ? over : support.holding,
        slack: 0,
        support,
      },
    ];
  });
  return found.filter(
    (law) => !found.some((other) => other !== law && isTurned(law, other) && rank(other) > rank(law)),
  );

  /** a = b / c is also c = b / a: the quotient is the one that words call so, or that stands behind the others. */
  function rank({ target, parts }: FoundLaw): number {
    const isNamed = hints.isShare[target]! || hints.isAverage[target]!;
    const isLast = parts.every((part) => part < target);
    return (isNamed ? 2 : 0) + (isLast ? 1 : 0);
  }
}

function isTurned(a: FoundLaw, b: FoundLaw): boolean {
  return (
    a.target !== b.target &&
    [a.target, ...a.parts].every((line) => line === b.target || b.parts.includes(line))
  );
}

/** A line most of whose figures have decimals. */
function looksLikeQuotient(
  { values, crossings }: LineMatrix,
  line: number,
  over: readonly number[],
): boolean {
  let filled = 0;
  let broken = 0;
  for (const cross of over) {
    const value = values[line * crossings + cross]!;
    if (Number.isNaN(value)) continue;
    filled++;
    if (!Number.isInteger(value)) broken++;
  }
  return filled > 0 && broken * 2 >= filled;
}

interface Pair {
  readonly numerator: number;
  readonly denominator: number;
  readonly support: Support;
}

function beats(a: Pair, b: Pair, target: number): boolean {
  if (a.support.strong !== b.support.strong) return a.support.strong > b.support.strong;
  return distance(a, target) < distance(b, target);
}

function distance({ numerator, denominator }: Pair, target: number): number {
  return Math.abs(numerator - target) * 2 + Math.abs(denominator - target);
}

function ratioSupport(
  { values, halves, crossings }: LineMatrix,
  target: number,
  numerator: number,
  denominator: number,
  scale: number,
  over: readonly number[],
): Support | null {
  let [strong, weak, fails, bits] = [0, 0, 0, 0];
  const quotients = new Set<number>();
  const divisors = new Set<number>();
  const holding: number[] = [];
  const failing: number[] = [];
  for (const cross of over) {
    const value = values[target * crossings + cross]!;
    const above = values[numerator * crossings + cross]!;
    const below = values[denominator * crossings + cross]!;
    if (Number.isNaN(value) || Number.isNaN(above) || Number.isNaN(below) || below === 0) continue;
    const half = halves[target * crossings + cross]! || 0.5;
    const slack = (halves[numerator * crossings + cross]! * scale) / Math.abs(below);
    if (Math.abs(value - (above * scale) / below) > half + slack + NOISE) {
      fails++;
      failing.push(cross);
      if (fails >= EARLY && strong === 0) return null;
      continue;
    }
    holding.push(cross);
    // 0 of something and all of something say little
    if (value === 0 || above === below) weak++;
    else {
      strong++;
      divisors.add(below);
      if (quotients.has(value)) continue;
      quotients.add(value);
      bits += Math.min(MOST_BITS, Math.log2(1 + Math.abs(value) / (2 * (half + slack))));
    }
  }
  // a constant divisor is a change of unit, a constant quotient a price: neither says that one is made of the others
  if (quotients.size < LEAST_DISTINCT || divisors.size < LEAST_DISTINCT) return null;
  return { strong, weak, fails, bits, exact: strong, misfit: 0, drift: 0, holding, failing };
}
