import { parseNumbering } from '../../text/numbering';
import { parseTotalLabel } from '../../text/totalWords';
import { words } from '../../text/normalize';
import type { View } from '../view';
import { isFigure } from './bodyLine';
import { isMarkWord } from '../../bieu/markCodebook';

/** «TT», «STT», «Số TT» over the numbering. */
export const NUMBER_HEAD = /^(?:s ?tt|t ?t|so tt|so thu tu)$/;
/** Heads stand over columns and are short; a note is not. */
const LONGEST_HEAD = 80;
/** Tiers of the head of a small table. */
const MOST_TIERS = 3;
/** Of the lines under a head so many are looked at: they tell whether it is theirs. */
const LINES_UNDER = 3;
/** «(Ký, ghi rõ họ tên)», «NGƯỜI LẬP BIỂU», «Nơi nhận»: two of them side by side are no heads. */
const SIGNATURE =
  /^(?:ky(?! hieu)|da ky|noi nhan|nguoi|thu truong|lap bieu|ke toan|tm|tl|kt|tuq|chu tich|pho chu tich|giam doc|pho giam doc|truong|pho|chanh|xac nhan|chuyen vien|can bo tong hop|ngay|ghi chu|chu thich|luu)\b|\bngay .*thang\b/;

/** Whether a text belongs to signatures, dates and addressees under a table. */
export function signs(text: string): boolean {
  return SIGNATURE.test(words(text));
}

/** Whether a line begins with the head of a numbering. */
export function headsNumbering(view: View, line: number): boolean {
  for (let place = 0; place < view.width; place++) {
    const text = view.text(line, place);
    if (text !== '') return NUMBER_HEAD.test(words(text));
  }
  return false;
}

/**
 * Whether the head of another table begins at a line of the body: words over two columns or more and no figure, over
 * lines that stand in those columns alone. `places` are the criterion columns, `at` the line's
 * place in `lines`; `isApart`: whether it is set apart from a table that a total has closed.
 */
export function headsOtherTable(
  view: View,
  lines: readonly number[],
  at: number,
  places: readonly number[],
  isApart: () => boolean,
): boolean {
  const line = lines[at]!;
  const heads = headsOf(view, line);
  if (!heads || heads.length < 2) return false;
  const first = words(view.text(line, heads[0]!));
  const isNumbered = NUMBER_HEAD.test(first);
  const over = places.filter((place) => heads.includes(place)).length;
  const isWide = over * 2 >= places.length && over >= 3;
  if (!isNumbered && !isWide) {
    if (!isApart() || heads.some((place) => signs(view.text(line, place)))) return false;
  }
  return isFilledUnder(view, lines, at);
}

/** The places of a line that holds heads alone; null where it holds a figure, a mark, or words that are no head. */
function headsOf(view: View, line: number): number[] | null {
  const heads: number[] = [];
  // «TT | Tên xã | … | Đạt»: under «TT» no line of marks stands
  const isNumbered = headsNumbering(view, line);
  for (let place = 0; place < view.width; place++) {
    const text = view.text(line, place);
    if (text === '') continue;
    const value = view.cell(line, place)!.value;
    if (isColumnNumber(text) && heads.length > 0) continue;
    if (isFigure(value) || text.length > LONGEST_HEAD) return null;
    if (isMarkWord(text) && !isNumbered) return null;
    if (heads.length === 0 && isNoHead(text)) return null;
    heads.push(place);
  }
  return heads;
}

/** «Tổng cộng», «II»: a line of the table itself. */
function isNoHead(text: string): boolean {
  return NUMBER_HEAD.test(words(text)) ? false : parseNumbering(text) !== null || isTotal(text);
}

function isTotal(text: string): boolean {
  return parseTotalLabel(text)?.measure === 'sum';
}

/** A year or a number of a column is a head where words stand before it. */
function isColumnNumber(text: string): boolean {
  return /^(?:20\d\d|\(\d{1,2}\))$/.test(text);
}

/** Whether the lines right under a head (its lower tiers left out) are filled, and only where the head stands over. */
function isFilledUnder(view: View, lines: readonly number[], at: number): boolean {
  const covered = new Set<number>();
  const cover = (line: number): void => {
    for (let place = 0; place < view.width; place++) if (view.spread(line, place) !== '') covered.add(place);
  };
  cover(lines[at]!);
  let next = at + 1;
  // words alone may be a lower tier of the head, or already what stands under it
  while (next < at + MOST_TIERS && isNext(lines, next) && (headsOf(view, lines[next]!)?.length ?? 0) >= 1)
    cover(lines[next++]!);
  if (!isNext(lines, next)) return next > at + 1;
  for (const line of lines.slice(next, next + LINES_UNDER)) {
    for (let place = 0; place < view.width; place++)
      if (view.text(line, place) !== '' && !covered.has(place)) return false;
    if (!isNext(lines, lines.indexOf(line, next) + 1)) break;
  }
  return true;
}

/** Whether a line follows the one before it without a blank row. */
function isNext(lines: readonly number[], at: number): boolean {
  return at < lines.length && lines[at] === lines[at - 1]! + 1;
}
