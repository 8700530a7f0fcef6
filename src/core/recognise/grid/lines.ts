import { parseNumbering, settleLetters, type Numbering } from '../../text/numbering';
import { parseTotalLabel, type TotalLabel } from '../../text/totalWords';
import { parseUnitName, UNIT_LEVELS, type UnitName } from '../../text/unitName';
import { words } from '../../text/normalize';
import type { View } from '../view';
import type { LabelColumns } from './labelColumns';
import { markOf } from './markBlock';
import { headsOtherTable } from './otherTable';
import {
  beginsAgain,
  firstLabels,
  isFirst,
  isNamed,
  isTitleOfOtherYear,
  isYearLine,
  saysOtherYear,
  LEAST_SAME,
  sameTotals,
} from './sameAgain';

/** One line of the body, as read before its level is known. */
export interface BodyLine {
  readonly line: number;
  readonly label: string;
  /** Whether the label stands in the column of names, and not beside it. */
  readonly inNames: boolean;
  readonly unit: UnitName;
  readonly numbering: Numbering | null;
  readonly total: TotalLabel | null;
  /** What stands beside it in the columns of its groups, outermost first; empty texts where nothing does. */
  readonly groupLabels: readonly string[];
  /** Cells of the criterion columns: marks, whole numbers above 1, other content, and how many are filled. */
  readonly marks: number;
  readonly counts: number;
  readonly others: number;
  readonly filled: number;
  /** Whether any figure stands elsewhere on the line (a count, an average). */
  readonly otherFigures: boolean;
}

const FOOTER =
  /^(?:noi nhan|nguoi lap|lap bieu|thu truong|ke toan|tm |tl |kt |tuq |chu tich|pho chu tich|giam doc|chanh van phong|xac nhan|ghi chu|chu thich|luu vp|luu vt|ngay \d*|ky ten|nguon)\b|ngay thang nam|^[\w ]+ ngay .*thang .*nam/;
const TABLE_TITLE = /^(?:bieu|phu luc|phu bieu|bang|mau)(?: (?:so|mau|tong hop|chi tiet))* ?(?:\d|[ivx]+\b)/;
const CONTINUED = /\b(?:tiep theo|tiep)\b|^(?:bieu|phu luc|phu bieu|bang|mau)(?: so)? ?\d|^trang\b/;

/** Where a body ends because something else begins. */
export interface BodyEnd {
  /** `head`: the head of another table; `again`: the same table once more, under no header of its own. */
  readonly kind: 'title' | 'head' | 'again';
  /** The first line of what begins, and the first that is no title of it. */
  readonly line: number;
  readonly first: number;
}

/** A table's body, and where another table ended it; null where the lines did. */
export interface Body {
  readonly lines: readonly BodyLine[];
  readonly end: BodyEnd | null;
}

/** What is known of a table before its body is read. */
export interface BodyFrame {
  /** The lines that repeat the header. */
  readonly headers: ReadonlySet<number>;
  /** All lines under the header. */
  readonly lines: readonly number[];
  /** The criterion columns. */
  readonly places: readonly number[];
  readonly columns: LabelColumns;
  readonly title: string;
}

/**
 * The body's lines in order: without blank lines, repeated headers, page numbers and the footer. Ends where
 * another table begins: at a title of its own, at a head of its own, where the same title speaks of another year, or
 * where the same units come again from the first on.
 */
export function bodyLines(view: View, frame: BodyFrame): Body {
  const read: BodyLine[] = [];
  const end = readUntilEnd(view, frame, read);
  dropFooter(read);
  const settled = settleLetters(read.map(({ numbering }) => numbering));
  return { lines: read.map((one, index) => ({ ...one, numbering: settled[index]! })), end };
}

