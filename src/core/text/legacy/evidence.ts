import { decodeText } from './decodeText';
import type { LegacyEncoding } from './legacyFont';
import { isSyllable } from './syllable';

/** What decoding does to the words that it changes. */
export interface Weight {
  /** Words it changes, those of one character (a bullet «·» is no «ã») and abbreviations left out. */
  readonly words: number;
  /** How many of them can be Vietnamese as they stand, and how many once decoded. */
  readonly before: number;
  readonly after: number;
  /** Characters it replaces in words that only become Vietnamese by it. */
  readonly letters: number;
}

/** Letters of any kind and the signs that either encoding uses as letters. */
const WORD = /[\u0300-\u0323A-Za-z\u00A1-\u024F\u1EA0-\u1EF9]+/g;
const SIGN = /[\u00A1-\u00FE]/g;
/** In sound text these stand at the ends of words. */
const QUOTES = /^[«»]+|[«»]+$/g;
/** A word without any is an abbreviation («CĐ», «QĐ»): it says nothing for or against. */
const VOWEL = /[aeiouy\u00C0-\u1EF9]/i;
/** Single characters that are whole marks («Đ» for đạt) in one of the encodings. */
const MARKS = /^[§®Ññ]$/;

/** Weighs what decoding would do to some texts. */
export function weigh(texts: Iterable<string>, encoding: LegacyEncoding): Weight {
  let words = 0;
  let before = 0;
  let after = 0;
  let letters = 0;
  for (const text of texts) {
    for (const word of text.match(WORD) ?? []) {
      if (word.length === 1) continue;
      const decoded = decodeText(word, { encoding, capitals: false });
      if (decoded === word || !VOWEL.test(decoded.replace(/đ/gi, ''))) continue;
      words++;
      const wasSound = isSound(word);
      const isNow = isSyllable(decoded);
      if (wasSound) before++;
      if (isNow) after++;
      if (isNow && !wasSound) letters += word.match(SIGN)?.length ?? 0;
    }
  }
  return { words, before, after, letters };
}

function isSound(word: string): boolean {
  return isSyllable(word.replace(QUOTES, ''));
}

const LEAST_LETTERS = 3;
/** Nearly all words must be Vietnamese once decoded: text in other languages is not. */
const LEAST_SHARE = 0.75;

/** Whether texts whose font says nothing are in this encoding beyond reasonable doubt; «C©u» alone is not enough. */
export function isStrong({ words, before, after, letters }: Weight): boolean {
  return letters >= LEAST_LETTERS && after > before && after >= words * LEAST_SHARE;
}

/** In a font of Unicode nothing else tells that toned letters are meant as capitals: `TæNG Sè`. */
export function isInCapitals(text: string): boolean {
  return /[A-Z].*[A-Z].*[A-Z]/s.test(text) && !/[a-z]/.test(text);
}

/** Decodes words where `choose` says so; a character that stands alone stays, unless it is a mark. */
export function decodeWords(
  text: string,
  encoding: LegacyEncoding,
  capitals: boolean,
  choose: 'all' | 'surely',
): string {
  return text.replace(WORD, (word) => {
    if (word.length === 1 && !MARKS.test(word)) return word;
    const decoded = decodeText(word, { encoding, capitals });
    if (choose === 'all') return decoded;
    return !isSound(word) && isSyllable(decoded) ? decoded : word;
  });
}
