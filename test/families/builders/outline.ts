import type { Row } from '../model/form';
import { cellsOf, type FormCell } from '../model/form';
import type { Words } from '../model/words';

/** An entry of an outline: its parts make it up, or `within` holds some of it («Trong đó»). */
export interface Entry {
  readonly id: string;
  readonly number: string | null;
  readonly name: Words;
  readonly parts?: readonly Entry[];
  readonly within?: readonly Entry[];
}

export function leavesOf(entry: Entry): readonly Entry[] {
  return entry.parts ? entry.parts.flatMap(leavesOf) : [entry];
}

/** All entries that have parts, outer before inner. */
export function wholesOf(entry: Entry): readonly Entry[] {
  return entry.parts ? [entry, ...entry.parts.flatMap(wholesOf)] : [];
}

/** All entries, subsets included, in printing order. */
export function entriesOf(entry: Entry): readonly Entry[] {
  const below = [...(entry.within ?? []), ...(entry.parts ?? [])];
  return [entry, ...below.flatMap(entriesOf)];
}

export interface OutlineOrder {
  /** The root stands first or last. */
  readonly totals: 'first' | 'last';
  /** Entries right below the root hold their sum themselves, or are headings closed by a row «Cộng I». */
  readonly subtotals: 'before' | 'after';
}

/** Rows of the entries of a root. */
export function outlineRows(
  root: Entry,
  { totals, subtotals }: OutlineOrder,
  cells: (entry: Entry) => readonly (readonly [string, FormCell | null])[],
): Row[] {
  const made = (entry: Entry, name = entry.name, number = entry.number): Row => ({
    id: entry.id,
    number,
    name,
    cells: cellsOf(cells(entry)),
  });
  const rowsOf = (entry: Entry): Row[] => {
    const closed = subtotals === 'after' && entry.parts !== undefined && entry.number !== null;
    const below = entriesOf(entry).slice(1);
    if (!closed) return [entry, ...below].map((one) => made(one));
    const head: Row = { id: `${entry.id}-head`, number: entry.number, name: entry.name, cells: new Map() };
    return [head, ...below.map((one) => made(one)), made(entry, `Cộng ${entry.number}`, null)];
  };
  const below = [...(root.within ?? []), ...(root.parts ?? [])].flatMap(rowsOf);
  return totals === 'first' ? [made(root), ...below] : [...below, made(root)];
}

/** Values by entry: leaves from `leaf`, wholes as sums, subsets as a share of their whole. */
export function outlineValues(
  root: Entry,
  leaf: (entry: Entry) => readonly number[],
  within: (whole: readonly number[]) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, readonly number[]>();
  const walk = (entry: Entry): readonly number[] => {
    const parts = entry.parts?.map(walk);
    const own = parts ? parts[0]!.map((_, k) => parts.reduce((sum, part) => sum + part[k]!, 0)) : leaf(entry);
    values.set(entry.id, own);
    for (const one of entry.within ?? []) values.set(one.id, within(own));
    return own;
  };
  walk(root);
  return values;
}
