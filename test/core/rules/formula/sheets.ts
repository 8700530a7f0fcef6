import { parseAddress, parseRect, address } from '../../../../src/core/snapshot/address';
import type { Cell, IgnoredErrors, Sheet, Workbook } from '../../../../src/core/snapshot/workbook';
import { sheet } from '../sheetOf';
import type { Changes } from '../sheetOf';

/** A sheet with no Biểu in it: money of five projects in four years, a total per project and per year. */
export const MONEY = `
Danh mục dự án
TT | Tên dự án      | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Tổng số
1  | Dự án đường A  | 120      | 130      | 140      | 150      |
2  | Dự án đường B  | 220      | 230      | 240      | 250      |
3  | Dự án cầu C    | 320      | 330      | 340      | 350      |
4  | Dự án chợ D    | 420      | 430      | 440      | 450      |
5  | Dự án trường E | 520      | 530      | 540      | 550      |
   | Tổng cộng      |          |          |          |          |
`;

/** The sums of MONEY. */
export const MONEY_SUMS: Changes = {
  ...down('CDEFG', 8, (c) => `SUM(${c}3:${c}7)`),
  ...across([3, 4, 5, 6, 7], 'G', (r) => `SUM(C${r}:F${r})`),
};

/** Formulas for one row, by column. */
export function down(
  columns: string,
  row: number,
  write: (column: string) => string,
): Record<string, string> {
  return Object.fromEntries([...columns].map((column) => [`${column}${row}`, write(column)]));
}

/** Formulas for one column, by row. */
export function across(
  rows: readonly number[],
  column: string,
  write: (row: number) => string,
): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [`${column}${row}`, write(row)]));
}

/**
 * A workbook of one sheet: a text as for `sheetOf`, changed, and formulas (without `=`) by address whose stored values
 * are worked out here: `SUM` of ranges, and cells and numbers with `+ - * /` between them, left to right.
 */
export function book(table: string, formulas: Changes, changes: Changes = {}, name = 'Danh mục'): Workbook {
  return { sheets: [withFormulas(sheet(table, changes, name), formulas)] };
}

/** The sheet with formulas put in, each with its value. */
export function withFormulas(before: Sheet, formulas: Changes): Sheet {
  const rows = new Map([...before.rows].map(([row, cells]) => [row, [...cells]]));
  const put = (at: string, cell: Cell): void => {
    const { row, column } = parseAddress(at)!;
    const cells = rows.get(row) ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    rows.set(row, cells);
  };
  const memory = new Map<string, number>();
  const valueAt = (at: string): number => {
    const known = memory.get(at);
    if (known !== undefined) return known;
    memory.set(at, 0); // a circle ends here
    const { row, column } = parseAddress(at)!;
    const stored = rows.get(row)?.[column]?.value;
    const value =
      formulas[at] === undefined ? (typeof stored === 'number' ? stored : 0) : worked(formulas[at], valueAt);
    memory.set(at, value);
    return value;
  };
  for (const [at, formula] of Object.entries(formulas)) put(at, { value: valueAt(at), formula });
  return { ...before, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

/** The sheet with Excel's green corners left out in some cells. */
export function ignoring(workbook: Workbook, ref: string, ...kinds: readonly string[]): Workbook {
  const ignoredErrors: IgnoredErrors[] = [{ rect: parseRect(ref)!, kinds }];
  return { sheets: workbook.sheets.map((one) => ({ ...one, ignoredErrors })) };
}

function worked(formula: string, valueAt: (at: string) => number): number {
  const parts = formula.match(/SUM\([^)]*\)|[$A-Z]+\$?\d+|[\d.]+|[-+*/]/g) ?? [];
  let total = 0;
  let sign = '+';
  for (const part of parts) {
    if (/^[-+*/]$/.test(part)) {
      sign = part;
      continue;
    }
    const value = operand(part, valueAt);
    total = { '+': total + value, '-': total - value, '*': total * value, '/': total / value }[sign]!;
  }
  return total;
}

function operand(part: string, valueAt: (at: string) => number): number {
  if (/^[\d.]+$/.test(part)) return Number(part);
  const inner = part.startsWith('SUM(') ? part.slice(4, -1) : part;
  let total = 0;
  for (const range of inner.replaceAll('$', '').split(',')) {
    const { top, left, bottom, right } = parseRect(range)!;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) total += valueAt(address(row, column));
    }
  }
  return total;
}
