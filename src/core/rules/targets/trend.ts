import { targetColumns, type RowMeasure, type TargetColumn, type TargetRow } from '../../bieu/targets';
import type { Figure } from '../../messages/text';
import { isPace } from '../../recognise/targets/counting';
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
  relations: onTargets((context) => {
    const edges = edgesOf(context);
    return context.facts.rows.flatMap((row) => {
      const way = wayOf(context, row, edges);
      return way === null ? [] : stepsOf(context, row, way);
    });
  }),
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
function wayOf(context: TargetsContext, row: TargetRow, edges: Edges): Way | null {
  if (row.counts !== 'cumulative' || isPace(context.bieu.rows[row.line]!.label)) return null;
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
      // whether more is better only the plan itself tells, and its start or target may be what is wrong
      return planned !== null && isMostly(context, row, planned) ? planned : null;
    case 'band':
      return edgeWay(context, row, planned, edges);
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

/** Whether more steps of a row go one way than the other. */
function isMostly({ bieu, facts }: TargetsContext, row: TargetRow, way: Way): boolean {
  const { start, years } = targetColumns(facts);
  const figures = [...(start ? [start] : []), ...years]
    .map(({ at }) => bieu.read(row.at, at))
    .filter(({ state }) => state === 'number')
    .map(({ low }) => low);
  const steps = figures.slice(1).map((figure, i) => Math.sign(figure - figures[i]!));
  const sum = steps.reduce((all, one) => all + one, 0);
  return way === 'up' ? sum > 0 : sum < 0;
}

/** The highest and the lowest band of each group. */
interface Edges {
  readonly highest: ReadonlySet<TargetRow>;
  readonly lowest: ReadonlySet<TargetRow>;
}

function edgesOf(context: TargetsContext): Edges {
  const groups = bandGroups(context);
  return {
    highest: new Set(groups.map((group) => group[0]!)),
    lowest: new Set(groups.map((group) => group.at(-1)!)),
  };
}

function edgeWay(
  context: TargetsContext,
  row: TargetRow,
  planned: Way | null,
  { highest, lowest }: Edges,
): Way | null {
  const isHighest = highest.has(row);
  const isLowest = lowest.has(row);
  const { measure } = row;
  const meetsAll =
    measure.kind === 'band' && (measure.high ?? context.facts.criteria) === context.facts.criteria;
  if (isHighest) return !meetsAll || planned === 'down' ? null : 'up';
  return isLowest && planned === 'down' ? 'down' : null;
}
