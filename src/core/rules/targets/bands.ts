import { cellRange, type Expr, type RangeRef, type Relation } from '../../relations/relation';
import { text, type Text } from '../../messages/text';
import type { Rule } from '../rule';
import { isOldUnits, nextOf, withCommunes, type Communes } from './communes';
import { figureAt, readDown, relationOf, targetCell, termsDown, type TargetsContext } from './targetCells';

/**
 * The bands of communes by criteria met (19 | 15–18 | 10–14 | 5–9 | below 5) add up to the number of communes in every
 * column. Any of them may be the wrong one, so a failure stands at all of the column's bands.
 */
export const bands: Rule = {
  id: 'targets/bands',
  severity: 'error',
  ...withCommunes((context, communes) =>
    communes && communes.bands.length > 0
      ? context.facts.columns.flatMap(({ at }) => relationAt(context, communes, at) ?? [])
      : [],
  ),
};

function relationAt(context: TargetsContext, communes: Communes, column: number): Relation | null {
  const { bieu } = context;
  const { bands: rows, row, value } = communes;
  const figures = readDown(bieu, rows, column);
  const filled = rows.filter((_, index) => figures[index]!.state === 'number');
  const [first] = filled;
  if (!first || figures.some(({ state }) => state === 'unreadable')) return null;
  const sum = figures.reduce((all, { low }) => all + low, 0);
  if (isOldUnits(context, column) && !isNear(sum, value)) return null;
  const words: Text = {
    id: 'targets/bands',
    params: { of: rows.length, source: text(`targets/communes.${communes.by}`) },
  };
  const common = { rule: 'targets/bands', op: '=', blanks: 'unknown' } as const;
  const printed = row ? figureAt(bieu, row.at, column) : null;
  if (row && printed !== null) {
    return relationOf(context, {
      ...common,
      target: targetCell(bieu, row.at, column),
      expr: { kind: 'sum', terms: termsDown(bieu, rows, column) },
      ...(printed === value
        ? { words, alternatives: spanOf(context, communes, column) }
        : { words: { id: 'targets/bands.count', params: { of: rows.length } } }),
    });
  }
  return relationOf(context, {
    ...common,
    target: targetCell(bieu, first.at, column),
    expr: withoutOthers(
      context,
      communes,
      column,
      rows.filter((one) => one !== first),
    ),
    alternatives: spanOf(context, communes, column),
    words,
  });
}

/** Communes as another column has them, less the other bands of this one. */
function withoutOthers(
  { bieu }: TargetsContext,
  { bands: rows, agreeing, value }: Communes,
  column: number,
  others: Communes['bands'],
): Expr {
  const minus = termsDown(bieu, others, column, -1);
  const from = nextOf(agreeing, column);
  return from === null
    ? { kind: 'sum', terms: minus, plus: value }
    : { kind: 'sum', terms: [...termsDown(bieu, rows, from), ...minus] };
}

function spanOf({ bieu }: TargetsContext, { bands: rows }: Communes, column: number): RangeRef {
  const lines = rows.map(({ at }) => at);
  const top = targetCell(bieu, Math.min(...lines), column);
  return { sheet: top.sheet, rect: { ...cellRange(top).rect, bottom: Math.max(...lines) } };
}

/** A slip is small beside the number of communes; another number of communes is not. */
const NEAR = 0.05;

function isNear(sum: number, value: number): boolean {
  return Math.abs(sum - value) <= Math.max(2, value * NEAR);
}
