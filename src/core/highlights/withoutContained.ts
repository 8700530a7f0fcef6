import type { Rect } from '../snapshot/workbook';

/** More comparisons than this are not worth their time: drawing a cell twice does no harm. */
const MOST_COMPARISONS = 5_000_000;

/** Rectangles without those that lie within a larger one: they need no second drawing. */
export function withoutContained(rects: readonly Rect[]): readonly Rect[] {
  const large = rects.filter((rect) => rect.bottom > rect.top || rect.right > rect.left);
  if (large.length * rects.length > MOST_COMPARISONS) return rects;
  return rects.filter((rect) => !large.some((other) => other !== rect && contains(other, rect)));
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