/** Reads lines into `read` up to where another table begins. */
function readUntilEnd(view: View, frame: BodyFrame, read: BodyLine[]): BodyEnd | null {
  const { headers, lines, places, title } = frame;
  const pages = pagesOf(view, frame, read);
  for (const [index, line] of lines.entries()) {
    if (headers.has(line)) {
      const artefacts = dropPageArtefacts(read);
      if (artefacts.some(isTitle) && closes(read)) return endAt('title', line);
      if (
        !view.transposed &&
        artefacts.some((one) => isTitleOfOtherYear(one, title)) &&
        read.some(hasFigures)
      )
        return endAt('title', line);
      pages.open(true);
      continue;
    }
    const one = readLine(view, line, places, frame.columns);
    if (!one) continue;
    const headerFollows = (): boolean =>
      lines.slice(index + 1, index + 1 + TITLE_DEPTH).some((next) => headers.has(next));
    if (one.filled === 0 && isTitle(one) && !headerFollows() && read.some(hasFigures))
      return endAt('title', line);
    if (!view.transposed) {
      if (saysOtherYear(one, title)) pages.open(false);
      const again = pages.beginsAgain(one, index);
      if (again) return again;
      if (read.some(hasFigures) && headsOtherTable(view, lines, index, places, () => isSetApart(read, one)))
        return endAt('head', line);
    }
    read.push(one);
  }
  return null;
}

function endAt(kind: BodyEnd['kind'], line: number): BodyEnd {
  return { kind, line, first: line };
}

/** Whether a line stands after a closing total, with a blank row or words alone between. */
function isSetApart(read: readonly BodyLine[], { line }: BodyLine): boolean {
  const last = read.at(-1)!;
  return closes(read) && (line > last.line + 1 || (last.filled === 0 && last.total === null));
}

/** Where the totals begin that stand last of all and are called like those that open the table. */
function startOfTotals(read: readonly BodyLine[]): number {
  const opening = read.slice(0, read.findIndex(isNamed)).map(({ label }) => label);
  let start = read.length;
  while (start > 0 && opening.includes(read[start - 1]!.label)) start--;
  return start;
}

/** How often a table is held against what comes after it: more, and its first unit is just called like others. */
const MOST_TRIES = 5;

interface Pages {
  /** A page begins: at the header printed again, or at a line that says a year. */
  readonly open: (hasHeader: boolean) => void;
  /** The end of the body, where the same units begin again at a line; lines read since its beginning are taken back. */
  readonly beginsAgain: (one: BodyLine, index: number) => BodyEnd | null;
}

function pagesOf(view: View, { headers, lines, places, columns, title }: BodyFrame, read: BodyLine[]): Pages {
  let start = 0;
  let hasHeader = false;
  let tries = 0;
  let first: readonly string[] = [];
  const ahead = (index: number): BodyLine[] =>
    lines.slice(index).flatMap((line) => {
      const one = headers.has(line) ? null : readLine(view, line, places, columns);
      return one ? [one] : [];
    });
  return {
    open(again) {
      // a title over the header printed again, or after it
      const isSamePage = start > 0 && !read.slice(start).some(hasFigures);
      if (!isSamePage) start = read.length;
      hasHeader = again || (isSamePage && hasHeader);
    },
    beginsAgain(one, index) {
      if (tries >= MOST_TRIES || !isNamed(one) || read.length < 2) return null;
      if (first.length < LEAST_SAME) first = firstLabels(read);
      if (!isFirst(first, one)) return null;
      const sinceStart = read.slice(start);
      const opensPage =
        start > 0 && !sinceStart.some((other) => isNamed(other) && !saysOtherYear(other, title));
      const isApart = closes(read) || one.line > read.at(-1)!.line + 1;
      if (!opensPage && !isApart) return null;
      tries++;
      const following = ahead(index);
      if (!beginsAgain(first, following)) return null;
      // where no page begins the totals on top of it are its own
      const from = opensPage ? start : startOfTotals(read);
      if (!read.slice(0, from).some(hasFigures)) return null;
      if (!sameTotals(read.slice(0, from), following)) return null;
      const taken = read.splice(from);
      const ownLines = taken.filter(hasFigures);
      const firstLine = ownLines[0]?.line ?? one.line;
      const line = Math.min(taken[0]?.line ?? one.line, one.line);
      return hasHeader && opensPage ? endAt('title', line) : { kind: 'again', line, first: firstLine };
    },
  };
}

