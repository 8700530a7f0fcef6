import { grouped } from '../../collections/groups';
import { isAdditive } from '../../bieu/tableLine';
import type { TargetRow } from '../../bieu/targets';
import { isSumOf } from '../../recognise/targets/sameFigure';
import type { Relation } from '../../relations/relation';
import { words } from '../../text/normalize';
import type { Rule } from '../rule';
import {
  isLevelIn,
  onTargets,
  readDown,
  relationOf,
  targetCell,
  termsDown,
  type TargetsContext,
} from './targetCells';

/** Nearly all columns: the others are findings. */
const NEARLY_ALL = 0.6;
const LEAST_HOLDING = 2;

/**
 * A row is the sum of the rows right under it where they are its parts: where words say so (villages = model + others)
 * or nearly all columns do. The last of them may be a part of another («2.3» of «2.1»): either reading may hold.
 */
export const parts: Rule = {
  id: 'targets/parts',
  severity: 'error',
  relations: onTargets((context) => {
    const { bieu, facts } = context;
    const byParent = grouped(facts.rows, ({ line }) => bieu.rows[line]!.parent);
    return facts.rows.flatMap((whole) => {
      const under = byParent.get(whole.line) ?? [];
      return isAdditive(bieu.rows[whole.line]!.measure) ? partsOf(context, whole, under) : [];
    });
  }),
};

function partsOf(context: TargetsContext, whole: TargetRow, under: readonly TargetRow[]): Relation[] {
  const { bieu, facts } = context;
  const counted = under.filter(({ line }) => isAdditive(bieu.rows[line]!.measure));
  // shares or averages among them: they describe the row, they do not make it up
  if (counted.length < 2 || counted.length < under.length) return [];
  const columns = facts.columns
    .map(({ at }) => at)
    .filter((at) => {
      const [target, ...figures] = readDown(bieu, [whole, ...counted], at);
      const isKnown = figures.some(({ state }) => state === 'number');
      return target!.state === 'number' && isKnown && figures.every(({ state }) => state !== 'unreadable');
    });
  const readings = counted.length > 2 ? [counted, counted.slice(0, -1)] : [counted];
  const tried = readings.map((rows) => ({
    rows,
    holding: columns.filter((at) => holds(context, whole, rows, at)),
  }));
  const best = tried.reduce((most, next) => (next.holding.length > most.holding.length ? next : most));
  const isBelieved =
    best.holding.length >= LEAST_HOLDING && best.holding.length >= columns.length * NEARLY_ALL;
  const isSaid = best.rows.length === counted.length && wordsSayParts(context, whole, counted);
  if (!isBelieved && !isSaid) return [];
  const elsewhere = new Set(tried.flatMap(({ rows, holding }) => (rows === best.rows ? [] : holding)));
  const isComparable = (at: number): boolean =>
    [whole, ...best.rows].every((row) => isLevelIn(facts, row, at)) || best.holding.includes(at);
  return columns
    .filter((at) => best.holding.includes(at) || !elsewhere.has(at))
    .filter((at) => (isBelieved && best.holding.length > LEAST_HOLDING) || isComparable(at))
    .map((at) =>
      relationOf(context, {
        rule: 'targets/parts',
        target: targetCell(bieu, whole.at, at),
        op: '=',
        expr: { kind: 'sum', terms: termsDown(bieu, best.rows, at) },
        basis: isSaid ? 'structural' : 'supported',
        blanks: 'unknown',
      }),
    );
}

function holds({ bieu }: TargetsContext, whole: TargetRow, rows: readonly TargetRow[], at: number): boolean {
  const [target, ...figures] = readDown(bieu, [whole, ...rows], at);
  const isZero = target!.low === 0 && figures.every(({ low }) => low === 0);
  return (
    !isZero &&
    isSumOf(
      target!,
      figures,
      figures.map(() => 1),
    )
  );
}

/** Villages that reach the standard are model ones and others; communes are those of group 1, 2 and 3. */
function wordsSayParts({ bieu }: TargetsContext, whole: TargetRow, under: readonly TargetRow[]): boolean {
  if (whole.measure.kind === 'villages' && whole.measure.step === 'all') {
    const steps = under.map(({ measure }) => (measure.kind === 'villages' ? measure.step : null));
    return under.length === 2 && steps.includes('model') && steps.includes('recognised');
  }
  const groups = under.map(({ line }) => /\bnhom (\d)\b/.exec(words(bieu.rows[line]!.label))?.[1]);
  return groups.every(Boolean) && new Set(groups).size === groups.length && groups.includes('3');
}
