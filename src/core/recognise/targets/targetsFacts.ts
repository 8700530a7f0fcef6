import type { Evidence } from '../../bieu/bieu';
import {
  targetColumns,
  type Counting,
  type RowMeasure,
  type TargetColumn,
  type TargetRow,
  type TargetsFacts,
} from '../../bieu/targets';
import type { TableLine } from '../../bieu/tableLine';
import type { Reading } from '../../relations/reading';
import { words } from '../../text/normalize';
import { columnRoles, periodColumns, type ColumnRoles } from './columnRoles';
import {
  countingByFigures,
  countingByMeasure,
  countingByNearness,
  countingByWords,
  isPace,
  UNKNOWN,
  yearsAreWhole,
  type RowCounting,
  type RowFigures,
} from './counting';
import { unitOf } from './rowMeasure';
import { criteriaCount, rowMeasures } from './rowMeasures';

/** A table's lines as recognised, and the words over it. */
export interface TargetsInput {
  readonly rows: readonly TableLine[];
  readonly columns: readonly TableLine[];
  readonly read: (row: number, column: number) => Reading;
  readonly title: string;
}

export interface TargetsReading {
  readonly facts: TargetsFacts;
  readonly evidence: Evidence;
}

/** Evidence that must come together: words of heads, rows and title, and years that make the targets. */
const ENOUGH = 3;

/** Reads a table as one of targets by year (forms of the kind of Biểu 01, and of Biểu 06); null where it is none. */
export function targetsOf(input: TargetsInput): TargetsReading | null {
  const measures = rowMeasures(input.rows);
  const roles = columnRoles(input.columns);
  if (roles && scoreOf(input, roles, measures) >= ENOUGH) return readingOf(input, roles.columns, measures);
  const periods = roles ? null : periodColumns(input.columns);
  return periods && isProgrammeForm(input.rows, measures) ? readingOf(input, periods, measures) : null;
}

function scoreOf(input: TargetsInput, roles: ColumnRoles, measures: readonly RowMeasure[]): number {
  const known = knownMeasures(input.rows, measures);
  const { fits, of } = agreement(input, roles.columns);
  const { start, target } = roles.inWords;
  const speaks = /\b(?:muc tieu|chi tieu|ke hoach|nong thon moi|ntm|tieu chi)\b/.test(words(input.title));
  const inWords = (target ? 2 : 0) + (start ? 1 : 0) + (roles.yearsInWords ? 1 : 0) + (speaks ? 1 : 0);
  // years side by side that happen to add up are statistics: some word must speak of targets
  if (inWords === 0 && known === 0) return 0;
  // what is spent year by year with its total is a table of parts
  const hasStart = roles.columns.some(({ role }) => role === 'start');
  if (!hasStart && known === 0 && (!target || isMoney(input))) return 0;
  const inFigures = fits >= 2 && fits * 2 >= of ? 2 : 0;
  return inWords + Math.min(known, 2) + inFigures;
}

const LEAST_INDICATORS = 3;

function isMoney({ rows, columns, title }: TargetsInput): boolean {
  const said = [title, ...columns.flatMap(({ path }) => path), ...rows.map(({ label }) => label)].map(words);
  return said.filter((key) => MONEY.test(key)).length * 4 >= rows.length;
}

const MONEY = /\b(?:von|kinh phi|ngan sach|trieu dong|ty dong|du toan|nguon luc)\b/;

/** A form without years is one of the programme where bands of communes or several of its indicators are listed. */
function isProgrammeForm(rows: readonly TableLine[], measures: readonly RowMeasure[]): boolean {
  const bands = measures.filter(({ kind }, index) => kind === 'band' && rows[index]!.hasFigures);
  const known = knownMeasures(rows, measures);
  const beside = measures.filter(
    ({ kind }, index) => rows[index]!.hasFigures && (kind === 'poverty' || kind === 'income'),
  );
  return bands.length >= 2 || (known >= 1 && known + beside.length >= LEAST_INDICATORS);
}

function knownMeasures(rows: readonly TableLine[], measures: readonly RowMeasure[]): number {
  const telling = ['criterion', 'band', 'average-criteria', 'communes', 'villages', 'districts'];
  return measures.filter(({ kind }, index) => rows[index]!.hasFigures && telling.includes(kind)).length;
}

/** Rows whose years make their target, of those that could. */
function agreement(
  { rows, read }: TargetsInput,
  columns: readonly TargetColumn[],
): { readonly fits: number; readonly of: number } {
  const checked = rows
    .filter(({ hasFigures }) => hasFigures)
    .map(({ at }) => figuresOf(columns, (column) => read(at, column)))
    .filter(
      ({ target, years }) => target?.state === 'number' && years.some(({ state }) => state === 'number'),
    );
  const fitting = checked.filter((one) => countingByFigures(one).fits !== 'none');
  return { fits: fitting.length, of: checked.length };
}

