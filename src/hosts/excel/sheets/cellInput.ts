import { writtenFormula, type Origin, type SheetNamer } from '../../../core/sheetPlan/formulaText';
import type { PlannedCell } from '../../../core/sheetPlan/sheetPlan';

/** Texts that Excel leaves as they are: they begin with a letter, hold no digit, and are no logical value. */
const HARMLESS = /^\p{L}[^\d]*$/u;
const LOGICAL = /^(?:true|false)$/i;

/**
 * What Excel takes as this text and as nothing else: behind an apostrophe, which it does not show, nothing becomes a
 * formula, a number or a date.
 */
export function textInput(text: string): string {
  return HARMLESS.test(text) && !LOGICAL.test(text) ? text : `'${text}`;
}

/** What is put into a cell through `formulas`. */
export function cellInput(cell: PlannedCell, origin: Origin, sheetName: SheetNamer): string | number {
  const written = writtenFormula(cell, origin, sheetName);
  if (written !== null) return `=${written}`;
  const { value } = cell;
  if (value === null) return '';
  return typeof value === 'number' ? value : textInput(value);
}
