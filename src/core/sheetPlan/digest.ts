import type { CellValue } from '../snapshot/workbook';

/** What a digest takes in of a cell: that a formula stands there, or the constant; undefined where nothing does. */
export type DigestCell = { readonly isFormula: boolean; readonly value: CellValue } | undefined;

/** The cells of an area, counted from its first. */
export type CellAt = (row: number, column: number) => DigestCell;

/** Programs keep 15 digits of a number or 17; so many are the same for all. */
const DIGITS = 12;
/** Primes of FNV-1a and of its 64-bit sister cut to 32 bits; two sums make an accident unlikely. */
const PRIMES = [0x01000193, 0x5bd1e995] as const;
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

/**
 * A digest of the constants of some cells, which are taken in row by row, each row from the left; 16 hexadecimal
 * digits: it changes when a constant is changed, moved, added or taken out, or takes the place of a formula. What
 * formulas say and give is left out: programs rewrite the one, and the other is meant to change.
 */
export class Digest {
  private first: number = SEEDS[0];
  private second: number = SEEDS[1];

  add(row: number, column: number, cell: DigestCell): void {
    const piece = pieceOf(cell);
    if (piece === '') return;
    // one by one: joined, a large sheet would make millions of texts
    this.take(String(row));
    this.take((COLUMNS[column] ??= `,${column}`));
    this.take(piece);
    this.take('\n');
  }

  text(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private take(piece: string): void {
    let { first, second } = this;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      first = Math.imul(first ^ code, PRIMES[0]);
      second = Math.imul(second ^ code, PRIMES[1]);
      second ^= second >>> 15;
    }
    this.first = first;
    this.second = second;
  }
}

/** Columns as they are taken in, again and again. */
const COLUMNS: string[] = [];

function pieceOf(cell: DigestCell): string {
  if (!cell) return '';
  const { isFormula, value } = cell;
  if (isFormula) return '=';
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `#${shortened(value)}`;
  if (typeof value === 'boolean') return `?${value}`;
  // Office.js tells an error as its text
  const text = typeof value === 'string' ? value : value.error;
  return `"${text.replace(/\r\n?/g, '\n')}`;
}

/** A number without the digits that programs do not keep alike; short whole numbers have none. */
function shortened(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return value;
  return Number(value.toPrecision(DIGITS));
}
