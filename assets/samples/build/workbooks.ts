import ExcelJS from 'exceljs';
import { addBieu01 } from './bieu01';
import { addBieu02, type Rows } from './bieu02';
import { addBieu03 } from './bieu03';
import { addExpectedSheet } from './expected-sheet';
import { makeSlips } from './slips';
import { readDistricts } from './tables';

/** Fixed, so that a rebuild gives the same file. */
const MADE = new Date(Date.UTC(2022, 5, 29));

/** The plan's three tables as it prints them. */
export function cleanWorkbook(): ExcelJS.Workbook {
  return build().workbook;
}

/** The same with ten slips in Biểu 02, and a hidden sheet of what must be found. */
export function faultyWorkbook(): ExcelJS.Workbook {
  const { workbook, rows } = build();
  const sheet = workbook.getWorksheet('Biểu 02');
  if (!sheet) throw new Error('no Biểu 02');
  makeSlips(sheet, rows);
  addExpectedSheet(workbook, sheet, rows);
  return workbook;
}

function build(): { workbook: ExcelJS.Workbook; rows: Rows } {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Soát Biểu';
  workbook.lastModifiedBy = 'Soát Biểu';
  workbook.created = MADE;
  workbook.modified = MADE;
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  addBieu01(workbook);
  const rows = addBieu02(workbook, readDistricts());
  addBieu03(workbook);
  return { workbook, rows };
}
