import { targetColumns, type RowMeasure, type TargetColumn, type TargetRow } from '../../bieu/targets';
import type { Figure } from '../../messages/text';
import { cellRange, type Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { bandGroups } from './bandGroups';
import { onTargets, relationOf, targetCell, wordsAt, type TargetsContext } from './targetCells';

/** The two-tier administration began on 1 July 2025: counts of communes before and after are of other communes. */
const LAST_OF_OLD_UNITS = 2025;

/**
 * A cumulative achievement does not fall and a poverty rate does not rise from year to year. Bands between the lowest
 * and the highest may do either: communes that move up leave them.
 */
export const trend: Rule = {
  id: 'targets/trend',
  severity: 'warning',
  meaning: 'meaning.targets/trend',
  relations: onTargets((context) =>
    context.facts.rows.flatMap((row) => {
      const way = wayOf(context, row);
      return way === null ? [] : stepsOf(context, row, way);
    }),
  ),
};

type Way = 'up' | 'down';

function stepsOf(context: TargetsContext, row: TargetRow, way: Way): Relation[] {
  const { bieu, facts } = context;
  const { start, years } = targetColumns(facts);
  const filled = [...(start ? [start] : []), ...years].filter(
    ({ at }) => bieu.read(row.at, at).state === 'number',
  );
  return filled.slice(1).flatMap((later, index): Relation[] => {
    const earlier = filled[index]!;
    if (isOverMerger(row.measure, earlier, later)) return [];
    const [low, high] = way === 'up' ? [earlier, later] : [later, earlier];
    const here = cellRange(targetCell(bieu, row.at, later.at));
    return [
      relationOf(context, {
        rule: 'targets/trend',
        severity: 'warning',
        target: targetCell(bieu, row.at, low.at),
        op: '≤',
        expr: { kind: 'sum', terms: [{ cells: cellRange(targetCell(bieu, row.at, high.at)), weight: 1 }] },
        alternatives: here,
        words: {
          id: way === 'up' ? 'targets/trend.falls' : 'targets/trend.rises',
          params: {
            head: wordsAt(bieu.columns, later.at),
            figure: shown(context, row, later),
            earlier: wordsAt(bieu.columns, earlier.at),
            before: shown(context, row, earlier),
          },
        },
      }),
    ];
  });
}

function shown({ bieu }: TargetsContext, row: TargetRow, { at }: TargetColumn): Figure {
  const { low, decimals } = bieu.read(row.at, at);
  return { figure: low, decimals };
}

function isOverMerger({ kind }: RowMeasure, earlier: TargetColumn, later: TargetColumn): boolean {
  const ofUnits = ['criterion', 'band', 'average-criteria', 'communes', 'villages', 'districts'].includes(
    kind,
  );
  if (!ofUnits || earlier.year === null || later.year === null) return false;
  return earlier.year <= LAST_OF_OLD_UNITS && later.year > LAST_OF_OLD_UNITS;
}

/** Which way a row may go; null where it may go either, or its own start and target speak against it. */
function wayOf(context: TargetsContext, row: TargetRow): Way | null {
  if (row.counts !== 'cumulative') return null;
  const planned = plannedWay(context, row);
  switch (row.measure.kind) {
    case 'criterion':
    case 'average-criteria':
    case 'districts':
    case 'income':
      return planned === 'down' ? null : 'up';
    case 'communes':
    case 'villages':
      return row.measure.step === 'existing' || planned === 'down' ? null : 'up';
    case 'poverty':
      return planned === 'up' ? null : 'down';
    case 'share':
      // whether more is better only the plan itself tells
      return planned;
    case 'band':
      return edgeWay(context, row, planned);
    case 'other':
      return null;
  }
}

function plannedWay({ bieu, facts }: TargetsContext, row: TargetRow): Way | null {
  const { start, target, years } = targetColumns(facts);
  const from = (start ? [start, ...years] : years).find(({ at }) => bieu.read(row.at, at).state === 'number');
  const to = target && bieu.read(row.at, target.at).state === 'number' ? target : years.at(-1);
  if (!from || !to) return null;
  const change = bieu.read(row.at, to.at).low - bieu.read(row.at, from.at).low;
  return change > 0 ? 'up' : change < 0 ? 'down' : null;
}

function edgeWay(context: TargetsContext, row: TargetRow, planned: Way | null): Way | null {
  const group = bandGroups(context).find((rows) => rows.includes(row));
  if (!group || group.length < 2) return null;
  const isHighest = group[0] === row;
  const isLowest = group.at(-1) === row;
  const { measure } = row;
  const meetsAll =
    measure.kind === 'band' && (measure.high ?? context.facts.criteria) === context.facts.criteria;
  if (isHighest) return !meetsAll || planned === 'down' ? null : 'up';
  return isLowest && planned === 'down' ? 'down' : null;
}
