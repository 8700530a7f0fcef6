import { fixedCount, linearize, rangesOf, type CellRef, type Relation } from '../relations/relation';
import type { Reading } from '../relations/reading';
import { MAX_COLUMNS, MAX_ROWS } from '../snapshot/address';
import type { Checked } from './candidates';
import type { Change } from './assign';
import { applied } from './apply';
import { isAcross, NO_EVIDENCE, type Evidence } from './evidence';
import { balanceFor, type Balance } from './balance';
import { grainOf } from './grain';
import { relationIndex } from './relationIndex';

/** A number that names a cell of a workbook. */
export type CellId = number;

export function idOf({ sheet, row, column }: CellRef): CellId {
  return (sheet * MAX_ROWS + row) * MAX_COLUMNS + column;
}

export function cellOf(id: CellId): CellRef {
  const line = Math.floor(id / MAX_COLUMNS);
  return { sheet: Math.floor(line / MAX_ROWS), row: line % MAX_ROWS, column: id % MAX_COLUMNS };
}

/** What a cell may hold: numbers from `low` to `high` in steps of `step`. */
export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Sums over more cells than this are only verified, not solved: nobody finds one wrong cell among so many by them. */
const MOST_CELLS = 20_000;
/** A relation that is no balance may be mended at its cells up to this many, else at its target alone. */
const MOST_OPAQUE = 40;
/** Totals of totals of totals: deeper than this nothing is known of what a cell may hold. */
const MOST_DEPTH = 6;

/** The cells and balances of a workbook, worked out as far as they are asked for. */
export class Space {
  private readonly balances = new Map<number, Balance>();
  private readonly chosen = new Map<number, readonly CellId[]>();
  private readonly readings = new Map<CellId, Reading>();
  private readonly highs = new Map<CellId, number>();
  private readonly grains = new Map<CellId, number>();
  private readonly touching: Map<CellId, readonly number[]>;
  private readonly lookup: (cell: CellRef) => readonly number[];

  /** A space made of another shares what does not depend on what the cells hold. */
  constructor(
    readonly checked: Checked,
    readonly evidence: Evidence = NO_EVIDENCE,
    before?: Space,
  ) {
    this.lookup = before?.lookup ?? relationIndex(checked.relations);
    this.touching = before?.touching ?? new Map<CellId, readonly number[]>();
  }

  /** The same cells with some of them changed. */
  after(changes: readonly Change[]): Space {
    return new Space(applied(this, changes), this.evidence, this);
  }

  reading(id: CellId): Reading {
    const known = this.readings.get(id);
    if (known) return known;
    const reading = this.checked.read(cellOf(id));
    this.readings.set(id, reading);
    return reading;
  }

  /** Whether a cell may be named as wrong: it holds a figure or a mark, and is no formula that is right. */
  isMovable(id: CellId): boolean {
    const { state } = this.reading(id);
    return (state === 'number' || state === 'mark') && !this.isFixed(id);
  }

  /** A formula that gives what its relations ask for is right by itself; what it adds up may be wrong. */
  private isFixed(id: CellId): boolean {
    if (!this.evidence.isFormula(cellOf(id))) return false;
    const { relations, verdicts } = this.checked;
    const own = this.relationsOver(id).filter(
      (index) => idOf(relations[index]!.target) === id && !isAcross(relations[index]!),
    );
    return own.length > 0 && own.every((index) => verdicts[index]!.status === 'holds');
  }

  /** Places of the relations that a cell is part of. */
  relationsOver(id: CellId): readonly number[] {
    const known = this.touching.get(id);
    if (known) return known;
    const found = this.lookup(cellOf(id));
    this.touching.set(id, found);
    return found;
  }

  /** Places of the relations that some of the cells are part of, each once. */
  relationsOverAny(ids: Iterable<CellId>): Set<number> {
    const over = new Set<number>();
    for (const id of ids) for (const index of this.relationsOver(id)) over.add(index);
    return over;
  }

  /** A relation as a balance over cells. */
  balance(index: number): Balance {
    const known = this.balances.get(index);
    if (known) return known;
    const isSolvable = sizeOf(this.checked.relations[index]!) <= MOST_CELLS;
    const balance = balanceFor(index, this, isSolvable);
    this.balances.set(index, balance);
    return balance;
  }

  /** The cells one of which must change where a relation is to hold. */
  choices(index: number): readonly CellId[] {
    const known = this.chosen.get(index);
    if (known) return known;
    const { cells, others } = this.balance(index);
    const { target, expr } = this.checked.relations[index]!;
    // a mark that others are derived from says more than what was derived
    const isDerived = expr.kind === 'all' || expr.kind === 'groups' || expr.kind === 'band';
    const all = isDerived || others.length > MOST_OPAQUE ? [...cells, idOf(target)] : [...cells, ...others];
    const choices = [...new Set(all)].filter((id) => this.isMovable(id));
    this.chosen.set(index, choices);
    return choices;
  }

  fails(index: number): boolean {
    return this.checked.verdicts[index]!.status === 'fails';
  }

  /**
   * What a cell may hold: a mark is 0 or 1; a count a whole number from 0 to what it counts; else as fine as what it is
   * added up with.
   */
  domain(id: CellId): Domain {
    const { state, low } = this.reading(id);
    if (state === 'mark') return { low: 0, high: 1, step: 1 };
    const step = 10 ** -this.grain(id);
    return { low: low < 0 || this.mayBeNegative(id) ? -Infinity : 0, high: this.highest(id, 0), step };
  }

  /** Digits after the decimal sign that the right figure of a cell has (`grain.ts`). */
  grain(id: CellId): number {
    const known = this.grains.get(id);
    if (known !== undefined) return known;
    const grain = grainOf(this, id);
    this.grains.set(id, grain);
    return grain;
  }

  /** A difference («tăng/giảm so với …») may be below zero where it is worked out so. */
  private mayBeNegative(id: CellId): boolean {
    return this.relationsOver(id).some((index) => {
      const { target, expr } = this.checked.relations[index]!;
      const verdict = this.checked.verdicts[index]!;
      if (expr.kind !== 'sum' || idOf(target) !== id || expr.terms.every(({ weight }) => weight > 0))
        return false;
      return 'expected' in verdict && verdict.expected !== null && verdict.expected < 0;
    });
  }

  /** The most a total can be: all its parts at their most. */
  private highest(id: CellId, depth: number): number {
    const known = this.highs.get(id);
    if (known !== undefined) return known;
    if (this.reading(id).state === 'mark') return 1;
    this.highs.set(id, Infinity);
    if (depth > MOST_DEPTH) return Infinity;
    let high = Infinity;
    for (const index of this.relationsOver(id)) {
      const { target, expr } = this.checked.relations[index]!;
      if (idOf(target) !== id || linearize(expr) === null) continue;
      high = Math.min(high, this.mostOf(index, id, depth));
    }
    this.highs.set(id, high);
    return high;
  }

  private mostOf(index: number, id: CellId, depth: number): number {
    const { cells, weights, plus, isOpen } = this.balance(index);
    if (isOpen) return Infinity;
    let most = plus;
    for (let i = 0; i < cells.length; i++) {
      if (cells[i] === id) continue;
      if (weights[i]! > 0) return Infinity;
      most += -weights[i]! * this.highest(cells[i]!, depth + 1);
      if (most === Infinity) return Infinity;
    }
    return most + 1e-9;
  }
}

function sizeOf(relation: Relation): number {
  if (fixedCount(relation.expr) !== null) return 1;
  return rangesOf(relation.expr).reduce(
    (sum, { rect }) => sum + (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1),
    1,
  );
}
