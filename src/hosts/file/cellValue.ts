import type { CellValue } from '../../core/snapshot/workbook';
import { dateSerial } from './dateSerial';
import { trimText, unescapeText } from './excelText';
import { isTrue } from './xml';

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
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}
