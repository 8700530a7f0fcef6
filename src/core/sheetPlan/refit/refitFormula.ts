import { mapPlaces } from '../../formula/mapPlaces';
import { rangePlaces, type RowPlaces } from './rangePlaces';

const CORNER = /^(\$?[A-Za-z]*\$?)(\d*)$/;

/**
 * A formula that stands beside our lines, after these came to their places: what it says of one row it says of the
 * same line, wherever that stands now; what it says of several lines together it says of those where they stand now, with
 * new ones among them, and of its rows as they are where lines were mixed with others. `top` is the first row of our area
 * on its sheet, `isThere` tells whether a reference to a sheet means that one.
 */
export function refitFormula(
  formula: string,
  places: RowPlaces,
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
    const [start, end] = rangePlaces(Math.min(first, last), Math.max(first, last), places);
    const ends = first < last ? [start, end] : [end, start];
    return corners.map((corner, i) => `${corner![1]}${ends[i]! + top + 1}`).join(':');
  });
}
