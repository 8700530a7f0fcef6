import { compareMarks } from '../../across/compareMarks';
import { sameScopes, type SameScope } from '../../across/sameScopes';
import { unitsUnder, type AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { text } from '../../messages/text';
import { averageFigure } from '../../quantities/shownInGrid';
import { cellRange, type Expr, type Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { FIGURES, withAssumption } from './acrossWords';
import { countPlaces } from './criterionCount';

/**
 * Criteria met per commune, said by two tables, to the decimals shown; cut instead of rounded is a note. Where the
 * marks or all counts per criterion are compared the average follows from them, and is left to its own table.
 */
export const averageAcross: Rule = {
  id: 'across/average',
  severity: 'error',
  meaning: 'meaning.across/average',
  workbookRelations: (context) => sameScopes(context).flatMap(averagesAgree),
};

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
