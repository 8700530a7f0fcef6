import { words } from '../../text/normalize';
import { periodIn } from '../../quantities/period';
import type { BodyLine } from './bodyLine';

// The same table once more on its sheet, of another year: its title, or its units from the first on, tell.

/** «Năm 2024», and nothing else. */
const YEAR_ALONE = /^(?:\d{1,2} |[ivx]{1,4} )?(?:ket qua |so lieu |thuc hien )?nam 20\d\d$/;

/** Whether a line says a year and nothing else, and holds no figures. */
export function isYearLine(one: BodyLine): boolean {
  return one.filled === 0 && !one.otherFigures && YEAR_ALONE.test(words(one.label));
}

/** Share of a title's words that it has in common with the same title of another year. */
const SAME_WORDS = 0.7;
const FEWEST_WORDS = 3;

/** Whether a line without figures is the table's own title, but of another year. */
export function isTitleOfOtherYear(one: BodyLine, title: string): boolean {
  if (one.filled > 0 || one.otherFigures) return false;
  const year = periodIn([one.label])?.year;
  const own = periodIn([title])?.year;
  if (year === undefined || own === undefined || year === own) return false;
  const known = new Set(wordsOf(title));
  const said = wordsOf(one.label);
  if (YEAR_ALONE.test(words(one.label))) return true;
  return (
    said.length >= FEWEST_WORDS && said.filter((word) => known.has(word)).length >= said.length * SAME_WORDS
  );
}

/** Whether a line says that what follows is of another year than a table with that title, or of some year. */
export function saysOtherYear(one: BodyLine, title: string): boolean {
  return isYearLine(one) || isTitleOfOtherYear(one, title);
}

function wordsOf(text: string): string[] {
  return words(text)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
}

/** Lines from a table's first on that must come again in the same order; of a table of fewer units, all. */
export const LEAST_SAME = 3;

/** The lines that a table begins with, to know it again: labels with what stands beside them, totals left out. */
export function firstLabels(read: readonly BodyLine[]): readonly string[] {
  const found: string[] = [];
  for (const one of read) {
    if (found.length >= LEAST_SAME) break;
    if (isNamed(one)) found.push(keyOf(one));
  }
  return found;
}

/** Whether a line is called like a table's first. */
export function isFirst([first]: readonly string[], one: BodyLine): boolean {
  return keyOf(one) === first;
}

/** Whether lines begin with the same labels, and as many, as a table did; `first` are its first. */
export function beginsAgain(first: readonly string[], following: readonly BodyLine[]): boolean {
  if (first.length < 2) return false;
  const again = following.filter(isNamed).slice(0, first.length);
  return again.length === first.length && again.every((one, at) => keyOf(one) === first[at]);
}

/** Whether all totals of lines are called like totals of others: what has one of its own sums up both. */
export function sameTotals(read: readonly BodyLine[], following: readonly BodyLine[]): boolean {
  const known = new Set(read.filter(isSum).map(({ label }) => words(label)));
  return following.filter(isSum).every(({ label }) => known.has(words(label)));
}

function isSum({ total }: BodyLine): boolean {
  return total?.measure === 'sum';
}

/** Whether a line names a unit or a group. */
export function isNamed(one: BodyLine): boolean {
  return one.label !== '' && one.total === null && !isYearLine(one);
}

function keyOf({ label, groupLabels }: BodyLine): string {
  return [label, ...groupLabels].map(words).join('|');
}
