import { parseRect, rectAddress } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import type { Origin } from './formulaText';

/** What a formula says apart from how a program spells it and from where the cells stand that it points at. */
export interface FormulaShape {
  /** Functions, figures, texts and own cells as they are; `@` for cells of other sheets. */
  readonly said: string;
  /** The cells of other sheets, in their order; null where some are gone (`#REF!`) or are whole rows or columns. */
  readonly pointed: readonly Pointed[] | null;
}

export interface Pointed {
  /** The sheet's name in small letters. */
  readonly sheet: string;
  readonly rect: Rect;
}

const QUOTED = String.raw`'(?:[^']|'')*'`;
const PLAIN = String.raw`[\p{L}\p{N}_.\\]+`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** What may not follow a reference, for then it is part of a name, a function (`LOG10(`) or a sheet (`T1!`). */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;
const PLACE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${NO_MORE}`;
/** Cells that were deleted: `#REF!`, `#REF!B2:B5` of a sheet that is gone, `B#REF!:C#REF!` of rows that are. */
const GONE = String.raw`[$A-Za-z\d]*#REF![$A-Za-z\d]*(?::[$A-Za-z\d]*(?:#REF!)?[$A-Za-z\d]*)?`;
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`(?:(${QUOTED}|${PLAIN})!)?(?:(${GONE})|(${PLACE}))`,
    String.raw`[\s\u00a0@]+`,
    String.raw`\[[^\[\]]*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    QUOTED,
  ].join('|'),
  'gu',
);

/**
 * Reads a formula (without its `=`) of a sheet of ours. Spaces, quotes, `$`, case of names and the prefix of newer
 * functions are programs' own; own cells are told from `origin`, the first cell of what is ours. One pass.
 */
export function formulaShape(formula: string, origin: Origin): FormulaShape {
  const pointed: Pointed[] = [];
  let isKnown = true;
  const said = formula.replace(
    TOKEN,
    (token, sheet: string | undefined, gone: string | undefined, place: string | undefined) => {
      if (gone !== undefined) isKnown = false;
      if (gone !== undefined) return '@';
      if (place === undefined) return plainToken(token);
      const rect = parseRect(place);
      if (sheet === undefined) return rect ? ownPlace(rect, origin) : place.replaceAll('$', '').toUpperCase();
      if (rect) pointed.push({ sheet: unquoted(sheet), rect });
      else isKnown = false;
      return '@';
    },
  );
  return { said, pointed: isKnown ? pointed : null };
}

/** Tells one formula's words and cells from another's: equal for two that mean the same cells of the same sheets. */
export function exactFormula(formula: string, origin: Origin): string {
  const { said, pointed } = formulaShape(formula, origin);
  return [
    said,
    ...(pointed ?? ['#REF!']).map((one) => (typeof one === 'string' ? one : wholeName(one))),
  ].join('\n');
}

function wholeName({ sheet, rect }: Pointed): string {
  return `${sheet}!${rectAddress(rect)}`;
}

const PREFIX = /^_XLFN\.(?:_XLWS\.)?/;

function plainToken(token: string): string {
  const first = token[0]!;
  if (first === '"' || first === "'" || first === '[') return token;
  return /^[\s\u00a0@]/.test(token) ? '' : token.toUpperCase().replace(PREFIX, '');
}

function ownPlace({ top, left, bottom, right }: Rect, { row, column }: Origin): string {
  return `<${top - row},${left - column},${bottom - row},${right - column}>`;
}

function unquoted(sheet: string): string {
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return name.toLowerCase();
}
