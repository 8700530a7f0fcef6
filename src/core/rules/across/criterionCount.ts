import { compareMarks, hasMarks, markAt, type CriterionPlaces } from '../../across/compareMarks';
import { sameScopes, type SameScope } from '../../across/sameScopes';
import { tableJoins } from '../../across/tableJoins';
import { text } from '../../messages/text';
import type { AxisNode } from '../../bieu/axis';
import type { Finding } from '../../findings/finding';
import { criterionFigure } from '../../quantities/shownInGrid';
import { cellRange, type Relation } from '../../relations/relation';
import { gridCell } from '../grid/gridCells';
import type { Rule } from '../rule';
import { areaCell } from './acrossCells';
import { FIGURES, withAssumption } from './acrossWords';
import { joinRelation } from './joinRelation';

/**
 * Communes that meet a criterion, said by two tables. Where two grids list the same communes their marks are held
 * against each other one by one, which names the commune; all totals follow from the marks, so they are compared
 * only where a grid shows them without marks.
 */
export const criterionCount: Rule = {
  id: 'across/criterion-count',
  severity: 'error',
  milder: ['note'],
  workbookRelations: (context) => [
    ...sameScopes(context).flatMap((scope) => [...marksAgree(scope), ...countsAgree(scope)]),
    ...tableJoins(context, 'criterion-count').map((join) =>
      joinRelation(context, join, 'across/criterion-count', 'across/criterion-count'),
    ),
  ],
  workbookFindings: (context) => sameScopes(context).flatMap(notAlike),
};

function marksAgree(scope: SameScope): Relation[] {
  const { units, criteria, apart } = compareMarks(scope);
  if (apart) return [];
  return units.flatMap(({ left, right }) =>
    criteria.flatMap((place) => markRelation(scope, { left, right }, place) ?? []),
  );
}

function markRelation(
  { summary, detail, assumed }: SameScope,
  unit: { readonly left: AxisNode; readonly right: AxisNode },
  place: CriterionPlaces,
): Relation | null {
  const [mine, theirs] = [unit.left.lines[0]!, unit.right.lines[0]!];
  const here = markAt(summary.bieu, mine, place.left);
  const there = markAt(detail.bieu, theirs, place.right);
  if (here === null || there === null) return null;
  const source = cellRange(gridCell(detail.bieu, theirs, place.right));
  const word = (mark: 0 | 1): ReturnType<typeof text> => text(mark === 1 ? 'word.met' : 'word.not-met');
  const words = text('across/mark', {
    sheet: summary.bieu.sheetName,
    here: word(here),
    other: detail.bieu.sheetName,
    there: word(there),
  });
  return {
    rule: 'across/criterion-count',
    target: gridCell(summary.bieu, mine, place.left),
    op: '=',
    expr: { kind: 'sum', terms: [{ cells: source, weight: 1 }] },
    basis: 'structural',
    bieu: summary.index,
    words: withAssumption(words, assumed),
  };
}

/** Totals of an area whose marks one of the two does not show in full. */
function countsAgree(scope: SameScope): Relation[] {
  return countPlaces(scope).flatMap((place) => {
    const { summary, detail, left, right, assumed } = scope;
    const figure = criterionFigure(summary.bieu, left, place.left);
    const other = criterionFigure(detail.bieu, right, place.right);
    if (!figure.printed) return [];
    const [here, there] = [summary.bieu.sheetName, detail.bieu.sheetName];
    const words = (sheet: string, source: string): Relation['words'] =>
      withAssumption(text('across/criterion-count', { sheet, other: source, ...FIGURES }), assumed);
    return [
      {
        rule: 'across/criterion-count',
        target: figure.printed,
        op: '=',
        expr: other.expr,
        basis: 'structural',
        bieu: summary.index,
        words: words(here, there)!,
        otherWords: words(there, here)!,
      } as const,
    ];
  });
}

/** The criteria of an area that are compared as printed totals; none where marks are compared instead. */
export function countPlaces(scope: SameScope): readonly CriterionPlaces[] {
  const { complete, sameUnits, apart, criteria } = compareMarks(scope);
  if (complete || !sameUnits || apart) return [];
  const { detail, right } = scope;
  const isShown = (place: CriterionPlaces): boolean =>
    criterionFigure(detail.bieu, right, place.right).printed !== null ||
    scope.units.pairs.some((unit) => hasMarks(detail.bieu, unit.right)) ||
    scope.units.onlyRight.some((unit) => hasMarks(detail.bieu, unit));
  return criteria.filter(
    (place) => criterionFigure(scope.summary.bieu, scope.left, place.left).printed !== null && isShown(place),
  );
}

/** Two tables of one year that differ almost everywhere are of two dates: said once instead of a flood. */
function notAlike(scope: SameScope): Finding[] {
  const { apart } = compareMarks(scope);
  if (!apart) return [];
  const { summary, detail, left, right } = scope;
  return [
    {
      rule: 'across/criterion-count',
      severity: 'note',
      at: areaCell(summary.bieu, left),
      label: left.label || summary.bieu.sheetName,
      actual: null,
      expected: null,
      message: text('across/not-alike', {
        sheet: summary.bieu.sheetName,
        other: detail.bieu.sheetName,
        ...apart,
      }),
      related: [areaCell(detail.bieu, right)],
      suspects: [],
      repairs: [],
    },
  ];
}
