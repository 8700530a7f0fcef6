import { text, type Param, type Text } from '../../messages/text';
import type { Period } from '../../quantities/quantity';

/** What the finding puts in: which figure stands there and which is expected. */
export const FIGURES = { actual: '', expected: '', difference: '' } as const;

/** Says of a message that year or status was assumed, where it was. */
export function withAssumption(message: Text, assumed: boolean): Text {
  return assumed ? text('across/assumed', { message }) : message;
}

/** A period in words: «năm 2025», «đến tháng 6/2025». */
export function periodText({ year, month }: Period): Text {
  return month === 12
    ? text('across/period', { year: String(year) })
    : text('across/period.month', { year: String(year), month });
}

/** Names are listed up to so many. */
const MOST_NAMED = 8;

/** Names in a message, the first few with the number of the others. */
export function nameList(names: readonly Param[]): Param {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED);
  return rest > 0 ? [...shown, text('across/more-names', { count: rest })] : shown;
}
