import type { Balance } from '../balance';
import type { CellId, Space } from '../space';

/** How far one cell may go from what it holds, in steps of its domain; a mark goes one way only. */
export interface Move {
  readonly id: CellId;
  readonly isMark: boolean;
  readonly step: number;
  /** Steps it may change by; 0 lies between them unless it cannot stay as it is. */
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
        const newLow = Math.max(low[i]!, Math.ceil(Math.min(from, to) / step - NOISE) * step);
        const newHigh = Math.min(high[i]!, Math.floor(Math.max(from, to) / step + NOISE) * step);
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
      const [from, to] = [Math.round(low[i]! / move.step), Math.round(high[i]! / move.step)];
      return from === 0 && to === 0 ? [] : [[move.id, { ...move, low: from, high: to }]];
    }),
  );
}

function freeMove(space: Space, id: CellId, reach: number): Move {
  const { low, high, step } = space.domain(id);
  const now = space.reading(id).low;
  const steps = Math.ceil(reach / step);
  const [down, up] = [Math.ceil((low - now) / step - NOISE), Math.floor((high - now) / step + NOISE)];
  return {
    id,
    isMark: space.reading(id).state === 'mark',
    step,
    low: Math.max(down, -steps),
    high: Math.max(Math.min(up, steps), Math.max(down, -steps)),
  };
}

/** The farthest that any figure may have to go: all that the balances are off by, taken together. */
function reachOf(balances: readonly Balance[]): number {
  let sum = 1;
  for (const { low, high, weights } of balances) {
    const off = low > 0 ? low : high < 0 ? -high : 0;
    if (off > 0 && Number.isFinite(off)) sum += off / Math.min(...weights.map(Math.abs));
  }
  return sum;
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
