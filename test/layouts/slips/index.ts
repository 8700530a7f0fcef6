import { invalidMark, markFlipped } from './marks';
import { duplicateUnit, numberingGap, numberingRepeat, unitCountWrong } from './names';
import type { Slip } from './slip';
import {
  averageWrong,
  grandTotalWrong,
  numberAsText,
  rowTotalOffByOne,
  subtotalWrong,
  totalLeftBlank,
  totalOfTotalsWrong,
} from './totals';

export type { Slip, Slipped } from './slip';

/** Every kind of slip. */
export const SLIPS: readonly Slip[] = [
  markFlipped,
  rowTotalOffByOne,
  subtotalWrong,
  grandTotalWrong,
  totalOfTotalsWrong,
  averageWrong,
  invalidMark,
  numberAsText,
  duplicateUnit,
  numberingGap,
  numberingRepeat,
  totalLeftBlank,
  unitCountWrong,
];
