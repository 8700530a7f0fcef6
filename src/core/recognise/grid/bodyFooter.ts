import { words } from '../../text/normalize';
import { hasFigures, type BodyLine } from './bodyLine';
import { CONTINUED, LONGEST_NAME } from './pageArtefacts';

const FOOTER =
  /^(?:noi nhan|nguoi lap|lap bieu|thu truong|ke toan|tm |tl |kt |tuq |chu tich|pho chu tich|giam doc|chanh van phong|xac nhan|ghi chu|chu thich|luu vp|luu vt|ngay \d*|ky ten|nguon)\b|ngay thang nam|^[\w ]+ ngay .*thang .*nam/;

/** Cuts everything after the table: signatures, notes, empty numbered lines of the form. */
export function dropFooter(read: BodyLine[]): void {
  const footer = read.findIndex((one) => one.filled - one.others <= 0 && FOOTER.test(words(one.label)));
  if (footer >= 0 && !read.slice(footer).some(isOfTable)) read.length = footer;
  dropSummary(read);
  const end = read.findLastIndex(hasFigures);
  const closed = read[end]?.total?.measure === 'sum';
  const names = closed ? end + 1 : endOfNames(read, end);
  // further down only a numbered or prefixed unit still belongs to the table, with all before it
  const lastUnit = read.findLastIndex((one) => !isTail(one));
  read.length = Math.max(names, lastUnit + 1);
}

/**
 * Cuts the lines under a closing total that sum the table up in a figure or two («Xã đạt 19 tiêu chí | 5»): where units
 * are numbered, these are not. What does not say so of itself may be a commune that came late, and stays.
 */
function dropSummary(read: BodyLine[]): void {
  const total = read.findLastIndex(({ total: label }) => label?.measure === 'sum' && label.scope !== 'group');
  const above = read.slice(0, Math.max(0, total)).filter((one) => one.total === null && one.marks > 0);
  if (above.length === 0 || above.filter(isNumbered).length < above.length * MOSTLY_NUMBERED) return;
  while (read.length > total + 1 && read.at(-1)!.total === null && isSummary(read.at(-1)!)) read.pop();
}

/** Not folded: «Đất Mũi» and «Chùa Hang» are communes. */
const SUMS_UP =
  /tiêu chí|t[ỷỉ] lệ|^(?:tổng )?số (?:xã|thôn|bản|ấp|đơn vị)|^(?:(?:các|số) )?(?:xã|thôn|bản|ấp|đơn vị) (?:đã |đang )?(?:đạt|chưa|không)(?: |$)/;

/** Whether an unnumbered line says that it counts units, in a figure or two. */
function isSummary(one: BodyLine): boolean {
  const isShort = !isNumbered(one) && one.marks + one.counts <= MOST_SUMMED_UP;
  return isShort && SUMS_UP.test(one.label.toLowerCase());
}

const MOSTLY_NUMBERED = 0.9;

function isNumbered({ numbering }: BodyLine): boolean {
  return numbering !== null;
}

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
