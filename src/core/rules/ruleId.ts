/** Every rule's id. The order is the order in which a finding takes its rule when several fail for one cause. */
export const RULE_IDS = [
  'grid/row-total',
  'grid/column-total',
  'grid/average',
  'grid/share',
  'grid/mark',
  'grid/duplicate-unit',
  'grid/numbering',
  'grid/missing-total',
  'grid/unit-count',
  'targets/final-year',
  'targets/increments',
  'targets/trend',
  'targets/parts',
  'targets/bands',
  'targets/average',
  'targets/bounds',
  'targets/named-units',
  'parts/row',
  'parts/column',
  'parts/outline',
  'parts/share',
  'parts/bounds',
  'parts/missing-total',
  'declared/column',
  'declared/words',
  'declared/taught',
  'dossier/criterion',
  'dossier/count',
  'across/criterion-count',
  'across/average',
  'across/bands',
  'across/villages',
  'across/units',
  'across/regression',
  'across/jump',
  'formula/range',
  'formula/neighbour',
  'formula/typed-total',
  'formula/error',
  'text/number-as-text',
  'text/unit-name',
  'text/reference',
  'text/legacy-encoding',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Place of a rule in that order. */
export function ruleOrder(rule: RuleId): number {
  return RULE_IDS.indexOf(rule);
}
