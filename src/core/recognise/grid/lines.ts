import { settleLetters } from '../../text/numbering';
import type { View } from '../view';
import { dropFooter } from './bodyFooter';
import { hasFigures, readLine, type BodyLine } from './bodyLine';
import type { LabelColumns } from './labelColumns';
import { isSummedUpAsOne, numberingGoesOn } from './oneTable';
import { headsNumbering, headsOtherTable, signs } from './otherTable';
import { dropPageArtefacts, isTitle } from './pageArtefacts';
import {
  beginsAgain,
  firstLabels,
  isFirst,
  isNamed,
  isTitleOfOtherYear,
  LEAST_SAME,
  sameTotals,
  saysOtherYear,
} from './sameAgain';

/** Where a body ends because something else begins. */
export interface BodyEnd {
  /** `head`: the head of another table; `again`: the same table once more, under no header of its own. */
  readonly kind: 'title' | 'head' | 'again';
  /** The first line of what begins, and the first that is no title of it. */
  readonly line: number;
  readonly first: number;
}

/** A table's body, and where another table ended it; null where the lines did. */
export interface Body {
  readonly lines: readonly BodyLine[];
  readonly end: BodyEnd | null;
}

/** What is known of a table before its body is read. */
export interface BodyFrame {
  /** The lines that repeat the header. */
  readonly headers: ReadonlySet<number>;
  /** All lines under the header. */
  readonly lines: readonly number[];
  /** The criterion columns. */
  readonly places: readonly number[];
  readonly columns: LabelColumns;
  readonly title: string;
  /** Whether the same units again begin another table, where the header is not printed again. */
  readonly mayRepeat: boolean;
}

/**
 * The body's lines in order: without blank lines, repeated headers, page numbers and the footer. Ends where
 * another table begins: at a title of its own, at a head of its own, where the same title speaks of another year, or
 * where the same units come again from the first on.
 */
export function bodyLines(view: View, frame: BodyFrame): Body {
  const read: BodyLine[] = [];
  const end = readUntilEnd(view, frame, read);
  dropFooter(read);
  const settled = settleLetters(read.map(({ numbering }) => numbering));
  return { lines: read.map((one, index) => ({ ...one, numbering: settled[index]! })), end };
}

/** Reads lines into `read` up to where another table begins. */
function readUntilEnd(view: View, frame: BodyFrame, read: BodyLine[]): BodyEnd | null {
  const { headers, lines, places, title } = frame;
  const neighbours = neighboursOf(view, frame, read);
  const pages = pagesOf(frame, read, neighbours);
  for (const [index, line] of lines.entries()) {
    if (headers.has(line)) {
      const artefacts = dropPageArtefacts(read);
      if (artefacts.some(isTitle) && closes(read)) return endAt('title', line);
      if (
        !view.transposed &&
        artefacts.some((one) => isTitleOfOtherYear(one, title)) &&
        read.some(hasFigures) &&
        !neighbours.areOneTable(index + 1)
      )
        return endAt('title', line);
      pages.open(true);
      continue;
    }
    const one = readLine(view, line, places, frame.columns);
    if (!one) continue;
    const headerFollows = (): boolean =>
      lines.slice(index + 1, index + 1 + TITLE_DEPTH).some((next) => headers.has(next));
    if (one.filled === 0 && isTitle(one) && !headerFollows() && read.some(hasFigures))
      return endAt('title', line);
    if (!view.transposed) {
      if (saysOtherYear(one, title)) pages.open(false);
      const again = pages.beginsAgain(one, index);
      if (again) return again;
      if (read.some(hasFigures) && headsOtherTable(view, lines, index, places, () => isSetApart(read, one))) {
        if (!neighbours.areOneTable(index + 1)) return endAt('head', line);
        // the header of a later page, in other words
        if (headsNumbering(view, line)) continue;
      }
    }
    read.push(one);
  }
  return null;
}

function endAt(kind: BodyEnd['kind'], line: number): BodyEnd {
  return { kind, line, first: line };
}

/** Whether a line stands after a closing total, with a blank row or words alone between, but no signature. */
function isSetApart(read: readonly BodyLine[], { line }: BodyLine): boolean {
  const last = read.at(-1)!;
  const since = read.slice(read.findLastIndex(hasFigures) + 1);
  if (since.some(({ label }) => signs(label))) return false;
  return closes(read) && (line > last.line + 1 || (last.filled === 0 && last.total === null));
}

