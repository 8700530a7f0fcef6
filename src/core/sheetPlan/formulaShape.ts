import { PLACE, PLAIN_SHEET, QUOTED_SHEET } from '../formula/referencePattern';
import { parseRect, rectAddress } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import { remembering } from '../text/remembering';
import type { Origin } from './formulaText';
import type { PlannedFormula } from './sheetPlan';

/** What a formula says apart from how a program spells it and from where the cells stand that it points at. */
export interface FormulaShape {
  /**
   * Functions, figures, texts and own cells as they are; `@` for cells of other sheets, with the place where it is whole
   * rows or columns: no plan has such, and no deletion makes such of cells. In pieces: a large sheet has so many
   * formulas that joining them would take longer than their digest.
   */
  readonly said: readonly string[];
  /** The cells of other sheets, in their order; null where some are gone (`#REF!`) or are whole rows or columns. */
  readonly pointed: readonly Pointed[] | null;
}

export interface Pointed {
  /** The sheet's name in small letters. */
  readonly sheet: string;
  readonly rect: Rect;
}

/** Cells that were deleted: `#REF!`, `#REF!B2:B5` of a sheet that is gone, `B#REF!:C#REF!` of rows that are. */
const GONE = String.raw`[$A-Za-z\d]*#REF![$A-Za-z\d]*(?::[$A-Za-z\d]*(?:#REF!)?[$A-Za-z\d]*)?`;
const tokens = (references: string): RegExp =>
  new RegExp(
    [
      '"(?:[^"]|"")*"',
      String.raw`(?:(${QUOTED_SHEET}|${PLAIN_SHEET})!)?${references}`,
      String.raw`[\s\u00a0@]+`,
      String.raw`\[[^\[\]]*\]`,
      String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
      QUOTED_SHEET,
    ].join('|'),
    'gu',
  );
const TOKEN = tokens(`(${PLACE})`);
/** The same where something may be gone. */
const TOKEN_OR_GONE = tokens(`(?:(${PLACE})|(${GONE}))`);

/**
 * Reads a formula (without its `=`) of a sheet of ours. Spaces, quotes, `$`, case of names and the prefix of newer
 * functions are programs' own; own cells are told from `origin`, the first cell of what is ours. One pass.
 */
export function formulaShape(formula: string, origin: Origin): FormulaShape {
  const pointed: Pointed[] = [];
  let isKnown = true;
  const read = (token: string, sheet: string | undefined, place: string | undefined): string => {
    if (place === undefined) return plainToken(token);
    const rect = parseRect(place);
    if (sheet === undefined) return rect ? ownPlace(rect, origin) : place.replaceAll('$', '').toUpperCase();
    if (!rect) {
      isKnown = false;
      return `@${place.replaceAll('$', '').toUpperCase()}`;
    }
    pointed.push({ sheet: unquoted(sheet), rect });
    return '@';
  };
  const said = formula.includes('#REF!')
    ? formula.replace(TOKEN_OR_GONE, (token, sheet?: string, place?: string, gone?: string) => {
        if (gone === undefined) return read(token, sheet, place);
        isKnown = false;
        return '@';
      })
    : formula.replace(TOKEN, read);
  return { said: [said], pointed: isKnown ? pointed : null };
}

/**
 * The shape of a planned formula, as {@link formulaShape} reads it once it is written; null where a sheet it points at
 * has no name any more.
 */
export function plannedShape(
  formula: PlannedFormula,
  sheetName: (sheet: number) => string | undefined,
): FormulaShape | null {
  const pointed: Pointed[] = [];
  const said: string[] = [];
  for (const piece of formula) {
    if (typeof piece === 'string') {
      said.push(plainPiece(piece));
      continue;
    }
    if (piece.sheet === 'own') {
      said.push(plannedPlace(piece.rect));
      continue;
    }
    const name = sheetName(piece.sheet);
    if (name === undefined) return null;
    pointed.push({ sheet: smallLetters(name), rect: piece.rect });
    said.push('@');
  }
  return { said, pointed };
}

const AT_START: Origin = { row: 0, column: 0 };
const smallLetters = remembering((name) => name.toLowerCase());

/** The formulas of a line point at the same cell again and again. */
function plannedPlace(rect: Rect): string {
  if (rect !== lastRect) [lastRect, lastPlace] = [rect, ownPlace(rect, AT_START)];
  return lastPlace;
}

let lastRect: Rect | null = null;
let lastPlace = '';

/** Ten thousand formulas are made of a few dozen texts. */
const pieces = new Map<string, string>();
const MOST_PIECES = 5_000;

function plainPiece(piece: string): string {
  const known = pieces.get(piece);
  if (known !== undefined) return known;
  const plain = piece.replace(TOKEN, plainToken);
  if (pieces.size < MOST_PIECES) pieces.set(piece, plain);
  return plain;
}

/** What a formula says, in one text. */
export function wordsOf({ said }: FormulaShape): string {
  return said.join('');
}

/** Whether two formulas say the same of the same cells of the same sheets. */
export function isSameShape(one: FormulaShape, other: FormulaShape): boolean {
  if (wordsOf(one) !== wordsOf(other)) return false;
  if (!one.pointed || one.pointed.length !== other.pointed?.length) return false;
  return one.pointed.every((cells, at) => wholeName(cells) === wholeName(other.pointed![at]!));
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
