import { remembering } from './remembering';

/**
 * Comparing Vietnamese text. One spelling has several encodings (composed and decomposed Unicode), several
 * spaces (NBSP, line breaks in cells) and two places for a tone mark (hòa/hoà). None of them carries meaning.
 */

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Grave, acute, tilde, hook above, dot below: the five tones, once decomposed. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ALL_MARKS = /[\u0300-\u036F]/g;
const PLAIN_ASCII = /^[\x20-\x7E]*$/;

/** Text in NFC with every run of spaces and line breaks as one space, trimmed. */
export function clean(text: string): string {
  return cleaned(text);
}

function cleanText(text: string): string {
  if (PLAIN_ASCII.test(text) && !text.includes('  ')) return text.trim();
  // what stands between a letter and its mark goes first: it keeps them from composing
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * Key under which two spellings of one word are equal: case, encoding, spaces and the place of the tone mark
 * do not count; letters and tones do (Nà Tòng is not Na Tông).
 * The tones of a word move to its end, so that hòa and hoà meet; «quy» in any tone is read as «qui».
 */
export function fold(text: string): string {
  return folded(text);
}

function foldText(text: string): string {
  return clean(text).toLowerCase().split(' ').map(foldedWord).join(' ');
}

function foldWord(word: string): string {
  if (PLAIN_ASCII.test(word)) return word === 'quy' ? 'qui' : word;
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES)?.join('') ?? '';
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  return letters.replace(/^quy$/, 'qui') + tones;
}

/** Text without any diacritic, in lower case: «Đường GT» → `duong gt`. For matching headers, never for names. */
export function plain(text: string): string {
  const lower = clean(text).toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  let bare = '';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const letter = code < ASCII ? lower[at] : BARE_LETTERS.get(code);
    if (letter === undefined) return withoutMarks(lower);
    bare += letter;
  }
  return bare;
}

function withoutMarks(lower: string): string {
  return lower.normalize('NFD').replace(ALL_MARKS, '').replace(/đ/g, 'd');
}

const ASCII = 128;
/** The letters of Vietnamese as they are composed, by their codes: looked up several times as fast as taken apart. */
const BARE_LETTERS: ReadonlyMap<number, string> = new Map(
  [...'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ–“”…'].map((letter) => [
    letter.charCodeAt(0),
    withoutMarks(letter),
  ]),
);

/** `plain` with punctuation, «&» and «và» read as separators: the key under which header words are compared. */
export function words(text: string): string {
  return worded(text);
}

function wordText(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/\bva\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const cleaned = remembering(cleanText);
const folded = remembering(foldText);
/** The language has some thousands of syllables, and names are made of them. */
const foldedWord = remembering(foldWord);
const worded = remembering(wordText);
