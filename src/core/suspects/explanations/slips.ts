import type { RepairReason } from '../../findings/finding';

const TENS = [10, 100, 1000, 1_000_000];

/**
 * What a figure may have been before a slip of the hand that is known to lead back to one figure: another sign, another
 * unit, two neighbouring digits exchanged, a digit typed twice; the commonest first. `step` is what its right figure counts in.
 */
export function beforeSlip(figure: number, step: number): number[] {
  const values = [
    -figure,
    ...TENS.map((ten) => figure / ten),
    ...TENS.map((ten) => figure * ten),
    ...byDigits(figure, step, exchanged),
    ...byDigits(figure, step, once),
  ];
  const isOnGrid = (value: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  return [...new Set(values.filter((value) => value !== figure && isOnGrid(value)))];
}

function byDigits(
  figure: number,
  step: number,
  before: (digits: string, at: number) => string | null,
): number[] {
  const digits = String(Math.round(Math.abs(figure) / step));
  if (!/^\d{2,15}$/.test(digits)) return [];
  return [...digits].slice(1).flatMap((_, at) => {
    const other = before(digits, at);
    return other === null ? [] : [(Math.sign(figure) * Number(other)) / Math.round(1 / step)];
  });
}

/** Two neighbours the other way round. */
function exchanged(digits: string, at: number): string {
  return digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
}

/** A digit that stands twice, once. */
function once(digits: string, at: number): string | null {
  return digits[at] === digits[at + 1] ? digits.slice(0, at) + digits.slice(at + 1) : null;
}

/** Whether a reason leads back to one figure, whatever else would do. */
export function isSlip(reason: RepairReason): boolean {
  return reason === 'sign' || reason === 'scale' || reason === 'separator' || reason === 'digits';
}
