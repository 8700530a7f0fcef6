import { CRITERIA_SETS, type CriteriaSet } from '../../criteria';
import { matchCriterion, statedCriterionNumber } from '../../criteria/matchCriterion';
import { isMarkWord } from '../../bieu/markCodebook';
import type { View } from '../view';

/** One criterion's place across, with the number it has in the set (its place in the run where none is stated). */
export interface CriterionColumn {
  readonly place: number;
  readonly number: number;
  /** The header that named it; empty where only its place in the run tells. */
  readonly header: string;
}

/** What made a line look like a header of criteria. */
export type HeaderKind = 'names' | 'stated' | 'run' | 'body';

/** A run of criterion headers found in a sheet. */
export interface CriterionHeader {
  readonly kind: HeaderKind;
  /** The lowest line of the names or numbers. */
  readonly line: number;
  /** Columns that the header itself tells; others may be filled in between them. */
  readonly columns: readonly CriterionColumn[];
  readonly set: CriteriaSet | null;
}

/** Fewest criterion columns that make a grid: no set in use has fewer than eight, a part of one may. */
export const LEAST_CRITERIA = 5;
/** No set has as many; more columns of marks are a calendar or worse. */
export const MOST_CRITERIA = 60;

/** How far above a header line a name may stand that is not merged down to it. */
const HEADER_DEPTH = 3;

/** The headers that look like criteria, those with most columns first; the first line of equal ones first. */
export function findCriterionHeaders(view: View): CriterionHeader[] {
  const found: CriterionHeader[] = [];
  let tried = 0;
  for (const line of view.lines) {
    if (hasHeads(view, line) && ++tried <= MOST_WORDED) found.push(...wordedHeaders(view, line));
    const run = numberRun(view, line);
    if (run) found.push(run);
  }
  return found
    .filter((header) => !isNumberedBeside(header, found))
    .sort((a, b) => b.columns.length - a.columns.length || a.line - b.line);
}

/** How many lines a row of names and the row of numbers that belongs to it may lie apart. */
const BESIDE_LINES = 2;

/**
 * Whether names out of order, or few of them, stand beside a row of numbers 1…n over the same columns: chance
 * matches with another set's names, and the numbers tell the columns better.
 */
function isNumberedBeside(header: CriterionHeader, others: readonly CriterionHeader[]): boolean {
  if (header.kind !== 'names' || inOrder(header.columns) * 2 >= header.columns.length) return false;
  const places = new Set(header.columns.map(({ place }) => place));
  return others.some(
    ({ kind, line, columns }) =>
      kind === 'run' &&
      Math.abs(line - header.line) <= BESIDE_LINES &&
      columns.filter(({ place }) => places.has(place)).length >= places.size,
  );
}

/** The text that heads a place at a line: its own, or the nearest above it that is not a head over several. */
export function headText(view: View, line: number, place: number): string {
  for (let up = 0; up <= HEADER_DEPTH; up++) {
    const at = line - up;
    if (at < 0) break;
    const merge = view.merge(at, place);
    if (merge && merge.right > merge.left) {
      if (up > 0) break;
      // a head merged over several places belongs to its first one only where nothing stands below
      return merge.left === place ? view.text(merge.top, place) : '';
    }
    const text = merge ? view.text(merge.top, merge.left) : view.text(at, place);
    if (text !== '') return text;
  }
  return '';
}

const headerWord = new Map<string, boolean>();
const LONGEST_HEAD = 160;

function couldBeHeader(text: string): boolean {
  const known = headerWord.get(text);
  if (known !== undefined) return known;
  const could = /\p{L}/u.test(text) && text.length > 1 && text.length < LONGEST_HEAD && !isMarkWord(text);
  if (headerWord.size >= 5000) headerWord.clear();
  if (text.length < LONGEST_HEAD) headerWord.set(text, could);
  return could;
}

interface Head {
  readonly place: number;
  readonly text: string;
}

const FEWEST_TEXTS = 3;
const FEWEST_NAMED = 4;

/** Lines of words looked at for criterion names: a list of ten thousand projects has its header at its top. */
const MOST_WORDED = 3000;

function hasHeads(view: View, line: number): boolean {
  // a line of marks has no more texts than its label: they need not be looked at
  let texts = 0;
  for (let place = 0; place < view.width && texts < FEWEST_TEXTS; place++)
    if (isText(view, line, place)) texts++;
  if (texts < FEWEST_TEXTS) return false;
  let heads = 0;
  for (let place = 0; place < view.width && heads < FEWEST_TEXTS; place++) {
    if (isText(view, line, place) && couldBeHeader(view.text(line, place))) heads++;
  }
  return heads >= FEWEST_TEXTS;
}

