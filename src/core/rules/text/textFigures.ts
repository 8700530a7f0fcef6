import { isIgnored } from '../ignored';
import { descend } from '../../bieu/axis';
import type { Bieu, GridBieu, TableBieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import type { Measure } from '../../bieu/tableLine';
import { parseNumber } from '../../numbers/parseNumber';
import type { CellRef } from '../../relations/relation';
import { cellAt, type Sheet } from '../../snapshot/workbook';
import { clean } from '../../text/normalize';
import { criterionLines } from '../grid/gridCells';
import type { RuleContext } from '../rule';

/** One line of figures (a column, a row where a grid lies on its side). */
export interface TextFigures {
  readonly place: number;
  /** Its numbers that are kept as text. */
  readonly cells: readonly CellRef[];
  /** How many of its cells hold a number in any form. */
  readonly of: number;
}

/** The lines of a Biểu where figures are meant and some number stands, in sheet order. */
export function textFigures(context: RuleContext): TextFigures[] {
  const { bieu, workbook } = context;
  const sheet = workbook.sheets[bieu.sheet]!;
  const lines = isGrid(bieu) ? gridFigures(bieu, sheet) : tableFigures(bieu, sheet);
  return lines.filter(({ of }) => of > 0);
}

function gridFigures(bieu: GridBieu, sheet: Sheet): TextFigures[] {
  const lines = [...descend(bieu.units), ...bieu.averageLines]
    .flatMap((node) => node.lines)
    .sort((a, b) => a - b);
  const places = [
    ...criterionLines(bieu),
    ...[bieu.count, bieu.average, bieu.unitCount].flatMap((node) => node?.lines ?? []),
  ].sort((a, b) => a - b);
  const found = places.map((place) => ({ place, cells: [] as CellRef[], of: 0 }));
  for (const line of lines) {
    const cells = bieu.transposed ? undefined : sheet.rows.get(line);
    for (const one of found) {
      if (bieu.transposed) count(one, bieu, sheet, one.place, line);
      else if (typeof cells?.[one.place]?.value === 'number') one.of++;
      else if (cells?.[one.place]) count(one, bieu, sheet, line, one.place);
    }
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function figuresOf(bieu: Bieu, sheet: Sheet, place: number, places: readonly Place[]): TextFigures {
  const figures = { place, cells: [] as CellRef[], of: 0 };
  for (const { row, column } of places) count(figures, bieu, sheet, row, column);
  return figures;
}

/** Counts one cell among the figures of its line, where it is one. */
function count(
  figures: { readonly cells: CellRef[]; of: number },
  bieu: Bieu,
  sheet: Sheet,
  row: number,
  column: number,
): void {
  const value = cellAt(sheet, row, column)?.value;
  if (typeof value === 'number') figures.of++;
  if (typeof value !== 'string' || !isNumberText(value)) return;
  if (isIgnored(sheet, row, column, 'numberStoredAsText')) return;
  const { state, reason } = bieu.read(row, column);
  // a grid's own rules say of what they cannot read; in a table of figures «1.778» is a number all the same
  const isAmbiguous = !isGrid(bieu) && reason === 'ambiguous-number';
  if (state === 'unreadable' && !isAmbiguous) return;
  figures.cells.push({ sheet: bieu.sheet, row, column });
  figures.of++;
}

function isNumberText(value: string): boolean {
  return parseNumber(value)?.bound === '';
}

/** Measures whose figures are names rather than amounts: as text they are what they should be. */
const NAMES: ReadonlySet<Measure> = new Set(['code', 'year', 'rank']);

/** One commune's dossier is left out: its results are words, shares and dates in one column, on purpose. */
function tableFigures(bieu: TableBieu, sheet: Sheet): TextFigures[] {
  if (bieu.kind === 'dossier') return [];
  const columns = bieu.columns.filter(({ measure }) => !NAMES.has(measure)).map(({ at }) => at);
  const rows = bieu.rows
    .filter(({ measure }) => !NAMES.has(measure))
    .map(({ at }) => at)
    .filter((row) => {
      const values = columns.map((column) => cellAt(sheet, row, column)?.value);
      return !hasNumberTexts(values) || !(isColumnNumbers(values) || areYears(values));
    });
  return columns.flatMap((column) => {
    const places = rows.map((row) => ({ row, column }));
    const figures = figuresOf(bieu, sheet, column, places);
    if (figures.cells.length === 0) return [figures];
    const values = rows.map((row) => cellAt(sheet, row, column)?.value);
    return isMostlyWords(values) || areCodes(values) || areYears(values) ? [] : [figures];
  });
}

type Values = readonly unknown[];

function hasNumberTexts(values: Values): boolean {
  return values.some((value) => typeof value === 'string' && isNumberText(value));
}

function isMostlyWords(values: Values): boolean {
  const shown = values.filter(
    (value) => typeof value === 'number' || (typeof value === 'string' && value.trim() !== ''),
  );
  const numbers = shown.filter((value) => typeof value === 'number' || isNumberText(value as string));
  return numbers.length * 2 < shown.length;
}

/** Digits of one length, some with a leading zero, and no true number among them: «03334». */
function areCodes(values: Values): boolean {
  if (values.some((value) => typeof value === 'number')) return false;
  const texts = values.flatMap((value) =>
    typeof value === 'string' && isNumberText(value) ? [clean(value)] : [],
  );
  const length = texts[0]?.length ?? 0;
  return (
    length > 1 &&
    texts.every((shown) => shown.length === length && /^\d+$/.test(shown)) &&
    texts.some((shown) => shown.startsWith('0'))
  );
}

const EARLIEST = 1945;
const LATEST = 2100;

/** Nothing but years, in whatever form: a year is added to nothing. */
function areYears(values: Values): boolean {
  const numbers = values.flatMap((value) => {
    if (typeof value === 'number') return [value];
    return typeof value === 'string' && isNumberText(value)
      ? [/^\d{4}$/.test(clean(value)) ? Number(clean(value)) : NaN]
      : [];
  });
  return (
    numbers.length > 0 &&
    numbers.every((value) => value >= EARLIEST && value <= LATEST && Number.isInteger(value))
  );
}

/** A row of column numbers printed again: 1, 2, 3 … */
function isColumnNumbers(values: Values): boolean {
  const texts = values.flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? [clean(value)] : [],
  );
  if (texts.length < 3 || values.some((value) => typeof value === 'number')) return false;
  return texts.every(
    (shown, i) => /^\(?\d{1,3}\)?$/.test(shown) && numberIn(shown) === numberIn(texts[0]!) + i,
  );
}

function numberIn(shown: string): number {
  return Number(shown.replace(/[()]/g, ''));
}
