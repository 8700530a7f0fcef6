import type { AxisNode } from '../bieu/axis';
import { placeOf, type GridBieu } from '../bieu/bieu';
import { criterionLines } from '../rules/grid/gridCells';
import type { SameScope } from './sameScopes';

/** A criterion's places in two grids. */
export interface CriterionPlaces {
  readonly number: number;
  readonly left: number;
  readonly right: number;
}

/** The criteria that both grids have, by their numbers in the set. */
export function commonCriteria(left: GridBieu, right: GridBieu): CriterionPlaces[] {
  const there = new Map(right.criteria.map((node) => [node.number, node.lines[0]!]));
  return left.criteria.flatMap((node) => {
    const place = there.get(node.number);
    const isNumbered = node.number !== undefined && place !== undefined;
    return isNumbered ? [{ number: node.number, left: node.lines[0]!, right: place }] : [];
  });
}

/** What a unit's line says of a criterion: 1 met, 0 not met; null where not submitted or not readable. */
export function markAt(bieu: GridBieu, line: number, place: number): 0 | 1 | null {
  const { row, column } = placeOf(bieu, line, place);
  const { state, low } = bieu.read(row, column);
  return state === 'mark' ? (low === 1 ? 1 : 0) : null;
}

/** Whether a unit's line holds any mark that counts: a blank line was not submitted. */
export function hasMarks(bieu: GridBieu, unit: AxisNode): boolean {
  const line = unit.lines[0];
  return line !== undefined && criterionLines(bieu).some((place) => markAt(bieu, line, place) !== null);
}

/** How the marks of one area in two grids can be held against each other. */
export interface MarkComparison {
  /** Communes whose marks both grids show. */
  readonly units: readonly { readonly left: AxisNode; readonly right: AxisNode }[];
  readonly criteria: readonly CriterionPlaces[];
  /** Both list the same communes and show the marks of each: all totals follow from the marks. */
  readonly complete: boolean;
  /** Both list the same communes, or one of them lists none: totals are of the same communes. */
  readonly sameUnits: boolean;
  /** So many of so many marks differ that the two are no versions of one table. */
  readonly apart: { readonly count: number; readonly of: number } | null;
}

/** More marks than these in one area are compared as totals: a country listed twice. */
const MOST_MARKS = 60_000;
/** A share of differing marks above which two tables are not of one date, and how few never tell. */
const MOST_APART = 0.1;
const FEW_APART = 3;

const known = new WeakMap<SameScope, MarkComparison>();

/** Compares the marks of one area commune by commune; worked out once an area. */
export function compareMarks(scope: SameScope): MarkComparison {
  const before = known.get(scope);
  if (before) return before;
  const comparison = compared(scope);
  known.set(scope, comparison);
  return comparison;
}

function compared({ summary, detail, units: matching, loose }: SameScope): MarkComparison {
  const criteria = commonCriteria(summary.bieu, detail.bieu);
  const { pairs, ambiguous, onlyLeft, onlyRight } = matching;
  const isOneToOne = ambiguous.length + onlyLeft.length + onlyRight.length === 0;
  const listsNone =
    pairs.length === 0 && ambiguous.length === 0 && (onlyLeft.length === 0 || onlyRight.length === 0);
  const sameUnits = !loose && (isOneToOne || listsNone);
  const units = pairs.filter(
    ({ left, right }) => hasMarks(summary.bieu, left) && hasMarks(detail.bieu, right),
  );
  if (units.length * criteria.length > MOST_MARKS) {
    return { units: [], criteria, complete: false, sameUnits, apart: null };
  }
  const complete = sameUnits && pairs.length > 0 && units.length === pairs.length;
  let differing = 0;
  let of = 0;
  for (const { left, right } of units) {
    for (const place of criteria) {
      const here = markAt(summary.bieu, left.lines[0]!, place.left);
      const there = markAt(detail.bieu, right.lines[0]!, place.right);
      if (here === null || there === null) continue;
      of++;
      if (here !== there) differing++;
    }
  }
  const isApart = differing > Math.max(FEW_APART, of * MOST_APART);
  return { units, criteria, complete, sameUnits, apart: isApart ? { count: differing, of } : null };
}
