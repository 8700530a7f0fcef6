import type { Random } from '../../layouts/random';
import { range } from './names';

/** How communes get on with their criteria over the steps of a plan (step 0 is the start). */
export interface Progress {
  readonly communes: number;
  readonly criteria: number;
  readonly steps: number;
  /** By step, then commune, then criterion: met or not. Never lost again. */
  met(step: number, commune: number, criterion: number): boolean;
}

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** A progress in which at least one commune meets all at the end; with `least`, nobody is below it at any time. */
export function progress(
  rng: Random,
  communes: number,
  criteria: number,
  steps: number,
  least: number,
): Progress {
  const hard = range(1, criteria).map(() => rng.next());
  const when = range(1, communes).map((_, commune) => {
    const strength = commune === 0 ? 1.3 : rng.next() * 0.9 + 0.15;
    const own = hard.map((hardness, k) => {
      if (commune === 0) return k < least ? 0 : rng.int(0, 1);
      const readiness = strength - hardness * 0.8 + rng.next() * 0.2;
      if (readiness > 0.55 || k < least) return 0;
      return readiness < 0.05 ? Infinity : rng.int(1, steps);
    });
    return own;
  });
  return {
    communes,
    criteria,
    steps,
    met: (step, commune, criterion) => (when[commune]?.[criterion] ?? Infinity) <= step,
  };
}

export function criterionCount(all: Progress, step: number, criterion: number): number {
  return range(0, all.communes - 1).filter((commune) => all.met(step, commune, criterion)).length;
}

export function communeCount(all: Progress, step: number, commune: number): number {
  return range(0, all.criteria - 1).filter((criterion) => all.met(step, commune, criterion)).length;
}

export function bandCount(all: Progress, step: number, { low, high }: Band): number {
  return range(0, all.communes - 1).filter((commune) => {
    const count = communeCount(all, step, commune);
    return count >= low && count <= high;
  }).length;
}

/** Criteria met by commune, unrounded. */
export function average(all: Progress, step: number): number {
  const met = range(0, all.criteria - 1).map((criterion) => criterionCount(all, step, criterion));
  return met.reduce((sum, one) => sum + one, 0) / all.communes;
}

/** Bands of a set, highest first; without the lowest where nobody is there. */
export function bandsOf(criteria: 19 | 10, withLowest: boolean): readonly Band[] {
  const bands =
    criteria === 19
      ? [
          { low: 19, high: 19 },
          { low: 15, high: 18 },
          { low: 10, high: 14 },
          { low: 5, high: 9 },
        ]
      : [
          { low: 10, high: 10 },
          { low: 5, high: 9 },
        ];
  return withLowest ? [...bands, { low: 0, high: 4 }] : bands;
}
