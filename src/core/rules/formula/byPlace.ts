import { isIgnored } from '../ignored';
import type { Place } from '../../bieu/bieu';
import { cellAt } from '../../snapshot/workbook';
import type { FigureAt } from './figures';
import { firstFrom, formulaAt, type FormulaCell, type FormulaSheet } from './formulaSheet';
import { isSubtotal, type LeafFinder } from './leaves';
import type { Slip } from './slip';
import { stretches, type Stretch } from './sumKey';
import { sumFormula } from './sumFormula';

/** Subtotals looked at in one sum. */
const MOST_SUBTOTALS = 500;
/** Cells of a sum that are looked at for their year. */
const MOST_LOOKED_AT = 60;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A sum that its own place shows to be wrong: it adds itself, a subtotal with its parts, or the year in its heading. */
export function slipByPlace(
  sheet: FormulaSheet,
  cell: FormulaCell,
  finder: LeafFinder,
  figureAt: FigureAt,
): Slip | null {
  const { sum } = cell;
  if (!sum || isIgnored(sheet.sheet, cell.row, cell.column, 'formulaRange')) return null;
  const figure = (place: Place): number | null => figureAt({ sheet: sheet.index, ...place });
  if (addsItself(cell)) return slip(cell, 'self', [{ row: cell.row, column: cell.column }]);
  if (sum.axis === 'elsewhere' || sum.counts) return null;
  const doubled = partsTwice(sheet, cell, finder, figure);
  if (doubled.length > 0) {
    const twice = doubled.reduce((total, place) => total + (figure(place) ?? 0), 0);
    return { ...slip(cell, 'double', doubled), difference: -twice, matters: twice !== 0 };
  }
  const year = yearAtEnd(sheet, cell, figure);
  return (
    year && { ...slip(cell, 'year', [year.place]), difference: -year.figure, suggested: withoutFirst(cell) }
  );
}

function slip(cell: FormulaCell, kind: Slip['kind'], places: readonly Place[]): Slip {
  return { cell, kind, places, suggested: null, difference: null, matters: true };
}

function addsItself({ row, column, sum }: FormulaCell): boolean {
  return sum!.parts.some(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
}

/** Cells that a sum adds once by themselves and once within a subtotal that it adds too. */
function partsTwice(
  sheet: FormulaSheet,
  cell: FormulaCell,
  finder: LeafFinder,
  figure: (place: Place) => number | null,
): Place[] {
  const { axis } = cell.sum!;
  const own = stretches(cell.sum!);
  if (own.length === 1 && own[0]!.first === own[0]!.last) return [];
  const placeAt = (at: number): Place =>
    axis === 'down' ? { row: at, column: cell.column } : { row: cell.row, column: at };
  const twice = new Set<number>();
  for (const [at, subtotal] of sumsWithin(sheet, cell, own)) {
    const weight = weightAt(own, at);
    const common: number[] = [];
    for (const inner of stretches(subtotal.sum!)) {
      for (const { first, last } of own) {
        const [from, to] = [Math.max(first, inner.first), Math.min(last, inner.last)];
        if (!finder.spend(1 + Math.max(0, to - from + 1) * own.length)) return [];
        for (let place = from; place <= to; place++) {
          if (weightAt(own, place) + weight * inner.weight > 1 + TOLERANCE) common.push(place);
        }
      }
    }
    // one cell alone carried on in another is no subtotal
    if (common.length >= 2) for (const place of common) twice.add(place);
  }
  return [...twice]
    .sort((x, y) => x - y)
    .map(placeAt)
    .filter((place) => figure(place) !== null);
}

/** `SUM(a:b)/2` counts everything a half twice. */
const TOLERANCE = 1e-9;

function weightAt(own: readonly Stretch[], at: number): number {
  return own.reduce((sum, { first, last, weight }) => (at >= first && at <= last ? sum + weight : sum), 0);
}

/** Plain sums along the same line among the cells that a sum adds, each with its place on the line. */
function* sumsWithin(
  sheet: FormulaSheet,
  cell: FormulaCell,
  own: readonly Stretch[],
): Generator<readonly [number, FormulaCell]> {
  const { axis, parts } = cell.sum!;
  const skips = parts.some(({ skipsSubtotals }) => skipsSubtotals);
  const line = (axis === 'down' ? sheet.columns.get(cell.column) : sheet.rows.get(cell.row)) ?? [];
  const placeOn = (one: FormulaCell): number => (axis === 'down' ? one.row : one.column);
  let seen = 0;
  for (const { first, last, weight } of own) {
    if (weight <= 0) continue;
    for (let i = firstFrom(line, first, placeOn); i < line.length && placeOn(line[i]!) <= last; i++) {
      if (++seen > MOST_SUBTOTALS) return;
      const one = line[i]!;
      const isSum = one.sum?.axis === axis && !one.sum.counts && one.sum.constant === 0;
      if (!isSum || one === cell || (skips && isSubtotal(one))) continue;
      if (one.sum.parts.every((part) => part.weight > 0)) yield [placeOn(one), one];
    }
  }
}

/** A year at the near end of a sum of other figures, in a row (column) of years: its heading. */
function yearAtEnd(
  sheet: FormulaSheet,
  cell: FormulaCell,
  figure: (place: Place) => number | null,
): { readonly place: Place; readonly figure: number } | null {
  const { axis } = cell.sum!;
  const [only, ...more] = stretches(cell.sum!);
  if (!only || more.length > 0 || only.last - only.first < 2) return null;
  const placeAt = (at: number): Place =>
    axis === 'down' ? { row: at, column: cell.column } : { row: cell.row, column: at };
  const place = placeAt(only.first);
  const value = figure(place);
  if (!isYear(value) || formulaAt(sheet, place.row, place.column)) return null;
  const length = Math.min(only.last - only.first, MOST_LOOKED_AT);
  const others = Array.from({ length }, (_, i) => figure(placeAt(only.first + 1 + i))).filter(
    (one) => one !== null,
  );
  if (others.length < 2 || others.some(isYear)) return null;
  return headsOthers(sheet, place, axis === 'down') ? { place, figure: value } : null;
}

function isYear(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Whether a row (column) holds years and words alone, as headings do; a year alone is no proof. */
function headsOthers({ sheet, lastRow, lastColumn }: FormulaSheet, place: Place, isRow: boolean): boolean {
  const last = Math.min(isRow ? lastColumn : lastRow, MOST_LOOKED_AT * 10);
  let years = 0;
  for (let at = 0; at <= last; at++) {
    const cell = isRow ? cellAt(sheet, place.row, at) : cellAt(sheet, at, place.column);
    if (cell?.formula !== undefined) {
      // a line of figures has totals; a column of years may end in the number of them
      if (isRow) return false;
      continue;
    }
    const value = cell?.value;
    if (typeof value !== 'number') continue;
    if (!isYear(value)) return false;
    years++;
  }
  return years >= 2;
}

function withoutFirst({ sum }: FormulaCell): string | null {
  const part = sum!.parts[0]!;
  if (sum!.parts.length > 1) return null;
  const rect =
    sum!.axis === 'down'
      ? { ...part.rect, top: part.rect.top + 1 }
      : { ...part.rect, left: part.rect.left + 1 };
  return sumFormula([{ ...part, rect }]);
}
