import { grouped } from '../collections/groups';
import { isGrid } from '../bieu/bieu';
import type { Report, TableReport } from '../check';
import type { Finding, Severity } from '../findings/finding';
import { say, text, type Language, type Param } from '../messages/text';
import { address, rectAddress } from '../snapshot/address';
import type { Workbook } from '../snapshot/workbook';
import { answerOf, type Tally } from './answer';
import { kindText } from './json';
import { equationsOf } from './equations';
import { memoryText } from './memoryText';
import { skippedMessage, uncheckedMessage } from './reasons';
import { wrap } from './wrap';

export interface TextOptions {
  readonly language: Language;
  readonly equations: boolean;
  /** Whether every accepted finding is listed, however many there are. */
  readonly accepted?: boolean;
  /** Counts over all findings, where the report lists only the graver ones. */
  readonly tally?: Tally;
}

const WIDTH = 80;
const SIGN: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', note: 'i' };

/** One file's report for a terminal of 80 columns: the answer first, then each Biểu with its findings. */
export function textReport(path: string, workbook: Workbook, report: Report, options: TextOptions): string {
  const tell = (param: Param): string => say(param, options.language);
  const lines: string[] = [clip(path), ...wrap(tell(answerOf(report, options.tally)), WIDTH)];
  for (const table of report.tables) {
    lines.push('');
    for (const line of tableLines(table, report, workbook, tell, options)) lines.push(line);
  }
  for (const line of homelessLines(report, workbook, tell)) lines.push(line);
  if (report.skipped.length > 0) {
    lines.push('', `${tell(text('report.skipped'))}:`);
    for (const one of report.skipped) {
      lines.push(...indented(`${one.name}: ${tell(skippedMessage(one))}`, '  – ', '    '));
    }
  }
  for (const line of memoryText(workbook, report, options)) lines.push(line);
  return lines.map(safe).join('\n');
}

/** Findings on sheets without a Biểu (a title that cites another plan), under their sheets' names. */
function homelessLines(report: Report, workbook: Workbook, tell: (param: Param) => string): string[] {
  const homeless = report.findings.filter(({ at }) => !homeOf(at, report));
  const bySheet = grouped(homeless, ({ at }) => at.sheet);
  return [...bySheet].flatMap(([sheet, findings]) => [
    '',
    ...wrap(workbook.sheets[sheet]!.name, WIDTH),
    ...findings.flatMap((finding) => findingLines(finding, workbook, tell)),
  ]);
}

/** One file that could not be read, and why. */
export function unreadText(path: string, message: string, language: Language): string {
  const problem = `${say(text('report.file-error'), language)}: ${message}`;
  return [safe(clip(path)), ...wrap(problem, WIDTH)].join('\n');
}

function tableLines(
  table: TableReport,
  report: Report,
  workbook: Workbook,
  tell: (param: Param) => string,
  options: TextOptions,
): string[] {
  const { bieu } = table;
  const where = [
    `${bieu.sheetName}!${rectAddress(bieu.range)}`,
    tell(kindText(bieu)),
    ...(bieu.hidden ? [tell(text('report.hidden'))] : []),
    ...(isGrid(bieu) && bieu.transposed ? [tell(text('report.transposed'))] : []),
  ].join(' · ');
  const lines = [...wrap(where, WIDTH)];
  if (bieu.title !== '') lines.push(...indented(bieu.title, '  ', '  '));
  const coverage = Math.floor(table.coverage * 100);
  lines.push(
    ...indented(`✓ ${tell(text('report.agreed', { agreed: table.agreed, coverage }))}`, '  ', '    '),
  );
  if (isGrid(bieu) && bieu.criteriaSet) {
    const { name, decision, verified } = bieu.criteriaSet;
    const doubt = verified ? '' : ` – ${tell(text('report.unverified'))}`;
    const set = `${tell(text('report.criteria-set'))}: ${name[options.language]} (${decision})${doubt}`;
    lines.push(...indented(set, '  ', '    '));
  }
  const evidence = bieu.evidence.map(({ id, count, of }) => tell(evidenceText(id, count, of))).join('; ');
  lines.push(...indented(`${tell(text('report.evidence'))}: ${evidence}`, '  ', '    '));
  const findings = report.findings.filter(({ at }) => homeOf(at, report) === table);
  const isClean = (options.tally ? sumOf(options.tally) : findings.length) === 0;
  if (isClean) lines.push(`  ${tell(text('report.no-findings'))}`);
  for (const finding of findings) for (const line of findingLines(finding, workbook, tell)) lines.push(line);
  lines.push(...uncheckedLines(table, tell));
  return options.equations ? [...lines, ...equationLines(table, workbook, tell)] : lines;
}

