import { createHash } from 'node:crypto';
import type { Report } from '../../../core/check';
import type { Severity } from '../../../core/findings/finding';
import { summarise, unreadSummary, type FileSummary } from '../../../core/folder/fileSummary';
import { say, text } from '../../../core/messages/text';
import { tally } from '../../../core/report/answer';
import { jsonError, jsonFile, type JsonFile } from '../../../core/report/json';
import { textReport, unreadText } from '../../../core/report/textReport';
import { checkWorkbook } from '../checkWorkbook';
import { readFileWorkbook, systemProblem, type Unread } from '../readFileWorkbook';
import type { FoundPath } from '../workbookPaths';
import { chunkOf, type Chunk } from './chunk';
import type { FileOptions } from './options';

/** What a worker gives back of one file: plain data. */
export interface FileResult {
  readonly summary: FileSummary;
  readonly chunk: Chunk;
  /** For developers, to standard error; mostly empty. */
  readonly detail: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Checks one file and tells it in the format asked for. Never throws: whatever goes wrong is the file's problem. */
export async function fileJob(found: FoundPath, options: FileOptions): Promise<FileResult> {
  const { path } = found;
  if ('problem' in found) return unreadResult(path, found, options);
  const read = await readFileWorkbook(path);
  if ('problem' in read) return unreadResult(path, read, options);
  try {
    const { workbook, bytes } = read;
    const whole = await checkWorkbook(workbook);
    const report: Report = {
      ...whole,
      findings: whole.findings.filter(({ severity }) => RANK[severity] <= RANK[options.minSeverity]),
    };
    const chunk = chunkOf(options, {
      json: () => jsonFile(path, workbook, report, { ...options, equations: wantsEquations(options) }),
      text: () => textReport(path, workbook, report, { ...options, tally: tally(whole) }),
    });
    return {
      summary: summarise({ path, digest: digestOf(bytes) }, workbook, whole, digestOf),
      chunk,
      detail: '',
    };
  } catch (error) {
    return unreadResult(path, systemProblem(error), options);
  }
}

/** What is told of a file that gave no workbook, or whose worker was lost. */
export function unreadResult(path: string, { problem, detail }: Unread, options: FileOptions): FileResult {
  const message = say(text(`file.${problem}`), options.language);
  const chunk = chunkOf(options, {
    json: (): JsonFile => jsonError(path, problem, message),
    text: () => unreadText(path, message, options.language),
  });
  return { summary: unreadSummary(path, problem), chunk, detail };
}

/** A page or a log for other tools would only grow by them. */
function wantsEquations({ format, equations }: FileOptions): boolean {
  return equations && format === 'json';
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
