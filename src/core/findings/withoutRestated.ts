import type { MessageId } from '../messages/text';
import { cellRange } from '../relations/relation';
import type { RuleId } from '../rules/ruleId';
import type { Finding, Scalar } from './finding';
import { rangeKey } from './rangeKey';

const BOUNDS: readonly RuleId[] = ['targets/bounds', 'parts/bounds'];

/**
 * What is found beside the sums, without the mere «this cannot be» of a cell that the sums say what to make of, if that
 * can be: −21 households that should be −12 are still no count.
 */
export function withoutRestated(found: readonly Finding[], others: readonly Finding[]): Finding[] {
  const suggested = new Map<string, Scalar>();
  for (const { severity, repairs } of found) {
    const [best] = repairs;
    if (severity !== 'error' || !best || best.isPartial || best.isOpen) continue;
    for (const { cell, suggested: value } of best.cells) suggested.set(rangeKey(cellRange(cell)), value);
  }
  return others.filter(
    ({ rule, at, message }) => !BOUNDS.includes(rule) || !canBe(suggested.get(rangeKey(at)), message.id),
  );
}

/** Whether a value is none of what a finding of bounds says a figure cannot be. */
function canBe(value: Scalar | undefined, said: MessageId): boolean {
  if (typeof value !== 'number' || value < 0) return false;
  if (said === 'parts/bounds.share') return value <= 100;
  return said !== 'targets/bounds.fraction' || Number.isInteger(value);
}
