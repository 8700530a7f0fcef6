import { HostError } from '../../../core/host/workbookHost';
import { text } from '../../../core/messages/text';
import type { Workbook } from '../../../core/snapshot/workbook';
import { FileError } from '../../../hosts/file/fileError';

/** Reads a file's bytes; fails with a `HostError` where it is the file's fault. What reads is loaded only now. */
export function readFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  return orExplain(async () => {
    const { readWorkbook } = await import('../../../hosts/file/readWorkbook');
    return readWorkbook(bytes, { fileName });
  });
}

/** Does something with a file; what is wrong with it is told in the user's words, as a `HostError`. */
export async function orExplain<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) throw new HostError(text(`file.${error.code}`), { cause: error });
    // the browser could not hand over the file: moved, open elsewhere, no permission
    if (error instanceof DOMException) throw new HostError(text('file.no-access'), { cause: error });
    throw error;
  }
}
