import type { Scalar } from '../findings/finding';
import type { RangeRef } from '../relations/relation';
import type { CellValue, Rect, Sheet, Workbook } from '../snapshot/workbook';
import { clean } from '../text/normalize';
import { clipped } from './limits';

/** Recalculation may change the last bits of a number; what is shown is far shorter. */
const DIGITS = 12;

/** A value as a text that differs where the value does: `n18`, `tĐạt`, `bTRUE`, `e#REF!`; empty for an empty cell. */
export function valueKey(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${Number(value.toPrecision(DIGITS))}`;
  if (typeof value === 'boolean') return `b${String(value).toUpperCase()}`;
  return typeof value === 'string' ? `t${clipped(clean(value))}` : `e${value.error}`;
}

/** The value that a key was made of, as far as it is shown: for lists. */
export function valueOfKey(key: string): Scalar {
  if (key === '') return null;
  const rest = key.slice(1);
  return key.startsWith('n') && Number.isFinite(Number(rest)) ? Number(rest) : rest;
}

/** More cells than this in a range are the blank end of a sheet: only its rows that hold anything count then. */
const MOST_CELLS = 100_000;

/**
 * Digest of what stands in some ranges, as 16 hex digits: every cell in turn, blanks too, since a blank is a mark in
 * many tables. Where on the sheet the ranges are does not count.
 */
export function cellsDigest({ sheets }: Workbook, ranges: readonly RangeRef[]): string {
  const digest = new Digest();
  for (const { sheet, rect } of ranges) {
    const rows = sheets[sheet]?.rows;
    if (!rows) continue;
    for (const row of rowsIn(rows, rect)) {
      const cells = rows.get(row);
      for (let column = rect.left; column <= rect.right; column++) {
        digest.add(valueKey(cells?.[column]?.value ?? null));
      }
    }
  }
  return digest.toString();
}

function rowsIn(rows: Sheet['rows'], { top, bottom, left, right }: Rect): readonly number[] {
  const height = bottom - top + 1;
  if (height * (right - left + 1) <= MOST_CELLS) return Array.from({ length: height }, (_, at) => top + at);
  return [...rows.keys()].filter((row) => row >= top && row <= bottom);
}

/** FNV-1a over UTF-16 units, twice from different starts: 64 bits tell values apart that differ by chance. */
class Digest {
  private high = 0x811c9dc5;
  private low = 0x01000193;

  add(key: string): void {
    for (let i = 0; i < key.length; i++) this.take(key.charCodeAt(i));
    this.take(END);
  }

  toString(): string {
    return [this.high, this.low].map((half) => half.toString(16).padStart(8, '0')).join('');
  }

  private take(unit: number): void {
    this.high = Math.imul(this.high ^ unit, PRIME) >>> 0;
    this.low = Math.imul(this.low ^ unit ^ (this.low >>> 15), PRIME) >>> 0;
  }
}

const PRIME = 0x01000193;
/** Ends each value; no text holds it. */
const END = 0x1_0000;
