import { address, MAX_COLUMNS, parseRect, rectAddress } from '../../../../core/snapshot/address';
import type { Rect } from '../../../../core/snapshot/workbook';
import { packReference } from '../../cellReference';
import { SharedFormula } from '../../sharedFormula';
import { attributesOf, escapeXml, parseElements, contentOf, type XmlElement } from '../xmlElements';
import { isTorn, shiftIndex, shiftRect, Stuck, type Insertion } from './insertion';
import type { Beside } from './beside';

/** A cell of the user's on a sheet of ours, as it is to be written. */
export interface UserCell {
  readonly column: number;
  readonly xml: string;
}

/** A row of the user's: its attributes but for its number, and its cells in order. */
export interface UserRow {
  readonly attributes: string;
  readonly cells: readonly UserCell[];
}

/** Rewrites a formula for its new place. */
export type ShiftFormula = (formula: string) => string;

interface Found {
  readonly row: number;
  readonly column: number;
  /** The cell as it stands in the sheet. */
  readonly raw: string;
  readonly prefix: string;
}

/** Rows are taken apart one by one, and only where something of the user's may stand in them. */
export const ROW: ReadonlySet<string> = new Set(['row']);
const CELL: ReadonlySet<string> = new Set(['c']);

/** What of a sheet's cells is not ours, by the row it stands in after insertions and beside its line. */
export function userRows(
  text: string,
  sheetData: XmlElement,
  area: Rect,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
  beside: Beside,
): Map<number, UserRow> {
  const rows = locate(text, sheetData, area);
  const shared = new Map<string, SharedFormula>();
  for (const { cells } of rows) for (const cell of cells) collectShared(cell, shared);
  const kept = new Map<number, UserRow>();
  for (const { row, element, cells: all } of rows) {
    const isOurs = row >= area.top && row <= area.bottom;
    const users = all.filter(({ column }) => !isOurs || column < area.left || column > area.right);
    if (isOurs && users.length === 0) continue;
    const shifted = shiftIndex('row', row, insertions);
    const { to, isApart } = isOurs ? beside.goesTo(shifted) : { to: shifted, isApart: false };
    // blank cells that something else is moved over
    if (to === null) continue;
    const place: CellPlace = { row: to, isMoved: to !== shifted, isApart };
    const shiftCell = isOurs ? (formula: string) => beside.formula(shift(formula)) : shift;
    const cells = users.map((cell) => ({
      column: shiftIndex('column', cell.column, insertions),
      xml: cellXml(cell, place, shared, insertions, shiftCell),
    }));
    // a row below that has a height alone may be where something was put
    kept.set(to, {
      attributes: isOurs ? '' : rowAttributes(text, element),
      cells: [...(kept.get(to)?.cells ?? []), ...cells],
    });
  }
  return kept;
}

/** What of the user's stands beyond an area. */
export interface Beyond {
  /** Whether anything stands below, and to the right. */
  readonly below: boolean;
  readonly right: boolean;
  /** The rows of the area beside which something is written, counted from its first. */
  readonly beside: ReadonlySet<number>;
}

/** What of the user's stands below an area and beside it. */
export function standsBeyond(text: string, sheetData: XmlElement, area: Rect): Beyond {
  const cells = locate(text, sheetData, area).flatMap((row) => row.cells);
  const isBeside = ({ row, column, raw }: Found): boolean =>
    row >= area.top &&
    row <= area.bottom &&
    (column < area.left || column > area.right) &&
    /<(?:\w+:)?(?:v|f|is)[\s/>]/.test(raw);
  return {
    below: cells.some(({ row }) => row > area.bottom),
    right: cells.some(({ column }) => column > area.right),
    beside: new Set(cells.filter(isBeside).map(({ row }) => row - area.top)),
  };
}

/** The rows of a sheet with their cells; a row that is wholly ours tells none. */
function locate(
  text: string,
  sheetData: XmlElement,
  area: Rect,
): { readonly row: number; readonly element: XmlElement; readonly cells: readonly Found[] }[] {
  let row = -1;
  return sheetData.children
    .filter(({ name }) => name === 'row')
    .map((element) => {
      const told = Number(attributesOf(text, element).get('r'));
      row = told > 0 ? told - 1 : row + 1;
      const raw = text.slice(element.start, element.end);
      return { row, element, cells: isWhollyOurs(raw, row, area) ? [] : cellsOf(raw, row) };
    });
}

/** Cells of a sound row stand in order: the first and the last tell how far they reach. */
function isWhollyOurs(raw: string, row: number, { top, left, bottom, right }: Rect): boolean {
  if (row < top || row > bottom || /<!|\ssi\s*=/.test(raw)) return false;
  const first = columnAt(raw, raw.search(CELL_START));
  const last = columnAt(raw, Math.max(raw.lastIndexOf('<c '), raw.lastIndexOf(':c ')));
  return first !== null && last !== null && first >= left && last <= right;
}

