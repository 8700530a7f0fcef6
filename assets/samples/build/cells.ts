import type ExcelJS from 'exceljs';
import { decimals } from './totals';

/** A value to write and how it is shown. */
export interface Shown {
  readonly value: string | number | null;
  readonly format?: string;
}

/** A printed text as a cell: `20,5` a number with one decimal, `115` a whole number, `≥ 65` text, nothing a blank. */
export function shown(text: string): Shown {
  if (text === '') return { value: null };
  if (!/^\d+(,\d+)?$/.test(text)) return { value: text };
  const value = Number(text.replace(',', '.'));
  const places = decimals(text);
  return places === 0 ? { value } : { value, format: `0.${'0'.repeat(places)}` };
}

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** ARGB; black where absent. */
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: boolean;
  readonly fill?: string;
}

const BLACK = 'FF000000';
const THIN = { style: 'thin', color: { argb: BLACK } } as const;

export function put(cell: ExcelJS.Cell, content: Shown, look: Look = {}): void {
  cell.value = content.value;
  if (content.format !== undefined) cell.numFmt = content.format;
  cell.font = {
    name: 'Times New Roman',
    family: 1,
    size: look.size ?? 11,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    color: { argb: look.color ?? BLACK },
  };
  cell.alignment = {
    horizontal: look.align ?? 'left',
    vertical: look.vertical ?? 'middle',
    wrapText: look.wrap ?? false,
    ...(look.indent === undefined ? {} : { indent: look.indent }),
  };
  if (look.border) cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
  if (look.fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } };
}

/** Writes a value over a merged block; every cell of the block gets the look, so that its borders close. */
export function putMerged(sheet: ExcelJS.Worksheet, range: string, text: string, look: Look): void {
  const [first = range, last = first] = range.split(':');
  const from = sheet.getCell(first);
  const to = sheet.getCell(last);
  for (let row = from.fullAddress.row; row <= to.fullAddress.row; row += 1) {
    for (let column = from.fullAddress.col; column <= to.fullAddress.col; column += 1) {
      put(sheet.getCell(row, column), { value: null }, look);
    }
  }
  from.value = text;
  if (first !== last) sheet.mergeCells(range);
}
