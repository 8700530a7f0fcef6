import { parseRect, rectAddress } from '../../core/snapshot/address';
import type { Rect } from '../../core/snapshot/workbook';

/** Excel silently cuts off an address list longer than this. */
const MAX_LIST = 8_192;

/** The addresses of rectangles as comma-separated lists, each short enough for `getRanges`. */
export function addressLists(rects: readonly Rect[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (list !== '' && list.length + 1 + address.length > MAX_LIST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') lists.push(list);
  return lists;
}

/** One reference with the sheet's name before it, quoted where it holds other signs than letters and digits. */
const REFERENCE =
  /^(?:'(?:[^']|'')*'!|[^',!]*!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?:,\s*|$)/u;

/** The rectangles of an address list as Excel gives it (`'Biểu 02'!A1:B2,'Biểu 02'!D4`); null where it is no such. */
export function parseAddressList(list: string): Rect[] | null {
  const rects: Rect[] = [];
  for (let rest = list; rest !== '';) {
    const match = REFERENCE.exec(rest);
    const rect = match ? parseRect(match[1]!) : null;
    if (!match || !rect) return null;
    rects.push(rect);
    rest = rest.slice(match[0].length);
  }
  return rects;
}
