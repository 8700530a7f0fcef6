import type { Language } from '../../../core/messages/text';
import { wrap } from '../../../core/report/wrap';
import type { Rect, Sheet } from '../../../core/snapshot/workbook';
import type { Frozen } from './bands';
import { cellText } from './cellText';
import { LINE } from './sizes';

/** Where everything of a sheet stands in the view, in pixels. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
  /** The merged area a cell is part of. */
  readonly mergeAt: (row: number, column: number) => Rect | undefined;
  readonly merges: readonly Rect[];
  /** Whether a text reaches over the empty cells beside it, as titles above a table do. */
  readonly spills: (row: number, column: number) => boolean;
}

/** A stray cell far down must not make the view a mile long. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
const SPARE_ROWS = 3;
const SPARE_COLUMNS = 1;

const CHARACTER = 7.5;
/** Headers are bold, and a broken word is hard to read. */
const BOLD_CHARACTER = 8.5;
const PADDING = 10;
const ROW = 24;
const NARROWEST = 44;
const WIDEST = 230;
const WIDEST_WORD = 90;

/** Lays a sheet out: columns as wide as their figures and names need, rows as high as their wrapped text. */
export function layoutOf(sheet: Sheet, frozen: Frozen, language: Language): SheetLayout {
  const lastRow = [...sheet.rows.keys()].at(-1) ?? -1;
  const widest = [...sheet.rows.values()].reduce((most, row) => Math.max(most, row.length), 0);
  const columnCount = Math.min(widest + SPARE_COLUMNS, MOST_COLUMNS);
  const covered = coveredBy(sheet.merges);
  const mergeAt = (row: number, column: number): Rect | undefined => covered.get(row)?.get(column);
  const words = (row: number, column: number): string =>
    cellText(sheet.rows.get(row)?.[column], language).normalize('NFC');
  const widths = columnWidths(sheet, frozen, columnCount, words, mergeAt);
  const spills = (row: number, column: number): boolean =>
    frozen.bands.length > 0 &&
    !frozen.bands.some(({ top, end }) => row >= top && row <= end) &&
    !mergeAt(row, column) &&
    words(row, column + 1) === '';
  const heights = rowHeights(sheet, widths, words, mergeAt, spills);
  return {
    rowCount: Math.min(lastRow + 1 + SPARE_ROWS, MOST_ROWS),
    columnCount,
    rowHeight: (row) => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW)),
    columnWidth: (column) => widths[column] ?? NARROWEST,
    mergeAt,
    merges: sheet.merges,
    spills,
  };
}

type Words = (row: number, column: number) => string;
type MergeAt = SheetLayout['mergeAt'];

const MOST_COVERED = 200_000;

function coveredBy(merges: readonly Rect[]): Map<number, Map<number, Rect>> {
  const covered = new Map<number, Map<number, Rect>>();
  let budget = MOST_COVERED;
  for (const rect of merges) {
    budget -= (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (budget < 0) break;
    for (let row = rect.top; row <= rect.bottom; row++) {
      const columns = covered.get(row) ?? new Map<number, Rect>();
      for (let column = rect.left; column <= rect.right; column++) columns.set(column, rect);
      covered.set(row, columns);
    }
  }
  return covered;
}

/**
 * Titles and headers wrap: only their longest word counts. Of the lines of a table, or of a sheet without one, most
 * must fit whole; the rest (headers repeated on each printed page) wrap too.
 */
function columnWidths(
  sheet: Sheet,
  { bands }: Frozen,
  count: number,
  words: Words,
  mergeAt: MergeAt,
): number[] {
  const longestWord = new Array<number>(count).fill(0);
  const lengths: number[][] = Array.from({ length: count }, () => []);
  const isBody = (row: number): boolean =>
    bands.length === 0 || bands.some(({ bottom, end }) => row > bottom && row <= end);
  for (const [row, cells] of sheet.rows) {
    const whole = isBody(row);
    cells.forEach((cell, column) => {
      if (!cell || column >= count) return;
      const merge = mergeAt(row, column);
      if (merge && merge.right > merge.left) return;
      const content = words(row, column);
      const longest = content.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
      longestWord[column] = Math.max(longestWord[column]!, longest);
      if (whole && content !== '') lengths[column]!.push(content.length);
    });
  }
  return longestWord.map((longest, column) => {
    if (sheet.hiddenColumns.has(column)) return 0;
    const word = Math.min(longest * BOLD_CHARACTER + PADDING, WIDEST_WORD);
    const most = Math.min(usual(lengths[column]!) * CHARACTER + PADDING, WIDEST);
    return Math.max(NARROWEST, word, most);
  });
}

const MOST_OF_THEM = 0.9;

/** The length that nine in ten do not exceed. */
function usual(lengths: number[]): number {
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * MOST_OF_THEM)] ?? 0;
}

function rowHeights(
  sheet: Sheet,
  widths: readonly number[],
  words: Words,
  mergeAt: MergeAt,
  spills: SheetLayout['spills'],
): Map<number, number> {
  const heights = new Map<number, number>();
  const tall: { readonly rect: Rect; readonly height: number }[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || spills(row, column)) return;
      const rect = mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
      if (rect.top !== row || rect.left !== column) return;
      const width = widths.slice(rect.left, rect.right + 1).reduce((sum, one) => sum + one, 0);
      const height = textHeight(words(row, column), width);
      if (rect.bottom > row) tall.push({ rect, height });
      else heights.set(row, Math.max(heights.get(row) ?? ROW, height));
    });
  }
  for (const { rect, height } of tall) {
    let missing = height;
    for (let row = rect.top; row <= rect.bottom; row++) missing -= heights.get(row) ?? ROW;
    if (missing > 0) heights.set(rect.bottom, (heights.get(rect.bottom) ?? ROW) + missing);
  }
  return heights;
}

function textHeight(content: string, width: number): number {
  const characters = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  const lines = content
    .split('\n')
    .flatMap((line) => wrap(line, characters))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
  return Math.max(ROW, lines * LINE + PADDING - 3);
}
