import type { Reading } from '../relations/reading';

/** How the cell at a row and a column is read. */
export type ReadPlace = (row: number, column: number) => Reading;

/** Laws, totals and averages ask for the same cells again and again; each is read once. */
export function rememberedRead(read: ReadPlace): ReadPlace {
  const known = new Map<number, Reading[]>();
  return (row, column) => {
    let line = known.get(row);
    if (!line) known.set(row, (line = []));
    return (line[column] ??= read(row, column));
  };
}
