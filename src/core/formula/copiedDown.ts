import { mapPlaces } from './mapPlaces';

/** A corner of a reference whose row is none that stays: `$A1`, `7`. */
const LEANING_ROW = /(?<![$\d])\d+$/;

/** A formula as it becomes in a cell so many rows further down that it is copied to; null where it leaves the sheet. */
export function copiedDown(formula: string, rows: number): string | null {
  let isWithin = true;
  const copied = mapPlaces(
    formula,
    () => true,
    (place) =>
      place
        .split(':')
        .map((corner) =>
          corner.replace(LEANING_ROW, (row) => {
            const moved = Number(row) + rows;
            if (moved < 1) isWithin = false;
            return String(moved);
          }),
        )
        .join(':'),
  );
  return isWithin ? copied : null;
}
