import type ExcelJS from 'exceljs';
import { put } from './cells';
import type { Rows } from './bieu02';
import { SLIPS, slipAddress } from './slips';

const HEADERS = ['rule', 'severity', 'sheet', 'cell', 'actual', 'expected', 'note'];
const WIDTHS = [22, 10, 10, 8, 14, 14, 110];

/** The hidden sheet that says what a check of the slips must find; `test/samples/expected.ts` reads it. */
export function addExpectedSheet(workbook: ExcelJS.Workbook, bieu02: ExcelJS.Worksheet, rows: Rows): void {
  const sheet = workbook.addWorksheet('Kết quả mong đợi', { state: 'hidden' });
  WIDTHS.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  HEADERS.forEach((header, k) => put(sheet.getCell(1, k + 1), { value: header }, { bold: true }));
  SLIPS.forEach((slip, line) => {
    const { rule, severity, typed, printed, expected = printed, note } = slip;
    const cells = [rule, severity, bieu02.name, slipAddress(bieu02, rows, slip), typed, expected, note];
    cells.forEach((value, k) => put(sheet.getCell(line + 2, k + 1), { value }));
  });
}