function isText(view: View, line: number, place: number): boolean {
  return typeof view.cell(line, place)?.value === 'string';
}

/** A line's heads read as criterion names of each set, and as stated numbers; at most one reading of each kind. */
function wordedHeaders(view: View, line: number): CriterionHeader[] {
  const heads: Head[] = [];
  for (let place = 0; place < view.width; place++) {
    const text = headText(view, line, place);
    if (couldBeHeader(text)) heads.push({ place, text });
  }
  if (heads.length < LEAST_CRITERIA) return [];
  const found: CriterionHeader[] = [];
  const stated = assignByNumber(heads);
  if (stated.length >= LEAST_CRITERIA) found.push({ kind: 'stated', line, columns: stated, set: null });
  const named = CRITERIA_SETS.map((set) => ({ set, columns: assignBySet(heads, set) }));
  const best = named.reduce((a, b) => (inOrder(b.columns) > inOrder(a.columns) ? b : a));
  if (best.columns.length >= FEWEST_NAMED) found.push({ kind: 'names', line, ...best });
  return found;
}

/** Heads that name criteria of a set, each number once; where two heads claim one, the better and nearer wins. */
function assignBySet(heads: readonly Head[], set: CriteriaSet): CriterionColumn[] {
  const claims = heads.flatMap(({ place, text }) =>
    matchCriterion(text, set).map(({ number, score }) => ({
      place,
      text,
      number,
      score: score + (statedCriterionNumber(text) === number ? 0.5 : 0),
    })),
  );
  claims.sort((a, b) => b.score - a.score || a.place - b.place);
  const byNumber = new Map<number, CriterionColumn>();
  const taken = new Set<number>();
  for (const { place, text, number } of claims) {
    if (taken.has(place) || byNumber.has(number)) continue;
    taken.add(place);
    byNumber.set(number, { place, number, header: text });
  }
  return [...byNumber.values()].sort((a, b) => a.place - b.place);
}

/** How many columns stand in the order of their numbers: chance matches of another set do not. */
function inOrder(columns: readonly CriterionColumn[]): number {
  return Math.max(0, ...offsets(columns).values());
}

/** Votes for where criterion 0 would stand, were the criteria in order and side by side. */
export function offsets(columns: readonly CriterionColumn[]): Map<number, number> {
  const votes = new Map<number, number>();
  for (const { place, number } of columns) votes.set(place - number, (votes.get(place - number) ?? 0) + 1);
  return votes;
}

/** Heads that state their number («TC 5», «5. Trường học»), where the numbers run 1, 2, 3… */
function assignByNumber(heads: readonly Head[]): CriterionColumn[] {
  let best: CriterionColumn[] = [];
  let run: CriterionColumn[] = [];
  for (const { place, text } of heads) {
    const number = statedCriterionNumber(text);
    if (number === null) continue;
    if (number === 1) run = [];
    if (number === run.length + 1) run = [...run, { place, number, header: text }];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** A run of bare numbers 1…n in adjacent filled places, as numbers or text («1», «(1)», «01»). */
function numberRun(view: View, line: number): CriterionHeader | null {
  // every mark «1» could begin a run: only the longest is made into columns
  let [start, length] = [0, 0];
  let [bestStart, bestLength] = [0, 0];
  for (let place = 0; place < view.width; place++) {
    const value = view.cell(line, place)?.value ?? '';
    if (value === '') continue;
    const number = bareNumber(value);
    if (number !== null && number === length + 1) length++;
    else length = number === 1 ? 1 : 0;
    if (length === 1) start = place;
    if (length > bestLength && length <= MOST_CRITERIA) [bestStart, bestLength] = [start, length];
  }
  if (bestLength < LEAST_CRITERIA) return null;
  const columns: CriterionColumn[] = [];
  for (let place = bestStart; columns.length < bestLength; place++) {
    if ((view.cell(line, place)?.value ?? '') === '') continue;
    columns.push({ place, number: columns.length + 1, header: '' });
  }
  return { kind: 'run', line, columns, set: null };
}

function bareNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  const match = typeof value === 'string' ? /^\s*\(?0?(\d{1,2})\)?\s*$/.exec(value) : null;
  return match ? Number(match[1]) : null;
}
