import { completeParts, descend } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Expr, Relation, Term } from '../../relations/relation';
import { onGrid, type Rule } from '../rule';
import { criterionLines, figureLine, gridCell, gridRanges, markRanges, partTerms } from './gridCells';

/**
 * The count of criteria met: a unit's count is the number of its met marks; a group's or the whole table's is
 * the sum of its totals per criterion.
 */
export const rowTotal: Rule = {
  id: 'grid/row-total',
  severity: 'error',
  relations: onGrid(({ bieu, index }) => {
    const count = bieu.count?.lines[0];
    if (count === undefined) return [];
    return descend(bieu.units).flatMap((node) =>
      node.lines.flatMap((line): Relation[] => {
        const expr: Expr | null =
          node.role === 'unit'
            ? { kind: 'count', cells: markRanges(bieu, line), condition: 'met' }
            : totalsAcross(bieu, line, () => partsWithoutFigure(bieu, node));
        if (!expr) return [];
        return [
          {
            rule: 'grid/row-total',
            target: gridCell(bieu, line, count),
            op: '=',
            expr,
            basis: 'structural',
            bieu: index,
          },
        ];
      }),
    );
  }),
};

/** The sum of a line's totals per criterion; where some are not printed, of the marks they stand for. */
function totalsAcross(
  bieu: GridBieu,
  line: number,
  missing: () => (criterion: number) => Term[],
): Expr | null {
  const lineNode = {
    role: 'other',
    label: '',
    labelLine: line,
    lines: [line],
    parent: null,
    partitions: [],
  } as const;
  const criteria = criterionLines(bieu);
  const printed = criteria.filter((criterion) => figureLine(bieu, lineNode, criterion) !== null);
  // a line that prints no total per criterion is held against its parts down the count column alone
  if (printed.length === 0) return null;
  const terms: Term[] = gridRanges(bieu, [line], printed).map((cells) => ({ cells, weight: 1 }));
  if (printed.length < criteria.length) {
    const termsOf = missing();
    for (const criterion of criteria) if (!printed.includes(criterion)) terms.push(...termsOf(criterion));
  }
  return { kind: 'sum', terms };
}

function partsWithoutFigure(
  bieu: GridBieu,
  node: Parameters<typeof partTerms>[1],
): (criterion: number) => Term[] {
  return (criterion) => (completeParts(node).length === 0 ? [] : partTerms(bieu, node, criterion));
}
