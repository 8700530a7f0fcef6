import { addTo } from '../../collections/groups';
import type { RangeRef } from '../../relations/relation';
import { runsOf, type Run } from '../../collections/runs';
import { rectangles } from '../../rules/grid/gridCells';
import type { PlannedFormula, PlannedRef } from '../../sheetPlan/sheetPlan';
import type { MarkCounter } from '../model/markCounter';
import type { GridSource, SummaryUnit } from '../model/model';
import { joinPieces, refTo } from './pieces';

/** A formula over more ranges than this is read by nobody: the value is written. */
const MOST_RANGES = 60;

/**
 * Counts the marks of some communes and criteria (by their places in the summary's list) that are met; null where no
 * formula gives the core's figure, and where there is nothing to count.
 */
export function countMet(units: readonly SummaryUnit[], criteria: readonly number[]): PlannedFormula | null {
  const [first] = units;
  if (!first) return null;
  if (units.length === 1) return isExactFor(first, criteria) ? countOne(first, criteria) : null;
  const [only] = criteria;
  if (only === undefined || criteria.length > 1) return countAll(units, criteria);
  // several sheets count the same district
  const known = countsOf.get(units) ?? new Map<number, PlannedFormula | null>();
  countsOf.set(units, known);
  const before = known.get(only);
  if (before !== undefined) return before;
  const count = countAll(units, criteria);
  known.set(only, count);
  return count;
}

const countsOf = new WeakMap<readonly SummaryUnit[], Map<number, PlannedFormula | null>>();

function countAll(units: readonly SummaryUnit[], criteria: readonly number[]): PlannedFormula | null {
  if (!areExactFor(units, criteria)) return null;
  const ranges = bySource(units).flatMap((some) =>
    rangesOf(some, criteria).map((range) => ({ range, counter: some.source.counter })),
  );
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return null;
  return joinPieces(
    ranges.map(({ range, counter }) => countIn(refTo(range), counter)),
    '+',
  );
}

function areExactFor(units: readonly SummaryUnit[], criteria: readonly number[]): boolean {
  for (const unit of units) if (!isExactFor(unit, criteria)) return false;
  return true;
}

/** The same for one commune, of which there may be ten thousand. */
function countOne(unit: SummaryUnit, criteria: readonly number[]): PlannedFormula | null {
  const { source } = unit;
  const ranges = unitRanges(unit, criteria);
  const [only] = ranges;
  if (!only || ranges.length > MOST_RANGES) return null;
  if (ranges.length === 1) return countIn(refTo(only), source.counter);
  return joinPieces(
    ranges.map((range) => countIn(refTo(range), source.counter)),
    '+',
  );
}

function isExactFor({ exact, isExact }: SummaryUnit, criteria: readonly number[]): boolean {
  if (isExact) return true;
  for (const at of criteria) if (!exact[at]) return false;
  return true;
}

/** The commune's line of marks as ranges. */
export function markRanges(unit: SummaryUnit): readonly RangeRef[] {
  return unitRanges(unit, allCriteria(unit.source));
}

function unitRanges({ source, line }: SummaryUnit, criteria: readonly number[]): readonly RangeRef[] {
  return rectangles(source.bieu, [[line, line]], runsAcross(source, criteria));
}

const listsOf = new WeakMap<GridSource, readonly number[]>();

/** The places of all criteria in the summary's list. */
export function allCriteria(source: GridSource): readonly number[] {
  const known = listsOf.get(source) ?? source.places.map((_, at) => at);
  listsOf.set(source, known);
  return known;
}

/** Lines of one grid. */
interface SourceLines {
  readonly source: GridSource;
  readonly lines: readonly Run[];
}

/** The marks of some communes of one grid as ranges. */
export function allRanges(some: SourceLines): readonly RangeRef[] {
  return rangesOf(some, allCriteria(some.source));
}

/** Whether the criteria of a grid stand side by side, with nothing between them. */
export function isSideBySide(source: GridSource): boolean {
  return runsAcross(source, allCriteria(source)).length === 1;
}

/** Communes of one grid together, in the order of their lines. */
export function bySource(units: readonly SummaryUnit[]): readonly SourceLines[] {
  const known = linesOf.get(units);
  if (known) return known;
  const found = new Map<GridSource, number[]>();
  for (const { source, line } of units) addTo(found, source, line);
  const lines = [...found].map(([source, some]) => ({ source, lines: runsOf(some.sort((a, b) => a - b)) }));
  linesOf.set(units, lines);
  return lines;
}

/** A district is asked for once a criterion. */
const linesOf = new WeakMap<readonly SummaryUnit[], readonly SourceLines[]>();

/** The fewest ranges of some lines and criteria of a grid. */
function rangesOf({ source, lines }: SourceLines, criteria: readonly number[]): readonly RangeRef[] {
  return rectangles(source.bieu, lines, runsAcross(source, criteria));
}

/** The places across of some criteria; those of all are asked for with every commune. */
function runsAcross(source: GridSource, criteria: readonly number[]): readonly Run[] {
  const isAll = criteria === listsOf.get(source);
  const known = isAll ? allRunsOf.get(source) : undefined;
  if (known) return known;
  const across = criteria.flatMap((at) => source.places[at] ?? []);
  const found = runsOf(across.sort((a, b) => a - b));
  if (isAll) allRunsOf.set(source, found);
  return found;
}

const allRunsOf = new WeakMap<GridSource, readonly Run[]>();

function countIn(range: PlannedRef, { how, words }: MarkCounter): PlannedFormula {
  if (how === 'number') return ['COUNTIF(', range, ',1)'];
  if (how === 'words')
    return joinPieces(
      words.map((word) => ['COUNTIF(', range, `,"${word}")`]),
      '+',
    );
  return ['SUMPRODUCT(', ...metIn(range, { how, words }), ')'];
}

/** An array of 1 and 0: which cells of a range are met. */
export function metIn(range: PlannedRef, { how, words }: Pick<MarkCounter, 'how' | 'words'>): PlannedFormula {
  const tests: PlannedFormula[] =
    how === 'number'
      ? [['(', range, '=1)']]
      : words.map((word) =>
          how === 'words' ? ['(', range, `="${word}")`] : ['(TRIM(', range, `)="${word}")`],
        );
  return tests.length === 1 ? ['--', ...tests[0]!] : joinPieces(tests, '+');
}
