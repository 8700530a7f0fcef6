import { refitFormula } from '../../../../core/sheetPlan/refit/refitFormula';
import type { Refit } from '../../../../core/sheetPlan/refit/refitRows';
import type { Rect } from '../../../../core/snapshot/workbook';
import type { ShiftFormula } from './userCells';

/** Where what people wrote beside our lines goes, after insertions. Rows are those of the sheet. */
export interface Beside {
  /** Null for a row whose cells give way to others. */
  readonly goesTo: (row: number) => { readonly to: number | null; readonly isApart: boolean };
  readonly formula: ShiftFormula;
  /** Names of lines that are no more, where what stood beside them goes. */
  readonly labels: readonly Label[];
  /** Whether an area of the sheet (after insertions) holds something that is moved. */
  readonly isMoved: (rect: Rect) => boolean;
}

export interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What becomes of what stands beside `area` (after insertions and as large as it is to be). */
export function besideOf(refit: Refit, area: Rect, isThere: (sheet: string | null) => boolean): Beside {
  const { moves, apart } = refit;
  const moved = new Map<number, { readonly to: number; readonly isApart: boolean }>();
  for (const { from, to } of moves) moved.set(from + area.top, { to: to + area.top, isApart: false });
  apart.forEach(({ row }, at) => moved.set(row + area.top, { to: area.bottom + 1 + at, isApart: true }));
  const taken = new Set(moves.map(({ to }) => to + area.top));
  return {
    goesTo: (row) => moved.get(row) ?? { to: taken.has(row) ? null : row, isApart: false },
    formula: (formula) =>
      refit.isChanging ? refitFormula(formula, refit.places, area.top, isThere) : formula,
    labels: apart.map(({ label, column }, at) => ({
      row: area.bottom + 1 + at,
      column: area.left + column,
      text: label,
    })),
    isMoved: ({ top, bottom, left, right }) =>
      [...moved.keys(), ...taken].some((row) => row >= top && row <= bottom) &&
      (left < area.left || right > area.right),
  };
}
