import type ExcelJS from 'exceljs';
import { put, putMerged, shown, type Look } from './cells';
import { addSheet, putFooter, putHeading } from './page';
import { readLines } from './tables';

const WIDTHS = [6, 24, 16, 13, 13, 13, 13, 13, 22, 13, 13];
const HEAD: Look = { bold: true, align: 'center', wrap: true, border: true };

/** Three groups of columns: where, the group's name, the columns below it. */
const GROUPS = [
  {
    range: ['D', 'E'],
    name: 'Thực hiện đến hết năm 2021',
    columns: ['Số thôn bản đạt chuẩn NTM', 'Số thôn bản đạt chuẩn NTM kiểu mẫu'],
  },
  {
    range: ['F', 'H'],
    name: 'Đăng ký chỉ tiêu của các huyện đến năm 2025',
    columns: ['Tổng cộng', 'Thôn bản NTM kiểu mẫu', 'Thôn bản NTM'],
  },
  {
    range: ['I', 'K'],
    name: 'Dự kiến chỉ tiêu giao cho các huyện đến năm 2025',
    columns: [
      'Dự kiến tăng số bản đạt chuẩn NTM và NTM kiểu mẫu so với đăng ký của các huyện',
      'Thôn bản NTM kiểu mẫu',
      'Thôn bản NTM',
    ],
  },
] as const;

/** Biểu 03: villages by district. */
export function addBieu03(workbook: ExcelJS.Workbook): void {
  const sheet = addSheet(workbook, 'Biểu 03', WIDTHS);
  const blank = putHeading(sheet, 'K', {
    number: 'Biểu số 3',
    title: [
      'BIỂU CHI TIẾT CHỈ TIÊU THÔN, BẢN ĐẠT CHUẨN NÔNG THÔN MỚI',
      'ĐẾN NĂM 2025 TRÊN ĐỊA BÀN TỈNH ĐIỆN BIÊN',
    ],
    plan: '1986/KH-UBND',
  });
  const head = blank + 1;
  putHead(sheet, head);
  const lines = readLines('bieu03');
  lines.forEach((line, k) => putLine(sheet, head + 2 + k, line));
  putFooter(sheet, head + 2 + lines.length + 1, 'I', 'K');
  sheet.pageSetup.printTitlesRow = `${head}:${head + 1}`;
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: head + 1 }];
}

function putHead(sheet: ExcelJS.Worksheet, top: number): void {
  const below = top + 1;
  putMerged(sheet, `A${top}:A${below}`, 'TT', HEAD);
  putMerged(sheet, `B${top}:B${below}`, 'Tên huyện', HEAD);
  putMerged(sheet, `C${top}:C${below}`, 'Tổng số thôn bản (không tính phường, thị trấn)', HEAD);
  for (const { range, name, columns } of GROUPS) {
    putMerged(sheet, `${range[0]}${top}:${range[1]}${top}`, name, HEAD);
    const first = sheet.getCell(`${range[0]}${below}`).fullAddress.col;
    columns.forEach((column, k) => put(sheet.getCell(below, first + k), { value: column }, HEAD));
  }
  sheet.getRow(top).height = 34;
  sheet.getRow(below).height = 78;
}

function putLine(sheet: ExcelJS.Worksheet, row: number, line: readonly string[]): void {
  const bold = line[0] === '';
  line.forEach((text, column) => {
    const align = column === 1 ? 'left' : 'center';
    put(sheet.getCell(row, column + 1), shown(text), { size: 12, bold, align, border: true });
  });
  sheet.getRow(row).height = 21;
}
