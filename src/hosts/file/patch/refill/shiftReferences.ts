import { mapPlaces } from '../../../../core/formula/mapPlaces';
import { columnName } from '../../../../core/snapshot/address';
import { columnNumber } from '../../cellReference';
import { shiftIndex, type Insertion } from './insertion';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/**
 * A formula after insertions into a sheet; `isThere` tells whether a reference to a sheet (null: the formula's own)
 * means that one.
 */
export function shiftReferences(
  formula: string,
  isThere: (sheet: string | null) => boolean,
  insertions: readonly Insertion[],
): string {
  return mapPlaces(formula, isThere, (place) =>
    place
      .split(':')
      .map((corner) => shiftCorner(corner, insertions))
      .join(':'),
  );
}

function shiftCorner(corner: string, insertions: readonly Insertion[]): string {
  const match = CORNER.exec(corner);
  if (!match) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const column = letters === '' ? '' : columnName(shiftIndex('column', columnNumber(letters), insertions));
  const row = digits === '' ? '' : String(shiftIndex('row', Number(digits) - 1, insertions) + 1);
  return `${first}${column}${second}${row}`;
}
