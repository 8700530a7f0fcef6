import { parseNumber } from '../../numbers/parseNumber';
import { shownFormat } from '../../numbers/shownDecimals';
import type { Cell } from '../../snapshot/workbook';
import { clean } from '../../text/normalize';

/** What a cell is to a table of figures. `odd`: an error value, a date, a truth value. */
export type CellKind = 'blank' | 'figure' | 'text' | 'odd';

/** Longer texts show no figure. */
const LONGEST_FIGURE = 40;
/** A dash, dots: how statisticians write «nothing» or «not known». */
const NOTHING = /^(?:[-–—.…]+|\.\.|n\/?a|x)$/i;
const FOOTNOTE_MARK = /(?<=\d)\s?[*†‡¹²³]+$/u;

/** A figure's text without the mark of a footnote behind it. */
export function withoutFootnote(text: string): string {
  return text.replace(FOOTNOTE_MARK, '');
}

/** Whether a text shows a number, bounds («≥ 65») included. */
export function showsNumber(text: string): boolean {
  return text.length <= LONGEST_FIGURE && /\d/.test(text) && parseNumber(withoutFootnote(text)) !== null;
}

/** Whether a text stands where a figure is missing. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** What a cell is to a table of figures. */
export function cellKind(cell: Cell | undefined): CellKind {
  const value = cell?.value;
  if (value === undefined || value === '') return 'blank';
  // a formula without a stored result is a figure that cannot be read
  if (value === null) return cell?.formula === undefined ? 'blank' : 'odd';
  if (typeof value === 'number') return shownFormat(cell?.format).date ? 'odd' : 'figure';
  if (typeof value === 'string') {
    const text = clean(value);
    if (text === '' || isNothing(text)) return 'blank';
    return showsNumber(text) ? 'figure' : 'text';
  }
  return 'odd';
}
