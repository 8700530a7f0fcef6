import type { Node } from './parse';
import { rectOf } from './reference';
import type { Rect } from '../snapshot/workbook';

/** What a cell holds for arithmetic: a number, null where blank or text, `error` where nothing can be worked out. */
export type Operand = number | null | 'error';

/** The cells of one sheet a formula may look at. */
export interface Cells {
  readonly at: (row: number, column: number) => Operand;
  /** The last row and column that hold anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A formula over more cells is not worked out. */
const MOST_CELLS = 20_000;

/**
 * What a formula gives in the cell at `row`, `column`, where it is arithmetic over cells of its sheet: `+ - * /`,
 * SUM, AVERAGE, COUNT, MIN, MAX, ROUND, IFERROR. Null for anything else, and for an error.
 */
export function calculate(node: Node, row: number, column: number, cells: Cells): number | null {
  const value = new Calculator(row, column, cells).value(node);
  return value !== null && Number.isFinite(value) ? value : null;
}

class Calculator {
  private left = MOST_CELLS;
  private readonly row: number;
  private readonly column: number;
  private readonly cells: Cells;

  constructor(row: number, column: number, cells: Cells) {
    this.row = row;
    this.column = column;
    this.cells = cells;
  }

  value(node: Node): number | null {
    switch (node.kind) {
      case 'number':
        return node.value;
      case 'reference': {
        const rect = node.to === null && node.sheet === null ? rectOf(node, this.row, this.column) : null;
        const operand = rect ? this.cells.at(rect.top, rect.left) : 'error';
        return operand === 'error' ? null : (operand ?? 0);
      }
      case 'sum':
        return node.terms.reduce<number | null>((total, term) => {
          const value = total === null ? null : this.value(term.node);
          return value === null ? null : total! + term.weight * value;
        }, 0);
      case 'product':
        return node.factors.reduce<number | null>((total, factor) => {
          const value = total === null ? null : this.value(factor.node);
          if (value === null || (factor.inverse && value === 0)) return null;
          return factor.inverse ? total! / value : total! * value;
        }, 1);
      case 'call':
        return this.call(node.name, node.args);
      case 'text':
      case 'other':
        return null;
    }
  }

  private call(name: string, args: readonly (Node | null)[]): number | null {
    const [first, second] = args;
    switch (name) {
      case 'IFERROR':
        return (first && this.value(first)) ?? (second ? this.value(second) : null);
      case 'ROUND': {
        const value = first ? this.value(first) : null;
        const digits = second ? this.value(second) : 0;
        if (value === null || digits === null || Math.abs(digits) > 9) return null;
        return Math.round(value * 10 ** digits * (1 + Number.EPSILON)) / 10 ** digits;
      }
      case 'SUBTOTAL':
        return first?.kind === 'number' && first.value === 9 ? this.over(args.slice(1), add) : null;
      case 'SUM':
        return this.over(args, add);
      case 'AVERAGE':
        return this.over(args, (list) => (list.length === 0 ? null : add(list) / list.length));
      case 'COUNT':
        return this.over(args, (list) => list.length);
      case 'MAX':
        return this.over(args, (list) => list.reduce((a, b) => Math.max(a, b), list[0] ?? 0));
      case 'MIN':
        return this.over(args, (list) => list.reduce((a, b) => Math.min(a, b), list[0] ?? 0));
      default:
        return null;
    }
  }

  /** A function over all numbers of its arguments; blanks and texts in cells do not count. */
  private over(
    args: readonly (Node | null)[],
    work: (list: readonly number[]) => number | null,
  ): number | null {
    const list: number[] = [];
    for (const arg of args) {
      if (arg?.kind === 'reference') {
        const rect = arg.sheet === null ? rectOf(arg, this.row, this.column) : null;
        if (!rect || !this.read(rect, list)) return null;
        continue;
      }
      const value = arg === null ? 0 : this.value(arg);
      if (value === null) return null;
      list.push(value);
    }
    return work(list);
  }

  private read({ top, left, bottom, right }: Rect, list: number[]): boolean {
    const lastRow = Math.min(bottom, this.cells.lastRow);
    const lastColumn = Math.min(right, this.cells.lastColumn);
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) {
        if (this.left-- <= 0) return false;
        const operand = this.cells.at(row, column);
        if (operand === 'error') return false;
        if (operand !== null) list.push(operand);
      }
    }
    return true;
  }
}

function add(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
