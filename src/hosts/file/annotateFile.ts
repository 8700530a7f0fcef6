import type { Annotation } from '../../core/annotation/annotation';
import type { Workbook } from '../../core/snapshot/workbook';
import { Meter } from './budget';
import { asXlsx } from './foreign/asXlsx';
import { openFormat } from './foreign/foreignFormat';
import { annotateWorkbook, type Annotated } from './patch/annotateWorkbook';

export interface AnnotatedFile extends Annotated {
  /** The file came in a format we do not write (.xls, .xlsb, .ods, .csv): the copy holds its values alone. */
  readonly isConverted: boolean;
}

/**
 * A copy of a file with an annotation drawn on it: an .xlsx or .xlsm is patched, of everything else an .xlsx is
 * written. `workbook` is what was read from the file. Rejects with FileError as {@link annotateWorkbook} does.
 */
export async function annotateFile(
  bytes: Uint8Array,
  workbook: Workbook,
  annotation: Annotation,
  fileName?: string,
): Promise<AnnotatedFile> {
  const isConverted = openFormat(bytes, new Meter(), fileName).format !== 'xlsx';
  const file = isConverted ? asXlsx(workbook) : bytes;
  return { ...(await annotateWorkbook(file, annotation)), isConverted };
}
