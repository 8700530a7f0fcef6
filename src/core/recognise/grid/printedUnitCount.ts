import { BLANK, numberReading, type Reading } from '../../relations/reading';
import { clean } from '../../text/normalize';
import type { UnitLevel } from '../../text/unitName';

const COMMUNES = /(\d{1,3}(?:\.\d{3})*|\d+) ?(?:xã|phường|thị trấn|đơn vị cấp xã|đơn vị)(?![\p{L}/])/giu;
const VILLAGES =
  /(\d{1,3}(?:\.\d{3})*|\d+) ?(?:thôn|bản|ấp|buôn|xóm|tổ dân phố|khu dân cư|đơn vị)(?![\p{L}/])/giu;
/** «11 xã đạt chuẩn» counts something else than the units listed. */
const QUALIFIED =
  /(?:xã|phường|thôn|bản) (?:đạt|chưa|nông thôn|ntm|đăng ký|nâng cao|kiểu mẫu|điểm|khu vực)/iu;

/** A longer text is prose. */
const LONGEST = 200;

/**
 * The number of units that a label prints («Tổng số: 115 xã», «Huyện A (10 xã, 1 thị trấn)» → 11); blank where it
 * prints none or counts something narrower.
 */
export function printedUnitCount(label: string, level: UnitLevel | null): Reading {
  if (label.length > LONGEST) return BLANK;
  const text = clean(label);
  if (!/\d/.test(text) || QUALIFIED.test(text) || text.includes('/')) return BLANK;
  const pattern = level === 'village' ? VILLAGES : COMMUNES;
  let sum = 0;
  let found = false;
  for (const match of text.matchAll(pattern)) {
    sum += Number(match[1]!.replaceAll('.', ''));
    found = true;
  }
  return found ? numberReading(sum, 0) : BLANK;
}
