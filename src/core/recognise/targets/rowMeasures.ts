import { CRITERIA_SETS } from '../../criteria';
import { matchCriterion } from '../../criteria/matchCriterion';
import type { RowMeasure } from '../../bieu/targets';
import type { TableLine } from '../../bieu/tableLine';
import { words } from '../../text/normalize';
import { rowMeasure } from './rowMeasure';

/** What each row measures, its neighbours heard: criteria named without a number, a total of villages of two steps. */
export function rowMeasures(rows: readonly TableLine[]): RowMeasure[] {
  const measures = rows.map(rowMeasure);
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, index) => {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), index]);
  });
  for (const [parent, parts] of children) {
    nameCriteria(rows, measures, parent, parts);
    const steps = parts.map((part) => measures[part]!).filter(({ kind }) => kind === 'villages');
    const has = (step: string): boolean => steps.some((one) => 'step' in one && one.step === step);
    const whole = measures[parent]!;
    if (whole.kind === 'villages' && whole.step === 'recognised' && has('model') && has('recognised')) {
      measures[parent] = { kind: 'villages', step: 'all' };
    }
  }
  return measures;
}

const EACH_CRITERION = /\b(?:tung|cac|theo) tieu chi\b/;
const LEAST_NAMED = 5;
/** No set has more criteria; more rows than that are no list of them. */
const MOST_NAMED = 60;

/** Rows under «Kết quả đạt chuẩn theo từng tiêu chí» that name their criteria: the set that knows most of them. */
function nameCriteria(
  rows: readonly TableLine[],
  measures: RowMeasure[],
  parent: number,
  parts: readonly number[],
): void {
  if (parts.length < LEAST_NAMED || parts.length > MOST_NAMED) return;
  if (!EACH_CRITERION.test(words(rows[parent]!.label))) return;
  if (parts.filter((part) => measures[part]!.kind === 'criterion').length >= LEAST_NAMED) return;
  const bySet = CRITERIA_SETS.map((set) => {
    const found = new Map<number, number>();
    for (const part of parts) {
      const label = rows[part]!.label.replace(/^số xã (?:đạt )?(?:chuẩn )?(?:tiêu chí )?(?:về )?/iu, '');
      const [best] = matchCriterion(label, set);
      if (best && ![...found.values()].includes(best.number)) found.set(part, best.number);
    }
    return found;
  });
  const best = bySet.reduce((most, next) => (next.size > most.size ? next : most));
  if (best.size < parts.length - 1) return;
  for (const [part, number] of best) measures[part] = { kind: 'criterion', number };
}

/** How many criteria the set has: the band of those that meet all, else the criteria listed without a gap. */
export function criteriaCount(measures: readonly RowMeasure[]): number | null {
  const bands = measures.flatMap((one) => (one.kind === 'band' && one.of === 'commune' ? [one] : []));
  const highest = Math.max(0, ...bands.map(({ low, high }) => high ?? low));
  if (bands.length >= 2 && bands.some(({ low, high }) => low === highest && high === low)) return highest;
  const numbers = new Set(measures.flatMap((one) => (one.kind === 'criterion' ? [one.number] : [])));
  const isWhole = numbers.size >= LEAST_NAMED && [...numbers].every((number) => number <= numbers.size);
  return isWhole ? numbers.size : null;
}
