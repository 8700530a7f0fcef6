import { addTo } from '../collections/groups';
import { clean, fold, words } from '../text/normalize';
import { unitKeys } from '../units/unitKeys';
import { parseUnitName, UNIT_LEVELS, type UnitLevel } from '../text/unitName';

/**
 * How names of units are found within longer texts: names of files, headings. Whether two names are one unit is told
 * as everywhere, by `unitKeys`.
 */

/** A unit that is known by name: from a list, or from a line of a table. */
export interface KnownUnit {
  /** As written: «Xã Sa Lông». */
  readonly name: string;
  /** What it belongs to, as written, where that is said. */
  readonly parent: string | null;
  readonly level: UnitLevel | null;
}

/** Key under which two mentions of one unit are the same: its name without prefix, letters and tones kept. */
export function unitKey(name: string): string {
  return unitKeys(name).exact;
}

/** Finds known units in a text. */
export interface UnitFinder {
  /**
   * The units a text names. The longest name counts: «Mường Chà» within «Mường Chà Nưa» does not. A name without
   * diacritics stands for all units it could mean. With `isStrict` only names after a word like «xã» count.
   */
  readonly find: (text: string, isStrict: boolean) => readonly KnownUnit[];
}

/** Words before a name, without diacritics, and the level they speak of. */
const LEVEL_WORDS: ReadonlyMap<string, UnitLevel> = new Map([
  ...['xa', 'phuong', 'thi tran', 'tt', 'dac khu'].map((word) => [word, 'commune'] as const),
  ...['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx'].map((word) => [word, 'district'] as const),
  ['tinh', 'province'],
  ...['thon', 'ban', 'ap', 'buon', 'xom', 'khom'].map((word) => [word, 'village'] as const),
]);

/** No unit's name has more words; a longer text than this is no name of a file and no heading. */
const MOST_WORDS = 7;
const MOST_TOKENS = 60;
/** Shorter names of one word stand in any text. */
const SHORTEST_SINGLE = 3;

interface Token {
  readonly plain: string;
  readonly exact: string;
}

/** Makes a finder for a list of units; ten thousand are no burden. */
export function unitFinder(units: readonly KnownUnit[]): UnitFinder {
  const byPlain = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    const plain = tokensOf(parseUnitName(unit.name).name)
      .map((token) => token.plain)
      .join(' ');
    if (!/\p{L}/u.test(plain) || (!plain.includes(' ') && plain.length < SHORTEST_SINGLE)) continue;
    addTo(byPlain, plain, unit);
  }
  return { find: (text, isStrict) => findIn(byPlain, tokensOf(text).slice(0, MOST_TOKENS), isStrict) };
}

function findIn(
  byPlain: ReadonlyMap<string, readonly KnownUnit[]>,
  tokens: readonly Token[],
  isStrict: boolean,
): readonly KnownUnit[] {
  const found = new Set<KnownUnit>();
  for (let start = 0; start < tokens.length;) {
    const hit = longestAt(byPlain, tokens, start, isStrict);
    for (const unit of hit?.units ?? []) found.add(unit);
    start += hit?.length ?? 1;
  }
  return [...found];
}

function longestAt(
  byPlain: ReadonlyMap<string, readonly KnownUnit[]>,
  tokens: readonly Token[],
  start: number,
  isStrict: boolean,
): { readonly units: readonly KnownUnit[]; readonly length: number } | null {
  const level = levelBefore(tokens, start);
  if (isStrict && level === null) return null;
  for (let length = Math.min(MOST_WORDS, tokens.length - start); length > 0; length--) {
    const span = tokens.slice(start, start + length);
    const units = meant(byPlain.get(span.map(({ plain }) => plain).join(' ')) ?? [], span).filter(
      (unit) => level === null || unit.level === null || unit.level === level,
    );
    if (units.length > 0) return { units, length };
  }
  return null;
}

/** Of the units a name without diacritics could mean, those that its letters and tones as written allow. */
function meant(units: readonly KnownUnit[], span: readonly Token[]): readonly KnownUnit[] {
  const written = span.map(({ exact }) => exact).join(' ');
  const same = units.filter((unit) => exactOf(unit.name) === written);
  if (same.length > 0) return same;
  const isBare = span.every(({ plain, exact }) => fold(plain) === exact);
  return isBare ? units : [];
}

const exactOf = (name: string): string =>
  tokensOf(parseUnitName(name).name)
    .map(({ exact }) => exact)
    .join(' ');

function levelBefore(tokens: readonly Token[], start: number): UnitLevel | null {
  const [before, last] = [tokens[start - 2]?.plain ?? '', tokens[start - 1]?.plain ?? ''];
  return LEVEL_WORDS.get(`${before} ${last}`) ?? LEVEL_WORDS.get(last) ?? null;
}

/** Words of a text, whatever stands between them: «Bieu02_xa-Sa.Long» has five. */
function tokensOf(text: string): Token[] {
  return clean(text)
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ plain: words(fold(word)), exact: fold(word) }))
    .filter(({ plain }) => plain !== '');
}

/** The most junior of some units: «Huyện Mường Chà – xã Sa Lông» speaks of the commune. */
export function mostJunior(units: readonly KnownUnit[]): readonly KnownUnit[] {
  const rank = ({ level }: KnownUnit): number => (level === null ? -1 : UNIT_LEVELS.indexOf(level));
  const lowest = Math.max(...units.map(rank));
  return units.filter((unit) => rank(unit) === lowest);
}
