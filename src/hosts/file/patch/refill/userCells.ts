import { address, MAX_COLUMNS, parseRect, rectAddress } from '../../../../core/snapshot/address';
import type { Rect } from '../../../../core/snapshot/workbook';
import { packReference } from '../../cellReference';
import { SharedFormula } from '../../sharedFormula';
import { attributesOf, escapeXml, parseElements, contentOf, type XmlElement } from '../xmlElements';
import { isTorn, shiftIndex, shiftRect, Stuck, type Insertion } from './insertion';

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
  readonly element: XmlElement;
}

/** What of a sheet's cells is not ours, by the row it stands in after insertions. */
export function userRows(
  text: string,
  sheetData: XmlElement,
  area: Rect,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): Map<number, UserRow> {
  const rows = locate(text, sheetData);
  const shared = new Map<string, SharedFormula>();
  for (const { cells } of rows) for (const cell of cells) collectShared(text, cell, shared);
  const kept = new Map<number, UserRow>();
  for (const { row, element, cells } of rows) {
    const isOurs = row >= area.top && row <= area.bottom;
    const users = cells.filter(({ column }) => !isOurs || column < area.left || column > area.right);
    if (isOurs && users.length === 0) continue;
    kept.set(shiftIndex('row', row, insertions), {
      attributes: isOurs ? '' : rowAttributes(text, element),
      cells: users.map((cell) => ({
        column: shiftIndex('column', cell.column, insertions),
        xml: cellXml(text, cell, shared, insertions, shift),
      })),
    });
  }
  return kept;
}

/** Whether something of the user's stands below an area, or to the right of it. */
export function standsBeyond(
  text: string,
  sheetData: XmlElement,
  { bottom, right }: Rect,
): { readonly below: boolean; readonly beside: boolean } {
  const cells = locate(text, sheetData).flatMap((row) => row.cells);
  return {
    below: cells.some(({ row }) => row > bottom),
    beside: cells.some(({ column }) => column > right),
  };
}

function locate(
  text: string,
  sheetData: XmlElement,
): { readonly row: number; readonly element: XmlElement; readonly cells: readonly Found[] }[] {
  let row = -1;
  return sheetData.children
    .filter(({ name }) => name === 'row')
    .map((element) => {
      const told = Number(attributesOf(text, element).get('r'));
      row = told > 0 ? told - 1 : row + 1;
      let column = -1;
      const cells = element.children
        .filter(({ name }) => name === 'c')
        .map((cell) => {
          const packed = packReference(attributesOf(text, cell).get('r') ?? '');
          column = typeof packed === 'number' ? packed % MAX_COLUMNS : column + 1;
          return { row, column, element: cell };
        });
      return { row, element, cells };
    });
}

const NOT_KEPT = /\s(?:\w+:)?(?:r|spans|dyDescent)="[^"]*"/g;

function rowAttributes(text: string, { start, openEnd, prefix }: XmlElement): string {
  const inside = text.slice(start + `<${prefix}row`.length, openEnd).replace(/\/?>$/, '');
  return inside.replace(NOT_KEPT, '').trimEnd();
}

/** The `<f>` of a cell, taken apart. */
function formulaOf(
  text: string,
  { element }: Found,
):
  | {
      readonly raw: string;
      readonly attributes: Map<string, string>;
      readonly formula: string;
      readonly start: number;
      readonly end: number;
    }
  | undefined {
  const raw = text.slice(element.start, element.end);
  // a cell of the user's is small: its tree is made only here
  if (!/<(?:\w+:)?f[\s/>]/.test(raw)) return undefined;
  const root = parseElements(raw, 'cell');
  const f = root.children.find(({ name }) => name === 'f');
  if (!f) return undefined;
  return { raw, attributes: attributesOf(raw, f), formula: contentOf(raw, f), start: f.start, end: f.end };
}

function collectShared(text: string, cell: Found, shared: Map<string, SharedFormula>): void {
  // nearly all cells are ours and share nothing: they are not taken apart
  if (!/\ssi\s*=/.test(text.slice(cell.element.start, cell.element.end))) return;
  const found = formulaOf(text, cell);
  const index = found?.attributes.get('si');
  if (!found || index === undefined || found.attributes.get('t') !== 'shared' || found.formula === '') return;
  if (!shared.has(index)) shared.set(index, new SharedFormula(found.formula, cell.row, cell.column));
}

function cellXml(
  text: string,
  cell: Found,
  shared: ReadonlyMap<string, SharedFormula>,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): string {
  const raw = text.slice(cell.element.start, cell.element.end);
  const place = address(
    shiftIndex('row', cell.row, insertions),
    shiftIndex('column', cell.column, insertions),
  );
  return withReference(withFormula(text, cell, raw, shared, insertions, shift), cell.element.prefix, place);
}

function withReference(raw: string, prefix: string, place: string): string {
  const open = raw.indexOf('>') + 1;
  const tag = raw.slice(0, open);
  const bare = tag.replace(/\sr=(?:"[^"]*"|'[^']*')/, '');
  return bare.replace(`<${prefix}c`, `<${prefix}c r="${place}"`) + raw.slice(open);
}

function withFormula(
  text: string,
  cell: Found,
  raw: string,
  shared: ReadonlyMap<string, SharedFormula>,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): string {
  const found = formulaOf(text, cell);
  if (!found) return raw;
  const { attributes, start, end } = found;
  const type = attributes.get('t');
  if (type === 'dataTable' && insertions.length > 0) throw new Stuck('data table');
  if (type === 'dataTable') return raw;
  const { prefix } = cell.element;
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
