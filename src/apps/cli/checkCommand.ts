import { join, resolve } from 'node:path';
import { FolderTally } from '../../core/folder/folderReport';
import type { KnownUnit } from '../../core/folder/unitNames';
import { say, text, type Text } from '../../core/messages/text';
import { safe } from '../../core/report/textReport';
import { documentOf } from './check/documents';
import type { Ending } from './check/documents/document';
import { unreadResult, type FileResult } from './check/fileJob';
import type { JobOutcome } from './check/hand';
import { inOrder } from './check/inOrder';
import type { CheckOptions, FileOptions } from './check/options';
import { fileOutput, standardOutput, type Output } from './check/output';
import { unpacker, type Parcel } from './check/parcel';
import { progressOf } from './check/progress';
import { stopOnSignal } from './check/stopOnSignal';
import { readUnitList } from './check/unitListFile';
import { workbookPaths, type FoundPath } from './workbookPaths';

const ERRORS_FOUND = 1;
/** A file that could not be read, a run that was stopped, wrong usage. */
const UNREADABLE = 2;
/** Built beside the command line. */
const WORKER = join(__dirname, 'check-worker.js');
/** Milliseconds for one file; the largest workbook that may be read takes a small part of it. */
const PATIENCE = 120_000;

/**
 * Checks files and the workbooks of folders, several at once, and writes the report as they are done, in their order.
 * Every file is done, whatever happened to others. Gives the exit status.
 */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { language } = options;
  const complain = (problem: Text): number => {
    process.stderr.write(`${safe(say(problem, language))}\n`);
    return UNREADABLE;
  };
  const expected = options.units === null ? null : await expectedUnits(options.units);
  if (expected && 'problem' in expected) return complain(expected.problem);
  const found = await workbookPaths(paths);
  const { output } = options;
  if (output !== null && found.some(({ path }) => resolve(path) === resolve(output))) {
    return complain(text('folder.output-is-input', { path: output }));
  }
  try {
    const sink = output === null ? standardOutput() : await fileOutput(output);
    const isFolder = found.length > 1 || found[0]?.path !== paths[0] || expected !== null;
    return await writeReport(found, { ...options, expected: expected?.units ?? null, isFolder }, sink);
  } catch (error) {
    if (output === null || !isSystemError(error)) throw error;
    return complain(text('folder.output-unwritable', { path: output, reason: error.code }));
  }
}

interface RunOptions extends CheckOptions {
  readonly expected: readonly KnownUnit[] | null;
  /** Whether there is more to say than about one file that was named. */
  readonly isFolder: boolean;
}

async function writeReport(found: readonly FoundPath[], options: RunOptions, sink: Output): Promise<number> {
  const document = documentOf(options);
  const progress = progressOf(found.length, options.language);
  const tally = new FolderTally();
  const unpack = unpacker();
  const stop = new AbortController();
  const restore = stopOnSignal(() => {
    progress.hide();
    process.stderr.write(`${say(text('folder.stopping'), options.language)}\n`);
    stop.abort();
  });
  let [hasErrors, isUnread] = [false, false];
  try {
    await sink.write(document.begin());
    for await (const { index, outcome } of inOrder<FoundPath, Parcel>(found, crewOf(options), stop.signal)) {
      const { summary, chunk, detail } =
        'result' in outcome ? unpack(outcome.result) : lostResult(found[index]!.path, outcome, options);
      progress.hide();
      if (detail !== '') process.stderr.write(`${safe(`${summary.path}: ${detail}`)}\n`);
      await sink.write(document.file(chunk, tally.count));
      tally.add(summary);
      hasErrors ||= summary.tally.errors > 0;
      isUnread ||= summary.isUnread;
      progress.done(tally.count);
    }
    progress.hide();
    const stopped = tally.count < found.length ? { done: tally.count, of: found.length } : null;
    const status = isUnread || stopped ? UNREADABLE : hasErrors ? ERRORS_FOUND : 0;
    await sink.write(document.end(endingOf(tally, options, stopped, status)));
    await sink.close();
    return status;
  } finally {
    restore();
  }
}

function crewOf({ jobs, memory, format, language, minSeverity, equations, accepted }: RunOptions) {
  const workerData: FileOptions = { format, language, minSeverity, equations, accepted };
  return {
    script: WORKER,
    workerData,
    memoryMb: memory,
    patience: PATIENCE,
    size: jobs,
    weigh: ({ chunk }: Parcel) => chunk.body.length + chunk.aside.length,
  };
}

/** What is told of a file whose worker was lost. */
function lostResult(
  path: string,
  { failure, detail }: Extract<JobOutcome<Parcel>, { readonly failure: unknown }>,
  options: FileOptions,
): FileResult {
  return unreadResult(path, { problem: failure, detail }, options);
}

function endingOf(
  tally: FolderTally,
  options: RunOptions,
  stopped: Ending['stopped'],
  status: number,
): Ending {
  const { count: files, unreadable, total } = tally;
  const folder = options.isFolder ? tally.report(options.expected) : null;
  return { files, unreadable, total, folder, stopped, status };
}

async function expectedUnits(
  path: string,
): Promise<{ readonly units: readonly KnownUnit[] } | { readonly problem: Text }> {
  const read = await readUnitList(path);
  if ('problem' in read) {
    return { problem: text('folder.list-unread', { path, reason: text(`file.${read.problem}`) }) };
  }
  return read.units.length > 0 ? read : { problem: text('folder.list-empty', { path }) };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
