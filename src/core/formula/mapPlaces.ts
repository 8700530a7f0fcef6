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

/**
 * A formula with its references to one sheet rewritten: `isThere` tells whether a reference to a sheet (null: the
 * formula's own) means that one, `map` gives what stands in place of `B2`, `$B$2:C9`, `A:C` or `2:5`; null where the
 * cells are gone.
 */
export function mapPlaces(
  formula: string,
  isThere: (sheet: string | null) => boolean,
  map: (place: string) => string | null,
): string {
  return formula.replace(TOKEN, (whole, sheet: string | undefined, place: string | undefined) => {
    if (place === undefined || !isThere(sheet === undefined ? null : unquoted(sheet))) return whole;
    const mapped = map(place);
    return mapped === null ? '#REF!' : `${sheet ?? ''}${mapped}`;
  });
}

/** A sheet's name as it is, from a formula's `'It''s'!`. */
function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
