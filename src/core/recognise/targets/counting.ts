import type { Counting, CountingEvidence, RowMeasure, TargetColumn, TargetRow } from '../../bieu/targets';
import type { Reading } from '../../relations/reading';
import { words } from '../../text/normalize';
import { isSumOf, sameFigure } from './sameFigure';

/** The figures of one row as far as counting goes. */
export interface RowFigures {
  readonly start: Reading | null;
  readonly target: Reading | null;
  /** By year, ascending. */
  readonly years: readonly Reading[];
}

/** How a row counts and what tells so. */
export interface RowCounting {
  readonly counts: Counting;
  readonly by: CountingEvidence;
  readonly fromStart: boolean;
  readonly sign: 1 | -1;
}

export const UNKNOWN: RowCounting = { counts: 'unknown', by: null, fromStart: true, sign: 1 };

/** The ways a row's years can make its target; `none` where they make it in no way. */
export function countingByFigures({
  start,
  target,
  years,
}: RowFigures): RowCounting & Pick<TargetRow, 'fits'> {
  const none = { ...UNKNOWN, fits: 'none' } as const;
  if (target?.state !== 'number') return none;
  const filled = years.filter(({ state }) => state === 'number');
  if (filled.length === 0 || years.some(({ state }) => state === 'unreadable')) return none;
  const last = years.at(-1)!;
  const isCumulative = sameFigure(last, target);
  const from = start?.state === 'number' ? [start] : [];
  const sums = (sign: 1 | -1, terms: readonly Reading[]): boolean =>
    isSumOf(target, [...terms, ...filled], [...terms.map(() => 1), ...filled.map(() => sign)]);
  const increases = sums(1, from);
  if (isCumulative && increases) return { ...none, fits: 'both' };
  if (isCumulative) return { ...none, counts: 'cumulative', by: 'arithmetic', fits: 'cumulative' };
  const found = { ...none, counts: 'increment', by: 'arithmetic', fits: 'increment' } as const;
  if (increases) return { ...found, fromStart: from.length > 0 };
  // one figure that happens to fit is no proof that a target counts increases alone
  if (from.length > 0 && filled.length >= 2 && sums(1, [])) return { ...found, fromStart: false };
  if (from.length > 0 && filled.length >= 2 && sums(-1, from)) return { ...found, sign: -1 };
  return none;
}

const CUMULATIVE_WORDS = /\b(?:luy ke|cong don|den het nam|tinh den)\b/;
const INCREMENT_WORDS = /\b(?:tang them|phan dau tang|dat them|them|moi nam|hang nam|tung nam|trong nam)\b/;

/** What a row's words, or those it hangs under, say of how it counts; null where nothing. */
export function countingByWords(path: readonly string[]): Exclude<Counting, 'unknown'> | null {
  for (const text of [...path].reverse()) {
    const key = words(text);
    const isLevel = CUMULATIVE_WORDS.test(key);
    if (isLevel !== INCREMENT_WORDS.test(key)) return isLevel ? 'cumulative' : 'increment';
  }
  return null;
}

/** Growth, a yearly average, a decrease per year: neither a level nor what adds up to one. */
const PACE =
  /\b(?:toc do|tang truong|binh quan (?:hang nam|nam|giai doan|moi nam|1 nam)|giam binh quan|tang binh quan|muc giam|muc tang|giam ty le|so voi)\b/;

/** Whether a row's figures are a pace, which no year needs to reach. */
export function isPace(label: string): boolean {
  return PACE.test(words(label));
}

/** What is measured can tell: a share, an average, an income, a band are levels. */
export function countingByMeasure({ kind }: RowMeasure): Exclude<Counting, 'unknown'> | null {
  return ['share', 'poverty', 'income', 'average-criteria', 'band'].includes(kind) ? 'cumulative' : null;
}

/** How much nearer one reading must come before a row without any other evidence is held to it. */
const MUCH_NEARER = 3;

/** The reading that misses the target by much less; null where neither does. */
export function countingByNearness({
  start,
  target,
  years,
}: RowFigures): Exclude<Counting, 'unknown'> | null {
  const last = years.at(-1);
  if (target?.state !== 'number' || last?.state !== 'number') return null;
  if (years.some(({ state }) => state !== 'number')) return null;
  const level = Math.abs(last.low - target.low);
  const sum = years.reduce((all, { low }) => all + low, start?.state === 'number' ? start.low : 0);
  const added = Math.abs(sum - target.low);
  // wrong by the same in either reading: it does not matter which
  if (sum === last.low) return 'cumulative';
  // a slip is small beside what it stands in
  const near = Math.abs(target.low) / MUCH_NEARER;
  if (level * MUCH_NEARER <= added && level <= near) return 'cumulative';
  return added * MUCH_NEARER <= level && added <= near ? 'increment' : null;
}

/** Whether the columns' years run without a gap from the start to the target. */
export function yearsAreWhole(
  start: TargetColumn | null,
  target: TargetColumn | null,
  years: readonly TargetColumn[],
): { readonly toTarget: boolean; readonly fromStart: boolean } {
  const all = years.map(({ year }) => year!);
  const noGap = all.every((year, index) => index === 0 || year === all[index - 1]! + 1);
  const toTarget = !target || target.year === null || target.year === all.at(-1);
  const fromStart = noGap && (!start || start.year === null || start.year === all[0]! - 1);
  return { toTarget, fromStart: fromStart && toTarget };
}
