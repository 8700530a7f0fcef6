import type { Language } from '../../../core/messages/text';
import { parseAddress } from '../../../core/snapshot/address';
import type { Sheet } from '../../../core/snapshot/workbook';
import { words } from '../../../core/text/normalize';
import { cellText } from './cellText';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** More places than this are not counted: nobody walks through them. */
const MOST_FOUND = 1_000;

/** The cell an address means in a sheet, in any case and with or without `$`; null for everything else. */
export function addressedCell(asked: string): Spot | null {
  const bare = asked.trim().replaceAll('$', '').toUpperCase();
  return /^[A-Z]{1,3}\d{1,7}$/.test(bare) ? parseAddress(bare) : null;
}

/**
 * The cells that show a text, row by row: in any case, with or without the Vietnamese accents where none are asked for.
 */
export function findInSheet({ rows }: Sheet, asked: string, language: Language): Spot[] {
  const plain = asked.normalize('NFC').toLowerCase().trim();
  const folded = words(asked);
  if (plain === '') return [];
  const hasAccents = plain !== folded;
  const found: Spot[] = [];
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells.entries()) {
      const shown = cellText(cell, language);
      if (shown === '') continue;
      const isHere =
        shown.normalize('NFC').toLowerCase().includes(plain) ||
        (!hasAccents && words(shown).includes(folded));
      if (isHere && found.push({ row, column }) >= MOST_FOUND) return found;
    }
  }
  return found;
}
