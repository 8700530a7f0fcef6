import { clean, fold } from '../text/normalize';
import { parseUnitName } from '../text/unitName';
import { unitKeys } from '../units/unitKeys';

const SIGNS = /[^\p{L}\p{N}\p{M}%]+/gu;
/** Runs of digits; no look-behind, which older Safari cannot read. */
const DIGITS = /\d+/g;
const YEAR = /^(?:19|20)\d\d$/;

/** Key under which two spellings of a head or label are equal: case, spaces, punctuation, place of the tone mark. */
export function labelKey(label: string): string {
  return fold(clean(label).replace(SIGNS, ' ').trim());
}

/**
 * The same for the label of a line, which may be a unit: «Xã Mường Pồn» and «Mường Pồn (3 thôn)» are one, a township
 * of that name is another.
 */
export function lineKey(label: string): string {
  if (parseUnitName(label).level === null) return labelKey(label);
  const { kind, exact } = unitKeys(label);
  return kind === 'commune' ? labelKey(exact) : `${kind} ${labelKey(exact)}`;
}

/** The years that some labels name, ascending, each once. */
export function yearsOf(labels: readonly string[]): readonly string[] {
  return [
    ...new Set(labels.flatMap((label) => (label.match(DIGITS) ?? []).filter((run) => YEAR.test(run)))),
  ].sort();
}

/** A key with each year as its place among years: next year's «Năm 2026» of 2026–2030 is this one's «Năm 2021». */
export function withRanks(key: string, years: readonly string[]): string {
  return key.replace(DIGITS, (run) => {
    const rank = years.indexOf(run);
    return rank < 0 ? run : `#${rank}`;
  });
}

/** Steps of a path as one key; the sign between them stands in no key. */
export function pathKey(keys: readonly string[]): string {
  return keys.join('\n');
}
