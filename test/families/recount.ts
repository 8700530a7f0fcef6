import type { CellValue } from '../../src/core/snapshot/workbook';
import { cellAt } from '../../src/core/snapshot/workbook';
import { keyOf } from './model/form';
import type { Cite, Truth } from './model/truth';
import { sheetOf, type Rendered } from './render/place';

/** A cell as read off the sheet. */
interface Read {
  readonly value: number;
  /** Digits shown. */
  readonly decimals: number;
  readonly half: number;
  /** Half a unit of the last digit where it may have been rounded; 0 for a whole number. */
  readonly slack: number;
}

/**
 * Adds a workbook up again from what stands in its cells, by the recorded places alone: the statements that do not
 * hold. `sure`: only those that no reading of rounding explains (a share off by more than a unit of its last digit).
 */
export function recount(rendered: Rendered, how: 'exact' | 'sure' = 'exact'): readonly Truth[] {
  return rendered.book.truths.filter((truth) => !holds(truth, rendered, how === 'sure'));
}

function holds(truth: Truth, rendered: Rendered, sure: boolean): boolean {
  const target = numberOf(rendered, truth.target);
  switch (truth.kind) {
    case 'sum': {
      if (target === null) return true;
      const { total, slack } = totalOf(rendered, truth.terms);
      const off = target.value - total - truth.constant;
      const whole = slack === 0 && Number.isInteger(target.value);
      const allowed = whole ? 1e-6 : (target.half + slack) * (sure ? 1.02 : 1) + 1e-6;
      if (truth.op === '≥') return off >= -allowed;
      return truth.op === '≤' ? off <= allowed : Math.abs(off) <= allowed;
    }
    case 'ratio': {
      if (target === null) return true;
      const under = totalOf(rendered, truth.under).total + truth.underConstant;
      if (under === 0) return true;
      const right = (totalOf(rendered, truth.over).total / under) * truth.scale;
      return Math.abs(target.value - right) <= 10 ** -target.decimals * (sure ? 1.02 : 0.5) + 1e-6;
    }
    case 'all':
      return isMet(valueOf(rendered, truth.target)) === truth.terms.every((one) => metAt(rendered, one));
    case 'met':
      return target === null || target.value === truth.terms.filter((one) => metAt(rendered, one)).length;
    case 'names': {
      const names = valueOf(rendered, truth.target);
      const { total } = totalOf(rendered, truth.terms);
      return typeof names !== 'string' || names.split(/[,;]/).length === total;
    }
  }
}

function totalOf(rendered: Rendered, terms: readonly Cite[]): { total: number; slack: number } {
  let total = 0;
  let slack = 0;
  for (const { key, weight } of terms) {
    const read = numberOf(rendered, key);
    if (read === null) continue;
    total += read.value * weight;
    slack += read.slack * Math.abs(weight);
  }
  return { total, slack };
}

function metAt(rendered: Rendered, { key }: Cite): boolean {
  return isMet(valueOf(rendered, key));
}

const MET: readonly CellValue[] = ['Đạt', 'đạt', 'ĐẠT', 'Đ', 'x', 'X', '1', 1];

function isMet(value: CellValue): boolean {
  return MET.includes(typeof value === 'string' ? value.normalize('NFC') : value);
}

/** What stands at a key's place; null where nothing does. */
export function valueOf(rendered: Rendered, key: string): CellValue {
  const place = rendered.places.get(key);
  return place ? (cellAt(sheetOf(rendered, place), place.row, place.column)?.value ?? null) : null;
}

function numberOf(rendered: Rendered, key: string): Read | null {
  const value = readNumber(valueOf(rendered, key));
  if (value === null) return null;
  const place = rendered.places.get(key);
  const { roundedApart } = rendered.book;
  // in a table of rounded figures a whole number may be a rounded one too
  const decimals = (roundedApart ? place?.meant : place?.decimals) ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const mayBeRounded = decimals > 0 && (roundedApart || !Number.isInteger(value));
  return { value, decimals, half, slack: mayBeRounded ? half : 0 };
}

function readNumber(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?[\d.]+(?:,\d+)?$/.test(value)) return null;
  return Number(value.replaceAll('.', '').replace(',', '.'));
}

/** Keys of all figures of a book's forms. */
export function figureKeys(rendered: Rendered): readonly string[] {
  return rendered.book.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ form }) =>
      form.rows.flatMap((row) =>
        [...row.cells]
          .filter(([, cell]) => typeof cell.value === 'number' && cell.measure !== undefined)
          .map(([column]) => keyOf(form.id, row.id, column)),
      ),
    ),
  );
}
