import { descend } from '../../bieu/axis';
import { isGrid, type Bieu } from '../../bieu/bieu';
import { isColumnNumberLine } from '../../recognise/table/columnNumbers';
import { viewOf, type View } from '../../recognise/view';
import type { Rect, Workbook } from '../../snapshot/workbook';
import { labelKey, pathKey, withRanks, yearsOf } from '../labelKey';
import { clipped, LIMITS } from '../limits';
import type { Correction } from '../memory';
import { between } from './readAs';

export type HeaderCorrection = Extract<Correction, { what: 'header' }>;

/** The view a table was read by. */
export function viewOfBieu(workbook: Workbook, bieu: Bieu): View {
  return viewOf(workbook.sheets[bieu.sheet]!, isGrid(bieu) && bieu.transposed);
}

/** A range in the terms of the view a table was read by. */
export function inView(bieu: Bieu, { top, left, bottom, right }: Rect): Rect {
  const isTurned = isGrid(bieu) && bieu.transposed;
  return isTurned ? { top: left, left: top, bottom: right, right: bottom } : { top, left, bottom, right };
}

/** The words over a place across of a table, outermost first: of its names, its numbering, its figures alike. */
export function wordsOver(workbook: Workbook, bieu: Bieu, place: number): readonly string[] {
  return overOf(viewOfBieu(workbook, bieu), bieu)(place);
}

/** The same for many places: the view and the header's lines are found once, whatever the sheet's length. */
function overOf(view: View, bieu: Bieu): (place: number) => readonly string[] {
  const { top, bottom } = headerOf(bieu);
  const lines = view.lines.filter((line) => line >= top && line <= bottom && !isColumnNumberLine(view, line));
  return (place) => {
    const texts = lines
      .map((line) => clipped(view.spread(line, place)))
      .filter((text) => labelKey(text) !== '');
    return [...new Set(texts)].slice(-LIMITS.path);
  };
}

/** The places across of a table that these words stand over, years by their order. */
export function placesUnder(workbook: Workbook, bieu: Bieu, label: readonly string[]): readonly number[] {
  const { left, right } = inView(bieu, bieu.range);
  const places = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const over = places.map(overOf(viewOfBieu(workbook, bieu), bieu));
  const years = yearsOf(over.flat());
  const wanted = keyOf(label, yearsOf(label));
  return places.filter((_, at) => keyOf(over[at]!, years) === wanted);
}

function keyOf(label: readonly string[], years: readonly string[]): string {
  return pathKey(label.map((text) => withRanks(labelKey(text), years)));
}

/** The header's first and last line as they were read. */
function headerOf(bieu: Bieu): { readonly top: number; readonly bottom: number } {
  if (!isGrid(bieu)) return bieu.header;
  const body = descend(bieu.units).reduce(
    (least, { lines, labelLine }) => Math.min(least, ...lines, labelLine ?? Infinity),
    Infinity,
  );
  return { top: inView(bieu, bieu.range).top, bottom: body - 1 };
}

/** The texts of a line, by which it is known again; empty where it has none. */
export function textsOfLine(view: View, line: number): readonly string[] {
  const texts = Array.from({ length: view.width }, (_, place) => clipped(view.text(line, place)));
  return [...new Set(texts.filter((text) => labelKey(text) !== ''))].slice(0, LIMITS.heads);
}

/** A told header stands no more lines than this from the one that was read. */
const NEAR = 40;

/**
 * The lines of a table's sheet, between its other tables, that its told header reaches over; of several that are alike
 * those nearest to the header as it was read. Null where none are found near it.
 */
export function findHeader(
  workbook: Workbook,
  bieu: Bieu,
  others: readonly Bieu[],
  { first, last }: HeaderCorrection,
): { readonly top: number; readonly bottom: number } | null {
  const whole = viewOfBieu(workbook, bieu);
  const view = whole.transposed ? whole : between(whole, bieu.range, others);
  const end = inView(bieu, bieu.range).bottom;
  const read = headerOf(bieu);
  const lines = view.lines.filter(
    (line) => line <= end && line >= read.top - NEAR && line <= read.bottom + NEAR,
  );
  const texts = new Map(lines.map((line) => [line, textsOfLine(view, line)]));
  const [tops, bottoms] = [first, last].map((wanted) =>
    lines.filter((line) => isSameLine(texts.get(line)!, wanted)),
  ) as [number[], number[]];
  const found = tops.flatMap((top) => {
    const bottom = bottoms.find((line) => line >= top);
    return bottom === undefined ? [] : [{ top, bottom }];
  });
  const distance = (one: { readonly top: number; readonly bottom: number }): number =>
    Math.abs(one.top - read.top) + Math.abs(one.bottom - read.bottom);
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Two lines are one where they share this part of all texts that either has. */
const SAME = 0.7;

function isSameLine(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map(
    (texts) => new Set(texts.map((text) => withRanks(labelKey(text), yearsOf(texts)))),
  ) as [Set<string>, Set<string>];
  if (left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((text) => right.has(text)).length;
  return shared / (left.size + right.size - shared) >= SAME;
}
