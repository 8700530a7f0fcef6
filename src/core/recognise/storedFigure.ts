import { decimalsShown, shownFormat } from '../numbers/shownDecimals';
import { BLANK, numberReading, unreadable, type Reading } from '../relations/reading';
import type { Cell } from '../snapshot/workbook';
import { clean } from '../text/normalize';

/**
 * Reads a cell that should hold a figure: a number with the decimals it shows, a text as `readText` does (NFC, spaces
 * folded); nothing is blank, and whatever is no figure is unreadable, with the reason.
 */
export function storedFigure(cell: Cell | undefined, readText: (text: string) => Reading): Reading {
  if (!cell) return BLANK;
  const { value, format } = cell;
  // a formula may well give an empty text; no value at all means that none was stored
  if (value === null && cell.formula !== undefined) return unreadable('no-stored-value');
  if (value === null || value === '') return BLANK;
  if (typeof value === 'number') {
    if (shownFormat(format).date) return unreadable('date');
    return numberReading(value, decimalsShown(value, format));
  }
  if (typeof value === 'boolean') return unreadable('not-a-number');
  if (typeof value === 'object') return unreadable('error-value');
  return readText(clean(value));
}
