import { columnName } from '../../../../core/snapshot/address';
import { columnNumber } from '../../cellReference';
import { shiftIndex, type Insertion } from './insertion';

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const QUOTED = String.raw`'(?:[^']|'')*'`;
const PLAIN = String.raw`[\p{L}\p{N}_.\\]+`;
/** What may not follow a reference, for then it is part of a name, a function (`LOG10(`) or a sheet (`T1!`). */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;
const PLACE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${NO_MORE}`;
/** A reference with its sheet; texts, other workbooks (`[1]Sheet!A1`), tables' parts and names are passed over. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`(?:'\[[^\]]*\](?:[^']|'')*'|\[[^\]]*\]${PLAIN})!${PLACE}`,
    `((?:${QUOTED}|${PLAIN})!)?(${PLACE})`,
    String.raw`\[[^\[\]]*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    QUOTED,
  ].join('|'),
  'gu',
);
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
  return formula.replace(TOKEN, (whole, sheet: string | undefined, place: string | undefined) => {
    if (place === undefined || !isThere(sheet === undefined ? null : unquoted(sheet))) return whole;
    const corners = place.split(':').map((corner) => shiftCorner(corner, insertions));
    return `${sheet ?? ''}${corners.join(':')}`;
  });
}

/** A sheet's name as it is, from a formula's `'It''s'!`. */
function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function shiftCorner(corner: string, insertions: readonly Insertion[]): string {
  const match = CORNER.exec(corner);
  if (!match) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const column = letters === '' ? '' : columnName(shiftIndex('column', columnNumber(letters), insertions));
  const row = digits === '' ? '' : String(shiftIndex('row', Number(digits) - 1, insertions) + 1);
  return `${first}${column}${second}${row}`;
}
