import type { RangeRef } from '../relations/relation';

/** One text for one range, so that ranges can be looked up. */
export function rangeKey({ sheet, rect }: RangeRef): string {
  return [sheet, rect.top, rect.left, rect.bottom, rect.right].join();
}
