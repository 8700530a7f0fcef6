import { parseAddress } from '../../../src/core/snapshot/address';
import { cellAt, type Cell, type Sheet } from '../../../src/core/snapshot/workbook';
import { packInNode } from '../../../src/apps/cli/packing';
import { FileError, type FileErrorCode } from '../../../src/hosts/file/fileError';
import { readWorkbook, type ReadOptions } from '../../../src/hosts/file/readWorkbook';
import { packAnywhere, type Packing } from '../../../src/hosts/file/packing';
import { withRows, type WorkbookSpec } from './workbookBuilder';

/** All that pack and unpack parts, wherever the product runs. */
export const PACKINGS: readonly (readonly [where: string, packing: Packing])[] = [
  ['anywhere', packAnywhere],
  ['in Node', packInNode],
];

export async function readSheets(bytes: Uint8Array, options?: ReadOptions): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes, options)).sheets;
}

export async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  return (await readSheets(bytes))[0]!;
}

/** The first sheet of a workbook with these rows. */
export function sheetOf(rows: string, spec?: WorkbookSpec): Promise<Sheet> {
  return firstSheet(withRows(rows, spec));
}

export function at(sheet: Sheet, address: string): Cell | undefined {
  const { row, column } = parseAddress(address)!;
  return cellAt(sheet, row, column);
}

/** All cells of a sheet by address. */
export function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [row, list] of sheet.rows) {
    list.forEach((cell, column) => {
      if (cell) cells[`${String.fromCharCode(65 + column)}${row + 1}`] = cell;
    });
  }
  return cells;
}

/** What a reading failed with; fails the test where it did not, or not with a FileError. */
export async function failureOf(
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<{ code: FileErrorCode; params: Readonly<Record<string, string | number>> }> {
  try {
    await readWorkbook(bytes, options);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code, params: error.params };
  }
  throw new Error('the file was read');
}
