import { ruleOrder } from '../rules/ruleId';
import type { Finding } from './finding';

/** Findings in the order they are read: by sheet, then by place, then by rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.at.sheet - b.at.sheet ||
      a.at.rect.top - b.at.rect.top ||
      a.at.rect.left - b.at.rect.left ||
      ruleOrder(a.rule) - ruleOrder(b.rule),
  );
}
