import { rectAddress } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import type { PlannedFormula } from './sheetPlan';

/** Where a planned sheet's first cell stands; A1 unless its owner put rows or columns before it. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export const AT_A1: Origin = { row: 0, column: 0 };

/** A rectangle of a plan where it stands on its sheet. */
export function movedTo({ row, column }: Origin, { top, left, bottom, right }: Rect): Rect {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}

/** A sheet's name as a formula writes it. */
export function quotedName(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/**
 * A planned formula as Excel stores it, without its `=`; `sheetName` gives the present name of a sheet that was
 * read, `write` how a piece of text is spelt where the formula goes. Null where a sheet it points at has no name any
 * more.
 */
export function formulaText(
  formula: PlannedFormula,
  origin: Origin,
  sheetName: (sheet: number) => string | undefined,
  write: (text: string) => string = asItIs,
): string | null {
  let text = '';
  for (const piece of formula) {
    if (typeof piece === 'string') {
      text += write(piece);
      continue;
    }
    if (piece.sheet === 'own') {
      text += rectAddress(movedTo(origin, piece.rect));
      continue;
    }
    const name = sheetName(piece.sheet);
    if (name === undefined) return null;
    text += write(`${quotedName(name)}!`) + rectAddress(piece.rect);
  }
  return text;
}

function asItIs(text: string): string {
  return text;
}
