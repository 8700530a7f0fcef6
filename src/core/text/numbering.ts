import { clean } from './normalize';

/** The kinds of outline numbering, from senior to junior: A/B, I/II, 1/2, 1.1, a/b, «-», «+». */
export type NumberingKind = 'alpha' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'dash' | 'plus';

export interface Numbering {
  readonly kind: NumberingKind;
  /** Place in its sequence: I → 1, B → 2, 1.3 → 3; 0 for dashes. */
  readonly value: number;
  /** `1.` of 1.3: what it hangs under; empty for the others. */
  readonly stem: string;
}

const SENIORITY: readonly NumberingKind[] = ['alpha', 'roman', 'arabic', 'decimal', 'letter', 'dash', 'plus'];

/** Rank of a kind in an outline: the smaller, the more senior. */
export function numberingRank(kind: NumberingKind): number {
  return SENIORITY.indexOf(kind);
}

/** More than this is no outline number, whatever it looks like. */
const LONGEST = 30;

const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN_VALUE[text[i]!]!;
    sum += value < (ROMAN_VALUE[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/**
 * Reads an outline number as it stands in a STT column (`I`, `1`, `1.2`, `a)`, `-`); null where it is none.
 * A single I, V, X, L or C is read as Roman; `alphaOrRoman` settles C and the like by their neighbours.
 */
export function parseNumbering(value: string | number): Numbering | null {
  if (typeof value === 'number') return fromNumber(value);
  const whole = clean(value);
  if (whole.length > LONGEST) return null;
  const text = whole.replace(/^[([]+|[)\].:,;]+$/g, '').trim();
  if (/^\d{1,5}$/.test(text)) return { kind: 'arabic', value: Number(text), stem: '' };
  const decimal = /^((?:\d{1,3}\.)+)(\d{1,3})$/.exec(text);
  if (decimal) return { kind: 'decimal', value: Number(decimal[2]), stem: decimal[1]! };
  if (ROMAN.test(text)) return { kind: 'roman', value: romanValue(text), stem: '' };
  if (/^[A-Z]$/.test(text)) return { kind: 'alpha', value: text.charCodeAt(0) - 64, stem: '' };
  if (/^[a-z]$/.test(text)) return { kind: 'letter', value: text.charCodeAt(0) - 96, stem: '' };
  if (/^[-–—*•]$/.test(whole)) return { kind: 'dash', value: 0, stem: '' };
  if (whole === '+') return { kind: 'plus', value: 0, stem: '' };
  return null;
}

function fromNumber(value: number): Numbering | null {
  if (Number.isInteger(value) && value >= 0 && value < 100_000) return { kind: 'arabic', value, stem: '' };
  // 1.2 typed in a cell becomes a number; more decimals are no outline number
  const match = /^(\d{1,3})\.(\d{1,2})$/.exec(String(value));
  return match ? { kind: 'decimal', value: Number(match[2]), stem: `${match[1]!}.` } : null;
}

/**
 * Settles a sequence's single letters: C and D after A and B are letters of the alphabet, not 100 and 500.
 * Gives the sequence with Roman readings changed to `alpha` where the letter before was its predecessor.
 */
export function settleLetters(sequence: readonly (Numbering | null)[]): (Numbering | null)[] {
  const hasAlphaStart = sequence.some((one) => one?.kind === 'alpha' && one.value === 1);
  if (!hasAlphaStart) return [...sequence];
  let last = 0;
  return sequence.map((one) => {
    if (one?.kind === 'alpha') last = one.value;
    const letter = one?.kind === 'roman' ? lettersOf(one.value) : null;
    // 50 and 100 are no numbers of districts: after A, a C that skips B is still a letter
    const isLarge = one !== null && one.value >= 50;
    if (letter === null || (letter !== last + 1 && !(isLarge && letter > last))) return one;
    last = letter;
    return { kind: 'alpha', value: letter, stem: '' };
  });
}

/** Alphabet place of the letter that spells a Roman number alone (C → 3), or null. */
function lettersOf(roman: number): number | null {
  const letter = Object.entries(ROMAN_VALUE).find(([, value]) => value === roman)?.[0];
  return letter === undefined ? null : letter.charCodeAt(0) - 64;
}
