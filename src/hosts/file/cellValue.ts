import type { CellValue } from '../../core/snapshot/workbook';
import { dateSerial } from './dateSerial';
import { trimText, unescapeText } from './excelText';
import { isTrue } from './xml';

/** More digits may be no exact integer any more. */
const MOST_DIGITS = 9;
const CODE_OF_0 = 48;

/** What `Number` makes of a text; several times as fast for the few digits of an index, a mark or a count. */
export function numberOf(text: string): number {
  if (text.length === 0 || text.length > MOST_DIGITS) return Number(text);
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - CODE_OF_0;
    if (digit < 0 || digit > 9) return Number(text);
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The value of a cell that is no stored string, from its type (`t`) and its `<v>`; null where it has none.
 * A number that cannot be read as one is kept as text, so that a rule can point at it.
 */
export function readValue(type: string | undefined, raw: string | null, date1904: boolean): CellValue {
  if (raw === null) return null;
  if (type === 'str') return unescapeText(trimText(raw));
  const text = trimText(raw);
  if (text === '') return null;
  switch (type) {
    case 'b':
      return isTrue(text);
    case 'e':
      return { error: text };
    case 'd':
      return dateSerial(text, date1904) ?? text;
    default: {
      const number = numberOf(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}
