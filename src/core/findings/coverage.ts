import { descend } from '../bieu/axis';
import { isGrid, type Bieu } from '../bieu/bieu';
import { parseNumber } from '../numbers/parseNumber';
import { rangesOf, type Relation } from '../relations/relation';
import type { Cell, Rect, Workbook } from '../snapshot/workbook';

/**
 * Share of a Biểu's number cells that stand under at least one relation, 0–1. Numbering and labels are no
 * figures; numbers kept as text are. 1 where there are no figures at all.
 */
export function coverage(workbook: Workbook, bieu: Bieu, relations: readonly Relation[]): number {
  const { range } = bieu;
  const width = range.right - range.left + 1;
  const covered = new Uint8Array(width * (range.bottom - range.top + 1));
  const cover = (rect: Rect): void => {
    for (let row = Math.max(rect.top, range.top); row <= Math.min(rect.bottom, range.bottom); row++) {
      const start = (row - range.top) * width - range.left;
      // nearly all are a cell wide: filling them by a call each costs more than all else here
      for (let column = rect.left; column <= rect.right; column++) covered[start + column] = 1;
    }
  };
  for (const { target, expr } of relations) {
    cover({ top: target.row, left: target.column, bottom: target.row, right: target.column });
    for (const { sheet, rect } of rangesOf(expr)) if (sheet === bieu.sheet) cover(rect);
  }
  let figures = 0;
  let under = 0;
  const { rows, columns } = figureLines(bieu);
  const inColumns = Array.from({ length: width }, (_, at) => columns(range.left + at));
  for (const [row, cells] of workbook.sheets[bieu.sheet]!.rows) {
    if (row < range.top || row > range.bottom || !rows(row)) continue;
    for (let at = 0; at < width; at++) {
      if (!inColumns[at] || !isNumber(cells[range.left + at])) continue;
      figures++;
      under += covered[(row - range.top) * width + at]!;
    }
  }
  return figures === 0 ? 1 : under / figures;
}

type IsFigureLine = (line: number) => boolean;

/** The rows and the columns where figures can stand: those of neither numbering nor labels. */
function figureLines(bieu: Bieu): { readonly rows: IsFigureLine; readonly columns: IsFigureLine } {
  if (!isGrid(bieu)) {
    const rows = new Set(bieu.rows.map(({ at }) => at));
    const columns = new Set(bieu.columns.map(({ at }) => at));
    return { rows: (row) => rows.has(row), columns: (column) => columns.has(column) };
  }
  const labels = new Set([bieu.nameLine, bieu.numberingLine]);
  const lines = new Set([...descend(bieu.units), ...bieu.averageLines].flatMap((node) => node.lines));
  const down: IsFigureLine = (line) => lines.has(line);
  const across: IsFigureLine = (place) => !labels.has(place);
  return bieu.transposed ? { rows: across, columns: down } : { rows: down, columns: across };
}

function isNumber(cell: Cell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  return typeof cell?.value === 'string' && parseNumber(cell.value) !== null;
}