function figuresOf(columns: readonly TargetColumn[], read: (column: number) => Reading): RowFigures {
  const { start, target, years } = targetColumns({ columns, rows: [], criteria: null });
  return {
    start: start ? read(start.at) : null,
    target: target ? read(target.at) : null,
    years: years.map(({ at }) => read(at)),
  };
}

/** What a table of targets says where its columns are these: how each row counts follows from them. */
export function factsWith(
  { rows, read }: Pick<TargetsInput, 'rows' | 'read'>,
  columns: readonly TargetColumn[],
): TargetsFacts {
  return readingOf({ rows, columns: [], read }, columns, rowMeasures(rows)).facts;
}

function readingOf(
  { rows, columns: lines, read }: Pick<TargetsInput, 'rows' | 'columns' | 'read'>,
  columns: readonly TargetColumn[],
  measures: readonly RowMeasure[],
): TargetsReading {
  const figures = rows.map(({ at }) => figuresOf(columns, (column) => read(at, column)));
  const countings = settle(rows, measures, figures, columns);
  const found = rows.flatMap((line, index): TargetRow[] => {
    if (!line.hasFigures) return [];
    const { fits } = countingByFigures(figures[index]!);
    const unit = unitOf(line.label);
    return [{ at: line.at, line: index, measure: measures[index]!, unit, fits, ...countings[index]! }];
  });
  const years = columns.filter(({ role }) => role === 'year' || role === 'period').length;
  return {
    facts: { columns, rows: found, criteria: criteriaCount(measures) },
    evidence: { id: 'year-columns', count: years, of: lines.length },
  };
}

/** How every row counts: by its figures; where they do not tell, by words, by what it measures, by its sisters. */
function settle(
  rows: readonly TableLine[],
  measures: readonly RowMeasure[],
  figures: readonly RowFigures[],
  columns: readonly TargetColumn[],
): RowCounting[] {
  const { start, target, years } = targetColumns({ columns, rows: [], criteria: null });
  const whole = yearsAreWhole(start, target, years);
  const byFigures = figures.map(countingByFigures);
  const sistersOf = sisterhood(rows, measures, byFigures);
  return rows.map((line, index): RowCounting => {
    const own = byFigures[index]!;
    if (own.counts !== 'unknown') return plainly(own);
    if (isPace(line.label) || years.length === 0) return UNKNOWN;
    const sisters = sistersOf(index);
    const told: readonly (readonly [Exclude<Counting, 'unknown'> | null, RowCounting['by']])[] = [
      [countingByWords(line.path), 'words'],
      [countingByMeasure(measures[index]!), 'measure'],
      [sisters?.counts ?? null, 'sisters'],
      [whole.fromStart ? countingByNearness(figures[index]!) : null, 'nearest'],
    ];
    const [counts, by] = told.find(([reading]) => reading !== null) ?? [null, null];
    if (counts === null) return UNKNOWN;
    return { counts, by, fromStart: sisters?.fromStart ?? true, sign: sisters?.sign ?? 1 };
  });
}

function plainly({ counts, by, fromStart, sign }: RowCounting): RowCounting {
  return { counts, by, fromStart, sign };
}

type Settled = RowCounting & { readonly counts: Exclude<Counting, 'unknown'> };

/** What rows under the same heading, else rows that measure the same, do by their figures, where most agree. */
function sisterhood(
  rows: readonly TableLine[],
  measures: readonly RowMeasure[],
  byFigures: readonly RowCounting[],
): (index: number) => Settled | null {
  const groups = new Map<number | RowMeasure['kind'], Settled[]>();
  const keysOf = (index: number): readonly (number | RowMeasure['kind'])[] => {
    const { parent } = rows[index]!;
    const { kind } = measures[index]!;
    return [...(parent === null ? [] : [parent]), ...(kind === 'other' ? [] : [kind])];
  };
  byFigures.forEach((one, index) => {
    const { counts } = one;
    if (counts === 'unknown') return;
    for (const key of keysOf(index)) {
      const group = groups.get(key);
      if (group) group.push({ ...one, counts });
      else groups.set(key, [{ ...one, counts }]);
    }
  });
  const agreed = new Map([...groups].map(([key, group]) => [key, mostOf(group)]));
  return (index) => {
    for (const key of keysOf(index)) {
      const found = agreed.get(key);
      if (found) return found;
    }
    return null;
  };
}

function mostOf(group: readonly Settled[]): Settled | null {
  for (const counts of ['cumulative', 'increment'] as const) {
    const same = group.filter((one) => one.counts === counts);
    if (same.length > 0 && same.length * 3 > group.length * 2) return same[0]!;
  }
  return null;
}
