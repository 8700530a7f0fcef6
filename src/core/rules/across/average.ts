import { compareMarks } from '../../across/compareMarks';
import { sameScopes, type SameScope } from '../../across/sameScopes';
import { isBeside, tableJoins } from '../../across/tableJoins';
import { unitsUnder, type AxisNode } from '../../bieu/axis';
import { isGrid, type GridBieu } from '../../bieu/bieu';
import { text } from '../../messages/text';
import type { Join } from '../../quantities/join';
import { averageFigure } from '../../quantities/shownInGrid';
import { cellRange, type Expr, type Relation } from '../../relations/relation';
import type { Rule, WorkbookContext } from '../rule';
import { FIGURES, withAssumption } from './acrossWords';
import { countPlaces } from './criterionCount';
import { joinRelation } from './joinRelation';

/**
 * Criteria met per commune, said by two tables, to the decimals shown; cut instead of rounded is a note. Where the
 * marks or all counts per criterion are compared the average follows from them, and is left to its own table.
 */
export const averageAcross: Rule = {
  id: 'across/average',
  severity: 'error',
  milder: ['note'],
  workbookRelations: (context) => [
    ...sameScopes(context).flatMap(averagesAgree),
    ...tableJoins(context, 'average')
      .filter((join) => !followsFromCounts(context, join))
      .map((join) => joinRelation(context, join, 'across/average', 'across/average')),
  ],
};

/** Whether the same two tables are held against each other in every criterion, for the same time and place. */
function followsFromCounts(context: WorkbookContext, average: Join): boolean {
  const source = context.bieus[average.source.bieu]!;
  if (!isGrid(source)) return false;
  const counts = tableJoins(context, 'criterion-count').filter((count) => isBeside(average, count));
  return counts.length >= source.criteria.length;
}

function averagesAgree(scope: SameScope): Relation[] {
  const { summary, detail, left, right, assumed } = scope;
  const { complete, sameUnits, apart, criteria } = compareMarks(scope);
  if (complete || !sameUnits || apart || countPlaces(scope).length === criteria.length) return [];
  const target = averageFigure(summary.bieu, left).printed;
  const expr = target && sourceOf(detail.bieu, right);
  if (!target || !expr) return [];
  const [sheet, other] = [summary.bieu.sheetName, detail.bieu.sheetName];
  return [
    {
      rule: 'across/average',
      target,
      op: '=',
      expr,
      basis: 'structural',
      bieu: summary.index,
      words: withAssumption(text('across/average', { sheet, other, ...FIGURES }), assumed),
      wordsIfCut: text('across/average.cut', { sheet, other, ...FIGURES }),
      otherWords: withAssumption(text('across/average', { sheet: other, other: sheet, ...FIGURES }), assumed),
    },
  ];
}

/** The average from the communes where they are listed, else as printed. */
function sourceOf(bieu: GridBieu, node: AxisNode): Expr | null {
  const { printed, expr } = averageFigure(bieu, node);
  if (unitsUnder(node).length > 0) return expr;
  return printed && { kind: 'sum', terms: [{ cells: cellRange(printed), weight: 1 }] };
}
