import { words } from '../../text/normalize';
import type { View } from '../view';
import { cellKind, type CellKind } from './cellKind';
import { isColumnNumberLine } from './columnNumbers';
import { isYear } from './measureOf';

/** One table of a sheet: its heading lines (titles and header) and its body, in sheet order. */
export interface Region {
  /** Lines above the body that no other table takes: titles and header. */
  readonly above: readonly number[];
  /** First line of figures to the last one, headings between them included, repeated headers left out. */
  readonly body: readonly number[];
  readonly kinds: ReadonlyMap<number, readonly CellKind[]>;
}

const TABLE_TITLE =
  /^(?:bieu|phu luc|phu bieu|bang|mau|table)(?: (?:so|mau|tong hop|chi tiet))* ?(?:\d|[ivx]+\b)/;
/** More words than this are prose, whatever numbers stand beside them. */
const MOST_TABLES = 60;

/** The tables of a view, one after the other. Side by side tables are one. */
export function regionsOf(view: View): Region[] {
  const kinds = kindsOf(view);
  const regions: Region[] = [];
  let above: number[] = [];
  let body: number[] = [];
  const close = (): void => {
    if (body.length > 0 && regions.length < MOST_TABLES) regions.push(trimmed({ above, body, kinds }));
    above = [];
    body = [];
  };
  let header: ReadonlySet<string> = new Set();
  let columns = new Set<number>();
  for (const line of view.lines) {
    const own = kinds.get(line)!;
    if (isData(view, line, own)) {
      if (body.length === 0) header = textsOf(view, above);
      body.push(line);
      own.forEach((kind, place) => kind === 'figure' && columns.add(place));
      continue;
    }
    if (body.length === 0) {
      above.push(line);
      continue;
    }
    if (isRepeat(view, line, own, header)) continue;
    if (!startsTable(view, line, own, columns)) {
      body.push(line);
      continue;
    }
    // titles since the last figures belong to the table they stand over
    const titles: number[] = [];
    for (let last = body.at(-1); last !== undefined && isHeadingOnly(kinds.get(last)!); last = body.at(-1)) {
      titles.unshift(body.pop()!);
    }
    close();
    columns = new Set();
    above = [...titles, line];
  }
  close();
  return regions;
}

/**
 * The table under a header that is told: all lines after it, to the last one of the table's. Only that header can be
 * printed again in it, whatever stands over it; what a line of figures says is left out only where it is that header's,
 * word for word.
 */
export function regionUnder(
  view: View,
  header: { readonly top: number; readonly bottom: number },
  last: number,
  regions: readonly Region[],
): Region | null {
  const kinds = kindsOf(view);
  const ended = Math.max(-1, ...regions.map(({ body }) => body.at(-1)!).filter((line) => line < header.top));
  const above = view.lines.filter((line) => line > ended && line <= header.bottom);
  const tiers = above.filter((line) => line >= header.top);
  const texts = textsOf(view, tiers);
  const printed = new Set(tiers.map((line) => textOf(view, line)));
  const isAgain = (line: number): boolean => {
    const own = kinds.get(line)!;
    return isData(view, line, own) ? printed.has(textOf(view, line)) : isRepeat(view, line, own, texts);
  };
  const body = view.lines.filter((line) => line > header.bottom && line <= last && !isAgain(line));
  const region = trimmed({ above, body, kinds });
  return region.body.length > 0 ? region : null;
}

function kindsOf(view: View): ReadonlyMap<number, readonly CellKind[]> {
  const kindOf = (line: number): CellKind[] =>
    Array.from({ length: view.width }, (_, place) => cellKind(view.cell(line, place)));
  return new Map(view.lines.map((line) => [line, kindOf(line)]));
}

/** A line with a figure that is neither the header's years nor its column numbers, nor a page number alone. */
function isData(view: View, line: number, kinds: readonly CellKind[]): boolean {
  let figures = 0;
  let texts = 0;
  let years = 0;
  kinds.forEach((kind, place) => {
    if (kind === 'text') texts++;
    if (kind !== 'figure') return;
    figures++;
    const value = Number(view.text(line, place));
    if (isYear(value)) years++;
  });
  if (figures === 0) return false;
  if (figures >= 2 && years === figures) return false;
  if (figures === 1 && texts === 0) return false;
  return !isColumnNumberLine(view, line);
}

function isHeadingOnly(kinds: readonly CellKind[]): boolean {
  return !kinds.includes('figure');
}

/** The texts of lines by place, to know a header printed again. */
function textsOf(view: View, lines: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    for (let place = 0; place < view.width; place++) {
      const text = view.text(line, place);
      if (text !== '') found.add(`${place} ${words(text)}`);
    }
  }
  return found;
}

/** All texts of a line with their places, as one. */
function textOf(view: View, line: number): string {
  return [...textsOf(view, [line])].join('\n');
}

function isRepeat(
  view: View,
  line: number,
  kinds: readonly CellKind[],
  header: ReadonlySet<string>,
): boolean {
  if (isColumnNumberLine(view, line)) return true;
  let texts = 0;
  let same = 0;
  kinds.forEach((kind, place) => {
    if (kind === 'blank') return;
    texts++;
    if (header.has(`${place} ${words(view.text(line, place))}`)) same++;
  });
  if (texts === 1 && kinds.some((kind) => kind === 'figure')) return true; // a page number
  return same >= 2 && same * 5 >= texts * 3;
}

/** A title of its own, or words over two columns of figures or more, begin another table. */
function startsTable(
  view: View,
  line: number,
  kinds: readonly CellKind[],
  columns: ReadonlySet<number>,
): boolean {
  const first = kinds.findIndex((kind) => kind !== 'blank');
  if (first >= 0 && TABLE_TITLE.test(words(view.text(line, first)))) return true;
  let over = 0;
  let figures = 0;
  kinds.forEach((kind, place) => {
    if (!columns.has(place)) return;
    if (kind === 'text') over++;
    if (kind === 'figure') figures++;
  });
  // a line of years is a header too
  return over >= 2 || (figures >= 2 && over + figures >= 2);
}

/** Without headings after the last figures: signatures, notes. */
function trimmed({ above, body, kinds }: Region): Region {
  let end = body.length;
  while (end > 0 && isHeadingOnly(kinds.get(body[end - 1]!)!)) end--;
  return { above, body: body.slice(0, end), kinds };
}
