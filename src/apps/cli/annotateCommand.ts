import { extname } from 'node:path';
import { annotationOf } from '../../core/annotation/annotation';
import { check } from '../../core/check';
import { text, type Language, type Text } from '../../core/messages/text';
import { answerOf } from '../../core/report/answer';
import { annotateFile } from '../../hosts/file/annotateFile';
import { clearWorkbook } from '../../hosts/file/patch/clearWorkbook';
import { readWorkbook } from '../../hosts/file/readWorkbook';
import { sayLines, sayUnread } from './lines';
import { problemOf, readFileBytes } from './readFileWorkbook';
import { refuseOutput, writeWhole } from './writeCopy';

export interface CopyOptions {
  readonly output: string;
  readonly language: Language;
  /** Replaces a file that has the output's name. */
  readonly force: boolean;
}

const ERRORS_FOUND = 1;
/** Unreadable, not writable, or wrong usage. */
const FAILED = 2;

/** What is patched; of everything else an .xlsx is written. */
const PATCHED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/** A copy to write, what to say of it, and the status to end with. */
interface Copy {
  readonly file: Uint8Array;
  readonly lines: readonly Text[];
  readonly status: number;
}

/** Writes a copy of a file with highlights and the sheet of results. Gives the exit status: that of its check. */
export function annotateCommand(path: string, options: CopyOptions & { notes: boolean }): Promise<number> {
  return copyCommand(path, options, async (bytes) => {
    const workbook = await readWorkbook(bytes, { fileName: path });
    const report = check(workbook);
    const annotation = annotationOf(workbook, report, options);
    const { file, notesLeftOut, isConverted } = await annotateFile(bytes, workbook, annotation, path);
    return {
      file,
      lines: [
        text('write.done', { path: options.output }),
        answerOf(report),
        ...(isConverted ? [text('write.as-xlsx')] : []),
        ...(notesLeftOut > 0 ? [text('write.notes-left-out', { count: notesLeftOut })] : []),
      ],
      status: report.findings.some(({ severity }) => severity === 'error') ? ERRORS_FOUND : 0,
    };
  });
}

/** Writes a copy of a file without our marks. Gives the exit status. */
export function clearCommand(path: string, options: CopyOptions & { all: boolean }): Promise<number> {
  return copyCommand(path, options, async (bytes) => {
    const { file, isChanged } = await clearWorkbook(bytes, options);
    const said = isChanged ? 'write.cleared' : 'write.nothing-to-clear';
    return { file, lines: [text(said, { path: options.output })], status: 0 };
  });
}

/** A copy has the extension of its original, or Excel would not open it. */
function extensionOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return PATCHED.has(extension) ? extension : '.xlsx';
}

async function copyCommand(
  path: string,
  { output, language, force }: CopyOptions,
  make: (bytes: Uint8Array) => Promise<Copy>,
): Promise<number> {
  const refuse = (why: Text): number => {
    process.stderr.write(`${sayLines(why, language)}\n`);
    return FAILED;
  };
  const read = await readFileBytes(path);
  if ('problem' in read) return sayUnread(path, read, language);
  const refused = await refuseOutput(path, output, { force, extension: extensionOf(path) });
  if (refused) return refuse(refused);
  let copy: Copy;
  try {
    copy = await make(read.bytes);
  } catch (error) {
    return sayUnread(path, problemOf(error), language);
  }
  const failed = await writeWhole(output, copy.file, force);
  if (failed) return refuse(failed);
  for (const line of copy.lines) process.stdout.write(`${sayLines(line, language)}\n`);
  return copy.status;
}
