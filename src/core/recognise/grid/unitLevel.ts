import { clean } from '../../text/normalize';
import type { UnitLevel } from '../../text/unitName';
import type { ClassedLine } from './levels';

/** The level that most units' prefixes speak of; a single «Bản An» among names without prefix says nothing. */
export function levelOfMost(lines: readonly ClassedLine[]): UnitLevel | null {
  const units = lines.filter((one) => one.class === 'unit');
  const levels: readonly UnitLevel[] = ['commune', 'village', 'district'];
  return (
    levels.find((level) => units.filter(({ unit }) => unit.level === level).length * 2 > units.length) ?? null
  );
}

/** «… của các thôn, bản», «Tên xã/thôn»: a title or header that speaks of villages and not of «các xã». */
export function levelInWords(text: string): UnitLevel | null {
  const said = clean(text).toLowerCase().replaceAll('nông thôn', '');
  const says = (names: string): boolean =>
    new RegExp(`(?:^|[^\\p{L}])(?:${names})(?:$|[^\\p{L}])`, 'u').test(said);
  return says('thôn|bản|ấp|buôn|khu dân cư') && !says('các xã|các phường') ? 'village' : null;
}
