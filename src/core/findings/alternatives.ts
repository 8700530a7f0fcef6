import { round } from '../numbers/round';
import { text, type Figure, type Param } from '../messages/text';
import { address } from '../snapshot/address';
import type { ReadCell } from '../relations/reading';
import { leverOf, type CellRef, type Relation } from '../relations/relation';

/** One of several cells that may be wrong, and what it would have to be if it alone were. */
export interface Alternative {
  readonly cell: CellRef;
  readonly actual: Figure;
  readonly needed: Figure;
}

/** A failing relation seen as a statement about several cells: their sum, what it should be, and each cell. */
export interface Balance {
  readonly cells: readonly Alternative[];
  readonly actual: Figure;
  readonly needed: Figure;
}

/**
 * The cells of a relation's `alternatives` with what each would have to be; `gap` is target − expression. Figures
 * below zero are no alternative, so that no cell may be left. Null where the relation names no cells.
 */
export function balanceOf(relation: Relation, gap: number, read: ReadCell): Balance | null {
  const range = relation.alternatives;
  if (!range) return null;
  const cells: Alternative[] = [];
  let [sum, decimals, shared] = [0, 0, 0];
  const { top, left, bottom, right } = range.rect;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = { sheet: range.sheet, row, column };
      const reading = read(cell);
      const lever = reading.state === 'number' ? leverOf(relation, cell) : null;
      if (!lever) continue;
      sum += reading.low;
      shared = lever;
      decimals = Math.max(decimals, reading.decimals);
      const needed = reading.low - gap / lever;
      if (needed < 0) continue;
      cells.push({ cell, actual: figure(reading.low, reading.decimals), needed: figure(needed, decimals) });
    }
  }
  if (shared === 0) return null;
  return { cells, actual: figure(sum, decimals), needed: figure(sum - gap / shared, decimals) };
}

/** «E18 từ 22 thành 23», one for each cell. */
export function alternativeWords(cells: readonly Alternative[]): Param {
  if (cells.length === 0) return text('relation/no-alternative');
  return cells.map(({ cell: { row, column }, actual, needed }) =>
    text('relation/alternative', { cell: address(row, column), actual, needed }),
  );
}

function figure(value: number, decimals: number): Figure {
  return { figure: round(value, decimals), decimals };
}
