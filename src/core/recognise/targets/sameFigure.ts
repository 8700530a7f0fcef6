import { round } from '../../numbers/round';
import type { Reading } from '../../relations/reading';

const NOISE = 1e-9;

/** Whether two figures are one number, perhaps with other decimals: 92,65 and 92,7. Whole numbers must be equal. */
export function sameFigure(a: Reading, b: Reading): boolean {
  if (a.state !== 'number' || b.state !== 'number') return false;
  if (Math.abs(a.low - b.low) <= NOISE) return true;
  if (Number.isInteger(a.low) && Number.isInteger(b.low)) return false;
  const decimals = Math.min(a.decimals, b.decimals);
  return Math.abs(round(a.low, decimals) - round(b.low, decimals)) <= NOISE;
}

/** Whether a figure is the sum of others to the digits they show. */
export function isSumOf(target: Reading, terms: readonly Reading[], signs: readonly number[]): boolean {
  if (target.state !== 'number') return false;
  let sum = 0;
  let slack = Number.isInteger(target.low) ? 0 : 0.5 * 10 ** -target.decimals;
  terms.forEach((term, index) => {
    sum += term.low * signs[index]!;
    if (!Number.isInteger(term.low)) slack += 0.5 * 10 ** -term.decimals;
  });
  return Math.abs(target.low - sum) <= slack + NOISE;
}
