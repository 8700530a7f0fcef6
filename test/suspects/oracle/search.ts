import { assign } from './assign';
import { leastChanges, type Demand } from './packing';
import type { System } from './system';

/** A repair: the cells that change and what they become. */
export type Change = ReadonlyMap<number, number>;

export type Found =
  /** All repairs of the smallest size, or `most` of them. */
  | { readonly status: 'found'; readonly size: number; readonly repairs: readonly Change[] }
  /** No repair within domains changes so few cells. */
  | { readonly status: 'none' }
  /** Too wide to be searched through. */
  | { readonly status: 'undecided' };

export interface Limits {
  /** Cells that may change at most. */
  readonly size: number;
  /** Repairs listed at most. */
  readonly most: number;
  /** Steps of the search at most. */
  readonly steps: number;
}

class Undecided extends Error {}

function giveUp(): never {
  throw new Undecided();
}

enum Cell {
  Printed,
  Flipped,
  Free,
  Kept,
}

/**
 * The smallest repairs of printed values: sets of cells, within their domains, after whose change every equation
 * holds. Exact: sizes are tried from below; of an equation that fails, some cell must change, so each is tried in turn
 * (a cell already tried is kept from then on); a mark that changes is known, a number is worked out at the end, when
 * no equation fails that could not follow from the numbers left free.
 */
export function smallestRepairs(system: System, printed: readonly number[], limits: Limits): Found {
  try {
    const search = new Search(system, printed, limits);
    for (let size = 0; size <= limits.size; size++) {
      const repairs = search.ofSize(size);
      if (repairs.length > 0) return { status: 'found', size, repairs };
    }
    return { status: 'none' };
  } catch (error) {
    if (error instanceof Undecided) return { status: 'undecided' };
    throw error;
  }
}

class Search {
  private readonly values: number[];
  private readonly state: Cell[];
  private readonly free: number[] = [];
  private readonly flipped: number[] = [];
  /** By equation how many of its cells are free. */
  private readonly open: number[];
  private readonly failing = new Set<number>();
  private found: Change[] = [];
  private steps = 0;

  constructor(
    private readonly system: System,
    private readonly printed: readonly number[],
    private readonly limits: Limits,
  ) {
    this.values = [...printed];
    this.state = printed.map(() => Cell.Printed);
    this.open = system.rows.map(() => 0);
    system.rows.forEach((row, at) => {
      if (row.off(this.values) !== 0) this.failing.add(at);
    });
  }

  ofSize(size: number): readonly Change[] {
    this.found = [];
    this.descend(size);
    return this.found;
  }

  private descend(left: number): void {
    if (++this.steps > this.limits.steps) giveUp();
    const parts = assign(this.system, this.free, this.values, this.limits.most);
    const demands = [...this.failing].map((row) => this.demandOf(row));
    for (const { rows, solutions } of parts)
      if (solutions?.length === 0) demands.push(this.demandOfPart(rows));
    if (demands.length === 0) {
      this.record(parts.map(({ solutions }) => solutions ?? giveUp()));
      return;
    }
    if (leastChanges(demands) > left) return;
    this.branch(this.candidates(demands, left), left);
  }

  /** One cell of an equation that fails, or as many marks as it is off by where nothing but marks can change. */
  private demandOf(row: number): Demand {
    const { cells, off } = this.system.rows[row]!;
    const changeable = cells.filter((cell) => this.state[cell] === Cell.Printed);
    const onlyMarks = changeable.every((cell) => this.system.domains[cell]!.kind === 'mark');
    if (changeable.length === 0) return { cells: [], need: Infinity };
    return { cells: changeable, need: onlyMarks ? Math.abs(off(this.values)) : 1 };
  }

  /** One more cell of equations that no values of their free cells satisfy together. */
  private demandOfPart(rows: readonly number[]): Demand {
    const all = new Set(rows.flatMap((row) => this.system.rows[row]!.cells));
    const cells = [...all].filter((cell) => this.state[cell] === Cell.Printed);
    return { cells, need: cells.length === 0 ? Infinity : 1 };
  }

  /** The cells of the demand that has the fewest; with one change left, those that all demands share. */
  private candidates(demands: readonly Demand[], left: number): readonly number[] {
    const { cells } = demands.reduce((a, b) => (b.cells.length < a.cells.length ? b : a));
    if (left > 1) return cells;
    const others = demands.map((demand) => new Set(demand.cells));
    return cells.filter((cell) => others.every((other) => other.has(cell)));
  }

  private branch(candidates: readonly number[], left: number): void {
    const tried: number[] = [];
    for (const cell of candidates) {
      if (this.found.length >= this.limits.most) break;
      this.change(cell);
      this.descend(left - 1);
      this.undo(cell);
      this.state[cell] = Cell.Kept;
      tried.push(cell);
    }
    for (const cell of tried) this.state[cell] = Cell.Printed;
  }

  private record(parts: readonly (readonly Change[])[]): void {
    const marks: Change = new Map(this.flipped.map((cell) => [cell, this.values[cell]!]));
    let all: Change[] = [marks];
    for (const solutions of parts)
      all = all
        .flatMap((one) => solutions.map((other): Change => new Map([...one, ...other])))
        .slice(0, this.limits.most);
    this.found.push(...all);
  }

  private change(cell: number): void {
    if (this.system.domains[cell]!.kind === 'mark') {
      this.state[cell] = Cell.Flipped;
      this.values[cell] = 1 - this.printed[cell]!;
      this.flipped.push(cell);
    } else {
      this.state[cell] = Cell.Free;
      this.free.push(cell);
      for (const row of this.system.rowsOf[cell]!) this.open[row]!++;
    }
    this.evaluate(cell);
  }

  private undo(cell: number): void {
    if (this.state[cell] === Cell.Flipped) {
      this.values[cell] = this.printed[cell]!;
      this.flipped.pop();
    } else {
      this.free.pop();
      for (const row of this.system.rowsOf[cell]!) this.open[row]!--;
    }
    this.state[cell] = Cell.Printed;
    this.evaluate(cell);
  }

  private evaluate(cell: number): void {
    for (const row of this.system.rowsOf[cell]!) {
      if (this.open[row]! === 0 && this.system.rows[row]!.off(this.values) !== 0) this.failing.add(row);
      else this.failing.delete(row);
    }
  }
}
