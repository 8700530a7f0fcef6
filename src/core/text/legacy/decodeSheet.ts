import { grouped } from '../../collections/groups';
import type { Cell, Rect, Row, Sheet } from '../../snapshot/workbook';
import { decodeText } from './decodeText';
import type { DecodedRange } from './decodeLegacy';
import { decodeWords, isInCapitals, isStrong, weigh } from './evidence';
import { legacyFont, type LegacyEncoding, type LegacyFont } from './legacyFont';
import { isBeyondAscii, isUnicode, looksLegacy } from './looksLegacy';

/** A text, or a run of one, that may have to be decoded: where it stands, and the font that says so, if any. */
interface Piece {
  readonly row: number;
  readonly column: number;
  /** Place among the cell's runs; null for a whole cell. */
  readonly run: number | null;
  readonly text: string;
  readonly font: LegacyFont | null;
}

/** What a sheet's texts are, as far as one pass tells. */
interface Survey {
  readonly byFont: readonly Piece[];
  /** Texts whose font says nothing; filled only where some of them look old. */
  readonly loose: readonly Piece[];
}

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];

/** A sheet with its old text decoded, and which cells that were; null where there is none. */
export function decodeSheet(
  sheet: Sheet,
): { readonly sheet: Sheet; readonly ranges: readonly Omit<DecodedRange, 'sheet'>[] } | null {
  const { byFont, loose } = survey(sheet);
  if (byFont.length === 0 && loose.length === 0) return null;
  const found = [...fontPieces(byFont), ...loosePieces(loose)].filter(
    ({ piece, after }) => after !== piece.text,
  );
  if (found.length === 0) return null;
  const rows = new Map<number, Row>(sheet.rows);
  for (const [row, changes] of byRow(found)) rows.set(row, changedRow(sheet.rows.get(row)!, changes));
  return { sheet: { ...sheet, rows }, ranges: ENCODINGS.flatMap((encoding) => rangeOf(found, encoding)) };
}

/** A piece and what it says in truth. */
interface Decoded {
  readonly piece: Piece;
  readonly encoding: LegacyEncoding;
  readonly after: string;
}

function survey(sheet: Sheet): Survey {
  const byFont: Piece[] = [];
  let isSuspicious = false;
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.value === '') return;
      if (cell.runs) {
        cell.runs.forEach(({ text, font }, run) => {
          const old = legacyFont(font);
          if (old && isAffected(text, old)) byFont.push({ row, column, run, text, font: old });
        });
        return;
      }
      const font = cell.font === undefined ? null : legacyFont(cell.font);
      if (!font) isSuspicious ||= looksLegacy(cell.value);
      else if (isAffected(cell.value, font)) byFont.push({ row, column, run: null, text: cell.value, font });
    });
  }
  return { byFont, loose: isSuspicious ? looseTexts(sheet) : [] };
}

/** Plain letters and digits read alike in any font, but for one of capitals. */
function isAffected(text: string, { capitals }: LegacyFont): boolean {
  return capitals || isBeyondAscii(text);
}

/** The second pass, over sheets with text that looks old in a font of Unicode. */
function looseTexts(sheet: Sheet): Piece[] {
  const found: Piece[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.runs || legacyFont(cell.font)) return;
      if (!isBeyondAscii(cell.value)) return;
      found.push({ row, column, run: null, text: cell.value, font: null });
    });
  }
  return found;
}

/**
 * The font decides. Only where some texts of that font are Unicode beyond doubt (typed on a machine that has not got
 * it) the others are decoded if that makes them better Vietnamese.
 */
function fontPieces(pieces: readonly Piece[]): Decoded[] {
  return ENCODINGS.flatMap((encoding) => {
    const own = pieces.filter(({ font }) => font!.encoding === encoding);
    const plain = own.filter(({ text }) => !isUnicode(text));
    const isDoubtful = plain.length < own.length;
    const { before, after } = isDoubtful ? weigh(textsOf(plain), encoding) : { before: 0, after: 1 };
    return own.map((piece): Decoded => ({ piece, encoding, after: decodeByFont(piece, after > before) }));
  });
}

function decodeByFont({ text, font }: Piece, isTrusted: boolean): string {
  if (isUnicode(text)) return decodeWords(text, font!.encoding, font!.capitals, 'surely');
  return isTrusted ? decodeText(text, font!) : text;
}

/** Text whose font says nothing: decoded where the texts that look old are strong evidence together. */
function loosePieces(pieces: readonly Piece[]): Decoded[] {
  const suspicious = pieces.filter(({ text }) => looksLegacy(text));
  const best = ENCODINGS.map((encoding) => ({ encoding, weight: weigh(textsOf(suspicious), encoding) }))
    .filter(({ weight }) => isStrong(weight))
    .sort((a, b) => b.weight.after - b.weight.before - (a.weight.after - a.weight.before))[0];
  if (!best) return [];
  const { encoding } = best;
  const isUniform = !pieces.some(({ text }) => isUnicode(text));
  const known = new Map<string, string>();
  for (const text of textsOf(pieces)) known.set(text, decodeLoose(text, encoding, isUniform));
  return pieces.map((piece) => ({ piece, encoding, after: known.get(piece.text)! }));
}

function decodeLoose(text: string, encoding: LegacyEncoding, isUniform: boolean): string {
  if (isUnicode(text)) return decodeWords(text, encoding, false, 'surely');
  const { before, after } = weigh([text], encoding);
  const isBetter = after > before || (isUniform && after === before);
  return isBetter ? decodeWords(text, encoding, isInCapitals(text), 'all') : text;
}

/** What is written a hundred times is evidence once. */
function textsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.map(({ text }) => text));
}

function byRow(found: readonly Decoded[]): Map<number, Decoded[]> {
  return grouped(found, ({ piece }) => piece.row);
}

function changedRow(row: Row, changes: readonly Decoded[]): Row {
  const cells = [...row];
  for (const { piece, after } of changes) {
    const cell = cells[piece.column]!;
    cells[piece.column] = piece.run === null ? withText(cell, after) : withRun(cell, piece.run, after);
  }
  return cells;
}

/** The cell with its text in Unicode, so without a font that would say otherwise. */
function withText(cell: Cell, value: string): Cell {
  const { font: _font, ...rest } = cell;
  return { ...rest, value };
}

function withRun(cell: Cell, at: number, text: string): Cell {
  const runs = cell.runs!.map((run, i) => (i === at ? { text } : run));
  return { ...cell, runs, value: runs.map((run) => run.text).join('') };
}

function rangeOf(found: readonly Decoded[], encoding: LegacyEncoding): Omit<DecodedRange, 'sheet'>[] {
  const own = found.filter((one) => one.encoding === encoding);
  if (own.length === 0) return [];
  const cells = new Set(own.map(({ piece }) => `${piece.row},${piece.column}`)).size;
  // a text of plain letters that only becomes capitals shows nothing
  const shown = own.find(({ piece, after }) => piece.text.toUpperCase() !== after.toUpperCase()) ?? own[0]!;
  return [{ encoding, rect: around(own), cells, example: { before: shown.piece.text, after: shown.after } }];
}

function around(found: readonly Decoded[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { piece } of found) {
    top = Math.min(top, piece.row);
    left = Math.min(left, piece.column);
    bottom = Math.max(bottom, piece.row);
    right = Math.max(right, piece.column);
  }
  return { top, left, bottom, right };
}