/** How many lines a title takes before its header. */
const TITLE_DEPTH = 8;

/** «Biểu số 03 …», «Phụ lục II», but not «Biểu 02 (tiếp theo)». */
function isTitle({ label, numbering, total }: BodyLine): boolean {
  const key = words(label);
  return numbering === null && total === null && TABLE_TITLE.test(key) && !/\btiep\b/.test(key);
}

/** Whether what was read so far ends with a total that says no group: the table may be over. */
function closes(read: readonly BodyLine[]): boolean {
  const total = read.findLast(hasFigures)?.total;
  return total?.measure === 'sum' && total.scope !== 'group';
}

/** Takes off titles and page numbers that stand between a page's last line and the header printed again. */
function dropPageArtefacts(read: BodyLine[]): BodyLine[] {
  const dropped: BodyLine[] = [];
  for (let last = read.at(-1); last && isArtefact(last); last = read.at(-1)) dropped.push(read.pop()!);
  return dropped;
}

function isArtefact(one: BodyLine): boolean {
  if (isYearLine(one)) return true;
  const isEmpty = one.filled === 0 && !one.otherFigures && one.numbering === null;
  if (!isEmpty || one.unit.level !== null || one.total !== null) return false;
  // a short name in the column of names is a unit that has not submitted
  return !one.inNames || CONTINUED.test(words(one.label)) || one.label.split(' ').length > LONGEST_NAME;
}

/** Names are short; a longer text is prose, of which its beginning is enough. */
const LONGEST_LABEL = 300;

function readLine(
  view: View,
  line: number,
  places: readonly number[],
  columns: LabelColumns,
): BodyLine | null {
  let marks = 0;
  let counts = 0;
  let others = 0;
  let filled = 0;
  for (const place of places) {
    const cell = view.cell(line, place);
    if (!cell || cell.value === null || cell.value === '') continue;
    filled++;
    if (markOf(cell).mark !== 'unreadable') marks++;
    else if (isFigure(cell.value)) counts++;
    else others++;
  }
  const { label: whole, numbering } = labelOf(view, line, columns);
  const label = whole.slice(0, LONGEST_LABEL);
  // a lone number without name or STT is a page number
  if (label === '' && (filled === 0 || (filled === 1 && numbering === null))) return null;
  const first = places[0]!;
  const last = places.at(-1)!;
  let otherFigures = false;
  for (let place = 0; place < view.width; place++) {
    if (columns.all.includes(place) || (place >= first && place <= last)) continue;
    if (isFigure(view.cell(line, place)?.value)) otherFigures = true;
  }
  const groupLabels = columns.groups
    .map((place) => view.spread(line, place))
    .map((one) => (one === label ? '' : one));
  return {
    line,
    label,
    inNames: label !== '' && view.text(line, columns.name) !== '',
    unit: parseUnitName(label),
    numbering,
    total: parseTotalLabel(label),
    groupLabels,
    marks,
    counts,
    others,
    filled,
    otherFigures,
  };
}

/** Longer texts show no figure. */
const LONGEST_FIGURE = 60;

/** A number, or a text that shows one. */
export function isFigure(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_FIGURE &&
    /^\s*[-+≥≤<>]?\s*\d[\d.,\s]*%?\s*$/.test(value)
  );
}

const LEADING_NUMBER =
  /^(?:([IVXLC]{1,6}|[A-H]|\d{1,3}(?:\.\d{1,3})*|[a-h])\s*[.)/-]\s*|([-–+•])\s*)(?=\p{L})/u;

