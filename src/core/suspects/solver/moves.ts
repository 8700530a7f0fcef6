import type { Balance } from '../balance';
import type { CellId, Space } from '../space';

/** How far one cell may go from what it holds, in steps of its domain; a mark goes one way only. */
export interface Move {
  readonly id: CellId;
  readonly isMark: boolean;
  readonly step: number;
  /**
   * Steps it may change by, with the part of a step that brings a figure onto its steps (12,5 that is to be a whole
   * number); 0 lies between them unless it cannot stay as it is.
   */
  readonly low: number;
  readonly high: number;
}

const NOISE = 1e-6;
const MOST_ROUNDS = 6;

/**
 * How far every cell may go so that each balance can still hold, whatever the others do (bound propagation). Cells that
 * cannot change at all are left out; null where some balance cannot hold.
 */
export function movesOf(
  space: Space,
  cells: readonly CellId[],
  balances: readonly Balance[],
): Map<CellId, Move> | null {
  const reach = reachOf(balances);
  const places = new Map(cells.map((id, i) => [id, i]));
  const moves = cells.map((id) => freeMove(space, id, reach));
  const low = moves.map((move) => move.low * move.step);
  const high = moves.map((move) => move.high * move.step);
  const rows = balances.map((balance) => ({ balance, at: placesIn(balance, places) }));
  for (let round = 0, isMoving = true; isMoving && round < MOST_ROUNDS; round++) {
    isMoving = false;
    for (const { balance, at } of rows) {
      let [least, most] = [0, 0];
      for (const [i, weight] of at) {
        least += Math.min(low[i]! * weight, high[i]! * weight);
        most += Math.max(low[i]! * weight, high[i]! * weight);
      }
      if (least > balance.high + NOISE || most < balance.low - NOISE) return null;
      for (const [i, weight] of at) {
        const [own, top] = [
          Math.min(low[i]! * weight, high[i]! * weight),
          Math.max(low[i]! * weight, high[i]! * weight),
        ];
        const from = (balance.low - (most - top)) / weight;
        const to = (balance.high - (least - own)) / weight;
        const step = moves[i]!.step;
        const newLow = Math.max(low[i]!, lowest(Math.min(from, to) / step, moves[i]!.part) * step);
        const newHigh = Math.min(high[i]!, highest(Math.max(from, to) / step, moves[i]!.part) * step);
        if (newLow > newHigh + NOISE) return null;
        if (newLow <= low[i]! + NOISE && newHigh >= high[i]! - NOISE) continue;
        isMoving = true;
        least += Math.min(newLow * weight, newHigh * weight) - own;
        most += Math.max(newLow * weight, newHigh * weight) - top;
        [low[i], high[i]] = [newLow, newHigh];
      }
    }
  }
  return new Map(
    moves.flatMap((move, i): [CellId, Move][] => {
      const { id, isMark, step, part } = move;
      const [from, to] = [onSteps(low[i]! / step, part), onSteps(high[i]! / step, part)];
      return from === 0 && to === 0 ? [] : [[id, { id, isMark, step, low: from, high: to }]];
    }),
  );
}

/** A move with the part of a step, 0 or more and less than 1, that a figure beside its steps lies below the next. */
interface FreeMove extends Move {
  readonly part: number;
}

function freeMove(space: Space, id: CellId, reach: number): FreeMove {
  const { low, high, step } = space.domain(id);
  const now = space.reading(id).low;
  const [least, most] = [Math.max(low - now, -reach - step), Math.min(high - now, reach + step)];
  const part = partOf(now / step);
  const down = lowest(least / step, part);
  return {
    id,
    isMark: space.reading(id).state === 'mark',
    step,
    part,
    low: down,
    high: Math.max(highest(most / step, part), down),
  };
}

function partOf(steps: number): number {
  const part = Math.ceil(steps - NOISE) - steps;
  return part < NOISE ? 0 : part;
}

/** The least way onto the steps that is not less than what is given; none at all where that is allowed. */
function lowest(steps: number, part: number): number {
  const on = Math.ceil(steps - part - NOISE) + part;
  return on > 0 && steps <= NOISE ? on - 1 : on;
}

/** The most, likewise. */
function highest(steps: number, part: number): number {
  const on = Math.floor(steps - part + NOISE) + part;
  return on < 0 && steps >= -NOISE ? on + 1 : on;
}

function onSteps(steps: number, part: number): number {
  return Math.round(steps - part) + part;
}

/**
 * The farthest that any figure may have to go: all that the balances are off by, taken together, as far as the widest of
 * them passes it on: what is off by 10 as a share of a hundredth is off by 1,000 in what it is a share of.
 */
function reachOf(balances: readonly Balance[]): number {
  let [sum, widest] = [1, 1];
  for (const { low, high, weights } of balances) {
    const sizes = weights.map(Math.abs);
    widest = Math.max(widest, Math.max(...sizes) / Math.min(...sizes));
    const off = low > 0 ? low : high < 0 ? -high : 0;
    if (off > 0 && Number.isFinite(off)) sum += off / Math.min(...sizes);
  }
  return sum * widest;
}

/** The cells of a balance that may change, by their places, with their weights. */
function placesIn(
  { cells, weights }: Balance,
  places: ReadonlyMap<CellId, number>,
): (readonly [number, number])[] {
  return cells.flatMap((id, i) => {
    const place = places.get(id);
    return place === undefined ? [] : [[place, weights[i]!] as const];
  });
}
