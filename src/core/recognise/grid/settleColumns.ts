import { words } from '../../text/normalize';
import type { View } from '../view';
import { headText, offsets, type CriterionColumn, type CriterionHeader } from './criterionColumns';
import { headerWords, type HeaderBand } from './headerBand';
import { contentsFrom, type Content } from './markBlock';

/** The criterion columns of a table, in the order they stand, and how many of them the header itself told. */
export interface SettledColumns {
  readonly columns: readonly CriterionColumn[];
  readonly told: number;
}

/** Heads of columns that stand beside the criteria: counts, averages, remarks, changes. */
const BESIDE =
  /\b(?:ghi chu|so voi|nam truoc|cung ky|binh quan|trung binh|bq|xep (?:hang|loai|thu)|tong (?:so|cong)|lo trinh|ly do|ty le|ti le|y kien|tang giam)\b|^(?:stt|so tt|ten|ma|don vi|dia phuong|tong|cong|dat|ket qua|so luong|so xa|so thon|tang|giam|mau so)\b(?! (?:tac|nghe|dong|nghiep|so|chuan|truong))|^tt$/;

/**
 * Settles which columns hold criteria. A run of numbers tells all of them; names tell some, and the others stand
 * between or beside them: by order where the known ones stand in order, else by what the columns hold.
 */
export function settleColumns(view: View, header: CriterionHeader, band: HeaderBand): SettledColumns {
  switch (header.kind) {
    case 'stated':
      return { columns: header.columns, told: header.columns.length };
    case 'run':
      return ofRun(view, header, band);
    case 'body': {
      const columns = trimmed(view, band, header.columns);
      return { columns, told: 0 };
    }
    case 'names':
      return byOrder(view, header, band) ?? byContent(view, header, band);
  }
}

/** A run of which the names tell less than this share is another set's. */
const LEAST_TOLD = 0.5;

/** Names in their official order, side by side: the set's size tells where the run begins and ends. */
function byOrder(view: View, header: CriterionHeader, band: HeaderBand): SettledColumns | null {
  const { columns, set } = header;
  const votes = [...offsets(columns)].sort((a, b) => b[1] - a[1])[0];
  if (!votes || !set || votes[1] < Math.max(3, columns.length / 2)) return null;
  const [offset, told] = votes;
  const contents = contentsFrom(view, band.bottom + 1);
  const settled: CriterionColumn[] = [];
  for (const { number } of set.criteria) {
    const place = offset + number;
    if (place < 0 || place >= view.width || isText(contents[place]!)) continue;
    const text = headText(view, header.line, place);
    if (text !== '' || contents[place]!.marks > 0) settled.push({ place, number, header: text });
  }
  return told >= settled.length * LEAST_TOLD ? { columns: byOwnNames(settled, columns), told } : null;
}

/**
 * Columns whose names stand in each other's places are what their names say. Only where they make up for each other: one
 * name alone that would be another criterion's is rather misread.
 */
function byOwnNames(
  settled: readonly CriterionColumn[],
  known: readonly CriterionColumn[],
): readonly CriterionColumn[] {
  const told = new Map(known.map(({ place, number }) => [place, number]));
  const moved = settled.filter(({ place, number }) => (told.get(place) ?? number) !== number);
  const places = new Set(moved.map(({ number }) => number));
  const names = new Set(moved.map(({ place }) => told.get(place)!));
  const areExchanged = names.size === moved.length && [...names].every((number) => places.has(number));
  if (!areExchanged) return settled;
  return settled.map((column) => ({ ...column, number: told.get(column.place) ?? column.number }));
}

function isText({ marks, counts, texts, others }: Content): boolean {
  return texts > marks + counts + others;
}

/** Marks, or nothing at all, under a head. */
function couldBeCriterion({ marks, counts, texts, others }: Content, head: string): boolean {
  return head !== '' && marks >= counts + others && marks >= texts;
}

/**
 * Names in another order, with gaps, or few of them known: the run of mark columns side by side that holds most
 * of the known names, without columns at its ends that are headed as counts or remarks.
 */
