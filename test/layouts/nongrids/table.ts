import type { CellValue, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { SheetBuilder, workbookOf } from '../render/sheet-builder';

/** A sheet that is no commune × criteria table. */
export interface NonGrid {
  readonly name: string;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
}

/** A row of a sheet; shorthand: text and numbers, null for blanks. */
export type Line = readonly CellValue[];

/** Merged cells as [row, column, last row, last column] from 0. */
export type Merge = readonly [number, number, number, number];

export function nonGrid(
  name: string,
  sheetName: string,
  lines: readonly Line[],
  merges: readonly Merge[] = [],
): NonGrid {
  const builder = new SheetBuilder();
  lines.forEach((line, row) => line.forEach((value, column) => builder.put(row, column, value)));
  merges.forEach(([top, left, bottom, right]) => builder.merge(top, left, bottom, right));
  const sheet = builder.build(sheetName);
  return { name, sheet, workbook: workbookOf(sheet) };
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
