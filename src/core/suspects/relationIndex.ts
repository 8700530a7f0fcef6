import { addTo } from '../collections/groups';
import { cellRange, rangesOf, type CellRef, type RangeRef, type Relation } from '../relations/relation';
import { MAX_COLUMNS, MAX_ROWS } from '../snapshot/address';

/** Ranges of more rows than this are looked up by their columns. */
const TALL = 40;

/** Places of the relations that a cell is part of, ascending. */
export type RelationsOver = (cell: CellRef) => readonly number[];

interface Entry {
  readonly index: number;
  readonly range: RangeRef;
}

const known = new WeakMap<readonly Relation[], RelationsOver>();

/** Gives the places of the relations that a cell is part of; worked out once for a list of relations. */
export function relationIndex(relations: readonly Relation[]): RelationsOver {
  const before = known.get(relations);
  if (before) return before;
  const made = indexOf(relations);
  known.set(relations, made);
  return made;
}

/** Each range under its rows, or under its columns where it is tall: a cell looks at what may hold it only. */
function indexOf(relations: readonly Relation[]): RelationsOver {
  const byRow = new Map<number, Entry[]>();
  const byColumn = new Map<number, Entry[]>();
  relations.forEach(({ target, expr }, index) => {
    for (const range of [cellRange(target), ...rangesOf(expr)]) {
      const { sheet, rect } = range;
      const entry = { index, range };
      if (rect.bottom - rect.top > TALL) {
        for (let column = rect.left; column <= rect.right; column++)
          addTo(byColumn, sheet * MAX_COLUMNS + column, entry);
      } else for (let row = rect.top; row <= rect.bottom; row++) addTo(byRow, sheet * MAX_ROWS + row, entry);
    }
  });
  return ({ sheet, row, column }) => {
    const found = new Set<number>();
    for (const { index, range } of byRow.get(sheet * MAX_ROWS + row) ?? [])
      if (column >= range.rect.left && column <= range.rect.right) found.add(index);
    for (const { index, range } of byColumn.get(sheet * MAX_COLUMNS + column) ?? [])
      if (row >= range.rect.top && row <= range.rect.bottom) found.add(index);
    return [...found].sort((a, b) => a - b);
  };
}
