import type { TargetColumn } from '../../bieu/targets';
import type { TableLine } from '../../bieu/tableLine';
import { headOf, roleInWords, statusOf, type Head } from './heads';

/** The columns of a table of targets, and what in their heads speaks for it. */
export interface ColumnRoles {
  readonly columns: readonly TargetColumn[];
  /** Heads whose words say that they are the start or the target. */
  readonly inWords: { readonly start: boolean; readonly target: boolean };
  /** Whether the heads of the years say so («Năm 2022», «Chia cho các năm»), not bare numbers alone. */
  readonly yearsInWords: boolean;
}

const LEAST_YEARS = 2;
/** «Thực hiện 2024 | Kế hoạch 2025 | Kế hoạch 2026» is a comparison, not a way to a target. */
const LEAST_WITHOUT_TARGET = 3;

/**
 * Tells start, target and years apart: columns whose heads differ in their year alone are the years; what stands for
 * an earlier year is the start, for the last year or the whole period the target. Order does not matter. Null where
 * there are no years, or two sets of them side by side.
 */
export function columnRoles(lines: readonly TableLine[]): ColumnRoles | null {
  const heads = lines.map(headOf);
  const years = yearGroup(heads);
  if (!years) return null;
  const first = Math.min(...years.map(yearOf));
  const last = Math.max(...years.map(yearOf));
  const others = heads.filter((head) => !years.includes(head));
  const start = bestOf(others, (head) => startScore(head, first));
  const rest = others.filter((head) => head !== start);
  const target = bestOf(rest, (head) => targetScore(head, last));
  if (!target && (!start || years.length < LEAST_WITHOUT_TARGET)) return null;
  const columns: TargetColumn[] = [
    ...years.map((head): TargetColumn => ({
      at: head.at,
      role: 'year',
      year: yearOf(head),
      status: statusOf(head, 'planned'),
    })),
    ...one(start, 'start', start?.years.at(-1) ?? null),
    ...one(target, 'target', target?.years.at(-1) ?? null),
  ].sort((a, b) => a.at - b.at);
  return {
    columns,
    inWords: {
      start: start !== null && roleInWords(start) === 'start',
      target: target !== null && roleInWords(target) === 'target',
    },
    yearsInWords: years.every(({ key }) => /\b(?:nam|ke hoach|kh|lo trinh|chia|phan ky)\b/.test(key)),
  };
}

/** A form without years: columns of results and plans («KQ 31/12», «TH 6 tháng», «KH 6T cuối năm»); null elsewhere. */
export function periodColumns(lines: readonly TableLine[]): readonly TargetColumn[] | null {
  const heads = lines.map(headOf).filter((head) => roleInWords(head) !== 'aside');
  const told = heads.filter((head) => roleInWords(head) !== null);
  if (told.length < LEAST_YEARS || told.length < heads.length) return null;
  return told.map((head) => ({
    at: head.at,
    role: 'period',
    year: head.years.length === 1 ? head.years[0]! : null,
    status: statusOf(head, 'actual'),
  }));
}

function yearOf({ years }: Head): number {
  return years[0]!;
}

/** The largest set of columns that differ in their year alone; null where two sets vie. */
function yearGroup(heads: readonly Head[]): readonly Head[] | null {
  const byPattern = new Map<string, Head[]>();
  for (const head of heads) {
    if (head.years.length !== 1 || roleInWords(head) === 'aside') continue;
    byPattern.set(head.pattern, [...(byPattern.get(head.pattern) ?? []), head]);
  }
  const groups = [...byPattern.values()]
    .filter((group) => new Set(group.map(yearOf)).size === group.length && group.length >= LEAST_YEARS)
    .sort((a, b) => b.length - a.length);
  const [best, next] = groups;
  if (!best) return null;
  if (!next || next.length < best.length) return best;
  // plan and result side by side year by year: the plan is what start and target belong to
  const rivals = groups.filter(({ length }) => length === best.length);
  const planned = rivals.filter((group) => group.every((head) => roleInWords(head) === 'target'));
  const notUntil = rivals.filter((group) => !group.every(({ key }) => /\bden\b/.test(key)));
  if (planned.length === 1) return planned[0]!;
  return notUntil.length === 1 ? notUntil[0]! : null;
}

function startScore(head: Head, first: number): number {
  const role = roleInWords(head);
  if (role === 'aside') return 0;
  const year = head.years.at(-1);
  if (year !== undefined) return year < first ? (role === 'start' ? 3 : 2) + year / 10_000 : 0;
  return role === 'start' ? 1 : 0;
}

function targetScore(head: Head, last: number): number {
  const role = roleInWords(head);
  if (role === 'aside') return 0;
  const year = head.years.at(-1);
  if (year !== undefined && year < last) return 0;
  const fits = year === undefined ? 0 : year === last ? 2 : 1;
  return role === 'target' ? 3 + fits : role === null && fits > 0 ? fits : 0;
}

function bestOf(heads: readonly Head[], score: (head: Head) => number): Head | null {
  let best: Head | null = null;
  for (const head of heads) if (score(head) > (best ? score(best) : 0)) best = head;
  return best;
}

function one(head: Head | null, role: 'start' | 'target', year: number | null): TargetColumn[] {
  if (!head) return [];
  return [{ at: head.at, role, year, status: statusOf(head, role === 'start' ? 'actual' : 'planned') }];
}
