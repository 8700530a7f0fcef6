import { cleanBook } from './book/cleanBook';
import { withErrors, type Faulty } from './errors/faultyBook';

const SEED = 8;

/**
 * Figures of the book: what is true, and what is printed. The fifteen errors were drawn as `identifiableBook` draws
 * them, which takes its time: the equations allow one smallest repair.
 */
const ERRORS: readonly (readonly [kind: string, ...cells: (readonly [number, number, number])[]])[] = [
  ['digit doubled', [2103, 321, 3211]],
  ['random in a total', [4229, 3114, 3139]],
  ['random in Biểu 01 or 03', [4254, 42, 51]],
  ['sign', [2088, 10, -10]],
  ['two counts of columns exchanged', [4205, 20, 18], [4206, 18, 20]],
  ['times 1000', [419, 320, 320000]],
  ['two totals of rows exchanged', [3046, 12, 8], [3066, 8, 12]],
  ['copied from the row above', [4338, 36, 32]],
  ['marks of two columns exchanged', [1639, 1, 0], [1640, 0, 1]],
  ['random in a subtotal', [1674, 19, 15]],
  ['marks of two rows exchanged', [4007, 0, 1], [4027, 1, 0]],
  ['times 10', [2524, 306, 3060]],
  ['average at random', [1683, 15.9, 15.1]],
  ['average at random', [4496, 9.56, 7.56]],
  ['marks of two rows exchanged', [1020, 1, 0], [1040, 0, 1]],
];

/** A workbook with fifteen errors, most of which hang together: the check alone cannot settle them. */
export function fifteenErrors(): Faulty {
  const errors = ERRORS.map(([kind, ...cells]) => ({
    kind,
    cells: cells.map(([figure, truth, printed]) => ({ figure, truth, printed })),
  }));
  return withErrors(cleanBook(SEED), errors);
}
