import { isIgnored } from '../ignored';
import { parseNumbering } from '../../text/numbering';
import { parseTotalLabel } from '../../text/totalWords';
import { clean, words } from '../../text/normalize';
import { cellAt } from '../../snapshot/workbook';
import type { FigureAt } from './figures';
import { formulaAt, type FormulaCell, type FormulaSheet } from './formulaSheet';
import type { Slip } from './slip';
import { stretches } from './sumKey';
import { sumFormula } from './sumFormula';

/** So many rows may be left out at one place; more are another list. */
const MOST_LEFT_OUT = 5;
/** Columns to the left that may hold numbering and names. */
const MOST_COLUMNS = 40;

/**
 * A sum down a column that stops short of rows which the numbering shows to be of its list: `1, 2, 3 | 4` with 4
 * left out. Between the sum and its list nothing else is needed; on the far side and in the middle the row's words
 * must begin as its neighbour's do.
 */
export function slipByNumbering(sheet: FormulaSheet, cell: FormulaCell, figureAt: FigureAt): Slip | null {
  const { sum } = cell;
  if (sum?.axis !== 'down' || sum.constant !== 0) return null;
  if (isIgnored(sheet.sheet, cell.row, cell.column, 'formulaRange')) return null;
  const parts = stretches(sum);
  const scale = parts[0]!.weight;
  if (parts.some(({ weight }) => weight !== scale)) return null;
  const rows: number[] = [];
  parts.forEach((part, i) => {
    const before = i === 0 ? -1 : parts[i - 1]!.last;
    const after = parts[i + 1]?.first ?? Infinity;
    const up = walk(sheet, cell, part.first, -1, before, figureAt);
    const down = walk(sheet, cell, part.last, 1, after, figureAt);
    rows.push(...(i === 0 ? up : []), ...down);
  });
  if (rows.length === 0) return null;
  const places = rows.map((row) => ({ row, column: cell.column }));
  const figures = places.map((place) => figureAt({ sheet: sheet.index, ...place }) ?? 0);
  const added = places.map(({ row, column }) => ({
    rect: { top: row, left: column, bottom: row, right: column },
    weight: 1,
    skipsSubtotals: false,
  }));
  return {
    cell,
    kind: 'missing',
    places,
    suggested: sum.counts ? null : sumFormula([...sum.parts, ...added]),
    difference: sum.counts ? null : scale * figures.reduce((total, one) => total + one, 0),
    matters: figures.some((one) => one !== 0),
  };
}

/** The rows next to one end of a list, away from it, that go on with its numbering and hold figures of their own. */
function walk(
  sheet: FormulaSheet,
  cell: FormulaCell,
  end: number,
  step: 1 | -1,
  stop: number,
  figureAt: FigureAt,
): number[] {
  const inner = lineOf(sheet, end, cell.column);
  if (!inner) return [];
  const rows: number[] = [];
  let isNearSide = false;
  for (let row = end + step; row >= 0 && row <= sheet.lastRow && row !== stop; row += step) {
    isNearSide = row === cell.row;
    const line = lineOf(sheet, row, cell.column);
    const number = inner.value + step * (rows.length + 1);
    if (!line || line.value !== number || line.at !== inner.at || line.stem !== inner.stem) break;
    // a sum down the column is a subtotal, whatever its number; one across is a line like the others
    const formula = formulaAt(sheet, row, cell.column);
    if ((formula && formula.sum?.axis !== 'across') || rows.length === MOST_LEFT_OUT) return [];
    if (figureAt({ sheet: sheet.index, row, column: cell.column }) === null) return [];
    if (line.opening !== inner.opening) rows.push(NaN);
    else rows.push(row);
  }
  if (!isNearSide && rows.some(Number.isNaN)) return [];
  return rows.map((row, i) => (Number.isNaN(row) ? end + step * (i + 1) : row));
}

interface NumberedLine {
  /** The column of its number. */
  readonly at: number;
  readonly value: number;
  readonly stem: string;
  /** The first word of its name. */
  readonly opening: string;
}

/** A row with its number and name to the left of a column; null where it has none or is called a total. */
function lineOf({ sheet }: FormulaSheet, row: number, column: number): NumberedLine | null {
  let numbered: { at: number; value: number; stem: string } | null = null;
  for (let at = Math.max(0, column - MOST_COLUMNS); at < column; at++) {
    const value = cellAt(sheet, row, at)?.value;
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    if (!numbered) {
      const number = parseNumbering(value);
      if (number?.kind !== 'arabic' && number?.kind !== 'decimal') return null;
      numbered = { at, value: number.value, stem: number.stem };
      continue;
    }
    if (typeof value !== 'string') return null;
    const name = clean(value);
    const opening = words(name).split(' ')[0]!;
    if (!/\p{L}/u.test(name) || parseTotalLabel(name) !== null) return null;
    return { ...numbered, opening };
  }
  return null;
}
