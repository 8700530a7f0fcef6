import { completeParts, descend } from '../../bieu/axis';
import { onGrid, type Rule } from '../rule';
import { criterionLines, gridCell, partTerms } from './gridCells';

/** The count of units per criterion, of a group or of all, and the total of totals: each the sum of its direct parts. */
export const columnTotal: Rule = {
  id: 'grid/column-total',
  severity: 'error',
  relations: onGrid(({ bieu, index }) => {
    const across = [...criterionLines(bieu), ...(bieu.count?.lines ?? [])];
    return descend(bieu.units)
      .filter((node) => node.lines.length > 0 && completeParts(node).length > 0)
      .flatMap((node) =>
        across.flatMap((acrossLine) => {
          const terms = partTerms(bieu, node, acrossLine);
          return node.lines.map((line) => ({
            rule: 'grid/column-total' as const,
            target: gridCell(bieu, line, acrossLine),
            op: '=' as const,
            expr: { kind: 'sum' as const, terms },
            basis: 'structural' as const,
            bieu: index,
          }));
        }),
      );
  }),
};
