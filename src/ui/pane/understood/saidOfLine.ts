import type { Said } from '../../../core/memory/corrections/correctionOf';
import type { CorrectedRole } from '../../../core/memory/memory';
import { text, type Text } from '../../../core/messages/text';

const YEAR = /^(?:19|20)\d\d$/;

/**
 * What the user says of a row or a column, with the year as it was typed. Refused, in words, where that is neither
 * empty nor a year: the year in the head would be remembered in its place as what was said.
 */
export function saidOfLine(
  axis: 'head' | 'line',
  role: CorrectedRole,
  typed: string,
): { readonly said: Said } | { readonly refused: Text } {
  const year = role === 'year' ? typed.trim() : '';
  if (year === '') return { said: { what: 'role', axis, role } };
  if (!YEAR.test(year)) return { refused: text('correct.year-unfit', { year }) };
  return { said: { what: 'role', axis, role, year: Number(year) } };
}