const CELL_START = /<(?:\w+:)?c\s/;

/** The column of the cell whose tag begins at a place; null where the tag does not say it. */
function columnAt(raw: string, place: number): number | null {
  const tag = place < 0 ? '' : raw.slice(place, raw.indexOf('>', place));
  const packed = packReference(/\sr="([^"]*)"/.exec(tag)?.[1] ?? '');
  return typeof packed === 'number' ? packed % MAX_COLUMNS : null;
}

function cellsOf(raw: string, row: number): Found[] {
  let column = -1;
  return parseElements(raw, 'row', CELL)
    .children.filter(({ name }) => name === 'c')
    .map((cell) => {
      const packed = packReference(attributesOf(raw, cell).get('r') ?? '');
      column = typeof packed === 'number' ? packed % MAX_COLUMNS : column + 1;
      return { row, column, raw: raw.slice(cell.start, cell.end), prefix: cell.prefix };
    });
}

const NOT_KEPT = /\s(?:\w+:)?(?:r|spans|dyDescent)="[^"]*"/g;

function rowAttributes(text: string, { start, openEnd, prefix }: XmlElement): string {
  const inside = text.slice(start + `<${prefix}row`.length, openEnd).replace(/\/?>$/, '');
  return inside.replace(NOT_KEPT, '').trimEnd();
}

/** The `<f>` of a cell, taken apart. */
function formulaOf({ raw }: Found):
  | {
      readonly attributes: Map<string, string>;
      readonly formula: string;
      readonly start: number;
      readonly end: number;
    }
  | undefined {
  if (!/<(?:\w+:)?f[\s/>]/.test(raw)) return undefined;
  const f = parseElements(raw, 'cell').children.find(({ name }) => name === 'f');
  if (!f) return undefined;
  return { attributes: attributesOf(raw, f), formula: contentOf(raw, f), start: f.start, end: f.end };
}

function collectShared(cell: Found, shared: Map<string, SharedFormula>): void {
  // nearly all cells share nothing: they are not taken apart
  if (!/\ssi\s*=/.test(cell.raw)) return;
  const found = formulaOf(cell);
  const index = found?.attributes.get('si');
  if (!found || index === undefined || found.attributes.get('t') !== 'shared' || found.formula === '') return;
  if (!shared.has(index)) shared.set(index, new SharedFormula(found.formula, cell.row, cell.column));
}

/** Where a cell goes. */
interface CellPlace {
  readonly row: number;
  /** Not by insertions alone. */
  readonly isMoved: boolean;
  /** Its line is no more: what its formula gave is kept as a value. */
  readonly isApart: boolean;
}

function cellXml(
  cell: Found,
  { row, isMoved, isApart }: CellPlace,
  shared: ReadonlyMap<string, SharedFormula>,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): string {
  const place = address(row, shiftIndex('column', cell.column, insertions));
  if (isMoved && /\st=["'](?:array|dataTable)/.test(cell.raw)) throw new Stuck('formula of several cells');
  const made = isApart ? withoutFormula(cell) : withFormula(cell, shared, insertions, shift);
  return withReference(made, cell.prefix, place);
}

function withoutFormula(cell: Found): string {
  const found = formulaOf(cell);
  return found ? cell.raw.slice(0, found.start) + cell.raw.slice(found.end) : cell.raw;
}

function withReference(raw: string, prefix: string, place: string): string {
  const open = raw.indexOf('>') + 1;
  const tag = raw.slice(0, open);
  const bare = tag.replace(/\sr=(?:"[^"]*"|'[^']*')/, '');
  return bare.replace(`<${prefix}c`, `<${prefix}c r="${place}"`) + raw.slice(open);
}

function withFormula(
  cell: Found,
  shared: ReadonlyMap<string, SharedFormula>,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): string {
  const { raw, prefix } = cell;
  const found = formulaOf(cell);
  if (!found) return raw;
  const { attributes, start, end } = found;
  const type = attributes.get('t');
  if (type === 'dataTable' && insertions.length > 0) throw new Stuck('data table');
  if (type === 'dataTable') return raw;
  const put = (inside: string, more: string): string =>
    `${raw.slice(0, start)}<${prefix}f${more}>${escapeXml(inside)}</${prefix}f>${raw.slice(end)}`;
  if (type === 'array') {
    const rect = parseRect(attributes.get('ref') ?? '');
    if (!rect || isTorn(rect, insertions)) throw new Stuck('array formula');
    return put(shift(found.formula), ` t="array" ref="${rectAddress(shiftRect(rect, insertions))}"`);
  }
  const index = attributes.get('si');
  const own =
    type === 'shared' && index !== undefined ? shared.get(index)?.at(cell.row, cell.column) : found.formula;
  if (own === undefined) throw new Stuck('shared formula');
  return put(shift(own), '');
}
