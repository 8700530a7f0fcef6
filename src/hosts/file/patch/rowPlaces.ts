import { CELLS } from './sheetOrder';
import type { TextEdit } from './textEdits';
import { attributesOf, parseElements, type XmlElement } from './xmlElements';

/** Where a row stands in the text of its worksheet, or where it would have to. */
export interface RowPlace {
  /** From 0. */
  readonly row: number;
  readonly start: number;
  /** The same as `start` where the sheet has no such row. */
  readonly end: number;
}

/** Where rows are found in the text of a worksheet. */
export interface RowPlaces {
  readonly placeOf: (row: number) => RowPlace;
  readonly prefix: string;
  /** The style a column gives to its new cells; undefined where it has none. */
  readonly columnStyle: (column: number) => string | undefined;
  /** The edits that put rows in: a sheet whose cells are one empty tag must be opened for them. */
  readonly framed: (edits: readonly TextEdit[]) => readonly TextEdit[];
}

const ROWS: ReadonlySet<string> = new Set(['row']);
const CLOSED = /\/>$/;

/** Finds the rows of a worksheet; null where it has no place for cells. Throws FileError `damaged`. */
export function rowPlaces(text: string, part: string): RowPlaces | null {
  const root = parseElements(text, part, CELLS);
  const data = root.children.find(({ name }) => name === 'sheetData');
  if (!data) return null;
  const { prefix } = root;
  const columnStyle = columnStyles(text, root);
  const written = text.slice(data.start, data.end);
  if (CLOSED.test(written)) {
    const { start, end } = data;
    const framed = (edits: readonly TextEdit[]): TextEdit[] => {
      const rows = edits.map((edit) => edit.text).join('');
      return [{ start, end, text: `${written.replace(CLOSED, '>')}${rows}</${prefix}sheetData>` }];
    };
    return { prefix, columnStyle, framed, placeOf: (row) => ({ row, start, end: start }) };
  }
  const inside = parseElements(written, part, ROWS);
  const rows = numbered(written, inside).map(({ row, start, end }) => ({
    row,
    start: start + data.start,
    end: end + data.start,
  }));
  const byRow = new Map(rows.map((one) => [one.row, one]));
  const placeOf = (row: number): RowPlace => {
    const known = byRow.get(row);
    if (known) return known;
    const place = rows.find((one) => one.row > row)?.start ?? data.closeStart;
    return { row, start: place, end: place };
  };
  return { prefix, columnStyle, framed: (edits) => edits, placeOf };
}

/** Rows by their number, or one after another where they have none. */
function numbered(text: string, data: XmlElement): RowPlace[] {
  let row = -1;
  return data.children
    .filter(({ name }) => name === 'row')
    .map((element) => {
      const own = Number(attributesOf(text, element).get('r'));
      row = Number.isInteger(own) && own > 0 ? own - 1 : row + 1;
      return { row, start: element.start, end: element.end };
    });
}

function columnStyles(text: string, root: XmlElement): RowPlaces['columnStyle'] {
  const columns = root.children.find(({ name }) => name === 'cols')?.children ?? [];
  const styles = columns.map((one) => attributesOf(text, one));
  return (column) =>
    styles
      .find((one) => Number(one.get('min')) <= column + 1 && Number(one.get('max')) >= column + 1)
      ?.get('style');
}