/** Where the totals begin that stand last of all and are called like those that open the table. */
function startOfTotals(read: readonly BodyLine[]): number {
  const opening = read.slice(0, read.findIndex(isNamed)).map(({ label }) => label);
  let start = read.length;
  while (start > 0 && opening.includes(read[start - 1]!.label)) start--;
  return start;
}

/** How often a table is held against what comes after it: more, and it is one table that only looks like several. */
const MOST_TRIES = 5;

/** What has been read held against what comes after it. */
interface Neighbours {
  /** The lines from an index on, repeated headers left out. */
  readonly ahead: (index: number) => readonly BodyLine[];
  /** Whether the lines from an index on belong to the same table: its numbering goes on, or one total sums up both. */
  readonly areOneTable: (index: number) => boolean;
}

function neighboursOf(
  view: View,
  { headers, lines, places, columns }: BodyFrame,
  read: readonly BodyLine[],
): Neighbours {
  let tries = 0;
  const linesAt = (from: number, to?: number): BodyLine[] =>
    lines.slice(from, to).flatMap((line) => {
      const one = headers.has(line) ? null : readLine(view, line, places, columns);
      return one ? [one] : [];
    });
  return {
    ahead: (index) => linesAt(index),
    areOneTable: (index) =>
      numberingGoesOn(read, linesAt(index, index + TITLE_DEPTH)) ||
      tries++ >= MOST_TRIES ||
      isSummedUpAsOne(view, places, read, linesAt(index)),
  };
}

interface Pages {
  /** A page begins: at the header printed again, or at a line that says a year. */
  readonly open: (hasHeader: boolean) => void;
  /** The end of the body, where the same units begin again at a line; lines read since its beginning are taken back. */
  readonly beginsAgain: (one: BodyLine, index: number) => BodyEnd | null;
}

function pagesOf({ title, mayRepeat }: BodyFrame, read: BodyLine[], neighbours: Neighbours): Pages {
  let start = 0;
  let hasHeader = false;
  let tries = 0;
  let first: readonly string[] = [];
  return {
    open(again) {
      // a title over the header printed again, or after it
      const isSamePage = start > 0 && !read.slice(start).some(hasFigures);
      if (!isSamePage) start = read.length;
      hasHeader = again || (isSamePage && hasHeader);
    },
    beginsAgain(one, index) {
      if (tries >= MOST_TRIES || !isNamed(one) || read.length < 2) return null;
      if (first.length < LEAST_SAME) first = firstLabels(read);
      if (!isFirst(first, one)) return null;
      const sinceStart = read.slice(start);
      const opensPage =
        start > 0 && !sinceStart.some((other) => isNamed(other) && !saysOtherYear(other, title));
      // under no title of its own only what is closed and set apart is a table, and only where enough units tell
      const isApart =
        closes(read) && one.line > read.findLast(hasFigures)!.line + 1 && first.length >= LEAST_SAME;
      if (!opensPage && !isApart) return null;
      const hasOwnHeader = hasHeader && opensPage;
      if (!mayRepeat && !hasOwnHeader) return null;
      tries++;
      const following = neighbours.ahead(index);
      if (!beginsAgain(first, following)) return null;
      // where no page begins the totals on top of it are its own
      const from = opensPage ? start : startOfTotals(read);
      if (!read.slice(0, from).some(hasFigures)) return null;
      if (!sameTotals(read.slice(0, from), following)) return null;
      if (neighbours.areOneTable(index)) return null;
      const taken = read.splice(from);
      const ownLines = taken.filter(hasFigures);
      const firstLine = ownLines[0]?.line ?? one.line;
      const line = Math.min(taken[0]?.line ?? one.line, one.line);
      return hasOwnHeader ? endAt('title', line) : { kind: 'again', line, first: firstLine };
    },
  };
}

/** How many lines a title takes before its header. */
const TITLE_DEPTH = 8;

/** Whether what was read so far ends with a total that says no group: the table may be over. */
function closes(read: readonly BodyLine[]): boolean {
  const total = read.findLast(hasFigures)?.total;
  return total?.measure === 'sum' && total.scope !== 'group';
}
