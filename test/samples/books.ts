import type ExcelJS from 'exceljs';
import { pack } from '../../assets/samples/build/pack';
import { cleanWorkbook, faultyWorkbook } from '../../assets/samples/build/workbooks';
import { sheetOf } from './workbooks';

const PLAN = '1986/KH-UBND';
export const NOTES_SHEET = 'Ghi chú';
const NOTES = [
  'Tờ trình',
  'Kính gửi: Văn phòng Điều phối nông thôn mới tỉnh',
  'Xin gửi kèm các biểu của huyện.',
];

/** Biểu 02 of the clean sample by itself, with the plan number of its sisters: a file in which all agrees. */
export function agreeingFile(): Promise<Uint8Array> {
  const workbook = cleanWorkbook();
  for (const name of ['Biểu 01', 'Biểu 03']) workbook.removeWorksheet(sheetOf(workbook, name).id);
  const plan = sheetOf(workbook, 'Biểu 02').getCell('A3');
  plan.value = plan.text.replace(' 198/KH-UBND', ` ${PLAN}`);
  return pack(workbook);
}

/** The sample with slips, and a sheet of sentences behind its Biểu: a file of which a part is left out. */
export function slipsAndNotesFile(): Promise<Uint8Array> {
  const workbook = faultyWorkbook();
  addNotes(workbook);
  return pack(workbook);
}

/** A file with cells, on two sheets, and without a table. */
export function notesFile(): Promise<Uint8Array> {
  const workbook = cleanWorkbook();
  for (const { id } of [...workbook.worksheets]) workbook.removeWorksheet(id);
  workbook.addWorksheet('Bìa').getCell('A1').value = 'Hồ sơ gửi kèm';
  addNotes(workbook);
  return pack(workbook);
}

function addNotes(workbook: ExcelJS.Workbook): void {
  workbook.addWorksheet(NOTES_SHEET).addRows(NOTES.map((line) => [line]));
}
