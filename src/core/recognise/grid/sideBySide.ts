import { words } from '../../text/normalize';
import { placesOf, type View } from '../view';
import { LEAST_CRITERIA } from './criterionColumns';
import { NUMBER_HEAD } from './otherTable';
import { areSummedUpAsOne } from './summedAcross';

/** «Tên xã», «Đơn vị» over the names. */
const NAME_HEAD = /^(?:ten (?:xa|don vi|dia phuong|huyen|thon|ban)(?: .*)?|xa|don vi|dia phuong)$/;
/** Beside the head a table has at least its criteria. */
const NARROWEST = LEAST_CRITERIA + 1;
/** Heads stand among the first lines of a sheet. */
const MOST_LINES = 60;

/**
 * The parts of a sheet on which tables stand side by side: where a line heads numbering or names twice over, each part
 * begins at its own head. One table in columns of print, whose numbering goes on at the right or whose total sums up all
 * columns, is one part; so is a sheet without such a line.
 */
export function sideBySide(view: View): readonly View[] {
  for (const { line, starts } of repeatedHeads(view)) {
    if (isOneTable(view, line, starts)) continue;
    return starts.map((start, at) =>
      placesOf(view, at === 0 ? 0 : start, starts[at + 1] ?? view.width, line),
    );
  }
  return [view];
}

/** Columns of print to the right of the first: the line of their heads, and the places each reaches over. */
export interface PrintColumns {
  readonly line: number;
  readonly columns: readonly { readonly from: number; readonly to: number }[];
}

/** Where one table goes on to the right of itself, which `sideBySide` takes for one part; null where none does. */
export function printColumns(view: View): PrintColumns | null {
  for (const { line, starts } of repeatedHeads(view)) {
    if (!isOneTable(view, line, starts)) continue;
    const columns = starts.map((from, at) => ({ from, to: (starts[at + 1] ?? view.width) - 1 }));
    const [first, ...others] = columns.map((column) => ({ ...column, heads: headsIn(view, line, column) }));
    const alike = others.filter(
      ({ heads }) => heads.filter((head) => first!.heads.includes(head)).length * 2 > heads.length,
    );
    return alike.length === 0 ? null : { line, columns: alike };
  }
  return null;
}

/** The lines that head numbering or names more than once, with the places where each such head begins. */
function* repeatedHeads(
  view: View,
): Generator<{ readonly line: number; readonly starts: readonly number[] }> {
  for (const line of view.lines.slice(0, MOST_LINES)) {
    const starts = startsIn(view, line);
    if (starts.length > 1) yield { line, starts };
  }
}

/** Whether what stands under the same heads again goes on from the left, or is summed up with it. */
function isOneTable(view: View, line: number, starts: readonly number[]): boolean {
  return (
    starts.some((start, at) => at > 0 && goesOn(view, line, starts[at - 1]!, start)) ||
    areSummedUpAsOne(view, line, starts)
  );
}

function headsIn(view: View, line: number, { from, to }: PrintColumns['columns'][number]): string[] {
  const heads: string[] = [];
  for (let place = from; place <= to; place++) heads.push(words(view.text(line, place)));
  return heads.filter((head) => head !== '');
}

/** Whether a table has such a head once: over its numbering, over its names. */
function isHeadOnce(key: string): boolean {
  return NUMBER_HEAD.test(key) || NAME_HEAD.test(key);
}

/** The places of the head that a line has again and again, with room for a table after each. */
function startsIn(view: View, line: number): number[] {
  let own: string | null = null;
  const starts: number[] = [];
  for (let place = 0; place < view.width; place++) {
    const key = words(view.text(line, place));
    if (own === null ? !isHeadOnce(key) : key !== own) continue;
    own = key;
    starts.push(place);
  }
  const isWide = starts.every((start, at) => (starts[at + 1] ?? view.width) - start >= NARROWEST);
  return isWide ? starts : [];
}

/** Whether the numbers under the second head go on from those under the first: notes under it may be numbered too. */
function goesOn(view: View, line: number, first: number, second: number): boolean {
  const right = numbersUnder(view, line, second)[0];
  return right !== undefined && right > 1 && numbersUnder(view, line, first).includes(right - 1);
}

function numbersUnder(view: View, line: number, place: number): number[] {
  const under = view.lines.filter((one) => one > line).map((one) => view.text(one, place));
  return under.filter((text) => /^\d{1,3}$/.test(text)).map(Number);
}
