import type ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** Zip keeps local time, so the parts of a date are what is fixed. */
const MADE = new Date(2022, 5, 29);

/** The workbook as a file, byte for byte the same at every build. */
export async function pack(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const written = await workbook.xlsx.writeBuffer();
  return zipSync(unzipSync(new Uint8Array(written)), { level: 9, mtime: MADE });
}
