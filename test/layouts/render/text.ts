import { hash } from '../random';
import type { TextLayout } from '../layout';

const OLD_TONE: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const NEW_TONE_RHYME = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/giu;

/** «hòa» as «hoà»; capitals stay capitals. */
export function oldTone(text: string): string {
  return text.replace(NEW_TONE_RHYME, (rhyme) => {
    const old = OLD_TONE[rhyme.toLowerCase()] ?? rhyme;
    const letters = [...old].map((letter, i) =>
      rhyme[i] === rhyme[i]?.toLowerCase() ? letter : letter.toUpperCase(),
    );
    return letters.join('');
  });
}

/** A text as this office types it. A word is always typed the same way on one sheet. */
export function typed(text: string, style: TextLayout): string {
  const words = text.split(/(\s+)/).map((word) => {
    const odd = hash(word.toLowerCase()) % 2 === 1;
    const toned = style.tone === 'old' || (style.tone === 'mixed' && odd) ? oldTone(word) : word;
    return style.unicode === 'nfd' || (style.unicode === 'mixed' && !odd) ? toned.normalize('NFD') : toned;
  });
  const joined = words.join('');
  if (!style.spaces) return joined;
  const way = hash(text) % 4;
  if (way === 0) return joined.replace(' ', '\u00a0');
  if (way === 1) return `${joined} `;
  return way === 2 ? joined.replace(' ', '  ') : joined;
}

/** A header's text: capitals and line breaks come on top. */
export function typedHeader(text: string, style: TextLayout): string {
  const cased = style.upperHeader ? text.toLocaleUpperCase('vi') : text;
  const words = typed(cased, style).split(' ');
  if (!style.breaks || words.length < 3) return words.join(' ');
  const middle = Math.ceil(words.length / 2);
  return `${words.slice(0, middle).join(' ')}\n${words.slice(middle).join(' ')}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

/** A number in Vietnamese style: `1.778`, `14,0`. */
export function vietnamese(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
