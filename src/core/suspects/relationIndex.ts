import {
  cellRange,
  holdsCell,
  rangesOf,
  type CellRef,
  type RangeRef,
  type Relation,
} from '../relations/relation';
import { MAX_COLUMNS, MAX_ROWS } from '../snapshot/address';

/** Ranges of more rows than this are looked up by their columns. */
const TALL = 40;

/** Gives the places of the relations that a cell is part of, ascending: of its row, and of tall ranges in its column. */
export function relationIndex(relations: readonly Relation[]): (cell: CellRef) => readonly number[] {
  const byRow = new Map<number, number[]>();
  const byColumn = new Map<number, number[]>();
  const note = (lists: Map<number, number[]>, key: number, index: number): void => {
    const list = lists.get(key);
    if (!list) lists.set(key, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  relations.forEach((relation, index) => {
    for (const { sheet, rect } of reading(relation)) {
      if (rect.bottom - rect.top > TALL) {
        for (let column = rect.left; column <= rect.right; column++)
          note(byColumn, sheet * MAX_COLUMNS + column, index);
      } else for (let row = rect.top; row <= rect.bottom; row++) note(byRow, sheet * MAX_ROWS + row, index);
    }
  });
  return (cell) => {
    const near = byRow.get(cell.sheet * MAX_ROWS + cell.row) ?? [];
    const far = byColumn.get(cell.sheet * MAX_COLUMNS + cell.column) ?? [];
    const found = [...new Set([...near, ...far])].filter((index) =>
      reading(relations[index]!).some((range) => holdsCell(range, cell)),
    );
    return found.sort((a, b) => a - b);
  };
}

function reading({ target, expr }: Relation): readonly RangeRef[] {
  return [cellRange(target), ...rangesOf(expr)];
}
