import type { Change } from '../assign';
import type { CellId, Space } from '../space';
import type { Move } from './moves';

/**
 * The variables of a mixed-integer problem: `z` is 1 where a cell changes. A mark that changes goes to its only other
 * value; a number that changes goes by `low` steps and `r` more.
 */
export class Variables {
  private readonly places: ReadonlyMap<CellId, number>;

  constructor(readonly moves: ReadonlyMap<CellId, Move>) {
    this.places = new Map([...moves.keys()].map((id, i) => [id, i]));
  }

  /** The name of the variable that says whether a cell changes. */
  changed(id: CellId): string {
    return `z${this.places.get(id)!}`;
  }

  /** The terms of a cell's change, times a factor; none where it cannot change. */
  change(id: CellId, factor: number): string[] {
    const move = this.moves.get(id);
    if (!move) return [];
    const place = this.places.get(id)!;
    if (move.isMark) return [term(factor * (move.high > 0 ? 1 : -1), `z${place}`)];
    const one = factor * move.step;
    return [
      ...(move.low === 0 ? [] : [term(one * move.low, `z${place}`)]),
      ...(move.high === move.low ? [] : [term(one, `r${place}`)]),
    ];
  }

  /** Rows that tie each number's way to whether it changes. */
  rows(): string[] {
    return this.numbers().flatMap(([{ low, high }, place]) =>
      high === low ? [] : [`r${place} - ${Math.round(high - low)} z${place} <= 0`],
    );
  }

  bounds(): string[] {
    return [...this.moves.values()].flatMap(({ isMark, low, high }, place) => [
      ...(isMark ? [] : [`0 <= r${place} <= ${Math.round(high - low)}`]),
      ...(low > 0 || high < 0 ? [`z${place} = 1`] : []),
    ]);
  }

  binaries(): string[] {
    return [...this.places.values()].map((place) => `z${place}`);
  }

  integers(): string[] {
    return this.numbers().map(([, place]) => `r${place}`);
  }

  /** The changes that a solver's values mean; null where a number moved although it is said not to. */
  changesOf(space: Space, values: ReadonlyMap<string, number>): Change[] | null {
    const changes: Change[] = [];
    for (const [id, place] of this.places) {
      const { isMark, low, high, step } = this.moves.get(id)!;
      const isChanged = Math.round(values.get(`z${place}`) ?? 0) === 1;
      const more = Math.round(values.get(`r${place}`) ?? 0);
      if (!isChanged && more !== 0) return null;
      const steps = !isChanged ? 0 : isMark ? (high > 0 ? 1 : -1) : low + more;
      if (steps === 0) continue;
      const value = space.reading(id).low + steps * step;
      changes.push({ id, value: Math.round(value / step) / Math.round(1 / step) });
    }
    return changes;
  }

  private numbers(): [Move, number][] {
    return [...this.moves.values()].flatMap((move): [Move, number][] =>
      move.isMark ? [] : [[move, this.places.get(move.id)!]],
    );
  }
}

/** A term of the LP format, which knows no exponents of the kind JavaScript writes for small numbers. */
export function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${plain(Math.abs(factor))} ${name}`;
}

/** A number as the LP format has it. */
export function plain(value: number): string {
  return String(Number(value.toFixed(9)));
}
