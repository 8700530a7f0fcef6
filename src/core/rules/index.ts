import { averageAcross } from './across/average';
import { bandsAcross } from './across/bands';
import { criterionCount } from './across/criterionCount';
import { jump } from './across/jump';
import { regression } from './across/regression';
import { unitsAcross } from './across/units';
import { villagesAcross } from './across/villages';
import { error } from './formula/error';
import { neighbour } from './formula/neighbour';
import { range } from './formula/range';
import { typedTotal } from './formula/typedTotal';
import { average } from './grid/average';
import { columnTotal } from './grid/columnTotal';
import { duplicateUnit } from './grid/duplicateUnit';
import { mark } from './grid/mark';
import { missingTotal } from './grid/missingTotal';
import { numbering } from './grid/numbering';
import { rowTotal } from './grid/rowTotal';
import { share } from './grid/share';
import { unitCount } from './grid/unitCount';
import { declaredColumn } from './declared/column';
import { declaredTaught } from './declared/taught';
import { declaredWords } from './declared/words';
import { dossierCount } from './dossier/count';
import { dossierCriterion } from './dossier/criterion';
import { partsBounds } from './parts/bounds';
import { partsColumn } from './parts/column';
import { partsMissingTotal } from './parts/missingTotal';
import { partsOutline } from './parts/outline';
import { partsRow } from './parts/row';
import { partsShare } from './parts/share';
import type { Rule } from './rule';
import { legacyEncoding } from './text/legacyEncoding';
import { average as targetsAverage } from './targets/average';
import { bands } from './targets/bands';
import { bounds as targetsBounds } from './targets/bounds';
import { finalYear } from './targets/finalYear';
import { increments } from './targets/increments';
import { namedUnits } from './targets/namedUnits';
import { parts as targetsParts } from './targets/parts';
import { trend } from './targets/trend';
import { numberAsText } from './text/numberAsText';
import { reference } from './text/reference';
import { unitName } from './text/unitName';

/** Every rule, in the order of `RULE_IDS`. To add one: write its file, its id in `ruleId.ts`, its line here. */
export const RULES: readonly Rule[] = [
  rowTotal,
  columnTotal,
  average,
  share,
  mark,
  duplicateUnit,
  numbering,
  missingTotal,
  unitCount,
  finalYear,
  increments,
  trend,
  targetsParts,
  bands,
  targetsAverage,
  targetsBounds,
  namedUnits,
  partsRow,
  partsColumn,
  partsOutline,
  partsShare,
  partsBounds,
  partsMissingTotal,
  declaredColumn,
  declaredWords,
  declaredTaught,
  dossierCriterion,
  dossierCount,
  criterionCount,
  averageAcross,
  bandsAcross,
  villagesAcross,
  unitsAcross,
  regression,
  jump,
  range,
  neighbour,
  typedTotal,
  error,
  numberAsText,
  unitName,
  reference,
  legacyEncoding,
];
