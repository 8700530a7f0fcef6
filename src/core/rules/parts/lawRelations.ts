import type { Law } from '../../bieu/law';
import { linesIn } from '../../bieu/law';
import type { Relation } from '../../relations/relation';
import type { RuleId } from '../ruleId';
import type { TableContext } from '../rule';
import { blankTotalKeys } from './blankTotals';
import { lawCell, relationAt } from './lawAt';

/**
 * The relations of a Biểu's laws that belong to one rule: one a line that crosses the law. What reads a total that is
 * blank and should not be waits for it.
 */
export function lawRelations(
  { bieu, index }: TableContext,
  rule: RuleId,
  belongs: (law: Law) => boolean,
): Relation[] {
  const blanks = blankTotalKeys(bieu);
  return bieu.laws.filter(belongs).flatMap((law) =>
    law.over.flatMap((cross): Relation[] => {
      const relation = relationAt(bieu, law, cross);
      if (!relation) return [];
      const waits =
        blanks.size > 0 &&
        linesIn(law.form).some((at) => {
          const { row, column } = lawCell(bieu, law, at, cross);
          return blanks.has(`${row},${column}`);
        });
      return [
        {
          ...relation,
          rule,
          bieu: index,
          basis: law.basis,
          ...(law.slack > 0 && { slack: law.slack }),
          ...(waits && { blanks: 'unknown' as const }),
        },
      ];
    }),
  );
}

/** Whether the form itself says so: such laws have rules of their own. */
export function isDeclared(origin: Law['origin']): boolean {
  return origin === 'column-numbers' || origin === 'words';
}