function byContent(view: View, header: CriterionHeader, band: HeaderBand): SettledColumns {
  const contents = contentsFrom(view, band.bottom + 1);
  const known = new Map(header.columns.map((column) => [column.place, column]));
  const headOf = (place: number): string => headText(view, header.line, place);
  const isKnown = (place: number): boolean => known.has(place) && !BESIDE.test(words(headOf(place)));
  let best: number[] = [];
  let run: number[] = [];
  contents.forEach((content, place) => {
    run = couldBeCriterion(content, headOf(place)) ? [...run, place] : [];
    if (run.filter(isKnown).length >= best.filter(isKnown).length) best = run;
  });
  const isBeside = (place: number): boolean => !isKnown(place) && BESIDE.test(words(headOf(place)));
  while (best.length > 0 && isBeside(best[0]!)) best = best.slice(1);
  while (best.length > 0 && isBeside(best.at(-1)!)) best = best.slice(0, -1);
  const told = best.filter(isKnown);
  return { columns: numberedInTurn(best, known, headOf), told: told.length };
}

/** Known columns keep their number; the others take the free numbers from left to right. */
function numberedInTurn(
  places: readonly number[],
  known: ReadonlyMap<number, CriterionColumn>,
  headOf: (place: number) => string,
): CriterionColumn[] {
  const taken = new Set(places.map((place) => known.get(place)?.number));
  let next = 1;
  return places.map((place) => {
    const own = known.get(place);
    if (own) return own;
    while (taken.has(next)) next++;
    taken.add(next);
    return { place, number: next, header: headOf(place) };
  });
}

/** A run of mark columns under heads we do not know, without the columns that stand beside criteria. */
function trimmed(view: View, band: HeaderBand, columns: readonly CriterionColumn[]): CriterionColumn[] {
  const isBeside = ({ place, header }: CriterionColumn): boolean =>
    BESIDE.test(words(header)) || BESIDE.test(words(headerWords(view, band, place, columns.length)));
  let first = 0;
  let last = columns.length - 1;
  while (first <= last && isBeside(columns[first]!)) first++;
  while (last >= first && isBeside(columns[last]!)) last--;
  return columns.slice(first, last + 1).map((column, index) => ({ ...column, number: index + 1 }));
}

/**
 * A run of bare numbers: criteria, where all its columns can hold them; else it numbers the table's columns, and
 * the criteria are the longest part of it that can.
 */
function ofRun(view: View, header: CriterionHeader, band: HeaderBand): SettledColumns {
  const contents = contentsFrom(view, band.bottom + 1);
  let best: CriterionColumn[] = [];
  let part: CriterionColumn[] = [];
  for (const column of header.columns) {
    part = holdsSomeMarks(contents[column.place]!) ? [...part, column] : [];
    if (part.length > best.length) best = part;
  }
  const columns = named(view, band, best);
  if (best.length === header.columns.length) return { columns, told: columns.length };
  const isFilled = ({ place, header: text }: CriterionColumn): boolean =>
    contents[place]!.marks > 0 || text !== '';
  const last = columns.findLastIndex((column) => isFilled(column));
  return { columns: trimmed(view, band, columns.slice(0, last + 1)), told: 0 };
}

/** Numbered columns may hold more subtotals than marks, but names and counts hold hardly any mark. */
function holdsSomeMarks({ marks, counts, texts, others }: Content): boolean {
  return marks * 3 >= counts + others && marks >= texts;
}

/** Bare numbers take the words of the header lines beside them, where there are any. */
function named(view: View, band: HeaderBand, columns: readonly CriterionColumn[]): CriterionColumn[] {
  return columns.map((column) => {
    for (let line = band.bottom; line >= band.top; line--) {
      const merge = view.merge(line, column.place);
      if (merge && merge.right > merge.left) continue;
      const text = view.spread(line, column.place);
      if (/\p{L}{2}/u.test(text)) return { ...column, header: text };
    }
    return column;
  });
}
