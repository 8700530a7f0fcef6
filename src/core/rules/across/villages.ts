import { isBeside, tableJoins, type JoinOf } from '../../across/tableJoins';
import { cellRange, type RangeRef, type Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { joinRelation } from './joinRelation';

/**
 * Villages in two tables. Where both print the total and its two parts, the second part follows from the other two:
 * it is named beside the first and not held again, so that one cause is one finding.
 */
export const villagesAcross: Rule = {
  id: 'across/villages',
  severity: 'error',
  workbookRelations: (context) => {
    const joins = tableJoins(context, 'villages');
    return joins.flatMap((join): Relation[] => {
      const relation = joinRelation(context, join, 'across/villages', 'across/villages');
      const sisters = joins.filter((other) => isBeside(join, other));
      const part = (name: string): JoinOf<'villages'> | undefined =>
        sisters.find(({ measure }) => measure.part === name);
      if (join.measure.part === 'met' && part('recognised') && part('model')) return [];
      const met = part('met');
      const follows = join.measure.part === 'model' && part('recognised') && met;
      return [follows ? { ...relation, also: cellsOf(met) } : relation];
    });
  },
};

function cellsOf({ summary, source }: JoinOf<'villages'>): RangeRef[] {
  return [summary.printed, source.printed].flatMap((cell) => (cell ? [cellRange(cell)] : []));
}
