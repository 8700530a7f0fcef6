import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Cell, Row, Sheet, Workbook } from '../../src/core/snapshot/workbook';

export const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');

/** A workbook of bytes as exceljs reads it. */
export async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer type of its own, which Node's no longer fits.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** A committed sample. */
export async function openSample(name: string): Promise<ExcelJS.Workbook> {
  return open(readFileSync(join(SAMPLES, name)));
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** Everything that shows of a sheet, by address and by what it is. */
export function contents(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const all: Record<string, unknown> = {
    state: sheet.state,
    page: sheet.pageSetup,
    views: sheet.views,
    merges: [...sheet.model.merges].sort(),
    widths: sheet.columns.map(({ width }) => width),
  };
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    all[`height ${number}`] = row.height;
    row.eachCell(
      { includeEmpty: true },
      (cell) => (all[cell.address] = { value: cell.value, style: cell.style }),
    );
  });
  return all;
}

/** The values of a sheet alone; the cells under a merge are left out. */
export function values(sheet: ExcelJS.Worksheet): Map<string, ExcelJS.CellValue> {
  const found = new Map<string, ExcelJS.CellValue>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell) found.set(cell.address, cell.value);
    });
  });
  return found;
}

/** A snapshot of the plain values of a workbook. */
export function snapshot(workbook: ExcelJS.Workbook): Workbook {
  return { sheets: workbook.worksheets.map(sheetSnapshot) };
}

function sheetSnapshot(sheet: ExcelJS.Worksheet): Sheet {
  const rows = new Map<number, Row>();
  sheet.eachRow((row, number) => {
    const cells: (Cell | undefined)[] = [];
    row.eachCell((cell, column) => {
      const { value } = cell;
      if (typeof value === 'string' || typeof value === 'number') cells[column - 1] = { value };
    });
    rows.set(number - 1, cells);
  });
  const nothing = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { name: sheet.name, visibility: sheet.state, rows, ...nothing };
}
