import type ExcelJS from 'exceljs';
import { put, putMerged, type Look } from './cells';

/** Where a page of the plan begins inside the table. */
export interface PageHead {
  /** How many lines of the table stand before it. */
  readonly line: number;
  readonly page: number;
}

const HEAD: Look = { size: 10, bold: true, align: 'center', wrap: true, border: true };

/** The criteria as the plan's offices shorten them, in order. */
const NAMES = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng chống thiên tai',
  'Điện',
  'Trường học',
  'Cơ sở vật chất VH',
  'Cơ sở hạ tầng thương mại',
  'Thông tin và truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển KT nông thôn',
  'Giáo dục và đào tạo',
  'Y tế',
  'Văn hóa',
  'Môi trường và an toàn thực phẩm',
  'Hệ thống chính trị và tiếp cận pháp luật',
  'Quốc phòng và an ninh',
] as const;

/** The header of Biểu 02 at a row, on a new page and under the page's number where one is given; returns the row below. */
export function putHead02(sheet: ExcelJS.Worksheet, row: number, page?: number): number {
  let top = row;
  if (page !== undefined) {
    sheet.getRow(row - 1).addPageBreak();
    put(sheet.getCell(`L${row}`), { value: page }, { size: 12, align: 'center' });
    top += 1;
  }
  const below = top + 1;
  putMerged(sheet, `A${top}:A${below}`, 'STT', HEAD);
  putMerged(sheet, `B${top}:B${below}`, 'Tên đơn vị', HEAD);
  putMerged(sheet, `C${top}:U${top}`, 'Tiêu chí', HEAD);
  NAMES.forEach((name, k) => put(sheet.getCell(below, k + 3), { value: name }, HEAD));
  putMerged(sheet, `V${top}:V${below}`, 'Kết quả thực hiện năm 2025', HEAD);
  putMerged(sheet, `W${top}:W${below}`, 'Kết quả bình quân/xã', HEAD);
  sheet.getRow(top).height = 18;
  sheet.getRow(below).height = 98;
  return below + 1;
}
