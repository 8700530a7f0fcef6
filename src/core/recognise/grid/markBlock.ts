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

/** `readMark` with a memory: a grid has hundreds of thousands of cells and a handful of different values. */
export function markOf(cell: Cell | undefined): MarkWord {
  const value = cell?.value ?? null;
  if (typeof value === 'object' && value !== null) return readMark(value);
  const known = markCache.get(value);
  if (known) return known;
  const mark = readMark(value);
  if (markCache.size < 5000) markCache.set(value, mark);
  return mark;
}

/** Counts what each place holds from a line on. */
export function contentsFrom(view: View, firstLine: number): Content[] {
  const contents: Content[] = Array.from({ length: view.width }, () => ({
    marks: 0,
    counts: 0,
    texts: 0,
    others: 0,
  }));
  for (const line of view.lines) {
    if (line < firstLine) continue;
    for (let place = 0; place < view.width; place++) {
      const cell = view.cell(line, place);
      if (!cell || cell.value === null || cell.value === '') continue;
      const content = contents[place]!;
      if (markOf(cell).mark !== 'unreadable') content.marks++;
      else if (typeof cell.value === 'number') content[Number.isInteger(cell.value) ? 'counts' : 'others']++;
      else if (typeof cell.value === 'string') content.texts++;
      else content.others++;
    }
  }
  return contents;
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
