import type { Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { communesIn, criterionRows, isOldUnits, withCommunes, type Communes } from './communes';
import { readDown, relationOf, targetCell, termsDown, type TargetsContext } from './targetCells';

/**
 * Criteria met per commune: the communes that meet each criterion, added up over all criteria of the set and divided
 * by the communes, to the decimals shown. Cut instead of rounded is a note.
 */
export const average: Rule = {
  id: 'targets/average',
  severity: 'error',
  milder: ['note'],
  ...withCommunes((context, communes) => (communes ? relationsOf(context, communes) : [])),
};

function relationsOf(context: TargetsContext, communes: Communes): Relation[] {
  const { bieu, facts } = context;
  const criteria = criterionRows(context);
  const averages = facts.rows.filter(({ measure }) => measure.kind === 'average-criteria');
  if (criteria.length === 0) return [];
  return averages.flatMap(({ at: line }) =>
    facts.columns.flatMap(({ at }): Relation[] => {
      if (bieu.read(line, at).state !== 'number' || !isSound(context, communes, at)) return [];
      const total = readDown(bieu, criteria, at).reduce((sum, { low }) => sum + low, 0);
      const params = { of: criteria.length, total, units: communes.value };
      return [
        relationOf(context, {
          rule: 'targets/average',
          target: targetCell(bieu, line, at),
          op: '=',
          expr: {
            kind: 'ratio',
            numerator: { kind: 'sum', terms: termsDown(bieu, criteria, at) },
            denominator: communesIn(context, communes, at),
            scale: 1,
          },
          words: { id: 'targets/average', params },
          wordsIfCut: { id: 'targets/average.cut', params },
        }),
      ];
    }),
  );
}

/** All criteria are filled in, none with more communes than there are, and the communes are those of this column. */
function isSound(context: TargetsContext, communes: Communes, column: number): boolean {
  const figures = readDown(context.bieu, criterionRows(context), column);
  const isFull = figures.every(({ state, low }) => state === 'number' && low <= communes.value);
  return isFull && (!isOldUnits(context, column) || communes.agreeing.includes(column));
}
