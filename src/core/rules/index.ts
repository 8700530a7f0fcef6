import { averageAcross } from './across/average';
import { bandsAcross } from './across/bands';
import { criterionCount } from './across/criterionCount';
import { jump } from './across/jump';
import { regression } from './across/regression';
import { unitsAcross } from './across/units';
import { villagesAcross } from './across/villages';
import { average } from './grid/average';
import { columnTotal } from './grid/columnTotal';
import { duplicateUnit } from './grid/duplicateUnit';
import { mark } from './grid/mark';
import { missingTotal } from './grid/missingTotal';
import { numbering } from './grid/numbering';
import { rowTotal } from './grid/rowTotal';
import { unitCount } from './grid/unitCount';
import type { Rule } from './rule';
import { numberAsText } from './text/numberAsText';
import { unitName } from './text/unitName';

/** Every rule, in the order of `RULE_IDS`. To add one: write its file, its id in `ruleId.ts`, its line here. */
export const RULES: readonly Rule[] = [
  rowTotal,
  columnTotal,
  average,
  mark,
  duplicateUnit,
  numbering,
  missingTotal,
  unitCount,
  criterionCount,
  averageAcross,
  bandsAcross,
  villagesAcross,
  unitsAcross,
  regression,
  jump,
  numberAsText,
  unitName,
];
