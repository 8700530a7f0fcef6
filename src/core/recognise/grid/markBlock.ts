import { readMark, type MarkWord } from '../../bieu/markCodebook';
import type { Cell, CellValue } from '../../snapshot/workbook';
import type { View } from '../view';
import { LEAST_CRITERIA } from './criterionColumns';

/** What a place across holds below a line: marks, whole numbers above 1 (subtotals), other content. */
export interface Content {
  marks: number;
  counts: number;
  texts: number;
  others: number;
}

const markCache = new Map<CellValue, MarkWord>();
const BLANK = readMark(null);
/** Nearly all cells of a grid are 0 or 1, and those of its totals not much more: found without a look-up by hash. */
const SMALL_NUMBERS = Array.from({ length: 64 }, (_, number) => readMark(number));

/** `readMark` with a memory: a grid has hundreds of thousands of cells and a handful of different values. */
export function markOf(cell: Cell | undefined): MarkWord {
  const value = cell?.value ?? null;
  if (value === null) return BLANK;
  if (typeof value === 'object') return readMark(value);
  if (typeof value === 'number') {
    const known = SMALL_NUMBERS[value];
    if (known) return known;
  }
  const known = markCache.get(value);
  if (known) return known;
  const mark = readMark(value);
  if (markCache.size >= 5000) markCache.clear();
  if (typeof value !== 'string' || value.length < 60) markCache.set(value, mark);
  return mark;
}

/** Texts that a line of the body may have beside its marks and figures: names, a remark. */
const MOST_TEXTS = 2;

/** Counts what each place holds in the body's lines from a line on. */
export function contentsFrom(view: View, firstLine: number): Content[] {
  const contents: Content[] = Array.from({ length: view.width }, () => ({
    marks: 0,
    counts: 0,
    texts: 0,
    others: 0,
  }));
  for (const line of view.lines) {
    if (line < firstLine) continue;
    const kinds: (keyof Content | null)[] = [];
    let figures = 0;
    let texts = 0;
    for (let place = 0; place < view.width; place++) {
      const kind = kindOf(view.cell(line, place));
      kinds.push(kind);
      if (kind === 'texts') texts++;
      else if (kind !== null) figures++;
    }
    // headers and footers are mostly words
    if (figures === 0 || texts > figures + MOST_TEXTS) continue;
    kinds.forEach((kind, place) => {
      if (kind !== null) contents[place]![kind]++;
    });
  }
  return contents;
}

function kindOf(cell: Cell | undefined): keyof Content | null {
  if (!cell || cell.value === null || cell.value === '') return null;
  if (markOf(cell).mark !== 'unreadable') return 'marks';
  if (typeof cell.value === 'number') return Number.isInteger(cell.value) ? 'counts' : 'others';
  if (typeof cell.value === 'string') return /^\s*\d+(?:[.,]\d+)*\s*$/.test(cell.value) ? 'counts' : 'texts';
  return 'others';
}

/**
 * The longest run of adjacent places that mostly hold marks: the grid's body where no header tells it.
 * Empty where no run has the least number of criteria.
 */
export function longestMarkRun(view: View): number[] {
  const contents = contentsFrom(view, 0);
  let best: number[] = [];
  let run: number[] = [];
  contents.forEach((content, place) => {
    run = looksLikeMarks(content) ? [...run, place] : [];
    if (run.length > best.length) best = run;
  });
  return best.length >= LEAST_CRITERIA ? best : [];
}

/** Mostly marks among its numbers, and not a column of texts. Header texts above the body are few. */
export function looksLikeMarks({ marks, counts, texts, others }: Content): boolean {
  return marks >= 2 && marks >= counts + others && marks >= texts;
}
