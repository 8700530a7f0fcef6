import type { Scalar } from '../../core/findings/finding';
import type { Raw } from './cellsOf';

/** What Excel takes for a formula, or for an apostrophe that is no part of the text. */
const READ_OTHERWISE = /^[=+\-@'\t\r\n]/;
const DIGIT = /\p{N}/u;

/**
 * A value as it must be handed to Excel to stand in the cell as it is: Excel reads text it is given as if it had been
 * typed, so that `=1+1` would be a formula, `1/2` a date. An apostrophe before it keeps text what it is, but shows in
 * the formula bar: it is put only where it is needed, and never in a cell of format text (`isText`), where it would
 * stay. Logical values and errors go as they are.
 */
export function rawOf(value: Scalar, isText: boolean): Raw {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  const isRead = READ_OTHERWISE.test(value) || DIGIT.test(value) || /^(true|false)$/i.test(value);
  return isRead && !isText ? `'${value}` : value;
}
