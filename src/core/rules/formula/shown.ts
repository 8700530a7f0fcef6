import { rectAddress } from '../../snapshot/address';
import type { Rect } from '../../snapshot/workbook';

/** A longer formula is cut in a message. */
const LONGEST = 90;
/** More places than this are not listed. */
const MOST_PLACES = 6;

/** A formula (without `=`) as a report holds it; capped, as Excel caps it. */
export function asText(formula: string): string {
  return `=${formula.slice(0, 8192)}`;
}

/** A formula (without `=`) as a message shows it. */
export function shownFormula(formula: string): string {
  return formula.length > LONGEST ? `=${formula.slice(0, LONGEST - 1)}…` : `=${formula}`;
}

/** Places as a message shows them: `C9, C11:C13, …`. */
export function shownPlaces(rects: readonly Rect[]): string {
  const shown = rects.slice(0, MOST_PLACES).map(rectAddress);
  return [...shown, ...(rects.length > MOST_PLACES ? ['…'] : [])].join(', ');
}
