import type { Finding } from './finding';
import { rangeKey } from './rangeKey';

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