/** The label of a line and its numbering, which may stand in a column of its own or before the name. */
function labelOf(
  view: View,
  line: number,
  columns: LabelColumns,
): { readonly label: string; readonly numbering: Numbering | null } {
  const numberCell = columns.numbering === null ? undefined : view.cell(line, columns.numbering)?.value;
  const numbering =
    typeof numberCell === 'string' || typeof numberCell === 'number' ? parseNumbering(numberCell) : null;
  let label = view.text(line, columns.name);
  if (label === '') label = strayLabel(view, line, columns, numbering !== null);
  if (numbering) return { label, numbering };
  const lead = LEADING_NUMBER.exec(label);
  if (!lead) return { label, numbering: null };
  const rest = label.slice(lead[0].length).trim();
  // «H. Ba Ngòi» is a district, «X. Thị xã Mường Lay» the tenth one
  if (isPrefixRather(label, rest)) return { label, numbering: null };
  return rest === ''
    ? { label, numbering: null }
    : { label: rest, numbering: parseNumbering(lead[1] ?? lead[2]!) };
}

/** Whether «X.» is the prefix of a name: it is unless the rest has a prefix at least as senior. */
function isPrefixRather(label: string, rest: string): boolean {
  const whole = parseUnitName(label).level;
  const inner = parseUnitName(rest).level;
  if (whole === null) return false;
  return inner === null || UNIT_LEVELS.indexOf(inner) > UNIT_LEVELS.indexOf(whole);
}

/** A label that stands beside its column: «Tổng cộng» merged over STT and name, a group heading in column A. */
function strayLabel(view: View, line: number, columns: LabelColumns, numbered: boolean): string {
  for (const place of columns.all) {
    if (place === columns.numbering && numbered) continue;
    const cell = view.cell(line, place);
    if (typeof cell?.value !== 'string') continue;
    const text = view.text(line, place);
    if (/\p{L}/u.test(text) && parseNumbering(text) === null) return text;
  }
  return '';
}

/** Cuts everything after the table: signatures, notes, empty numbered lines of the form. */
function dropFooter(read: BodyLine[]): void {
  const footer = read.findIndex((one) => one.filled - one.others <= 0 && FOOTER.test(words(one.label)));
  if (footer >= 0 && !read.slice(footer).some(isOfTable)) read.length = footer;
  const end = read.findLastIndex(hasFigures);
  const closed = read[end]?.total?.measure === 'sum';
  const names = closed ? end + 1 : endOfNames(read, end);
  // further down only a numbered or prefixed unit still belongs to the table, with all before it
  const lastUnit = read.findLastIndex((one) => !isTail(one));
  read.length = Math.max(names, lastUnit + 1);
}

const LONGEST_NAME = 5;

/** Where the lines right under the last figures that are named like units end: communes that have not submitted. */
function endOfNames(read: readonly BodyLine[], end: number): number {
  let at = end + 1;
  for (; at < read.length; at++) {
    const one = read[at]!;
    const isName = one.label.split(' ').length <= LONGEST_NAME && !/[:;.,]$/.test(one.label);
    const isNext = end < 0 || one.line === read[at - 1]!.line + 1;
    if (!isName || one.others > 0 || !isNext) break;
  }
  return at;
}

function hasFigures(one: BodyLine): boolean {
  return one.marks + one.counts > 0 || (one.otherFigures && one.label !== '');
}

/** Under the signatures a few figures may sum the table up; its own lines are numbered or hold more. */
function isOfTable(one: BodyLine): boolean {
  return hasFigures(one) && (one.numbering !== null || one.marks + one.counts > MOST_SUMMED_UP);
}

const MOST_SUMMED_UP = 2;

/** After the last figures only a numbered or prefixed unit that has not submitted still belongs to the table. */
function isTail(one: BodyLine): boolean {
  if (hasFigures(one)) return false;
  if (one.total) return false;
  if (CONTINUED.test(words(one.label))) return true;
  const named = one.label !== '' && (one.numbering !== null || one.unit.level !== null) && one.others === 0;
  return !named;
}
