import { isGrid, type Bieu } from '../bieu/bieu';
import type { Workbook } from '../snapshot/workbook';

/** The Biểu of a workbook, as far as they are compared with each other. */
export interface Source {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
}

/** Work that several rules ask for, done once for a list of Biểu and forgotten with it. */
export function oncePerList<T>(work: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<readonly Bieu[], { readonly result: T }>();
  return (source) => {
    const before = known.get(source.bieus);
    if (before) return before.result;
    const result = work(source);
    known.set(source.bieus, { result });
    return result;
  };
}

/** Whether there are two grids to be compared; one alone need not be looked at. */
export function hasTwoGrids({ bieus }: Source): boolean {
  return bieus.filter(isGrid).length > 1;
}
