import { allows, type Domain } from '../book/book';
import type { System } from './system';

/** More values than these are not tried out. */
const MOST_VALUES = 4000;
const MOST_STEPS = 5000;

class TooWide extends Error {}

/** What equations that share free cells allow them to be. */
export interface Part {
  readonly rows: readonly number[];
  /** Values of the free cells, a few where there are several; none where nothing fits, null where too many to try. */
  readonly solutions: readonly ReadonlyMap<number, number>[] | null;
}

/**
 * The free cells in parts that share no equation, each with up to `most` ways to fill them so that their equations
 * hold, within domains, and every cell other than printed.
 */
export function assign(
  { rows, rowsOf, domains }: System,
  free: readonly number[],
  values: readonly number[],
  most: number,
): Part[] {
  return partsOf(rows, rowsOf, free).map(({ cells, rows: own }) => ({
    rows: own,
    solutions: unlessTooWide(() => fill(rows, rowsOf, domains, cells, own, values, most)),
  }));
}

function unlessTooWide<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooWide) return null;
    throw error;
  }
}

function partsOf(
  rows: System['rows'],
  rowsOf: System['rowsOf'],
  free: readonly number[],
): { cells: number[]; rows: number[] }[] {
  const open = new Set(free);
  const parts: { cells: number[]; rows: number[] }[] = [];
  for (const first of free) {
    if (!open.delete(first)) continue;
    const cells = [first];
    const own = new Set<number>();
    for (const cell of cells) {
      for (const row of rowsOf[cell]!) {
        if (own.has(row)) continue;
        own.add(row);
        for (const other of rows[row]!.cells) if (open.delete(other)) cells.push(other);
      }
    }
    parts.push({ cells, rows: [...own] });
  }
  return parts;
}

function fill(
  rows: System['rows'],
  rowsOf: System['rowsOf'],
  domains: readonly Domain[],
  cells: readonly number[],
  own: readonly number[],
  printed: readonly number[],
  most: number,
): ReadonlyMap<number, number>[] {
  const values = [...printed];
  const unknown = new Set(cells);
  const found: ReadonlyMap<number, number>[] = [];
  let steps = 0;

  const settle = (cell: number, candidates: Iterable<number>): void => {
    unknown.delete(cell);
    for (const value of candidates) {
      if (++steps > MOST_STEPS) throw new TooWide();
      if (found.length >= most) break;
      if (value === printed[cell] || !allows(domains[cell]!, value)) continue;
      values[cell] = value;
      if (rowsOf[cell]!.every((row) => isOpen(row) || rows[row]!.off(values) === 0)) next();
    }
    values[cell] = printed[cell]!;
    unknown.add(cell);
  };
  const isOpen = (row: number): boolean => rows[row]!.cells.some((cell) => unknown.has(cell));
  const next = (): void => {
    if (unknown.size === 0) {
      found.push(new Map(cells.map((cell) => [cell, values[cell]!])));
      return;
    }
    let best: { cell: number; candidates: readonly number[] } | null = null;
    for (const row of own) {
      const left = rows[row]!.cells.filter((cell) => unknown.has(cell));
      if (left.length !== 1) continue;
      const candidates = rows[row]!.solveFor(left[0]!, values);
      if (candidates && (!best || candidates.length < best.candidates.length))
        best = { cell: left[0]!, candidates };
    }
    if (best) {
      settle(best.cell, best.candidates);
      return;
    }
    const cell = [...unknown].reduce((a, b) => (sizeOf(domains[a]!) <= sizeOf(domains[b]!) ? a : b));
    settle(cell, everyValue(domains[cell]!));
  };
  next();
  return found;
}

function sizeOf(domain: Domain): number {
  if (domain.kind === 'mark') return 2;
  return domain.most * (domain.kind === 'whole' ? 1 : 10 ** domain.decimals) + 1;
}

function* everyValue(domain: Domain): Iterable<number> {
  const size = sizeOf(domain);
  if (size > MOST_VALUES) throw new TooWide();
  const scale = domain.kind === 'decimal' ? 10 ** domain.decimals : 1;
  for (let k = 0; k < size; k++) yield k / scale;
}
