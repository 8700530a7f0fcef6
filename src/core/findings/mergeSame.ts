import { cellRange, type RangeRef } from '../relations/relation';
import type { RuleId } from '../rules/ruleId';
import type { Finding } from './finding';

/**
 * Findings that ask for the same value at the same cell are one: the first keeps its words, the cells related to
 * the others are added to its own.
 */
export function mergeSame(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${rangeKey(finding.at)},${finding.expected}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, related: [...first.related, ...finding.related] } : finding);
  }
  return [...merged.values()];
}

const BOUNDS: readonly RuleId[] = ['targets/bounds', 'parts/bounds'];

/** What is found beside the sums, without the mere «this cannot be» of cells that the sums say what to make of. */
export function withoutRestated(found: readonly Finding[], others: readonly Finding[]): Finding[] {
  const repaired = new Set(
    found.flatMap(({ severity, repairs: [best] }) =>
      severity === 'error' && best ? best.cells.map(({ cell }) => rangeKey(cellRange(cell))) : [],
    ),
  );
  return others.filter(({ rule, at }) => !BOUNDS.includes(rule) || !repaired.has(rangeKey(at)));
}

/** One text for one range, so that ranges can be looked up. */
export function rangeKey({ sheet, rect }: RangeRef): string {
  return [sheet, rect.top, rect.left, rect.bottom, rect.right].join();
}
