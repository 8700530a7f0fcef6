import { CRITERIA_SETS } from '../../criteria';
import { matchCriterion } from '../../criteria/matchCriterion';
import { words } from '../../text/normalize';
import { parseUnitName } from '../../text/unitName';
import type { CriterionColumn } from './criterionColumns';
import type { ClassedLine } from './levels';

// What tells that a table was read the wrong way round: units stand across, or criteria down.

/** Header words, folded, that say lines are administrative units («nông thôn» taken out first). */
export const UNIT_WORD =
  /\b(?:ten (?:don vi|xa|huyen|dia phuong|thon|ban)|don vi|dia phuong|dia ban|xa|phuong|thon|ban|huyen)\b/;

/** Heads such as «Xã Sa Lông»: units stand across, and the table lies the other way. */
export function nameUnits(columns: readonly CriterionColumn[]): boolean {
  const named = columns.filter(({ header }) => parseUnitName(header).level !== null);
  return named.length >= 2 && named.length * 2 >= columns.length;
}

/** «Tên tiêu chí» over the names: the table lies on its side. */
export function headsCriteria(header: string): boolean {
  return /\b(?:tieu chi|chi tieu)\b/.test(header) && !UNIT_WORD.test(header.replaceAll('nong thon', ''));
}

/** Whether the lines are named like criteria: then the table lies on its side. */
export function namesCriteria(lines: readonly ClassedLine[]): boolean {
  const units = lines.filter((one) => one.class === 'unit' && one.label !== '').slice(0, 40);
  const named = units.filter(({ label, unit }) => unit.level === null && isCriterionName(label));
  return named.length >= 4 && named.length * 2 >= units.length;
}

function isCriterionName(label: string): boolean {
  if (/^(?:tieu chi|tc)(?: so)? ?\d/.test(words(label))) return true;
  return CRITERIA_SETS.some((set) => (matchCriterion(label, set)[0]?.score ?? 0) >= 0.9);
}
