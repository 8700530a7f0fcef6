import type ExcelJS from 'exceljs';
import { put, putMerged } from './cells';

/** What stands above a Biểu. */
export interface Heading {
  /** «Biểu số 2:». */
  readonly number: string;
  /** In upper case, a line each. */
  readonly title: readonly string[];
  /** The plan the Biểu belongs to. */
  readonly plan: string;
}

const A4 = 9;

/** Landscape A4, as wide as the page, with Times New Roman all over. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 15 },
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.45, header: 0.2, footer: 0.2 },
    },
  });
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  return sheet;
}

/** Number, title and the line naming the plan; returns the row below, left blank. */
export function putHeading(sheet: ExcelJS.Worksheet, last: string, heading: Heading): number {
  put(sheet.getCell('A1'), { value: heading.number }, { size: 12, bold: true });
  let row = 2;
  for (const line of heading.title) {
    putMerged(sheet, `A${row}:${last}${row}`, line, { size: 14, bold: true, align: 'center' });
    sheet.getRow(row).height = 20;
    row += 1;
  }
  const plan = `(Kèm theo Kế hoạch số ${heading.plan} ngày 29 tháng 6 năm 2022 của UBND tỉnh Điện Biên)`;
  putMerged(sheet, `A${row}:${last}${row}`, plan, { size: 13, italic: true, align: 'center' });
  sheet.getRow(row).height = 18;
  return row + 1;
}

const RECIPIENTS = [
  '- Các sở, ban, ngành, đoàn thể tỉnh;',
  '- UBND các huyện, thị xã, thành phố;',
  '- Văn phòng Điều phối nông thôn mới tỉnh;',
  '- Lưu: VT.',
];
const SIGNATURE = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];

/** «Nơi nhận» on the left, the signature over the columns `from` to `to` on the right. */
export function putFooter(sheet: ExcelJS.Worksheet, top: number, from: string, to: string): void {
  put(sheet.getCell(`A${top}`), { value: 'Nơi nhận:' }, { bold: true, italic: true });
  RECIPIENTS.forEach((line, k) => put(sheet.getCell(`A${top + 1 + k}`), { value: line }, { size: 10 }));
  SIGNATURE.forEach((line, k) => {
    putMerged(sheet, `${from}${top + k}:${to}${top + k}`, line, { size: 12, bold: true, align: 'center' });
  });
  const signed = `${from}${top + SIGNATURE.length + 1}:${to}${top + SIGNATURE.length + 1}`;
  putMerged(sheet, signed, '(Đã ký)', { size: 12, italic: true, align: 'center' });
}
