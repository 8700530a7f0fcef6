import { MAX_COLUMNS, MAX_ROWS } from '../../core/snapshot/address';

const LETTERS = 26;
const CODE_OF_A = 65;
const CODE_OF_0 = 48;
const TO_UPPER = ~0x20;

/** Column number from 0 of its letters, either case; beyond the sheet for more than three letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    column = column * LETTERS + (letters.charCodeAt(i) & TO_UPPER) - CODE_OF_A + 1;
  }
  return column - 1;
}

/**
 * A cell's reference as one number, `row * MAX_COLUMNS + column`, or why there is none. Written for speed: it runs
 * once a cell, and a pair of numbers would be one more object each time.
 */
export function packReference(reference: string): number | 'outside' | 'malformed' {
  let i = 0;
  let column = 0;
  for (; i < reference.length; i++) {
    const letter = (reference.charCodeAt(i) & TO_UPPER) - CODE_OF_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  const digits = i;
  let row = 0;
  for (; i < reference.length; i++) {
    const digit = reference.charCodeAt(i) - CODE_OF_0;
    if (digit < 0 || digit > 9) return 'malformed';
    row = row * 10 + digit;
  }
  if (digits === 0 || digits === reference.length) return 'malformed';
  if (row < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return 'outside';
  return (row - 1) * MAX_COLUMNS + column - 1;
}
