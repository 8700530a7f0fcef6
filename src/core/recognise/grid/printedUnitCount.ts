import { BLANK, numberReading, type Reading } from '../../relations/reading';
import { clean } from '../../text/normalize';
import type { UnitLevel } from '../../text/unitName';

/** Kinds of units that a label may count, by the level of the table's units. */
const COMMUNES = 'xã|phường|thị trấn|đơn vị cấp xã|đơn vị';
const VILLAGES = 'thôn|bản|ấp|buôn|xóm|tổ dân phố|khu dân cư|đơn vị';
const NUMBER = '(\\d{1,3}(?:\\.\\d{3})*|\\d+)';
/** A longer text is prose. */
const LONGEST = 200;

/**
 * The number of units that a label prints («Tổng số: 115 xã», «Huyện A (10 xã, 1 thị trấn)» → 11); blank where it
 * prints none. Different kinds are added; a second number of one kind («5 xã, trong đó 2 xã biên giới») and a kind
 * that is described further («32 xã đạt chuẩn») count something narrower and are left out.
 */
export function printedUnitCount(label: string, level: UnitLevel | null): Reading {
  if (label.length > LONGEST || !/\d/.test(label)) return BLANK;
  const text = clean(label).toLowerCase();
  if (text.includes('/')) return BLANK;
  const kinds = level === 'village' ? VILLAGES : COMMUNES;
  const counted = new Map<string, number>();
  // a kind may be followed by others («6 xã, phường»), then by the end of the phrase
  const pattern = new RegExp(`${NUMBER} ?(${kinds})((?:, ?(?:${kinds}))*) ?(?=$|[),;.:–-]|và )`, 'gu');
  for (const [, number, kind] of text.split('trong đó', 1)[0]!.matchAll(pattern)) {
    if (!counted.has(kind!)) counted.set(kind!, Number(number!.replaceAll('.', '')));
  }
  if (counted.size === 0) return BLANK;
  let sum = 0;
  for (const number of counted.values()) sum += number;
  return numberReading(sum, 0);
}
