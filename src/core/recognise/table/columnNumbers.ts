import type { LawTerm } from '../../bieu/law';
import type { View } from '../view';

/** What a form's row of column numbers says of one column: its number, and how it is made of others. */
export interface ColumnNumber {
  readonly place: number;
  /** «4», «A»; as printed, without brackets. */
  readonly name: string;
  readonly formula: ColumnFormula | null;
}

/** `(sum of columns) / (sum of columns) * scale`, or a sum alone; columns by their printed names. */
export interface ColumnFormula {
  readonly numerator: readonly NamedTerm[];
  readonly denominator: readonly NamedTerm[] | null;
  readonly scale: number;
}

export interface NamedTerm {
  readonly name: string;
  readonly weight: number;
}

const NAME = /^[([]?\s*([A-Z]|\d{1,2}(?:[a-z]|\.\d)?)\s*[)\]]?$/;
/** A line must number so many columns to be one of column numbers. */
const LEAST = 3;
const LONGEST = 60;

const seen = new WeakMap<View['cell'], Map<number, boolean>>();

/** Whether a line numbers the columns: «A | B | 1 | 2 | 3 | 4=3/2», «(1) | (2) | (3)=(1)+(2)». */
export function isColumnNumberLine(view: View, line: number): boolean {
  const known = seen.get(view.cell) ?? new Map<number, boolean>();
  seen.set(view.cell, known);
  const before = known.get(line);
  if (before !== undefined) return before;
  const result = columnNumbers(view, line) !== null;
  known.set(line, result);
  return result;
}

/**
 * Reads a row of column numbers; null where the line is none: every cell a letter or a small number, numbers going up
 * one by one, three or more of them, or some with a formula.
 */
export function columnNumbers(view: View, line: number): readonly ColumnNumber[] | null {
  const found: ColumnNumber[] = [];
  for (let place = 0; place < view.width; place++) {
    const text = view.text(line, place);
    if (text === '') continue;
    const one = text.length <= LONGEST ? parseColumnNumber(text) : null;
    if (!one) return null;
    found.push({ place, ...one });
  }
  const numbers = found.map(({ name }) => Number(name)).filter((value) => !Number.isNaN(value));
  const goesUp = numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1);
  const declares = found.some(({ formula }) => formula !== null);
  if (numbers.length < LEAST || (numbers[0]! > LEAST && !declares)) return null;
  return goesUp || (declares && numbers.every((value, i) => i === 0 || value > numbers[i - 1]!))
    ? found
    : null;
}

function parseColumnNumber(text: string): Omit<ColumnNumber, 'place'> | null {
  // «(1=2+3)»: brackets around it all
  const bare = /^[([]([^()[\]]*=.*)[)\]]$/.exec(text.trim())?.[1] ?? text;
  const [left, right, ...more] = bare.split('=');
  const name = NAME.exec(left!.trim())?.[1];
  if (name === undefined || more.length > 0) return null;
  if (right === undefined) return { name, formula: null };
  const formula = parseFormula(right);
  return formula ? { name, formula } : null;
}

/** Reads «3/2», «(6)-(7)», «2+3+4», «5/4*100», «8/3x100%», «(2+3)/4», «1+2+...+7». */
export function parseFormula(text: string): ColumnFormula | null {
  const compact = text
    .replace(/\s+/g, '')
    .replace(/[×xX]/g, '*')
    .replace(/[:÷]/g, '/')
    .replace(/%$/, '')
    .replace(/–|−/g, '-');
  const scaled = /^(.*)\*(100|1000)$/.exec(compact) ?? null;
  const before = /^(100|1000)\*(.*)$/.exec(compact);
  const scale = Number(scaled?.[2] ?? before?.[1] ?? 1);
  const core = scaled?.[1] ?? before?.[2] ?? compact;
  const [above, below, ...more] = splitQuotient(core);
  if (above === undefined || more.length > 0) return null;
  const numerator = parseSum(above);
  if (!numerator) return null;
  if (below === undefined) return scale === 1 ? { numerator, denominator: null, scale } : null;
  const denominator = parseSum(below);
  return denominator ? { numerator, denominator, scale } : null;
}

/** Splits at the «/» outside brackets. */
function splitQuotient(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '/' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const MOST_COLUMNS = 60;

function parseSum(text: string): NamedTerm[] | null {
  const bare = text.replace(/[([{}\])]/g, '');
  const run = /^(\d{1,2})\+(?:(\d{1,2})\+)?(?:\.{2,}|…)\+(\d{1,2})$/.exec(bare);
  if (run) return runOf(Number(run[1]), Number(run[3]));
  const terms: NamedTerm[] = [];
  const pattern = /([+-]?)(\d{1,2}(?:[a-z]|\.\d)?|[A-Z])/gy;
  let end = 0;
  for (let match = pattern.exec(bare); match; match = pattern.exec(bare)) {
    if (terms.length > 0 && match[1] === '') return null;
    terms.push({ name: match[2]!, weight: match[1] === '-' ? -1 : 1 });
    end = pattern.lastIndex;
  }
  return end === bare.length && terms.length > 0 && terms.length <= MOST_COLUMNS ? terms : null;
}

function runOf(first: number, last: number): NamedTerm[] | null {
  if (last <= first || last - first > MOST_COLUMNS) return null;
  return Array.from({ length: last - first + 1 }, (_, k) => ({ name: String(first + k), weight: 1 }));
}

/** The terms as places on the sheet; null where a name stands for no column or for several. */
export function placedTerms(
  terms: readonly NamedTerm[],
  numbers: readonly ColumnNumber[],
): readonly LawTerm[] | null {
  const placed: LawTerm[] = [];
  for (const { name, weight } of terms) {
    const columns = numbers.filter((one) => one.name === name);
    if (columns.length !== 1) return null;
    placed.push({ at: columns[0]!.place, weight });
  }
  return placed;
}
