import { unitsUnder } from '../../bieu/axis';
import { placeOf, type GridBieu } from '../../bieu/bieu';
import { markKey, readMark } from '../../bieu/markCodebook';
import { criterionLines } from '../../rules/grid/gridCells';
import type { CellValue, Row, Sheet } from '../../snapshot/workbook';

/**
 * How a formula tells a met mark of one grid:
 * - `number`: the number 1 alone;
 * - `words`: a text that is one of these words, in whatever case;
 * - `trimmed`: the same, and 1 as a number or as text, with spaces around it.
 */
export interface MarkCounter {
  readonly how: 'number' | 'words' | 'trimmed';
  /** Words of the dictionary of marks, never text of a cell as it stands. */
  readonly words: readonly string[];
  /** Whether the formula counts a value; NaN where it would show an error instead. */
  readonly counts: (value: CellValue) => number;
}

/** Marks written in more ways than these are counted as values: no formula would be readable. */
const MOST_WORDS = 6;
/** Read by Excel as a logical value where they stand in a condition. */
const LOGICAL = new Set(['true', 'false']);

/**
 * The counter for the marks that a grid holds. What it cannot tell exactly (odd spaces, decomposed letters, logical
 * values) it does not count, and a figure that depends on it is written as a value.
 */
export function markCounter(sheet: Sheet, bieu: GridBieu): MarkCounter {
  const { words, hasNumber, needsTrim } = metValues(sheet, bieu);
  const kept = words.slice(0, MOST_WORDS);
  if (needsTrim || (hasNumber && kept.length > 0)) return trimmed(hasNumber ? ['1', ...kept] : kept);
  if (kept.length === 0) return { how: 'number', words: [], counts: (value) => Number(value === 1) };
  const known = new Set(kept);
  return { how: 'words', words: kept, counts: (value) => Number(isWord(known, value, false)) };
}

function trimmed(words: readonly string[]): MarkCounter {
  const all = [...new Set(words)];
  const known = new Set(all);
  const counts = (value: CellValue): number => {
    if (typeof value === 'object' && value !== null) return NaN;
    return Number(typeof value === 'number' ? known.has(String(value)) : isWord(known, value, true));
  };
  return { how: 'trimmed', words: all, counts };
}

function isWord(known: ReadonlySet<string>, value: CellValue, trims: boolean): boolean {
  if (typeof value !== 'string') return false;
  return known.has((trims ? trim(value) : value).toLowerCase());
}

/** As TRIM has it: plain spaces alone. */
function trim(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
}

interface MetValues {
  readonly words: readonly string[];
  readonly hasNumber: boolean;
  readonly needsTrim: boolean;
}

/** How the met marks of a grid are written, the commonest word first. */
function metValues(sheet: Sheet, bieu: GridBieu): MetValues {
  const uses = new Map<string, number>();
  let hasNumber = false;
  let needsTrim = false;
  const seen = new Map<string, string | null>();
  eachMark(sheet, bieu, (value) => {
    if (value === 1) hasNumber = true;
    if (typeof value !== 'string') return;
    const known = seen.get(value);
    const word = known === undefined ? metWord(bieu, value) : known;
    if (known === undefined && seen.size < MOST_SEEN) seen.set(value, word);
    if (word === null) return;
    uses.set(word, (uses.get(word) ?? 0) + 1);
    if (word === '1') needsTrim = true;
    else if (value.toLowerCase() !== word && trim(value).toLowerCase() === word) needsTrim = true;
  });
  const words = [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return { words, hasNumber, needsTrim };
}

const MOST_SEEN = 1000;

/** The dictionary's word for a text that counts as met; null for any other. */
function metWord({ codebook }: GridBieu, value: string): string | null {
  const { mark } = readMark(value);
  const isMet = mark === 'met' || (mark === 'notConsidered' && codebook.notConsideredCounts);
  const key = isMet ? markKey(value) : '';
  return isMet && !LOGICAL.has(key) && !key.includes('"') ? key : null;
}

function eachMark(sheet: Sheet, bieu: GridBieu, see: (value: CellValue) => void): void {
  const places = criterionLines(bieu);
  for (const { lines } of unitsUnder(bieu.units)) {
    for (const line of lines) {
      for (const place of places) {
        const { row, column } = placeOf(bieu, line, place);
        const cells: Row | undefined = sheet.rows.get(row);
        see(cells?.[column]?.value ?? null);
      }
    }
  }
}
