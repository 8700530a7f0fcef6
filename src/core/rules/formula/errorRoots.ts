import { rectOf } from '../../formula/reference';
import { ShapeReader } from '../../formula/shape';
import type { CellRef } from '../../relations/relation';
import type { Rect, Workbook } from '../../snapshot/workbook';
import { firstFrom } from './formulaSheet';

/** A cell that shows an error value of its own making. */
export interface ErrorRoot extends CellRef {
  readonly error: string;
  /** The formula, without `=`; null where the error value was typed or pasted. */
  readonly formula: string | null;
  /** The formula in R1C1 style: cells filled from one another share it. */
  readonly key: string;
  /** How many cells show an error because they lean on this one. */
  readonly leaning: number;
}

interface ErrorCell extends CellRef {
  readonly error: string;
  readonly formula: string | null;
  readonly key: string;
  readonly ranges: readonly { readonly sheet: number; readonly rect: Rect }[];
  readonly isBroken: boolean;
}

/** Look-ups among error cells for one workbook; past them every error stands for itself. */
const MOST_STEPS = 2_000_000;

/**
 * The error cells of the visible sheets that do not merely lean on another error cell, in order of sheets and rows.
 * Where errors lean on one another in a circle, all of them are roots.
 */
export function errorRoots(workbook: Workbook): ErrorRoot[] {
  const cells = errorCells(workbook);
  if (cells.length === 0) return [];
  const firstLeanedOn = finderOf(cells);
  const parents = cells.map((cell, i) => (cell.isBroken ? null : firstLeanedOn(cell, i)));
  const rootOf = rootsBy(parents);
  const leaning = new Map<number, number>();
  cells.forEach((_, i) => {
    const root = rootOf(i);
    if (root !== i) leaning.set(root, (leaning.get(root) ?? 0) + 1);
  });
  return cells.flatMap(({ sheet, row, column, error, formula, key }, i) =>
    rootOf(i) === i ? [{ sheet, row, column, error, formula, key, leaning: leaning.get(i) ?? 0 }] : [],
  );
}

function errorCells(workbook: Workbook): ErrorCell[] {
  const names = new Map(workbook.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  return workbook.sheets.flatMap((sheet, index) => {
    if (sheet.visibility !== 'visible') return [];
    const reader = new ShapeReader();
    const found: ErrorCell[] = [];
    for (const [row, line] of sheet.rows) {
      line.forEach((cell, column) => {
        if (typeof cell?.value !== 'object' || cell.value === null) return;
        const { formula = null } = cell;
        const shape = formula === null ? null : reader.read(formula, row, column);
        const ranges = (shape?.references ?? []).flatMap((reference) => {
          const on = reference.sheet === null ? index : names.get(bareName(reference.sheet));
          const rect = rectOf(reference, row, column);
          return on === undefined || !rect ? [] : [{ sheet: on, rect }];
        });
        const isBroken = shape?.tokens.some((token) => token.kind === 'error') ?? false;
        const key = shape?.key ?? formula ?? '';
        found.push({ sheet: index, row, column, error: cell.value.error, formula, key, ranges, isBroken });
      });
    }
    return found;
  });
}

/** A sheet's name out of a reference: without its quotes. */
function bareName(sheet: string): string {
  const inner = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return inner.toLowerCase();
}

/** Tells the first error cell, other than itself, that a cell's formula points at. */
function finderOf(cells: readonly ErrorCell[]): (cell: ErrorCell, own: number) => number | null {
  const columns = new Map<string, { row: number; at: number }[]>();
  const columnsOf = new Map<number, number[]>();
  cells.forEach(({ sheet, row, column }, at) => {
    const key = `${sheet},${column}`;
    const list = columns.get(key);
    if (list) {
      list.push({ row, at });
      return;
    }
    columns.set(key, [{ row, at }]);
    columnsOf.set(sheet, [...(columnsOf.get(sheet) ?? []), column]);
  });
  for (const list of columnsOf.values()) list.sort((a, b) => a - b);
  let steps = 0;
  return ({ ranges }, own) => {
    for (const { sheet, rect } of ranges) {
      const withErrors = columnsOf.get(sheet) ?? [];
      for (let i = firstFrom(withErrors, rect.left, (column) => column); i < withErrors.length; i++) {
        const column = withErrors[i]!;
        if (column > rect.right || ++steps > MOST_STEPS) break;
        const list = columns.get(`${sheet},${column}`)!;
        for (let k = firstFrom(list, rect.top, ({ row }) => row); k < list.length; k++) {
          if (list[k]!.row > rect.bottom) break;
          if (list[k]!.at !== own) return list[k]!.at;
        }
      }
    }
    return null;
  };
}

/** Follows parents to their root; a circle is no root's, and each of its cells is its own. */
function rootsBy(parents: readonly (number | null)[]): (cell: number) => number {
  const known = new Map<number, number>();
  return (cell) => {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = cell;
    for (;;) {
      const parent = parents[at] ?? null;
      const settled = known.get(at);
      if (settled !== undefined || parent === null || onPath.has(at)) {
        const isCircle = settled === undefined && parent !== null;
        for (const one of [...path, at]) known.set(one, isCircle ? one : (settled ?? at));
        return known.get(cell)!;
      }
      path.push(at);
      onPath.add(at);
      at = parent;
    }
  };
}
