import { mapPlaces } from '../../formula/mapPlaces';
import type { Refit } from './refitRows';

const CORNER = /^(\$?[A-Za-z]*\$?)(\d*)$/;

/** How rows came to their places. */
type Places = Pick<Refit, 'placeOf' | 'rowAt'>;

/**
 * A formula that stands beside our lines, after these came to their places: what it says of one row it says of the
 * same line, wherever that stands now; what it says of several lines together it says of those that stand between the
 * same others now, and of its rows as they are where lines were mixed with others. `top` is the first row of our area
 * on its sheet, `isThere` tells whether a reference to a sheet means that one.
 */
export function refitFormula(
  formula: string,
  places: Places,
  top: number,
  isThere: (sheet: string | null) => boolean,
): string {
  return mapPlaces(formula, isThere, (place) => {
    const corners = place.split(':').map((corner) => CORNER.exec(corner));
    const rows = corners.map((corner) => Number(corner?.[2] ?? 0) - 1 - top);
    if (corners.some((corner) => !corner?.[2])) return place;
    const [first = 0, last = first] = rows;
    if (first === last) {
      const to = places.placeOf(first);
      return to === null ? null : corners.map((corner) => `${corner![1]}${to + top + 1}`).join(':');
    }
    const [start, end] = rangeOf(Math.min(first, last), Math.max(first, last), places);
    const ends = first < last ? [start, end] : [end, start];
    return corners.map((corner, i) => `${corner![1]}${ends[i]! + top + 1}`).join(':');
  });
}

/** Where the lines of some rows stand together. */
function rangeOf(first: number, last: number, { placeOf, rowAt }: Places): readonly [number, number] {
  const isOwn = (start: number, end: number): boolean => {
    if (start > end) return false;
    for (let place = start; place <= end; place++) {
      const row = rowAt(place);
      if (row !== null && (row < first || row > last)) return false;
    }
    return true;
  };
  const places = placesOf(first, last, placeOf);
  if (places.length === 0) return [first, last];
  const [least, most] = places.reduce(
    ([low, high], place) => [Math.min(low, place), Math.max(high, place)] as const,
    [Infinity, -Infinity] as readonly [number, number],
  );
  // new lines between the same others, be they the first or the last, belong to them
  const [above, below] = [placeOf(first - 1), placeOf(last + 1)];
  const isBetween = above !== null && below !== null && above < least && below > most;
  if (isBetween && isOwn(above + 1, below - 1)) return [above + 1, below - 1];
  return isOwn(least, most) ? [least, most] : [first, last];
}

function placesOf(first: number, last: number, placeOf: Places['placeOf']): number[] {
  const places: number[] = [];
  for (let row = first; row <= last; row++) {
    const place = placeOf(row);
    if (place !== null) places.push(place);
  }
  return places;
}
