import type { Family, LineHints } from '../../laws/candidate';
import { isAdditive, type TableLine } from '../../bieu/tableLine';
import { words } from '../../text/normalize';

/** «Trong đó»: what follows is part of the whole, but not all of it. */
export const SUBSET_WORDS = /^(?:trong do|of which|in which|including)\b/;

/** What words and outline tell of rows, before any arithmetic. */
export function rowHints(rows: readonly TableLine[]): LineHints {
  return { ...lineHints(rows), isMixed: true, families: [...outlineFamilies(rows), ...totalFamilies(rows)] };
}

/** What heads tell of columns, before any arithmetic. */
export function columnHints(columns: readonly TableLine[]): LineHints {
  return { ...lineHints(columns), isMixed: false, families: headFamilies(columns) };
}

function lineHints(lines: readonly TableLine[]): Omit<LineHints, 'families' | 'isMixed'> {
  return {
    isTotal: lines.map(({ total }) => total?.measure === 'sum'),
    isApart: lines.map(
      ({ measure, total }) =>
        !isAdditive(measure) || total?.measure === 'average' || total?.measure === 'share',
    ),
    isAverage: lines.map(({ measure, total }) => measure === 'average' || total?.measure === 'average'),
    isShare: lines.map(({ measure, total }) => measure === 'share' || total?.measure === 'share'),
    isPerMille: lines.map(({ path }) => /‰|\b1[.,]?000\b|nghìn dân|per thousand/iu.test(path.join(' '))),
    key: lines.map(({ label }) => words(label)),
  };
}

function childrenOf(rows: readonly TableLine[]): number[][] {
  const children = rows.map((): number[] => []);
  rows.forEach(({ parent }, index) => {
    if (parent !== null) children[parent]!.push(index);
  });
  return children;
}

/** All rows of one numbering with the rows that hang under them: I = 1 + 2, 1 = 1.1 + 1.2, 7 = «-» + «-». */
function outlineFamilies(rows: readonly TableLine[]): Family[] {
  const children = childrenOf(rows);
  const families = new Map<
    string,
    { origin: Family['origin']; members: { target: number; parts: number[] }[] }
  >();
  rows.forEach((row, target) => {
    if (!row.hasFigures) return;
    const parts = children[target]!.filter((child) => isPart(rows, child));
    if (parts.length === 0 || !parts.some((part) => rows[part]!.hasFigures)) return;
    const under = rows[parts[0]!]!.numbering?.kind ?? 'none';
    const origin = row.total?.measure === 'sum' ? 'total-line' : 'outline';
    const key = `${origin} ${row.numbering?.kind ?? 'none'} ${row.depth} ${under}`;
    const family = families.get(key) ?? { origin, members: [] };
    family.members.push({ target, parts });
    families.set(key, family);
  });
  return [...families.values()];
}

/** Rows that are no totals, averages or subsets of their sisters. */
function isPart(rows: readonly TableLine[], index: number): boolean {
  const { total, label } = rows[index]!;
  return total === null && !SUBSET_WORDS.test(words(label));
}

/** The total row of all: the sum of the outermost rows that hold figures. */
function totalFamilies(rows: readonly TableLine[]): Family[] {
  const totals = rows.flatMap(({ total, hasFigures, parent }, index) =>
    total?.measure === 'sum' && total.scope !== 'group' && hasFigures && parent === null ? [index] : [],
  );
  if (totals.length !== 1) return [];
  const parts = outermost(rows, totals[0]!);
  return parts.length < 2 ? [] : [{ origin: 'total-line', members: [{ target: totals[0]!, parts }] }];
}

/** Outermost rows that hold figures: rows at the top, or what hangs under a heading without figures. */
function outermost(rows: readonly TableLine[], except: number): number[] {
  const found: number[] = [];
  const carries = rows.map(() => false);
  rows.forEach((row, index) => {
    const above = row.parent === null ? false : carries[row.parent]! || rows[row.parent]!.hasFigures;
    carries[index] = above;
    if (index !== except && !above && row.hasFigures && isPart(rows, index)) found.push(index);
  });
  return found;
}

/** Columns under one head: the first, the last or the one called a total is the sum of the others. */
function headFamilies(columns: readonly TableLine[]): Family[] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ path, measure }, index) => {
    if (path.length < 2 || !isAdditive(measure)) return;
    const key = path.slice(0, -1).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const named: { target: number; parts: number[] }[] = [];
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const totals = group.filter((index) => columns[index]!.total?.measure === 'sum');
    if (totals.length !== 1) continue;
    named.push({ target: totals[0]!, parts: group.filter((index) => index !== totals[0]) });
  }
  return named.map((member) => ({ origin: 'heads' as const, members: [member] }));
}
