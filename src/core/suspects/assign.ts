import type { Balance } from './balance';
import type { CellId, Domain, Space } from './space';

/** A cell and what it would hold. */
export interface Change {
  readonly id: CellId;
  readonly value: number;
  /** How many values would do as well, this one included, where a bound or a rounded share leaves it open. */
  readonly open?: number;
}

/** What the changes of some cells may be, or the balances that no change of theirs satisfies together. */
export type Fit = { readonly ranges: readonly Domain[] } | { readonly conflict: readonly number[] };

interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

const NOISE = 1e-7;
const MOST_ROUNDS = 12;

/** The values that freed cells may take so that every balance over them can hold; each cell by itself. */
export function fit(space: Space, freed: readonly CellId[], touched: readonly number[]): Fit {
  const domains = freed.map((id) => space.domain(id));
  const now = freed.map((id) => space.reading(id).low);
  const balances = solvable(space, freed, touched);
  const bounds = narrow(freed, domains, now, balances);
  if (bounds) {
    return {
      ranges: domains.map(({ step }, i) => ({ low: bounds.low[i]!, high: bounds.high[i]!, step })),
    };
  }
  let kept = balances;
  for (const one of balances) {
    const fewer = kept.filter((other) => other !== one);
    if (!narrow(freed, domains, now, fewer)) kept = fewer;
  }
  return { conflict: kept.map(({ index }) => index) };
}

/** Balances with bounds that depend on the freed cells in no other way. */
function solvable(space: Space, freed: readonly CellId[], touched: readonly number[]): Balance[] {
  return touched
    .map((index) => space.balance(index))
    .filter(({ cells, others }) => cells.length > 0 && !others.some((id) => freed.includes(id)));
}

/** Every cell's bounds after all balances narrowed them; null where nothing is left of one. */
function narrow(
  freed: readonly CellId[],
  domains: readonly Domain[],
  now: readonly number[],
  balances: readonly Balance[],
): Bounds | null {
  const low = domains.map((one) => one.low);
  const high = domains.map((one) => one.high);
  const rows = balances.map((balance) => ({ ...balance, at: placesOf(freed, balance) }));
  for (let round = 0, isMoving = true; isMoving && round < MOST_ROUNDS; round++) {
    isMoving = false;
    for (const row of rows) {
      for (const [i, weight] of row.at) {
        const [least, most] = othersOf(row.at, i, low, high, now);
        const [a, b] = [(row.low - most) / weight, (row.high - least) / weight];
        const from = now[i]! + Math.min(a, b);
        const to = now[i]! + Math.max(a, b);
        const step = domains[i]!.step;
        const newLow = Number.isFinite(from)
          ? Math.max(low[i]!, Math.ceil(from / step - NOISE) * step)
          : low[i]!;
        const newHigh = Number.isFinite(to)
          ? Math.min(high[i]!, Math.floor(to / step + NOISE) * step)
          : high[i]!;
        if (newLow > newHigh + NOISE * step) return null;
        if (newLow > low[i]! + NOISE || newHigh < high[i]! - NOISE) isMoving = true;
        low[i] = newLow;
        high[i] = newHigh;
      }
    }
  }
  return { low, high };
}

/** The freed cells of a balance by their places, with their weights. */
function placesOf(
  freed: readonly CellId[],
  { cells, weights }: Balance,
): readonly (readonly [number, number])[] {
  return freed.flatMap((id, i) => {
    const at = cells.indexOf(id);
    return at < 0 ? [] : [[i, weights[at]!] as const];
  });
}

/** The least and the most that the changes of a balance's other freed cells come to. */
function othersOf(
  at: readonly (readonly [number, number])[],
  besides: number,
  low: readonly number[],
  high: readonly number[],
  now: readonly number[],
): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const [i, weight] of at) {
    if (i === besides) continue;
    const ends = [(low[i]! - now[i]!) * weight, (high[i]! - now[i]!) * weight] as const;
    least += Math.min(...ends);
    most += Math.max(...ends);
  }
  return [least, most];
}
