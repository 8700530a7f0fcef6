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
  return remembered(cleaned, text, cleanText);
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
  return remembered(folded, text, foldText);
}

function foldText(text: string): string {
  return clean(text).toLowerCase().split(' ').map(foldWord).join(' ');
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
  return lower.normalize('NFD').replace(ALL_MARKS, '').replace(/đ/g, 'd');
}

/** `plain` with punctuation, «&» and «và» read as separators: the key under which header words are compared. */
export function words(text: string): string {
  return remembered(worded, text, wordText);
}

function wordText(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/\bva\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Names and headers are compared several times each; what was worked out of one is kept, up to a limit. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;
const cleaned = new Map<string, string>();
const folded = new Map<string, string>();
const worded = new Map<string, string>();

function remembered(memory: Map<string, string>, text: string, work: (text: string) => string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const result = work(text);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  if (text.length <= LONGEST_REMEMBERED) memory.set(text, result);
  return result;
}
