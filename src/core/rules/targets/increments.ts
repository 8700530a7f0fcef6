import { targetColumns, type TargetRow } from '../../bieu/targets';
import { text, type Text } from '../../messages/text';
import { yearsAreWhole } from '../../recognise/targets/counting';
import { cellRange, type Relation, type Term } from '../../relations/relation';
import type { Rule } from '../rule';
import { yearsMakeTargets } from './readings';
import { onTargets, relationOf, targetCell, wordsAt, type TargetsContext } from './targetCells';

/**
 * Yearly increases and the start make the target (or the increases alone, where the row counts so). A blank year is
 * not zero: such a row holds if it holds without it, else it cannot be checked.
 */
export const increments: Rule = {
  id: 'targets/increments',
  severity: 'error',
  relations: onTargets((context) => {
    const { start, target, years } = targetColumns(context.facts);
    const blankIsZero = blankStartIsZero(context);
    const isWhole = yearsAreWhole(start, target, years).fromStart && yearsMakeTargets(context);
    return context.facts.rows
      .filter(
        ({ counts, fits, by }) =>
          counts === 'increment' && (isWhole || fits === 'increment' || by === 'told'),
      )
      .flatMap((row) => relationsOf(context, row, blankIsZero || row.fits === 'increment'));
  }),
};

function relationsOf(context: TargetsContext, row: TargetRow, blankIsZero: boolean): Relation[] {
  const { bieu, facts } = context;
  const { start, target, years } = targetColumns(facts);
  if (!target || bieu.read(row.at, target.at).state !== 'number') return [];
  const states = years.map(({ at }) => bieu.read(row.at, at).state);
  if (!states.includes('number') || states.includes('unreadable')) return [];
  const from = start && row.fromStart ? bieu.read(row.at, start.at).state : null;
  if (from === 'unreadable' || (from === 'blank' && !blankIsZero)) return [];
  const term = (column: number, weight: number): Term => ({
    cells: cellRange(targetCell(bieu, row.at, column)),
    weight,
  });
  return [
    relationOf(context, {
      rule: 'targets/increments',
      target: targetCell(bieu, row.at, target.at),
      op: '=',
      expr: {
        kind: 'sum',
        terms: [
          ...(from === 'number' ? [term(start!.at, 1)] : []),
          ...years.map(({ at }) => term(at, row.sign)),
        ],
      },
      blanks: 'unknown',
      words: wordsOf(context, row, from === 'number'),
    }),
  ];
}

/** A blank start is zero in this form only where another row adds up so. */
function blankStartIsZero({ bieu, facts }: TargetsContext): boolean {
  const { start } = targetColumns(facts);
  if (!start) return true;
  return facts.rows.some(({ at, fits }) => fits === 'increment' && bieu.read(at, start.at).state === 'blank');
}

function wordsOf({ bieu, facts }: TargetsContext, row: TargetRow, hasStart: boolean): Text {
  const last = targetColumns(facts).years.at(-1)!;
  const { state, low, decimals } = bieu.read(row.at, last.at);
  const year = wordsAt(bieu.columns, last.at);
  const reached = state === 'number' ? { figure: low, decimals } : text('word.blank');
  const how = text(
    row.sign < 0 ? 'targets/start-minus' : hasStart ? 'targets/start-plus' : 'targets/years-alone',
  );
  return { id: 'targets/increments', params: { how, year, last: reached } };
}
