import type { Bieu } from '../bieu/bieu';
import type { Report } from '../check';
import { tally, type Tally } from '../report/answer';
import type { RuleId } from '../rules/ruleId';
import type { Sheet, Workbook } from '../snapshot/workbook';
import { clean, words } from '../text/normalize';
import { listedUnits, type ListedUnit } from './listedUnits';

/** What one rule found in one file. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly count: number;
}

/** By what a table is told to be the same as another. */
export interface TableFacts {
  readonly sheet: string;
  readonly title: string;
  readonly period: string | null;
  /** All its units as one text to be digested; null where it lists none. */
  readonly units: string | null;
}

/** What the report on a folder needs to know of one file: plain data, small, whatever the file held. */
export interface FileSummary {
  readonly path: string;
  /** Why it could not be read; null where it could. */
  readonly error: string | null;
  /** The file, or a sheet of it, could not be read. */
  readonly isUnread: boolean;
  readonly tally: Tally;
  readonly rules: readonly RuleCount[];
  /** Digest of the file's bytes; null where they were not read. */
  readonly digest: string | null;
  /** Texts above its tables that may say who sends it. */
  readonly headings: readonly string[];
  readonly tables: readonly TableFacts[];
  readonly units: readonly ListedUnit[];
}

const NOTHING: Tally = { errors: 0, warnings: 0, notes: 0, agreed: 0 };

/** What is known of a file that could not be read. */
export function unreadSummary(path: string, error: string, digest: string | null = null): FileSummary {
  const nothing = { rules: [], headings: [], tables: [], units: [] };
  return { path, error, isUnread: true, tally: NOTHING, digest, ...nothing };
}

/** What is known of a file that was checked. `digestOf` makes a short text of a long one. */
export function summarise(
  file: { readonly path: string; readonly digest: string },
  workbook: Workbook,
  report: Report,
  digestOf: (text: string) => string,
): FileSummary {
  const bieus = report.tables.map(({ bieu }) => bieu);
  return {
    ...file,
    error: null,
    isUnread: report.skipped.some(({ reason }) => reason === 'damaged'),
    tally: tally(report),
    rules: ruleCounts(report),
    headings: headingsOf(workbook, bieus),
    tables: bieus.map((bieu) => tableFacts(bieu, digestOf)),
    units: bieus.flatMap(listedUnits).slice(0, MOST_UNITS),
  };
}

/** More units than the country has communes. */
const MOST_UNITS = 20_000;

function ruleCounts(report: Report): RuleCount[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
}

const HEADING_ROWS = 12;
const MOST_HEADINGS = 8;
const LONGEST_HEADING = 200;
const MOST_SHEETS = 20;
/** «UBND XÃ SA LÔNG», «ỦY BAN NHÂN DÂN HUYỆN …»: who sends it. */
const SENDER = /\b(?:ubnd|uy ban nhan dan|ban quan ly|ban chi dao)\b/;

/** Texts above the tables that name an office, and the tables' titles. */
function headingsOf(workbook: Workbook, bieus: readonly Bieu[]): string[] {
  const found = new Set<string>(bieus.map(({ title }) => title.slice(0, LONGEST_HEADING)));
  for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
    for (const text of topTexts(sheet)) if (SENDER.test(words(text))) found.add(text);
  }
  found.delete('');
  return [...found].slice(0, MOST_HEADINGS);
}

function* topTexts(sheet: Sheet): Generator<string> {
  for (const [row, cells] of sheet.rows) {
    if (row >= HEADING_ROWS) return;
    for (const cell of cells) {
      if (typeof cell?.value === 'string' && cell.value.length <= LONGEST_HEADING) yield clean(cell.value);
    }
  }
}

function tableFacts(bieu: Bieu, digestOf: (text: string) => string): TableFacts {
  const names = listedUnits(bieu).map(({ name }) => name);
  return {
    sheet: bieu.sheetName,
    title: bieu.title.slice(0, LONGEST_HEADING),
    period: bieu.period,
    units: names.length > 0 ? digestOf(names.join('\n')) : null,
  };
}
