import { words } from '../../text/normalize';
import type { BodyLine } from './bodyLine';
import { isYearLine } from './sameAgain';

const TABLE_TITLE = /^(?:bieu|phu luc|phu bieu|bang|mau)(?: (?:so|mau|tong hop|chi tiet))* ?(?:\d|[ivx]+\b)/;
/** «Biểu 02 (tiếp theo)», «Trang 2». */
export const CONTINUED = /\b(?:tiep theo|tiep)\b|^(?:bieu|phu luc|phu bieu|bang|mau)(?: so)? ?\d|^trang\b/;

/** Names of units have no more words. */
export const LONGEST_NAME = 5;

/** «Biểu số 03 …», «Phụ lục II», but not «Biểu 02 (tiếp theo)». */
export function isTitle({ label, numbering, total }: BodyLine): boolean {
  const key = words(label);
  return numbering === null && total === null && TABLE_TITLE.test(key) && !/\btiep\b/.test(key);
}

/** Takes off titles and page numbers that stand between a page's last line and the header printed again. */
export function dropPageArtefacts(read: BodyLine[]): BodyLine[] {
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
