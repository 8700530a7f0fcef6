/** Every rule's id. The order is the order in which a finding takes its rule when several fail for one cause. */
export const RULE_IDS = [
  'grid/row-total',
  'grid/column-total',
  'grid/average',
  'grid/mark',
  'grid/duplicate-unit',
  'grid/numbering',
  'grid/missing-total',
  'grid/unit-count',
  'text/number-as-text',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Place of a rule in that order. */
export function ruleOrder(rule: RuleId): number {
  return RULE_IDS.indexOf(rule);
}
