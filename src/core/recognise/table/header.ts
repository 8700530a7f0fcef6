import { words } from '../../text/normalize';
import { UNIT_LINE } from '../grid/headerBand';
import type { View } from '../view';
import { columnNumbers, type ColumnNumber } from './columnNumbers';
import type { Layout } from './layout';
import type { Region } from './region';

/** A region's header: which lines, the words over each column, and what a row of column numbers declares. */
export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  /** Lines between header and first figures that head the body («Tỉnh Điện Biên»). */
  readonly headings: readonly number[];
  /** Lines over the header: titles. */
  readonly titles: readonly number[];
  readonly pathOf: (place: number) => readonly string[];
  readonly numbers: readonly ColumnNumber[];
  /** The line of column numbers; null where there is none. */
  readonly numbersLine: number | null;
}

/** The head of a column of units. */
const BARE_UNIT = /^(?:don vi tinh|dvt)$/;
const MOST_TIERS = 8;
/** More blank lines than this part a header from what stands over it. */
const WIDEST_GAP = 3;

/** Finds the header among the lines above a region's body; it may be told, then it is these lines. */
export function headerOf(
  view: View,
  region: Region,
  layout: Layout,
  told?: { readonly top: number; readonly bottom: number },
): TableHeader {
  if (told) return toldHeader(view, region, layout, told);
  const first = region.body[0]!;
  const tiers: number[] = [];
  const headings: number[] = [];
  let numbers: readonly ColumnNumber[] = [];
  let numbersLine: number | null = null;
  let next = first;
  const lines = [...region.above].reverse();
  for (const line of lines) {
    const gap = next - line;
    if (tiers.length >= MOST_TIERS || (tiers.length > 0 && gap > WIDEST_GAP)) break;
    const declared = columnNumbers(view, line);
    if (declared) {
      numbers = declared;
      numbersLine = line;
      tiers.unshift(line);
      next = line;
      continue;
    }
    if (!isTier(view, line, layout, tiers.length > 0)) {
      if (tiers.length > 0) break;
      headings.unshift(line);
      continue;
    }
    tiers.unshift(line);
    next = line;
  }
  const top = tiers[0] ?? first;
  const bottom = tiers.at(-1) ?? first - 1;
  const used = new Set([...tiers, ...headings]);
  const titles = region.above.filter((line) => !used.has(line));
  // without any header what stands above is a title, not a heading of lines
  return tiers.length === 0
    ? {
        top: first,
        bottom: first - 1,
        headings: [],
        titles: region.above,
        pathOf: () => [],
        numbers,
        numbersLine,
      }
    : { top, bottom, headings, titles, pathOf: pathsOf(view, tiers, layout), numbers, numbersLine };
}

function toldHeader(
  view: View,
  { above }: Region,
  layout: Layout,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): TableHeader {
  const tiers = above.filter((line) => line >= top);
  const numbersLine = tiers.find((line) => columnNumbers(view, line) !== null) ?? null;
  return {
    top,
    bottom,
    headings: [],
    titles: above.filter((line) => line < top),
    pathOf: pathsOf(view, tiers, layout),
    numbers: numbersLine === null ? [] : columnNumbers(view, numbersLine)!,
    numbersLine,
  };
}

/** A header's line has words over figures, or over several columns; a title is one text for the whole table. */
function isTier(view: View, line: number, layout: Layout, hasLower: boolean): boolean {
  const firstFigure = layout.figures[0]!;
  const lastFigure = layout.figures.at(-1)!;
  let filled = 0;
  let over = 0;
  for (let place = 0; place < view.width; place++) {
    const text = view.text(line, place);
    if (text === '') continue;
    // «ĐVT: triệu đồng» stands over a table; «ĐVT» alone is a column's head
    if (UNIT_LINE.test(words(text)) && !BARE_UNIT.test(words(text))) return false;
    filled++;
    const merge = view.merge(line, place);
    const spans =
      merge !== null && merge.left < firstFigure && merge.right >= lastFigure && layout.figures.length > 1;
    if (place >= firstFigure && place <= lastFigure && !spans) over++;
    if (merge && merge.left < firstFigure && merge.right > firstFigure) return false;
  }
  if (over === 0) return filled > 0 && hasLower && mergedIntoHeader(view, line);
  return filled > 1 || over >= 1;
}

function mergedIntoHeader(view: View, line: number): boolean {
  for (let place = 0; place < view.width; place++) {
    const merge = view.merge(line, place);
    if (merge && merge.top === line && merge.bottom > line && view.text(line, place) !== '') return true;
  }
  return false;
}

/** The heads over a column, outermost first: merged heads, or heads that reach to the next one on their tier. */
function pathsOf(view: View, tiers: readonly number[], layout: Layout): (place: number) => readonly string[] {
  const wordTiers = tiers.filter((line) => columnNumbers(view, line) === null);
  const last = wordTiers.at(-1);
  const paths = new Map<number, readonly string[]>();
  for (const place of [...layout.labels, ...layout.figures, ...layout.notes]) {
    const path: string[] = [];
    for (const line of wordTiers) {
      let text = view.spread(line, place);
      // an upper head without a merge stands over its first column alone
      if (text === '' && line !== last && layout.figures.includes(place))
        text = headBefore(view, line, place, layout, wordTiers);
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    paths.set(place, path);
  }
  return (place) => paths.get(place) ?? [];
}

function headBefore(
  view: View,
  line: number,
  place: number,
  layout: Layout,
  tiers: readonly number[],
): string {
  for (let before = place - 1; before >= layout.figures[0]!; before--) {
    const text = view.text(line, before);
    if (text === '') continue;
    // a head merged down or over its own columns reaches no further
    return view.merge(line, before) ? '' : reaches(view, line, before, tiers) ? text : '';
  }
  return '';
}

/** A head reaches over its neighbours only where tiers under it split it. */
function reaches(view: View, line: number, place: number, tiers: readonly number[]): boolean {
  return tiers.some((tier) => tier > line && view.text(tier, place) !== '');
}
