import { PLACE, PLAIN_SHEET, QUOTED_SHEET } from './referencePattern';

/** A reference with its sheet; texts, other workbooks (`[1]Sheet!A1`), tables' parts and names are passed over. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`(?:'\[[^\]]*\](?:[^']|'')*'|\[[^\]]*\]${PLAIN_SHEET})!${PLACE}`,
    `((?:${QUOTED_SHEET}|${PLAIN_SHEET})!)?(${PLACE})`,
    String.raw`\[[^\[\]]*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    QUOTED_SHEET,
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
