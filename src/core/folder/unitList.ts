import { clean, words } from '../text/normalize';
import { parseTotalLabel } from '../text/totalWords';
import { parseUnitName, UNIT_LEVELS, type UnitLevel } from '../text/unitName';
import type { KnownUnit } from './unitNames';

/** A name is no longer than this; prose is. */
const LONGEST_NAME = 60;
const MOST_UNITS = 50_000;
/** Heads of columns, and titles of lists. */
const HEAD =
  /^(?:stt|tt|so tt|ten|ten (?:don vi|xa|phuong|huyen|thon|ban|cac xa)\b.*|don vi(?: hanh chinh)?|danh sach.*|cac (?:xa|don vi|huyen)|xa phuong.*|xa|phuong|huyen|thi xa|thanh pho|tinh|thon|ban|thon ban|ghi chu|huyen xa|name|unit|commune|district)$/;

/**
 * The units of a list given as rows of texts: one name a row, in whichever column most names stand; numbers, heads
 * and totals are passed over. «Xã Sa Lông, huyện Mường Chà», a column of districts beside, or a line «Huyện …» above
 * say what a unit belongs to. Where senior and junior units are mixed, the junior ones are meant.
 */
export function unitList(rows: readonly (readonly string[])[]): KnownUnit[] {
  const named = rows.map((row) => row.map((text) => (isName(text) ? clean(text) : '')));
  const column = busiestColumn(named);
  const units: KnownUnit[] = [];
  let above: KnownUnit | null = null;
  for (const row of named) {
    const text = row[column] ?? row[0] ?? '';
    const written = text === '' ? (row.find((one) => one !== '') ?? '') : text;
    if (written === '') continue;
    const unit = unitOf(
      written,
      row.filter((one) => one !== written && one !== ''),
    );
    if (above && isSenior(above, unit)) units.push({ ...unit, parent: unit.parent ?? above.name });
    else {
      units.push(unit);
      above = unit.level === 'district' || unit.level === 'province' || unit.level === 'region' ? unit : null;
    }
    if (units.length >= MOST_UNITS) break;
  }
  return withoutRepeats(onlyJunior(units));
}

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  return !HEAD.test(words(text)) && parseTotalLabel(text) === null;
}

/** The column with the most different names: a column of districts repeats a few. */
function busiestColumn(rows: readonly (readonly string[])[]): number {
  const names: Set<string>[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      if (text !== '') (names[column] ??= new Set()).add(text);
    });
  }
  const sizes = Array.from(names, (set) => set?.size ?? 0);
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

/** «Xã Sa Lông, huyện Mường Chà», or the district in another column. */
function unitOf(text: string, others: readonly string[]): KnownUnit {
  const [name = text, ...rest] = text.split(/\s*[,;(–]\s*|\s+-\s+/).map((part) => part.replace(/\)$/, ''));
  const { level } = parseUnitName(name);
  const parent = [...rest, ...others].find(
    (one) => rankOf(parseUnitName(one).level) < rankOf(level ?? 'commune'),
  );
  return { name: name.trim(), level, parent: parent ?? null };
}

const rankOf = (level: UnitLevel | null): number => (level === null ? Infinity : UNIT_LEVELS.indexOf(level));

function isSenior(above: KnownUnit, unit: KnownUnit): boolean {
  return rankOf(above.level) < rankOf(unit.level);
}

/** A name without a word before it is a unit like its neighbours. */
function onlyJunior(units: readonly KnownUnit[]): readonly KnownUnit[] {
  const lowest = units.reduce(
    (most, { level }) => (level === null ? most : Math.max(most, rankOf(level))),
    0,
  );
  return units.filter(({ level }) => level === null || rankOf(level) === lowest);
}

function withoutRepeats(units: readonly KnownUnit[]): KnownUnit[] {
  const seen = new Set<string>();
  return units.filter(({ name, parent }) => {
    const key = `${name}\n${parent ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
