/** How rows of a sheet came to their places in the sheet made anew. */
export interface RowPlaces {
  /** Of a row after insertions; null where its line is no more. */
  readonly placeOf: (row: number) => number | null;
  /** The row that stands in a place now; null where that is new. */
  readonly rowAt: (place: number) => number | null;
  /** Whether a row was put in. */
  readonly isPutIn: (row: number) => boolean;
  /** Which list a row's numbered line stood in; null for headings, totals and all else. */
  readonly listOf: (row: number) => string | null;
  /** The same of the sheet made anew. */
  readonly listAt: (place: number) => string | null;
}

/**
 * Where the lines of some rows stand together, new ones between them; where the rows reached to an end of their list
 * they reach to its end, though that is new. The rows as they are where their lines were mixed with others.
 */
export function rangePlaces(first: number, last: number, places: RowPlaces): readonly [number, number] {
  const known = answers.get(places) ?? new Map<string, readonly [number, number]>();
  answers.set(places, known);
  const key = `${first}:${last}`;
  const found = known.get(key) ?? rangeNow(first, last, places);
  known.set(key, found);
  return found;
}

/** Ten thousand formulas ask for the place of one list: a rank in it, a share of its total. */
const answers = new WeakMap<RowPlaces, Map<string, readonly [number, number]>>();

function rangeNow(first: number, last: number, places: RowPlaces): readonly [number, number] {
  const { placeOf, rowAt, isPutIn, listAt } = places;
  let [start, end] = [Infinity, -Infinity];
  for (let row = first; row <= last; row++) {
    const place = isPutIn(row) ? null : placeOf(row);
    if (place === null) continue;
    start = Math.min(start, place);
    end = Math.max(end, place);
  }
  for (let place = start; place <= end; place++) {
    const row = rowAt(place);
    if (row !== null && (row < first || row > last)) return [first, last];
  }
  if (start > end) return [first, last];
  const isNew = (place: number, beside: number): boolean =>
    rowAt(place) === null && listAt(place) !== null && listAt(place) === listAt(beside);
  if (isEnd(first, -1, places)) while (isNew(start - 1, start)) start--;
  if (isEnd(last, 1, places)) while (isNew(end + 1, end)) end++;
  return [start, end];
}

/** Whether a row's line was the first (-1) or last (1) of its list. */
function isEnd(row: number, step: -1 | 1, { isPutIn, listOf }: RowPlaces): boolean {
  let next = row + step;
  while (isPutIn(next)) next += step;
  return listOf(row) !== null && listOf(next) !== listOf(row);
}
