import { SURE } from '../../findings/advice';
import type { Finding, Repair, Severity } from '../../findings/finding';
import { tied } from '../../findings/ties';
import { text } from '../../messages/text';
import type { PlannedCell, SheetPlan } from '../../sheetPlan/sheetPlan';
import { address, rectAddress } from '../../snapshot/address';
import type { LeftOut, SummaryContext } from '../context';
import { blanks, cell, field } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { lineAcross, officialSheet, stack, wrappedHeight, type Block } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { receiversOf, type Receiver } from '../model/receivers';
import { namesText } from '../words';

/** Longer records are printed by nobody; what is left out is counted. */
const MOST_FINDINGS = 2000;
const MOST_NAMES = 60;
const MOST_CHANGES = 4;
const MOST_WAYS = 4;
/** The columns that say which finding a line is: sheet, cell, what is wrong. Its number changes with the others. */
const FINDING = [2, 3, 5] as const;
const LINE_HEIGHT = 17;

/** Biên bản soát: what was found, to be signed; then a page for each district or commune to send back to it. */
export function recordSheet(context: SummaryContext): SheetPlan | LeftOut {
  const { tell, report, takenAt } = context;
  if (report.tables.length === 0) return { reason: text('summary.left.no-tables') };
  const findings = report.findings.slice(0, MOST_FINDINGS);
  const columns = columnsOf(context);
  const widths = widthsOf(columns);
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const signers = { left: text('summary.sign.checker'), right: text('summary.sign.checked') };
  const pages = receiversOf(context, findings).map((one) => pageOf(context, one, widths));
  return officialSheet({
    id: 'record',
    titles: [tell(text('summary.record.title')).toLocaleUpperCase('vi')],
    subtitles: [tell(text('summary.record.sub', { time: takenAt, ...counts }))],
    widths,
    head: headOf(columns),
    body: () => listOf(context, findings, report.findings.length, widths),
    notes: [],
    signatures: [
      signatures(tell, widths, signers),
      ...pages.flatMap((page) => [page, signatures(tell, widths)]),
    ],
  });
}

function columnsOf({ tell }: SummaryContext): Column[] {
  return [
    { head: tell(text('results.number')), width: 6 },
    { head: tell(text('results.severity')), width: 10 },
    { head: tell(text('results.sheet')), width: 14 },
    { head: tell(text('results.cell')), width: 10 },
    { head: tell(text('results.place')), width: 24 },
    { head: tell(text('results.message')), width: 46 },
    { head: tell(text('summary.head.actual')), width: 11 },
    { head: tell(text('summary.head.expected')), width: 11 },
    { head: tell(text('summary.head.suggested')), width: 16 },
    { head: tell(text('summary.head.fixed')), width: 12 },
  ];
}

function listOf(
  context: SummaryContext,
  findings: readonly Finding[],
  of: number,
  widths: readonly number[],
): Block {
  const { tell } = context;
  if (findings.length === 0)
    return lineAcross(cell(tell(text('summary.record.none')), 'body'), widths.length);
  const more = of - findings.length;
  return stack([
    { rows: findings.map((finding, at) => lineOf(context, finding, at + 1)) },
    ...(more > 0
      ? [lineAcross(cell(tell(text('summary.record.more', { count: more })), 'note'), widths.length)]
      : []),
  ]);
}

function lineOf(context: SummaryContext, finding: Finding, number: number): PlannedCell[] {
  const { tell, workbook } = context;
  const { at, actual, expected } = finding;
  return [
    cell(number, 'centre'),
    cell(tell(text(`severity.${finding.severity}`)), 'centre'),
    cell(workbook.sheets[at.sheet]!.name),
    { value: rectAddress(at.rect), role: 'link', link: at },
    cell(tell(finding.label)),
    cell(tell(finding.message)),
    cell(actual, typeof actual === 'number' ? 'figure' : 'body'),
    cell(expected, typeof expected === 'number' ? 'figure' : 'body'),
    cell(suggestion(context, finding)),
    field(null, FINDING),
  ];
}

/**
 * What to correct, no surer than the figures are: the value alone where it is the finding's own cell; cells by their
 * addresses else; every way where nothing decides among several.
 */
function suggestion(context: SummaryContext, finding: Finding): string | number | null {
  const { tell } = context;
  const { at, repairs, moreRepairs = 0 } = finding;
  const equal = repairs.slice(0, tied(repairs));
  const [best] = equal;
  if (!best || best.cells.length === 0) return null;
  if (equal.length > 1) {
    const [first, ...others] = equal.slice(0, MOST_WAYS).map((way) => wayWords(context, at, way));
    const words = others.reduce((before, other) => tell(text('advice.or', { words: before, other })), first!);
    const count = equal.length - 1 - others.length + moreRepairs;
    return count > 0 ? tell(text('advice.or-more', { words, count })) : words;
  }
  const { cell: only, suggested } = best.cells[0]!;
  const isOwn =
    best.cells.length === 1 &&
    only.sheet === at.sheet &&
    only.row === at.rect.top &&
    only.column === at.rect.left;
  const change = isOwn && suggested !== null ? suggested : wayWords(context, at, best);
  return best.confidence < SURE ? tell(text('summary.record.perhaps', { change })) : change;
}

/** The cells of one way with what each should hold. */
function wayWords({ tell, workbook }: SummaryContext, at: Finding['at'], { cells }: Repair): string {
  const changes = cells.map(({ cell: { sheet, row, column }, suggested }) => {
    const place = address(row, column);
    return tell(
      text('advice.cell', {
        cell: sheet === at.sheet ? place : `${workbook.sheets[sheet]!.name}!${place}`,
        value: suggested ?? text('word.blank'),
      }),
    );
  });
  if (changes.length === 1) return changes[0]!;
  const shown = changes.slice(0, MOST_CHANGES).join(', ');
  const more = changes.length - MOST_CHANGES;
  const all = more > 0 ? tell(text('summary.record.more-cells', { list: shown, more })) : shown;
  return tell(text('advice.together', { cells: all }));
}

/** The page to send back: to whom, what is asked for, its findings. It begins on a new page; heads are repeated. */
function pageOf(
  context: SummaryContext,
  { name, findings, notSent }: Receiver,
  widths: readonly number[],
): Block {
  const { tell } = context;
  const across = (line: string): Block =>
    lineAcross(cell(line, 'prose'), widths.length, wrappedHeight(line, widths, LINE_HEIGHT));
  const names = namesText(notSent, MOST_NAMES, tell);
  return stack([
    { ...lineAcross(cell(tell(text('summary.record.to', { name })), 'title'), widths.length), breaks: [0] },
    ...(notSent.length > 0
      ? [across(tell(text('summary.record.ask-missing', { count: notSent.length, names })))]
      : []),
    ...(findings.length > 0 ? [across(tell(text('summary.record.ask', { count: findings.length })))] : []),
    { rows: findings.map((finding, at) => lineOf(context, finding, at + 1)) },
    { rows: [blanks(0, 'plain')] },
  ]);
}
