import { clean, plain } from '../text/normalize';
import { parseUnitName, type UnitKind } from '../text/unitName';
import { editDistance } from './editDistance';

/** A unit's name as keys, each coarser than the one before. */
export interface UnitKeys {
  /** Told by the prefix; a name without one is a commune's in these tables. */
  readonly kind: UnitKind;
  /** Equal for spellings that differ only in prefix, case, spaces, Unicode composition or place of the tone mark. */
  readonly exact: string;
  /** Without the five tones; ă, â, ê, ô, ơ, ư, đ stay. */
  readonly toneless: string;
  /** Without any diacritic, đ as d. */
  readonly plain: string;
  /** The same without a prefix that was written without diacritics («Xa Na Tong»); «Xa Dung» loses one of its own. */
  readonly bare: string;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LONGEST = 120;

const known = new Map<string, UnitKeys>();
const MOST_KNOWN = 20_000;

/** The keys of a label. What stands in brackets behind a name («(ATK)», «(3 thôn)») and footnote stars are no part of it. */
export function unitKeys(label: string): UnitKeys {
  const before = known.get(label);
  if (before) return before;
  const text = clean(label.slice(0, LONGEST));
  const bare = text.replace(/\s*\([^)]*\)?/g, '').replace(/[*:;.,\s]+$/, '');
  const { name, key, kind } = parseUnitName(bare === '' ? text : bare);
  // «Pú-Hồng», «Pú Hồng»: a hyphen is a space
  const spaced = key.replace(/\s*[-–—]\s*/g, ' ');
  const folded = plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const keys: UnitKeys = {
    kind: kind ?? 'commune',
    exact: spaced,
    toneless: spaced.normalize('NFD').replace(TONES, '').normalize('NFC'),
    plain: folded,
    bare: folded.replace(/^(?:xa|phuong|thi tran|huyen) /, ''),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(label, keys);
  return keys;
}

/** Shorter names are told apart by each of their letters. */
const LEAST_LETTERS = 4;
const MOST_SLIPS = 2;

/**
 * Whether two plain names may be one misspelt: at most two letters apart. Two slips in one short word make another
 * word («Thanh Hà», «Thanh An»), so they are believed only in words of four letters or more.
 */
export function isNear(a: string, b: string): boolean {
  if (Math.min(...[a, b].map((name) => name.replaceAll(' ', '').length)) < LEAST_LETTERS) return false;
  const distance = editDistance(a, b, MOST_SLIPS);
  if (distance === null) return false;
  if (distance < MOST_SLIPS) return true;
  const [mine, theirs] = [a.split(' '), b.split(' ')];
  if (mine.length !== theirs.length) return editDistance(mine.join(''), theirs.join(''), 1) !== null;
  return mine.every((word, at) => {
    const other = theirs[at]!;
    return editDistance(word, other, 1) !== null || Math.min(word.length, other.length) >= LEAST_LETTERS;
  });
}