/** A piece of evidence in words. */
export function evidenceText(
  id: TableReport['bieu']['evidence'][number]['id'],
  count: number,
  of: number,
): ReturnType<typeof text> {
  switch (id) {
    case 'criterion-names':
    case 'mark-cells':
    case 'totals-agree':
    case 'assessment-column':
      return text(`evidence.${id}`, { count, of });
    case 'criterion-numbers':
    case 'set-size':
    case 'figure-columns':
    case 'laws':
    case 'year-columns':
      return text(`evidence.${id}`, { count });
    default:
      return text(`evidence.${id}`);
  }
}

/** The table a finding belongs to: the one that holds its cell, else the first on its sheet. */
function homeOf({ sheet, rect }: Finding['at'], report: Report): TableReport | undefined {
  const here = report.tables.filter(({ bieu }) => bieu.sheet === sheet);
  return here.find(({ bieu }) => isWithin(rect, bieu.range)) ?? here[0];
}

function sumOf({ errors, warnings, notes }: Tally): number {
  return errors + warnings + notes;
}

function isWithin(inner: Finding['at']['rect'], outer: Finding['at']['rect']): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

const MOST_RELATED = 3;

function findingLines(finding: Finding, workbook: Workbook, tell: (param: Param) => string): string[] {
  const cell = rectAddress(finding.at.rect);
  const head = `${SIGN[finding.severity]} ${tell(text(`severity.${finding.severity}`))} · ${tell(finding.label)} · ${cell}`;
  const lines = ['', ...indented(head, '  ', '    '), ...indented(tell(finding.message), '    ', '    ')];
  const related = finding.related.map(({ sheet, rect }) =>
    sheet === finding.at.sheet ? rectAddress(rect) : `${workbook.sheets[sheet]!.name}!${rectAddress(rect)}`,
  );
  const shown = related.slice(0, MOST_RELATED).join(', ');
  const rest = related.length - MOST_RELATED;
  const more = rest > 0 ? `, ${tell(text('report.more', { count: rest }))}` : '';
  const rule =
    related.length === 0
      ? finding.rule
      : `${tell(text('report.related'))}: ${shown}${more} · ${finding.rule}`;
  lines.push(...indented(rule, '    ', '    '));
  return lines;
}

const MOST_UNCHECKED = 5;

/** Unchecked relations by reason, the first few cells of each named. */
function uncheckedLines(table: TableReport, tell: (param: Param) => string): string[] {
  const byReason = new Map<string, TableReport['unchecked'][number][]>();
  for (const one of table.unchecked) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  const lines: string[] = [];
  for (const group of byReason.values()) {
    const cells = group.slice(0, MOST_UNCHECKED).map(({ cell }) => address(cell.row, cell.column));
    const rest = group.length - cells.length;
    const more = rest > 0 ? `, ${tell(text('report.more', { count: rest }))}` : '';
    lines.push(
      '',
      ...indented(`${tell(uncheckedMessage(group[0]!))} (${cells.join(', ')}${more})`, '  – ', '    '),
    );
  }
  return lines;
}

function equationLines(table: TableReport, workbook: Workbook, tell: (param: Param) => string): string[] {
  const equations = equationsOf(table, (sheet) => workbook.sheets[sheet]!.name);
  return [
    '',
    `  ${tell(text('report.equations'))}:`,
    ...equations.flatMap(({ cell, op, kind, terms, status, rule }) =>
      indented(
        `${cell} ${op} ${kind}(${terms.map(({ ref }) => ref).join(', ')}) ${status} ${rule}`,
        '    ',
        '      ',
      ),
    ),
  ];
}

/** A text in lines of the terminal's width, the first begun with one thing and the others with another. */
export function indented(content: string, first: string, next: string): string[] {
  return wrap(content, WIDTH - next.length).map((line, index) => (index === 0 ? first : next) + line);
}

/** A path in one line of a terminal: its end, where it is too long. */
export function clip(path: string, width = WIDTH): string {
  return path.length <= width ? path : `…${path.slice(1 - width)}`;
}

/** Cell texts are printed to a terminal: control characters and changes of direction must not reach it. */
export function safe(line: string): string {
  // eslint-disable-next-line no-control-regex -- the very characters that are to be taken out
  return line.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ' ');
}
