import { addTo } from '../../collections/groups';
import type { RangeRef } from '../../relations/relation';
import { gridRanges } from '../../rules/grid/gridCells';
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
  if (units.length === 0 || !units.every((unit) => isExact(unit, criteria))) return null;
  const [first] = units;
  if (units.length === 1) return countOne(first!, criteria);
  const [only, ...others] = criteria;
  if (only === undefined || others.length > 0) return countAll(units, criteria);
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
  const ranges = bySource(units).flatMap(({ source, lines }) =>
    rangesOf(source, lines, criteria).map((range) => ({ range, counter: source.counter })),
  );
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return null;
  return joinPieces(
    ranges.map(({ range, counter }) => countIn(refTo(range), counter)),
    '+',
  );
}

/** The same for one commune, of which there may be ten thousand. */
function countOne({ source, line }: SummaryUnit, criteria: readonly number[]): PlannedFormula | null {
  const ranges = rangesOf(source, [line], criteria);
  const [only] = ranges;
  if (!only || ranges.length > MOST_RANGES) return null;
  if (ranges.length === 1) return countIn(refTo(only), source.counter);
  return joinPieces(
    ranges.map((range) => countIn(refTo(range), source.counter)),
    '+',
  );
}

function isExact({ exact }: SummaryUnit, criteria: readonly number[]): boolean {
  for (const at of criteria) if (!exact[at]) return false;
  return true;
}

/** The commune's line of marks as ranges. */
export function markRanges({ source, line }: SummaryUnit): readonly RangeRef[] {
  return rangesOf(source, [line], allCriteria(source));
}

const listsOf = new WeakMap<GridSource, readonly number[]>();

/** The places of all criteria in the summary's list. */
export function allCriteria(source: GridSource): readonly number[] {
  const known = listsOf.get(source) ?? source.places.map((_, at) => at);
  listsOf.set(source, known);
  return known;
}

/** Lines of one grid, ascending. */
interface SourceLines {
  readonly source: GridSource;
  readonly lines: readonly number[];
}

/** Communes of one grid together, in the order of their lines. */
export function bySource(units: readonly SummaryUnit[]): readonly SourceLines[] {
  const known = linesOf.get(units);
  if (known) return known;
  const found = new Map<GridSource, number[]>();
  for (const { source, line } of units) addTo(found, source, line);
  const lines = [...found].map(([source, some]) => ({ source, lines: some.sort((a, b) => a - b) }));
  linesOf.set(units, lines);
  return lines;
}

/** A district is asked for once a criterion. */
const linesOf = new WeakMap<readonly SummaryUnit[], readonly SourceLines[]>();

/** The fewest ranges of some lines and criteria of a grid. */
export function rangesOf(
  { bieu, places }: GridSource,
  lines: readonly number[],
  criteria: readonly number[],
): readonly RangeRef[] {
  const across: number[] = [];
  for (const at of criteria) {
    const place = places[at];
    if (place !== null && place !== undefined) across.push(place);
  }
  return gridRanges(
    bieu,
    lines,
    across.sort((a, b) => a - b),
  );
}

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
