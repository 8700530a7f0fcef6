import type { Law, LawTerm } from '../../../bieu/law';
import type { Reading } from '../../../relations/reading';

/** Reads a figure of a table. */
export type ReadFigure = (row: number, column: number) => Reading;

/** On how many crossing lines a law holds, and on how many it fails; lines without figures count for neither. */
export interface Fit {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
}

const NOISE = 1e-9;

/** Holds a law to the figures of its crossing lines. */
export function fitOf(law: Pick<Law, 'axis' | 'target' | 'op' | 'form' | 'over'>, read: ReadFigure): Fit {
  const holds: number[] = [];
  const fails: number[] = [];
  for (const cross of law.over) {
    const at = (line: number): Reading => (law.axis === 'across' ? read(cross, line) : read(line, cross));
    const fits = fitsAt(law, at);
    if (fits !== null) (fits ? holds : fails).push(cross);
  }
  return { holds, fails };
}

/** Whether a law holds on one line; null where that cannot be told. */
function fitsAt({ target, op, form }: Pick<Law, 'target' | 'op' | 'form'>, at: (line: number) => Reading) {
  const whole = at(target);
  if (whole.state !== 'number') return null;
  const half = 0.5 * 10 ** -whole.decimals;
  if (form.kind === 'average') return null;
  if (form.kind === 'ratio') {
    const above = sumAt(form.numerator, at);
    const below = sumAt(form.denominator, at);
    if (!above || !below || below.value === 0) return null;
    const off = Math.abs(whole.low - (above.value / below.value) * form.scale);
    // a quotient cut instead of rounded is still this quotient
    return off <= 2 * half + NOISE;
  }
  const sum = sumAt(form.terms, at);
  if (!sum) return null;
  const slack = sum.slack + (Number.isInteger(whole.low) ? 0 : half);
  const tolerance = slack === 0 ? NOISE : Math.max(slack, half) + NOISE;
  return op === '=' ? Math.abs(whole.low - sum.value) <= tolerance : sum.value <= whole.low + tolerance;
}

/** A weighted sum with what its digits leave open; null where nothing stands there or something unreadable. */
export function sumAt(
  terms: readonly LawTerm[],
  at: (line: number) => Reading,
): { readonly value: number; readonly slack: number } | null {
  let value = 0;
  let slack = 0;
  let filled = 0;
  for (const { at: line, weight } of terms) {
    const { state, low, decimals } = at(line);
    if (state === 'unreadable') return null;
    if (state !== 'number') continue;
    filled++;
    value += low * weight;
    if (!Number.isInteger(low)) slack += 0.5 * 10 ** -decimals * Math.abs(weight);
  }
  return filled === 0 ? null : { value, slack };
}
