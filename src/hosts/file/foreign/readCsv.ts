import type { Cell, CellValue, Workbook } from '../../../core/snapshot/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/snapshot/address';
import type { Meter } from '../budget';
import { SheetGrid } from '../sheetGrid';

/** What may stand between values; semicolons where numbers are written with a comma. */
const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** How much of a text tells which separator it uses. */
const HEAD = 20_000;

/** A table of text as a workbook of one sheet. Throws FileError `too-large`. */
export function readCsv(bytes: Uint8Array, meter: Meter, fileName: string): Workbook {
  const text = decode(bytes);
  const separator = separatorOf(text.slice(0, HEAD));
  const grid = new SheetGrid(meter);
  eachField(text, separator, (field, row, column) => {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    const value = valueOf(field, separator);
    if (value !== null) grid.place(row, column, { value } satisfies Cell);
  });
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '');
  return {
    sheets: [
      {
        name,
        visibility: 'visible',
        rows: grid.rows(),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
}

/** UTF-16 and UTF-8 show themselves; what is neither is the Vietnamese code page of Windows. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** The separator that stands most often outside quotes. */
function separatorOf(head: string): Separator {
  const bare = head.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Tells every value of a table of text with its place; in quotes, separators and line breaks are text. */
function eachField(
  text: string,
  separator: Separator,
  take: (field: string, row: number, column: number) => void,
): void {
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else field = '';
    const end = fieldEnd(text, at, separator);
    take(field + text.slice(at, end), row, column);
    at = end;
    if (text[at] === separator) column++;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      [row, column] = [row + 1, 0];
    }
    at++;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

function fieldEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Numbers as Excel takes them; a leading zero makes a code, and separated thousands may be read two ways. */
function valueOf(field: string, separator: Separator): CellValue {
  const text = field.trim();
  if (text === '') return null;
  const decimal = separator === ',' ? '.' : ',';
  const number = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,15})?$/.test(text) ? text : '';
  const other = decimal === '.' ? ',' : '.';
  if (number === '' || number.includes(other)) return field;
  return Number(number.replace(',', '.'));
}
