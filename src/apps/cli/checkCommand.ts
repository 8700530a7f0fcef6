import { check, type Report } from '../../core/check';
import type { Severity } from '../../core/findings/finding';
import { say, text, type Language } from '../../core/messages/text';
import { jsonError, jsonFile, type JsonFile } from '../../core/report/json';
import { tally, type Tally } from '../../core/report/answer';
import { clip, safe, textReport } from '../../core/report/textReport';
import { wrap } from '../../core/report/wrap';
import type { Workbook } from '../../core/snapshot/workbook';
import { readFileWorkbook, systemProblem, type Unread } from './readFileWorkbook';
import { workbookPaths } from './workbookPaths';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly minSeverity: Severity;
  readonly equations: boolean;
}

/** What became of one path. */
interface Outcome {
  readonly json: JsonFile;
  readonly text: string;
  readonly tally: Tally | null;
  readonly hasErrors: boolean;
  /** The file, or a sheet of it, could not be read. */
  readonly isUnread: boolean;
}

/** The version of the JSON format. */
const VERSION = 1;
const ERRORS_FOUND = 1;
const UNREADABLE = 2;
/** Columns of a terminal. */
const WIDTH = 80;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Checks files and the workbooks of folders and writes the report to standard output. Every file is done, whatever
 * happened to others. Gives the exit status.
 */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const found of await workbookPaths(paths)) {
    const outcome =
      'problem' in found ? unread(found.path, found, options) : await checkFile(found.path, options);
    if (options.format === 'text')
      process.stdout.write(`${outcomes.length > 0 ? '\n' : ''}${outcome.text}\n`);
    outcomes.push(outcome);
  }
  if (options.format === 'json') {
    process.stdout.write(`${toJson({ version: VERSION, files: outcomes.map(({ json }) => json) })}\n`);
  } else if (outcomes.length > 1) {
    process.stdout.write(`\n${wrapped(totalLine(outcomes, options.language))}\n`);
  }
  if (outcomes.some(({ isUnread }) => isUnread)) return UNREADABLE;
  return outcomes.some(({ hasErrors }) => hasErrors) ? ERRORS_FOUND : 0;
}

/** JSON in which no character of a cell acts on the terminal: controls and changes of direction are escaped. */
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function checkFile(path: string, options: CheckOptions): Promise<Outcome> {
  const read = await readFileWorkbook(path);
  if ('problem' in read) return unread(path, read, options);
  try {
    return checked(path, read.workbook, options);
  } catch (error) {
    return unread(path, systemProblem(error), options);
  }
}

function checked(path: string, workbook: Workbook, options: CheckOptions): Outcome {
  const whole = check(workbook);
  const report: Report = {
    ...whole,
    findings: whole.findings.filter(({ severity }) => RANK[severity] <= RANK[options.minSeverity]),
  };
  return {
    json: jsonFile(path, workbook, report, options),
    text: textReport(path, workbook, report, { ...options, tally: tally(whole) }),
    tally: tally(whole),
    hasErrors: whole.findings.some(({ severity }) => severity === 'error'),
    isUnread: whole.skipped.some(({ reason }) => reason === 'damaged'),
  };
}

function unread(path: string, { problem, detail }: Unread, { language }: CheckOptions): Outcome {
  const message = say(text(`file.${problem}`), language);
  if (detail !== '') process.stderr.write(`${safe(`${path}: ${detail}`)}\n`);
  return {
    json: jsonError(path, problem, message),
    text: `${safe(clip(path))}\n${wrapped(`${say(text('report.file-error'), language)}: ${message}`)}`,
    tally: null,
    hasErrors: false,
    isUnread: true,
  };
}

function totalLine(outcomes: readonly Outcome[], language: Language): string {
  const sum = (of: (counted: Tally) => number): number =>
    outcomes.reduce((total, one) => total + (one.tally ? of(one.tally) : 0), 0);
  return say(
    text('report.total', {
      files: outcomes.length,
      errors: sum((one) => one.errors),
      warnings: sum((one) => one.warnings),
      notes: sum((one) => one.notes),
      agreed: sum((one) => one.agreed),
      unreadable: outcomes.filter((one) => one.tally === null).length,
    }),
    language,
  );
}

function wrapped(line: string): string {
  return wrap(line, WIDTH).join('\n');
}
