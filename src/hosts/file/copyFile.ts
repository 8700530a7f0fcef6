import type { Annotation } from '../../core/annotation/annotation';
import type { CellWrite } from '../../core/changes/cellWrites';
import type { Workbook } from '../../core/snapshot/workbook';
import { Meter } from './budget';
import { asXlsx } from './foreign/asXlsx';
import { openFormat } from './foreign/foreignFormat';
import { annotateWorkbook } from './patch/annotateWorkbook';
import type { Refused } from './patch/rowWriting';
import { writeCells } from './patch/writeCells';

/** What a copy of a file holds beside what the file has. */
export interface CopyOptions {
  /** Tells tables of text, which nothing else tells. */
  readonly fileName: string;
  /** What was read from the file, with its changes made. */
  readonly workbook: Workbook;
  /** The same changes, as what is to be written into the file. */
  readonly writes: readonly CellWrite[];
  /** What is drawn on it; null: nothing. */
  readonly annotation: Annotation | null;
}

export interface CopiedFile {
  readonly file: Uint8Array;
  /** The file came in a format we do not write (.xls, .xlsb, .ods, .csv): the copy is an .xlsx with its values alone. */
  readonly isConverted: boolean;
  /** What the file's own XML did not allow to be written. */
  readonly refused: readonly Refused[];
}

/** A copy of a file, by patching where it is an .xlsx or .xlsm. Rejects with FileError as {@link writeCells} does. */
export async function copyFile(bytes: Uint8Array, options: CopyOptions): Promise<CopiedFile> {
  const { fileName, workbook, writes, annotation } = options;
  const isConverted = openFormat(bytes, new Meter(), fileName).format !== 'xlsx';
  const { file, refused } = isConverted
    ? { file: asXlsx(workbook), refused: [] }
    : await writeCells(bytes, writes);
  if (!annotation) return { file, isConverted, refused };
  return { file: (await annotateWorkbook(file, annotation)).file, isConverted, refused };
}
