import { extname } from 'node:path';
import type { Language, Text } from '../../core/messages/text';
import { sayLines, sayUnread } from './lines';
import { problemOf, readFileBytes } from './readFileWorkbook';
import { refuseOutput, writeWhole } from './writeCopy';

export interface CopyOptions {
  readonly output: string;
  readonly language: Language;
  /** Replaces a file that has the output's name. */
  readonly force: boolean;
}

/** A copy to write, what to say of it, and the status to end with. */
export interface Copy {
  readonly file: Uint8Array;
  readonly lines: readonly Text[];
  readonly status: number;
}

/** Why no copy is written. */
export interface Refused {
  readonly refused: readonly Text[];
}

/** Unreadable, not writable, or wrong usage. */
const FAILED = 2;

/** What is patched; of everything else an .xlsx is written. */
const PATCHED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/** A copy has the extension of its original, or Excel would not open it. */
function extensionOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return PATCHED.has(extension) ? extension : '.xlsx';
}

/** Reads a file, makes a copy of it and writes that whole or not at all. Gives the exit status. */
export async function copyCommand(
  path: string,
  { output, language, force }: CopyOptions,
  make: (bytes: Uint8Array) => Promise<Copy | Refused>,
): Promise<number> {
  const refuse = (why: readonly Text[]): number => {
    for (const line of why) process.stderr.write(`${sayLines(line, language)}\n`);
    return FAILED;
  };
  const read = await readFileBytes(path);
  if ('problem' in read) return sayUnread(path, read, language);
  const refused = await refuseOutput(path, output, { force, extension: extensionOf(path) });
  if (refused) return refuse([refused]);
  let copy: Copy | Refused;
  try {
    copy = await make(read.bytes);
  } catch (error) {
    return sayUnread(path, problemOf(error), language);
  }
  if ('refused' in copy) return refuse(copy.refused);
  const failed = await writeWhole(output, copy.file, force);
  if (failed) return refuse([failed]);
  for (const line of copy.lines) process.stdout.write(`${sayLines(line, language)}\n`);
  return copy.status;
}
