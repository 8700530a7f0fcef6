import ExcelJS from 'exceljs';
import { rectAddress } from '../../src/core/snapshot/address';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../src/core/snapshot/workbook';
import { rect, sheetOf } from './workbooks';

/** A workbook as a file, written by exceljs: what the file host reads of it owes nothing to our own reading. */
export async function toXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) {
    const written = file.addWorksheet(sheet.name, { state: sheet.visibility });
    for (const merge of sheet.merges) written.mergeCells(rectAddress(merge));
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell) writeCell(written.getCell(row + 1, column + 1), cell);
      });
    }
    for (const row of sheet.hiddenRows) written.getRow(row + 1).hidden = true;
    for (const column of sheet.hiddenColumns) written.getColumn(column + 1).hidden = true;
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function writeCell(target: ExcelJS.Cell, { value, formula, format, font }: Cell): void {
  const plain = (value !== null && typeof value === 'object' ? { error: value.error } : value) as
    ExcelJS.CellErrorValue | string | number | boolean | null;
  target.value = (
    formula === undefined ? plain : { formula, result: plain ?? undefined }
  ) as ExcelJS.CellValue;
  if (format !== undefined) target.numFmt = format;
  if (font !== undefined) target.font = { name: font };
}

/** A workbook as exceljs reads it, told as Excel would tell it: another pair of eyes than the file host's. */
export function fromExceljs(workbook: ExcelJS.Workbook): Workbook {
  return { sheets: workbook.worksheets.map(readSheet) };
}

function readSheet(sheet: ExcelJS.Worksheet): Sheet {
  const rows = new Map<number, Row>();
  const hiddenRows = new Set<number>();
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      if (cell.type !== ExcelJS.ValueType.Merge) cells[column - 1] = readCell(cell);
    });
    if (cells.length > 0) rows.set(number - 1, cells);
    if (row.hidden) hiddenRows.add(number - 1);
  });
  return sheetOf(
    sheet.name,
    {},
    {
      visibility: sheet.state,
      rows,
      merges: sheet.model.merges.map(rect),
      hiddenRows,
      hiddenColumns: new Set(sheet.columns.flatMap(({ hidden, number }) => (hidden ? [number! - 1] : []))),
    },
  );
}

function readCell(cell: ExcelJS.Cell): Cell {
  const { numFmt, formula } = cell;
  return {
    value: plainValue(formula ? cell.result : cell.value, cell.address),
    ...(formula && { formula }),
    ...(numFmt && numFmt !== 'General' && { format: numFmt }),
  };
}

function plainValue(value: ExcelJS.CellValue, address: string): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  throw new Error(`${address}: not expected in a sample: ${JSON.stringify(value)}`);
}
