import type ExcelJS from 'exceljs';
import { put, putMerged, shown, type Look } from './cells';
import { addSheet, putFooter, putHeading } from './page';
import { readLines } from './tables';

const WIDTHS = [6, 58, 13, 13, 10, 10, 10, 10, 38];
const HEAD: Look = { bold: true, align: 'center', wrap: true, border: true };
const FIGURES_FROM = 2;
const NOTE = 8;
/** The second page begins here. */
const SECOND_PAGE = '7.4';
/** Height of a line, and how many letters of a note stand on one. */
const LINE = 18;
const NOTE_LETTERS = 48;

/** Biểu 01: targets by year. */
export function addBieu01(workbook: ExcelJS.Workbook): void {
  const sheet = addSheet(workbook, 'Biểu 01', WIDTHS);
  const blank = putHeading(sheet, 'I', {
    number: 'Biểu số 01',
    title: ['DỰ KIẾN SỐ XÃ ĐẠT CHỈ TIÊU TIÊU CHÍ ĐẾN HẾT NĂM 2025'],
    plan: '1986/KH-UBND',
  });
  const head = blank + 1;
  putHead(sheet, head);
  const lines = readLines('bieu01');
  lines.forEach((line, k) => putLine(sheet, head + 2 + k, line));
  putFooter(sheet, head + 2 + lines.length + 1, 'G', 'I');
  sheet.pageSetup.printTitlesRow = `${head}:${head + 1}`;
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: head + 1 }];
}

function putHead(sheet: ExcelJS.Worksheet, top: number): void {
  const below = top + 1;
  putMerged(sheet, `A${top}:A${below}`, 'TT', HEAD);
  putMerged(sheet, `B${top}:B${below}`, 'MỤC TIÊU', HEAD);
  putMerged(sheet, `C${top}:C${below}`, 'Thực hiện đến hết năm 2021', HEAD);
  putMerged(sheet, `D${top}:D${below}`, 'Mục tiêu đến hết năm 2025', HEAD);
  putMerged(sheet, `E${top}:H${top}`, 'Chia cho các năm', HEAD);
  ['E', 'F', 'G', 'H'].forEach((column, k) => {
    put(sheet.getCell(`${column}${below}`), { value: `Năm ${2022 + k}` }, HEAD);
  });
  putMerged(sheet, `I${top}:I${below}`, 'Ghi chú', HEAD);
  sheet.getRow(top).height = 24;
  sheet.getRow(below).height = 24;
}

function putLine(sheet: ExcelJS.Worksheet, row: number, line: readonly string[]): void {
  const [tt = '', goal = ''] = line;
  if (tt === SECOND_PAGE) sheet.getRow(row - 1).addPageBreak();
  const numbered = /^\d+$/.test(tt);
  put(sheet.getCell(row, 1), shown(tt), { bold: numbered, align: 'center', border: true });
  const indent = goal.startsWith('-') ? { indent: 1 } : {};
  put(sheet.getCell(row, 2), { value: goal }, { bold: tt !== '', wrap: true, border: true, ...indent });
  for (let column = FIGURES_FROM; column < NOTE; column += 1) {
    put(sheet.getCell(row, column + 1), shown(line[column] ?? ''), { align: 'center', border: true });
  }
  const note = line[NOTE] ?? '';
  put(sheet.getCell(row, NOTE + 1), shown(note), { size: 10, wrap: true, border: true });
  sheet.getRow(row).height = LINE * Math.max(1, Math.ceil(note.length / NOTE_LETTERS));
}
