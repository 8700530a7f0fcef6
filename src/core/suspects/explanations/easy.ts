import { isCopied } from './copied';
import { isDigitSlip } from './digits';
import { isRounding } from './rounding';
import { isScale } from './scale';
import { isSeparator } from './separator';
import { isSign } from './sign';

/** One figure changed into another, and what stands around it. */
export interface FigureChange {
  readonly from: number;
  readonly to: number;
  /** Digits shown after the decimal sign. */
  readonly decimals: number;
  /** The column and the row it stands in. */
  readonly around: readonly Line[];
}

/** The two figures on either side of a cell in its column or row, the nearest first; undefined where none stands. */
export interface Line {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
}

/** The slip of the hand that explains a changed figure; null where none is known. */
export function easyReason(
  change: FigureChange,
): 'sign' | 'separator' | 'scale' | 'digits' | 'rounding' | 'copied' | null {
  if (isSign(change)) return 'sign';
  if (isSeparator(change)) return 'separator';
  if (isScale(change)) return 'scale';
  if (isDigitSlip(change)) return 'digits';
  if (isRounding(change)) return 'rounding';
  if (isCopied(change)) return 'copied';
  return null;
}
