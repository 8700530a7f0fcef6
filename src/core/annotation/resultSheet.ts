import { grouped } from '../collections/groups';
import type { Report } from '../check';
import type { Finding, Scalar } from '../findings/finding';
import { say, text, type Language, type MessageId, type Param } from '../messages/text';
import { answerOf } from '../report/answer';
import { acceptedBy } from '../report/memoryText';
import { skippedMessage, uncheckedMessage } from '../report/reasons';
import type { CellRole, PlannedCell, SheetPlan } from '../sheetPlan/sheetPlan';
import { rectAddress } from '../snapshot/address';
import type { Rect, Workbook } from '../snapshot/workbook';

/** One name in all languages: it is what officials ask each other for. */
export const RESULT_SHEET_NAME = 'Kết quả kiểm tra';

const WIDTHS = [6, 12, 24, 12, 44, 14, 14, 80];
const HEADS = [
  'results.number',
  'results.severity',
  'results.sheet',
  'results.cell',
  'results.place',
  'results.actual',
  'results.expected',
  'results.message',
] as const satisfies readonly MessageId[];
/** Rows above the heads: title, answer, what the sheet is, a blank one. */
const HEAD_ROW = 4;

type Tell = (param: Param) => string;

/** The sheet «Kết quả kiểm tra»: the answer first, then each finding with a link to its cell, then what was not checked. */
export function resultSheet(workbook: Workbook, report: Report, language: Language): SheetPlan {
  const tell: Tell = (param) => say(param, language);
  const nameOf = (sheet: number): string => workbook.sheets[sheet]!.name;
  const findings = report.findings.map((finding, index) => findingRow(finding, index + 1, nameOf, tell));
  const open = [...uncheckedRows(report, nameOf, tell), ...skippedRows(report, tell)];
  return {
    id: 'results',
    name: RESULT_SHEET_NAME,
    widths: WIDTHS,
    headRow: HEAD_ROW,
    rows: [
      [cell(RESULT_SHEET_NAME, 'title')],
      [cell(tell(answerOf(report)), 'plain')],
      [cell(tell(text('results.about')), 'plain')],
      [],
      HEADS.map((id) => cell(tell(text(id)), 'head')),
      ...findings,
      ...acceptedRows(report, nameOf, tell),
      ...(open.length > 0 ? [[], [cell(tell(text('results.open')), 'title')], ...open] : []),
    ],
  };
}

function findingRow(
  { severity, at, label, actual, expected, message }: Finding,
  number: number,
  nameOf: (sheet: number) => string,
  tell: Tell,
): PlannedCell[] {
  return [
    cell(number),
    cell(tell(text(`severity.${severity}`))),
    cell(nameOf(at.sheet)),
    link(at.sheet, at.rect),
    cell(tell(label)),
    cell(actual),
    cell(expected),
    cell(tell(message)),
  ];
}

/** What was accepted, under its own heading: each with its reason, for who signs reads why it stands. */
function acceptedRows({ accepted }: Report, nameOf: (sheet: number) => string, tell: Tell): PlannedCell[][] {
  if (accepted.length === 0) return [];
  const rows = accepted.map(({ finding, exception }, index) => {
    const row = findingRow(finding, index + 1, nameOf, tell);
    const by = acceptedBy(exception);
    const why = text('results.accepted-reason', { message: finding.message, by, reason: exception.reason });
    return [...row.slice(0, -1), cell(tell(why))];
  });
  const heading = tell(text('report.accepted', { count: accepted.length }));
  return [[], [cell(heading, 'title')], ...rows];
}

/** One row a table and reason, led to by its first cell: a sheet not submitted would fill pages otherwise. */
function uncheckedRows(report: Report, nameOf: (sheet: number) => string, tell: Tell): PlannedCell[][] {
  return report.tables.flatMap(({ unchecked }) => {
    const byReason = grouped(unchecked, ({ reason }) => reason);
    return [...byReason.values()].map((group) => {
      const { sheet, row, column } = group[0]!.cell;
      const rect = { top: row, left: column, bottom: row, right: column };
      const place = tell(text('results.unchecked', { count: group.length }));
      const message = tell(uncheckedMessage(group[0]!));
      return [
        ...[cell(null), cell(null), cell(nameOf(sheet)), link(sheet, rect), cell(place)],
        ...[cell(null), cell(null), cell(message)],
      ];
    });
  });
}

function skippedRows({ skipped }: Report, tell: Tell): PlannedCell[][] {
  return skipped.map((one) => [
    ...[cell(null), cell(null), cell(one.name), cell(null), cell(tell(text('results.skipped')))],
    ...[cell(null), cell(null), cell(tell(skippedMessage(one)))],
  ]);
}

function cell(value: Scalar, role: CellRole = 'body'): PlannedCell {
  return { value, role };
}

function link(sheet: number, rect: Rect): PlannedCell {
  return { value: rectAddress(rect), role: 'link', link: { sheet, rect } };
}
