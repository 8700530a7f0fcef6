import type { Finding, Severity } from '../../findings/finding';
import type { Accepted } from '../../memory/exceptions';
import { text } from '../../messages/text';
import { acceptedBy } from '../../report/memoryText';
import type { PlannedCell, SheetPlan } from '../../sheetPlan/sheetPlan';
import { rectAddress } from '../../snapshot/address';
import type { LeftOut, SummaryContext } from '../context';
import { blanks, cell, field } from '../layout/cells';
import { findingColumns, findingLine } from '../layout/findingLines';
import { headOf, widthsOf } from '../layout/heads';
import { lineAcross, officialSheet, stack, type Block } from '../layout/officialSheet';
import { letterhead } from '../layout/letterhead';
import { signatures } from '../layout/signatures';
import { lettersSheets } from './letters';

/** Longer records are printed by nobody; what is left out is counted. */
const MOST_FINDINGS = 2000;
/** Columns of what is wrong; the reason of what was accepted takes those behind it. */
const MESSAGE = 5;
/** Those by which a line is known. */
const [SHEET, PLACE] = [2, 4] as const;
/** The column at which the right part of the head begins. */
const SPLIT = 5;
/** What a record tells before its table, to be filled in (Nghị định 30/2020/NĐ-CP, Phụ lục III, «Biên bản»; from memory). */
const FACTS = [text('summary.record.when'), text('summary.record.who'), text('summary.record.whom')] as const;

/** Biên bản soát: what was found and what was accepted, to be signed; then the letters that go with it. */
export function recordSheets(context: SummaryContext): readonly SheetPlan[] | LeftOut {
  const { tell, report, takenAt } = context;
  if (report.tables.length === 0) return { reason: text('summary.left.no-tables') };
  const findings = report.findings.slice(0, MOST_FINDINGS);
  const columns = findingColumns(context);
  const widths = widthsOf(columns);
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const record = officialSheet({
    id: 'record',
    above: stack([
      letterhead(tell, {
        width: widths.length,
        half: SPLIT,
        names: 'wide',
        number: text('summary.record.number'),
      }),
      { rows: [[]] },
    ]),
    facts: FACTS.map((words) => field(tell(words), [], 'prose')),
    headsShown: 'printed',
    titles: [tell(text('summary.record.title')).toLocaleUpperCase('vi')],
    subtitles: [tell(text('summary.record.sub', { time: takenAt, ...counts }))],
    widths,
    head: headOf(columns),
    lineBy: [SHEET, PLACE],
    body: () =>
      stack([
        listOf(context, findings, report.findings.length, widths),
        acceptedOf(context, report.accepted, widths),
      ]),
    notes: [],
    signatures: [
      signatures(tell, widths, {
        left: text('summary.sign.checker'),
        right: text('summary.sign.checked'),
        isDatedAbove: true,
      }),
    ],
  });
  return [record, ...lettersSheets(context, findings)];
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
    { rows: findings.map((finding, at) => findingLine(context, finding, at + 1)) },
    ...(more > 0
      ? [lineAcross(cell(tell(text('summary.record.more', { count: more })), 'note'), widths.length)]
      : []),
  ]);
}

/** What was accepted, each with its reason: who signs reads why it stands. */
function acceptedOf(
  context: SummaryContext,
  accepted: readonly Accepted[],
  widths: readonly number[],
): Block {
  if (accepted.length === 0) return { rows: [] };
  const { tell } = context;
  const heading = tell(text('report.accepted', { count: accepted.length }));
  return stack([
    lineAcross(cell(heading, 'groupText'), widths.length),
    ...accepted.slice(0, MOST_FINDINGS).map((one, at) => acceptedLine(context, one, at + 1, widths)),
  ]);
}

function acceptedLine(
  { tell, workbook }: SummaryContext,
  { finding, exception }: Accepted,
  number: number,
  widths: readonly number[],
): Block {
  const { at, label, message, severity } = finding;
  const right = widths.length - 1;
  const row: PlannedCell[] = [
    cell(number, 'centre'),
    cell(tell(text(`severity.${severity}`)), 'centre'),
    cell(workbook.sheets[at.sheet]!.name),
    { value: rectAddress(at.rect), role: 'place', link: at },
    cell(tell(label)),
    cell(tell(message)),
    cell(
      tell(text('summary.record.accepted-reason', { by: acceptedBy(exception), reason: exception.reason })),
    ),
    ...blanks(right - MESSAGE - 1, 'body'),
  ];
  return { rows: [row], merges: [{ top: 0, bottom: 0, left: MESSAGE + 1, right }] };
}
