import { addTo } from '../../collections/groups';
import type { CellValue } from '../../snapshot/workbook';
import { withOneBreak } from '../../text/lineBreaks';

/** A row of a sheet of ours, as it is told from the others. */
export interface Line {
  /** What it is for, as the columns say that tell it; null for a title, a note, a row of signatures. */
  readonly key: string | null;
  /** The heading that it stands under. */
  readonly under: string;
  /** Whether it is one of a numbered list. */
  readonly isNumbered: boolean;
  /** What it says, whatever its figures are: a heading says how many lines are under it. */
  readonly said: string;
}

/** The lines of a sheet whose columns `by` say what each is for. */
export function linesOf(
  height: number,
  width: number,
  by: readonly number[],
  valueAt: (row: number, column: number) => CellValue,
): Line[] {
  let under = '';
  return Array.from({ length: height }, (_, row) => {
    const values = by.map((column) => plain(valueAt(row, column)));
    const key = values.every((value) => value === '') ? null : values.join('\n');
    const first = valueAt(row, 0);
    const isNumbered = key !== null && typeof first === 'number';
    const line: Line = { key, under, isNumbered, said: key === null ? saidBy(row, width, valueAt) : '' };
    // lines are numbered, headings have a Roman number or stand across the table
    if (typeof first === 'string' && first.trim() !== '') under = key ?? line.said;
    return line;
  });
}

function saidBy(row: number, width: number, valueAt: (row: number, column: number) => CellValue): string {
  const values = Array.from({ length: width }, (_, column) => plain(valueAt(row, column)));
  return values
    .filter((value) => value !== '')
    .join(' ')
    .replace(/\d+/g, '#');
}

/** A value as it is compared, however a host reads its line breaks and blanks. */
function plain(value: CellValue): string {
  if (value === null) return '';
  return withOneBreak(typeof value === 'object' ? value.error : String(value)).trim();
}

/** Pairs of rows without a key that are compared at most. */
const MOST_COMPARED = 1_000_000;

/**
 * Which row each row of a sheet is in the sheet made anew; null for one that is no more. Lines are found by what they
 * are for, in their order where several say the same, and where they went under another heading too; other rows by
 * what they say, and behind one that is found.
 */
export function matchLines(before: readonly Line[], anew: readonly Line[]): (number | null)[] {
  const found: (number | null)[] = before.map(() => null);
  const isTaken = anew.map(() => false);
  const take = (row: number, at: number): void => {
    found[row] = at;
    isTaken[at] = true;
  };
  const waiting = rowsBy(before, ({ key, under }) => (key === null ? null : `${under}\n\n${key}`));
  for (const [key, rows] of rowsBy(anew, ({ key: own, under }) =>
    own === null ? null : `${under}\n\n${own}`,
  )) {
    const those = waiting.get(key) ?? [];
    rows.slice(0, those.length).forEach((at, i) => take(those[i]!, at));
  }
  // a line that went under another heading, where there is but one of it
  const left = rowsBy(before, ({ key }, row) => (found[row] === null ? key : null));
  for (const [key, [at, ...more]] of rowsBy(anew, ({ key: own }, row) => (isTaken[row] ? null : own))) {
    const [row, ...others] = left.get(key) ?? [];
    if (row !== undefined && others.length === 0 && more.length === 0) take(row, at!);
  }
  const [old, made] = [without(before), without(anew)];
  if (old.length * made.length <= MOST_COMPARED) {
    const pairs = inOrder(
      old.map((row) => before[row]!.said),
      made.map((row) => anew[row]!.said),
    );
    for (const [i, j] of pairs) take(old[i]!, made[j]!);
  }
  for (const row of old) {
    const above = row > 0 ? found[row - 1]! : null;
    if (found[row] !== null || above === null) continue;
    const next = above + 1;
    if (anew[next]?.key === null && !isTaken[next]) take(row, next);
  }
  return found;
}

function rowsBy(
  lines: readonly Line[],
  keyOf: (line: Line, row: number) => string | null,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  lines.forEach((line, row) => {
    const key = keyOf(line, row);
    if (key !== null) addTo(rows, key, row);
  });
  return rows;
}

/** The rows that no key tells. */
function without(lines: readonly Line[]): number[] {
  return lines.flatMap(({ key }, row) => (key === null ? [row] : []));
}

/** The longest run of texts that stand in both lists in the same order, as pairs of places. */
function inOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] =
        a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
