import type { RepairReason } from '../findings/finding';
import type { Relation } from '../relations/relation';
import { ruleOrder } from '../rules/ruleId';
import type { Change } from './assign';
import { confidences } from './confidence';
import type { CellValueChange, Explanation, RankedRepair } from './explanation';
import type { Costed } from './rank';
import { isSlip } from './explanations/slips';
import type { Cause } from './split';
import { cellOf, idOf, type Space } from './space';
import { EQUAL_COST } from './weights';

/** Repairs listed in a finding. */
const MOST_LISTED = 5;
/** From here on the best repair is named although others would do. */
const SURE = 0.6;

/** A cause as an explanation: what failed for it, and the ways to mend it among ranked repairs, the best first. */
export function explanationOf(
  space: Space,
  cause: Cause,
  ranked: readonly Costed[],
  isProven: boolean,
): Explanation {
  const best = ranked[0]!;
  const outside = best.changes.filter((one) => !cause.changes.some((own) => isSame(own, one)));
  const ways = ranked
    .filter(({ changes }) => outside.every((one) => changes.some((other) => isSame(one, other))))
    .map((one): Costed => ({ ...one, ...withoutOutside(one, outside) }));
  const { relations } = space.checked;
  const isOfRows = cause.failing.every((index) => relations[index]!.rule === 'grid/row-total');
  const sure = confidences(ways, { failing: cause.failing.length, isProven, isOfRows });
  const repairs = ways.slice(0, MOST_LISTED).map((way, i): RankedRepair => ({
    reason: reasonFor(way.reasons),
    confidence: sure[i]!,
    proven: isProven,
    changes: way.changes.map(asCell),
    ...(isGuessed(way) && { isOpen: true }),
  }));
  const failing = leadingFirst(relations, cause.failing);
  const support = outside.length === 0 ? best.support : [];
  const isSure = ways.length === 1 || sure[0]! >= SURE;
  return {
    failing,
    rule: relations[leadingFirst(relations, [...failing, ...support])[0]!]!.rule,
    repair: isSure ? namedCell(space, failing, cause.changes) : null,
    repairs,
    more: ways.slice(MOST_LISTED).filter(({ cost }) => cost - best.cost < EQUAL_COST).length,
  };
}

/** Whether a value is only one of those that would do, and no slip explains it. */
function isGuessed({ changes, reasons }: Pick<Costed, 'changes' | 'reasons'>): boolean {
  return changes.some(({ open }, i) => open !== undefined && !isSlip(reasons[i]!));
}

function withoutOutside(
  { changes, reasons }: Costed,
  outside: readonly Change[],
): Pick<Costed, 'changes' | 'reasons'> {
  const kept = changes.flatMap((one, i) => (outside.some((other) => isSame(one, other)) ? [] : [i]));
  return { changes: kept.map((i) => changes[i]!), reasons: kept.map((i) => reasons[i]!) };
}

/** A failing total that alone is wrong is where the finding stands anyway; any other cell is news. */
function namedCell(
  space: Space,
  failing: readonly number[],
  changes: readonly Change[],
): CellValueChange | null {
  const leading = space.checked.relations[failing[0]!]!;
  const target = changes.find(({ id }) => id === idOf(leading.target));
  if (target && failing.length === 1 && !leading.alternatives) return null;
  return asCell(target ?? changes[0]!);
}

function asCell({ id, value }: Change): CellValueChange {
  return { cell: cellOf(id), value };
}

/** One reason for a repair of several cells: what they share, else none. */
function reasonFor(reasons: readonly RepairReason[]): RepairReason {
  return reasons.every((one) => one === reasons[0]) ? reasons[0]! : 'search';
}

/** A contradiction leads a mere doubt; of equals the first rule. */
export function leadingFirst(relations: readonly Relation[], indices: readonly number[]): number[] {
  const gravity = (index: number): number => ((relations[index]!.severity ?? 'error') === 'error' ? 0 : 1);
  const order = (index: number): number => ruleOrder(relations[index]!.rule);
  return [...indices].sort((a, b) => gravity(a) - gravity(b) || order(a) - order(b) || a - b);
}

/** Whether two changes are the same. */
export function isSame(a: Change, b: Change): boolean {
  return a.id === b.id && a.value === b.value;
}
