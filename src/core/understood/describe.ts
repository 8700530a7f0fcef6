import type { Bieu } from '../bieu/bieu';
import { isTable } from '../bieu/bieu';
import { targetColumns, type Counting, type TargetsFacts } from '../bieu/targets';
import { text, type Text } from '../messages/text';
import { columnName } from '../snapshot/address';
import { partsOf, type UnderstoodPart } from './parts';

/** So many runs of lines are named. */
const MOST_RUNS = 6;

/** What a table was taken for, in words, one fact a line: which rows and columns are what, its levels, its year. */
export function describeUnderstood(bieu: Bieu): readonly Text[] {
  return [
    ...partsOf(bieu).map(partWords),
    ...(isTable(bieu) ? levelWords(bieu.rows) : []),
    ...(isTable(bieu) && bieu.targets ? targetWords(bieu.targets) : []),
    bieu.period === null ? text('understood.no-period') : text('understood.period', { period: bieu.period }),
  ];
}

function partWords({ role, along, lines }: UnderstoodPart): Text {
  const where = text(`understood.${along}`, { lines: runWords(along, lines) });
  return text(`understood.${role}`, { where, count: lines.length });
}

/** `3–5, 9`, or `C–U, W`; the rest as «…». */
function runWords(along: UnderstoodPart['along'], lines: readonly number[]): string {
  const nameOf = (line: number): string => (along === 'rows' ? String(line + 1) : columnName(line));
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const named = runs
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}–${nameOf(to)}`));
  return [...named, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}

/** Which columns of a table of targets are its start, its target and its years; which rows count how. */
function targetWords(facts: TargetsFacts): readonly Text[] {
  const { start, target, years } = targetColumns(facts);
  const rowsThat = (counts: Counting): readonly number[] =>
    facts.rows.filter((row) => row.counts === counts).map(({ at }) => at);
  const where = (along: UnderstoodPart['along'], lines: readonly number[]): Text =>
    text(`understood.${along}`, { lines: runWords(along, lines) });
  const yearList = years.map(({ at, year }) => `${columnName(at)} ${year}`).join(', ');
  const [levels, increases] = [rowsThat('cumulative'), rowsThat('increment')];
  return [
    ...(start ? [text('understood.start', { where: where('columns', [start.at]) })] : []),
    ...(target ? [text('understood.target', { where: where('columns', [target.at]) })] : []),
    ...(years.length > 0 ? [text('understood.years', { years: yearList })] : []),
    ...(levels.length > 0 ? [text('understood.cumulative', { where: where('rows', levels) })] : []),
    ...(increases.length > 0 ? [text('understood.increment', { where: where('rows', increases) })] : []),
  ];
}

/** How many rows stand on each level, where there is more than one. */
function levelWords(rows: readonly { readonly depth: number }[]): readonly Text[] {
  const counts: number[] = [];
  for (const { depth } of rows) counts[depth] = (counts[depth] ?? 0) + 1;
  if (counts.length < 2) return [];
  const levels = [...counts].map((count) => String(count ?? 0)).join(' → ');
  return [text('understood.levels', { levels })];
}
