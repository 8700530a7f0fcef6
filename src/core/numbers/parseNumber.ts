import { clean } from '../text/normalize';

/** One way to read a number written as text. */
export interface NumberCandidate {
  readonly value: number;
  /** Digits after the decimal sign as written. */
  readonly decimals: number;
}

/** The number a text shows; several candidates where the separator can be read in two ways («1.778»). */
export interface ParsedNumber {
  /** Best first: the Vietnamese reading (dot = thousands, comma = decimals) before the English one. */
  readonly candidates: readonly NumberCandidate[];
  /** A bound such as «≥ 65» or «>92%»; empty for a plain number. */
  readonly bound: '' | '≥' | '≤' | '>' | '<' | '≈';
  readonly percent: boolean;
}

const BOUNDS: Readonly<Record<string, ParsedNumber['bound']>> = {
  '': '',
  '≥': '≥',
  '>=': '≥',
  '≤': '≤',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '~': '≈',
  '≈': '≈',
};

const WHOLE = /^(>=|<=|[≥≤><~≈]?) ?([-−–+]?) ?(\(?)([\d.,' ]*\d)(\)?) ?(%?)$/;

/**
 * Reads a number written as text: `1.778`, `12,80`, `1.778,5`, `≥ 65`, `>92%`, `(5)` for −5, NBSP as thousands
 * separator. Null where the text is not one number.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const match = WHOLE.exec(clean(text));
  if (!match) return null;
  const [, boundText, sign, open, digits, close, percent] = match as unknown as string[];
  if ((open === '(') !== (close === ')')) return null;
  const magnitudes = readDigits(digits!).filter(({ value }) => Number.isFinite(value));
  if (magnitudes.length === 0) return null;
  const negative = open === '(' || (sign !== '' && sign !== '+');
  return {
    candidates: magnitudes.map(({ value, decimals }) => ({ value: negative ? -value : value, decimals })),
    bound: BOUNDS[boundText!] ?? '',
    percent: percent === '%',
  };
}

const GROUPED = /^\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*$/;

function readDigits(text: string): NumberCandidate[] {
  if (/^\d+$/.test(text)) return [{ value: Number(text), decimals: 0 }];
  const simple = /^(\d+)([.,])(\d+)$/.exec(text);
  if (simple) return readOneSeparator(simple[1]!, simple[2]!, simple[3]!);
  if (GROUPED.test(text)) return [{ value: Number(text.replace(/[., ']/g, '')), decimals: 0 }];
  // thousands grouped by one sign, decimals after the other: the last sign is the decimal one
  const mixed =
    /^(\d{1,3}(?:([. '])\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:([, '])\d{3})+)\.(\d+)$/.exec(text);
  if (!mixed) return [];
  return [{ value: Number(`${mixed[1]!.replace(/[., ']/g, '')}.${mixed[3]!}`), decimals: mixed[3]!.length }];
}

function readOneSeparator(head: string, sign: string, tail: string): NumberCandidate[] {
  const asDecimal = { value: Number(`${head}.${tail}`), decimals: tail.length };
  const canGroup = tail.length === 3 && head.length <= 3 && !head.startsWith('0');
  if (!canGroup) return [asDecimal];
  const asThousands = { value: Number(head + tail), decimals: 0 };
  return sign === '.' ? [asThousands, asDecimal] : [asDecimal, asThousands];
}
