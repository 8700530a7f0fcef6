import type ExcelJS from 'exceljs';
import { COLUMN, type Rows } from './bieu02';

type Value = string | number | null;

/** One typing slip in Biểu 02, and the finding it must lead to. */
export interface Slip {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** A district `VI`, its fifth commune `VI.5`, or `total`. */
  readonly row: string;
  /** A criterion's number, or a column of `COLUMN`. */
  readonly column: number | 'stt' | 'name' | 'total' | 'average';
  readonly printed: Value;
  readonly typed: Value;
  /** What the finding must expect; the printed value where absent. */
  readonly expected?: Value;
  readonly note: string;
  /** Further rows of the same column that the slip carries along, with what is typed there. */
  readonly along?: Readonly<Record<string, Value>>;
}

/** One a district, and one in the last row, so that their effects mix no more than they must. */
export const SLIPS: readonly Slip[] = [
  {
    rule: 'grid/row-total',
    severity: 'error',
    row: 'IV.5',
    column: 14,
    printed: 1,
    typed: 0,
    note: 'Dấu đạt bị sửa sau khi đã gõ các tổng: tổng của xã, của huyện và của tỉnh đều còn tính dấu cũ.',
  },
  {
    rule: 'grid/row-total',
    severity: 'error',
    row: 'V.4',
    column: 'total',
    printed: 18,
    typed: 17,
    note: 'Tổng số tiêu chí đạt của xã lệch một.',
  },
  {
    rule: 'grid/row-total',
    severity: 'error',
    row: 'VI',
    column: 13,
    printed: 8,
    typed: 7,
    note: 'Số xã đạt tiêu chí 13 của huyện sai: lệch cả với các xã lẫn với tổng hàng của huyện (grid/column-total là quan hệ thứ hai).',
  },
  {
    rule: 'grid/row-total',
    severity: 'error',
    row: 'total',
    column: 9,
    printed: 75,
    typed: 57,
    note: 'Tổng toàn tỉnh của tiêu chí 9 đảo chữ số: lệch tổng hàng, tổng cột và dòng tiêu chí số 9 của Biểu 01.',
  },
  {
    rule: 'grid/average',
    severity: 'error',
    row: 'VIII',
    column: 'average',
    printed: 15.83,
    typed: 15.38,
    note: 'Bình quân của huyện đảo chữ số: 285 / 18 = 15,83; làm tròn hay cắt đều không ra 15,38.',
  },
  {
    rule: 'grid/mark',
    severity: 'error',
    row: 'III.3',
    column: 3,
    printed: 1,
    typed: 2,
    note: 'Không phải dấu đạt; các tổng khớp khi ô này là 1.',
  },
  {
    rule: 'text/number-as-text',
    severity: 'warning',
    row: 'II.11',
    column: 'total',
    printed: 17,
    typed: '17',
    note: 'Số lưu dạng chữ; giá trị đúng.',
  },
  {
    rule: 'grid/duplicate-unit',
    severity: 'error',
    row: 'VII.9',
    column: 'name',
    printed: 'Xã Luân Giới',
    typed: 'Xã Keo Lôm',
    expected: null,
    note: 'Tên xã bị gõ đè bằng tên dòng trên; bản in là «Xã Luân Giới», bảng không cho biết.',
  },
  {
    rule: 'grid/numbering',
    severity: 'warning',
    row: 'IX.4',
    column: 'stt',
    printed: 4,
    typed: 5,
    note: 'STT nhảy từ 3 sang 5, dòng sau tiếp là 6; một nguyên nhân, một phát hiện ở ô nhảy đầu tiên.',
    along: { 'IX.5': 6 },
  },
  {
    rule: 'grid/missing-total',
    severity: 'warning',
    row: 'I.19',
    column: 'total',
    printed: 17,
    typed: null,
    note: 'Tổng của xã bỏ trống trong khi mọi xã khác đều có.',
  },
];

export function slipAddress(sheet: ExcelJS.Worksheet, rows: Rows, slip: Slip): string {
  return cellOf(sheet, rows, slip.row, slip.column).address;
}

/** Types the slips into a clean Biểu 02; fails where the cell does not hold what is to be typed over. */
export function makeSlips(sheet: ExcelJS.Worksheet, rows: Rows): void {
  for (const { row, column, printed, typed, along } of SLIPS) {
    const cell = cellOf(sheet, rows, row, column);
    if (cell.value !== printed) throw new Error(`${cell.address} holds ${cell.text}, not ${String(printed)}`);
    cell.value = typed;
    for (const [next, value] of Object.entries(along ?? {})) cellOf(sheet, rows, next, column).value = value;
  }
}

function cellOf(sheet: ExcelJS.Worksheet, rows: Rows, key: string, column: Slip['column']): ExcelJS.Cell {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`no row ${key} in Biểu 02`);
  return sheet.getCell(row, typeof column === 'number' ? COLUMN.criteria + column - 1 : COLUMN[column]);
}
