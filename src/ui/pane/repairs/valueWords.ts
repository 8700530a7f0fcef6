import { isTextOfNumber } from '../../../core/changes/proposals';
import type { CellChange } from '../../../core/changes/cellChange';
import type { Scalar } from '../../../core/findings/finding';
import { text, type Param } from '../../../core/messages/text';

/** Longer text is cut: a cell may hold a whole page. */
const LONGEST = 120;

/** A cell's value in words; an empty cell has some too. */
export function valueWords(value: Scalar): Param {
  if (value === null || value === '') return text('word.nothing');
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

/** What stands in the cell before a change; a number kept as text says so, as it looks the same. */
export function beforeWords({ before, after }: CellChange): Param {
  const words = valueWords(before);
  return isTextOfNumber(before, after) ? text('edits.as-text', { value: words }) : words;
}
