import type { CellWrite } from '../../../core/changes/cellWrites';
import { address, parseAddress } from '../../../core/snapshot/address';
import type { CellValue } from '../../../core/snapshot/workbook';
import { applyEdits, insertAt, type TextEdit } from './textEdits';
import { attributesOf, escapeXml, parseElements, type XmlElement } from './xmlElements';

/** A write that was not made, and why. */
export interface Refused {
  readonly write: CellWrite;
  readonly because: 'formula' | 'gone';
}

export interface RowStyles {
  /** The style that is another one with the number format General. */
  readonly plain: (style: number) => number;
  /** The style a column gives to its new cells. */
  readonly column: (column: number) => string | undefined;
}

interface Place {
  readonly column: number;
  readonly element: XmlElement;
}

const CLOSED = /\/>$/;
const STYLE = /\ss\s*=\s*(?:"(\d+)"|'(\d+)')/;
/** What told the type of the value before, and what newer Excel knows of it. */
const OF_THE_VALUE = /\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The XML of a row of cells that were not there. */
export function newRow(row: number, writes: readonly CellWrite[], prefix: string, styles: RowStyles): string {
  const cells = [...writes].sort((one, other) => one.cell.column - other.cell.column);
  const xml = cells.map((write) => newCell(write, prefix, styles.column(write.cell.column)));
  return `<${prefix}row r="${row + 1}">${xml.join('')}</${prefix}row>`;
}

/** A row's XML with values written into its cells; what is not touched stays as it is written. */
export function writeRow(
  written: string,
  part: string,
  writes: readonly CellWrite[],
  styles: RowStyles,
): { readonly text: string; readonly refused: readonly Refused[] } {
  let text = written;
  let element = parseElements(text, part);
  if (CLOSED.test(text)) {
    text = `${text.replace(CLOSED, '>')}</${element.prefix}row>`;
    element = parseElements(text, part);
  }
  const row = writes[0]!.cell.row;
  const places = placesOf(text, element, row);
  if (!places) return { text: written, refused: writes.map((write) => ({ write, because: 'gone' })) };
  const refused: Refused[] = [];
  const edits = [...writes]
    .sort((one, other) => one.cell.column - other.cell.column)
    .flatMap((write): TextEdit[] => {
      const { column } = write.cell;
      const own = places.find((place) => place.column === column);
      if (own && write.kind === 'typed' && own.element.children.some(({ name }) => name === 'f')) {
        refused.push({ write, because: 'formula' });
        return [];
      }
      if (own) {
        const { start, end } = own.element;
        return [{ start, end, text: changedCell(text, own.element, write, styles) }];
      }
      const at = places.find((place) => place.column > column)?.element.start ?? element.closeStart;
      const style = rowStyle(text, element) ?? styles.column(column);
      return [insertAt(at, newCell(write, element.prefix, style))];
    });
  return edits.length === 0 ? { text: written, refused } : { text: applyEdits(text, edits), refused };
}

/** The cells of a row with their columns; null where one says that it belongs to another row. */
function placesOf(text: string, element: XmlElement, row: number): Place[] | null {
  const places: Place[] = [];
  let column = -1;
  for (const one of element.children) {
    if (one.name !== 'c') continue;
    const reference = attributesOf(text, one).get('r');
    const own = reference === undefined ? null : parseAddress(reference);
    if (own && own.row !== row) return null;
    column = own?.column ?? column + 1;
    places.push({ column, element: one });
  }
  return places;
}

function rowStyle(text: string, element: XmlElement): string | undefined {
  const attributes = attributesOf(text, element);
  return ['1', 'true'].includes(attributes.get('customFormat') ?? '') ? attributes.get('s') : undefined;
}

function newCell({ cell, value }: CellWrite, prefix: string, style: string | undefined): string {
  const own = style === undefined ? '' : ` s="${escapeXml(style)}"`;
  const opening = `<${prefix}c r="${address(cell.row, cell.column)}"${own}${typeOf(value, 'typed')}`;
  const content = contentXml(value, 'typed', prefix);
  return content === '' ? `${opening}/>` : `${opening}>${content}</${prefix}c>`;
}

function changedCell(text: string, element: XmlElement, write: CellWrite, { plain }: RowStyles): string {
  const { prefix } = element;
  const tag = text.slice(element.start, element.openEnd).replace(/\/?>$/, '').replace(OF_THE_VALUE, '');
  const opening = write.isPlainNumber
    ? tag.replace(
        STYLE,
        (_, double: string | undefined, single: string) => ` s="${plain(Number(double ?? single))}"`,
      )
    : tag;
  const child = (wanted: string): string => {
    const found = element.children.find(({ name }) => name === wanted);
    return found ? text.slice(found.start, found.end) : '';
  };
  const isFormula = child('f') !== '';
  const kind = isFormula ? 'result' : 'typed';
  const content = child('f') + contentXml(write.value, kind, prefix) + child('extLst');
  const type = typeOf(write.value, kind);
  return content === '' ? `${opening}${type}/>` : `${opening}${type}>${content}</${prefix}c>`;
}

/** The attribute that tells how a value is written. */
function typeOf(value: CellValue, kind: CellWrite['kind']): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value === 'string') return kind === 'typed' ? ' t="inlineStr"' : ' t="str"';
  return value !== null && typeof value === 'object' ? ' t="e"' : '';
}

function contentXml(value: CellValue, kind: CellWrite['kind'], prefix: string): string {
  if (value === null) return '';
  if (typeof value === 'string' && kind === 'typed') {
    return `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is>`;
  }
  return `<${prefix}v>${escapeXml(shown(value))}</${prefix}v>`;
}

function shown(value: Exclude<CellValue, null>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.error : String(value);
}
