import { targetColumns } from '../../bieu/targets';
import type { Text } from '../../messages/text';
import { sameFigure } from '../../recognise/targets/sameFigure';
import { yearsAreWhole } from '../../recognise/targets/counting';
import { cellRange, type Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { addedUp, yearsMakeTargets } from './readings';
import { onTargets, relationOf, targetCell, wordsAt } from './targetCells';

/** A cumulative row reaches its target in the last year; a figure with other decimals is the same figure. */
export const finalYear: Rule = {
  id: 'targets/final-year',
  severity: 'error',
  relations: onTargets((context) => {
    const { bieu, facts } = context;
    const { start, target, years } = targetColumns(facts);
    const last = years.at(-1);
    if (!target || !last) return [];
    const isWhole = yearsAreWhole(start, target, years).toTarget && yearsMakeTargets(context);
    return facts.rows.flatMap((row): Relation[] => {
      const isTold = isWhole || row.fits !== 'none' || row.by === 'told';
      const isHeld = row.fits === 'both' || (row.counts === 'cumulative' && isTold);
      const aim = bieu.read(row.at, target.at);
      const reached = bieu.read(row.at, last.at);
      if (!isHeld || aim.state !== 'number' || reached.state !== 'number') return [];
      const year = wordsAt(bieu.columns, last.at);
      const other = row.by === 'measure' ? null : addedUp(bieu, row, start, years);
      const words: Text = other
        ? { id: 'targets/final-year.both', params: { year, other } }
        : { id: 'targets/final-year', params: { year } };
      return [
        relationOf(context, {
          rule: 'targets/final-year',
          target: targetCell(bieu, row.at, target.at),
          op: '=',
          expr: {
            kind: 'sum',
            terms: [{ cells: cellRange(targetCell(bieu, row.at, last.at)), weight: 1 }],
          },
          ...(sameFigure(aim, reached) && { slack: Math.abs(aim.low - reached.low) }),
          words,
        }),
      ];
    });
  }),
};
