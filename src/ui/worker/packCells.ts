import type { Rect } from '../../core/snapshot/workbook';

/** What a function says of every cell of a rectangle, as plain data: a few values and which of them each cell has. */
export interface Packed<T> {
  readonly rect: Rect;
  readonly values: readonly T[];
  /** Row by row: a place in `values`. */
  readonly places: Uint32Array;
}

type AtCell<T> = (row: number, column: number) => T;

/** Asks a function about every cell of a rectangle. `keyOf` is equal for equal values alone. */
export function pack<T extends object>(rect: Rect, at: AtCell<T>, keyOf: (value: T) => string): Packed<T> {
  const values: T[] = [];
  const byKey = new Map<string, number>();
  // most cells share the few objects that stand for a mark or a blank
  const byObject = new Map<T, number>();
  const placeOf = (value: T): number => {
    const key = keyOf(value);
    const place = byKey.get(key) ?? values.push(value) - 1;
    byKey.set(key, place);
    byObject.set(value, place);
    return place;
  };
  const width = widthOf(rect);
  const places = new Uint32Array(width * (rect.bottom - rect.top + 1));
  for (let place = 0; place < places.length; place++) {
    const value = at(rect.top + Math.floor(place / width), rect.left + (place % width));
    places[place] = byObject.get(value) ?? placeOf(value);
  }
  return { rect, values, places };
}

/** The function again; of cells outside of the rectangle it says `outside`. */
export function unpack<T>({ rect, values, places }: Packed<T>, outside: T): AtCell<T> {
  const { top, left, bottom, right } = rect;
  const width = widthOf(rect);
  return (row, column) => {
    if (row < top || row > bottom || column < left || column > right) return outside;
    return values[places[(row - top) * width + column - left]!] ?? outside;
  };
}

function widthOf({ left, right }: Rect): number {
  return right - left + 1;
}
