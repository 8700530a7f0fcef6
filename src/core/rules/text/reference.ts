import type { Finding } from '../../findings/finding';
import { text, type Param, type Text } from '../../messages/text';
import { cellRange } from '../../relations/relation';
import { address } from '../../snapshot/address';
import type { Workbook } from '../../snapshot/workbook';
import type { CitedDate } from '../../text/citation';
import { typingSlip } from '../../text/slip';
import type { Rule } from '../rule';
import { attachmentLines, type AttachmentLine } from './attachmentLines';

/**
 * Tables of one workbook are attached to one document: a line that cites another number or date than a clear majority
 * of its sisters (two at least) is very likely a slip. Documents of another kind or issuer are no sisters.
 */
export const reference: Rule = {
  id: 'text/reference',
  severity: 'warning',
  workbookFindings: (context) => {
    const lines = attachmentLines(context);
    return lines.flatMap((line) => {
      const sisters = lines.filter((other) => isSister(line, other));
      const slip = otherNumber(line, sisters) ?? otherDate(line, sisters);
      return slip ? [finding(context.workbook, line, slip)] : [];
    });
  },
};

/** What a line should cite, by which sisters. */
interface Slip {
  readonly what: 'number' | 'date';
  readonly actual: string;
  readonly expected: string;
  readonly agreeing: readonly AttachmentLine[];
}

function isSister(a: AttachmentLine, b: AttachmentLine): boolean {
  if (a.voice === b.voice || a.citation.code !== b.citation.code) return false;
  const [one, other] = [a.citation.issuer, b.citation.issuer];
  // «UBND tỉnh» and «UBND tỉnh Điện Biên» are one
  return one.startsWith(other) || other.startsWith(one);
}

const LEAST_AGREEING = 2;

/** The sisters that agree on one value of something, where they outnumber all others, the line itself included. */
function majority(
  sisters: readonly AttachmentLine[],
  keyOf: (line: AttachmentLine) => string,
): readonly AttachmentLine[] | null {
  const groups = new Map<string, AttachmentLine[]>();
  for (const sister of sisters) {
    const key = keyOf(sister);
    groups.set(key, [...(groups.get(key) ?? []), sister]);
  }
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (!largest || largest.length < LEAST_AGREEING) return null;
  return largest.length * 2 > sisters.length + 1 ? largest : null;
}

function otherNumber(line: AttachmentLine, sisters: readonly AttachmentLine[]): Slip | null {
  const { citation } = line;
  if (sisters.some((sister) => sister.citation.number === citation.number)) return null;
  const agreeing = majority(sisters, (sister) => sister.citation.number);
  if (!agreeing) return null;
  const { number } = agreeing[0]!.citation;
  if (!isSlipOfNumber(line, agreeing, number)) return null;
  const name = (of: string): string => `${of}/${citation.code}`;
  return { what: 'number', actual: name(citation.number), expected: name(number), agreeing };
}

/** Shorter numbers are close to one another by chance. */
const LEAST_DIGITS = 3;
/** Issuers whose decisions are the programme's law: 318/QĐ-TTg and 319/QĐ-TTg are two, of one day. */
const CENTRAL = /-(?:TTg|CP|QH\d*|B(?!CĐ)\p{L}+)$/u;

function isSlipOfNumber(line: AttachmentLine, agreeing: readonly AttachmentLine[], number: string): boolean {
  const { citation } = line;
  const fitting = agreeing.filter((sister) => !differ(citation.date, sister.citation.date));
  if (fitting.length < LEAST_AGREEING) return false;
  const slip = typingSlip(citation.number, number);
  const isHand = slip === 'digit' || slip === 'swapped';
  const sameDay = fitting.filter((sister) => isWhole(sister.citation.date));
  const isSameDay = isWhole(citation.date) && sameDay.length >= LEAST_AGREEING;
  if (isSameDay && isHand) return true;
  if (CENTRAL.test(citation.code) || isOfOtherYear(line, agreeing)) return false;
  const shortest = Math.min(citation.number.length, number.length);
  return isSameDay || (slip !== null && shortest >= LEAST_DIGITS);
}

function otherDate(line: AttachmentLine, sisters: readonly AttachmentLine[]): Slip | null {
  const { number, date, code } = line.citation;
  const dated = sisters.filter(
    (sister) => sister.citation.number === number && sister.citation.date !== null,
  );
  const agreeing = date && majority(dated, (sister) => dateText(sister.citation.date!));
  if (!agreeing) return null;
  const expected = agreeing[0]!.citation.date!;
  const differs = differ(date, expected) && !dated.some((sister) => !differ(date, sister.citation.date));
  if (!differs || isOfOtherYear(line, agreeing)) return null;
  // small numbers come again every year
  const isSameInOtherYear = date.day === expected.day && date.month === expected.month;
  if (date.year !== expected.year && !isSameInOtherYear && number.length < LEAST_DIGITS) return null;
  const name = (of: CitedDate): string => `${number}/${code}, ${dateText(of)}`;
  return { what: 'date', actual: name(date), expected: name(expected), agreeing };
}

/** Whether two dates contradict each other in what both of them say. */
function differ(a: CitedDate | null, b: CitedDate | null): boolean {
  if (!a || !b) return false;
  const isOther = (one: number | null, other: number | null): boolean =>
    one !== null && other !== null && one !== other;
  return a.year !== b.year || isOther(a.month, b.month) || isOther(a.day, b.day);
}

function isWhole(date: CitedDate | null): boolean {
  return date !== null && date.day !== null;
}

/** Titles of clearly other years are those of other documents. */
function isOfOtherYear({ years }: AttachmentLine, agreeing: readonly AttachmentLine[]): boolean {
  if (years.size === 0) return false;
  return agreeing.every(
    (sister) => sister.years.size > 0 && ![...sister.years].some((year) => years.has(year)),
  );
}

function dateText({ day, month, year }: CitedDate): string {
  return [day, month, year].filter((part) => part !== null).join('/');
}

function finding(workbook: Workbook, { cell }: AttachmentLine, slip: Slip): Finding {
  return {
    rule: 'text/reference',
    severity: 'warning',
    at: cellRange(cell),
    label: text('label.attachment'),
    actual: slip.actual,
    expected: slip.expected,
    message: messageOf(workbook, slip),
    related: slip.agreeing.map((sister) => cellRange(sister.cell)),
    suspects: [],
    repairs: [],
  };
}

function messageOf(workbook: Workbook, { what, actual, expected, agreeing }: Slip): Text {
  const params = { actual, expected, count: agreeing.length, places: placesOf(workbook, agreeing) };
  return what === 'number' ? text('text/reference', params) : text('text/reference.date', params);
}

const MOST_PLACES = 5;

function placesOf(workbook: Workbook, lines: readonly AttachmentLine[]): Param {
  const shown = lines
    .slice(0, MOST_PLACES)
    .map(({ cell }) => `${workbook.sheets[cell.sheet]!.name}!${address(cell.row, cell.column)}`);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, text('report.more', { count: rest })] : shown;
}
