import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { summarize, type Summaries, type SummaryOptions } from '../../../src/core/summary/summarize';
import type { SummaryId } from '../../../src/core/summary/summaryId';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { handmade } from '../../families';
import { buildModel, HAND_MADE, render, type Rendered } from '../../layouts';

export const TAKEN_AT = new Date(2026, 1, 3, 7, 5);

/** The summaries of a workbook, all of them where nothing else is said. */
export function plansOf(workbook: Workbook, options: Partial<SummaryOptions> = {}): Summaries {
  return summarize(workbook, check(workbook), {
    chosen: 'all',
    valuesOnly: false,
    takenAt: TAKEN_AT,
    ...options,
  });
}

export function planOf({ sheets }: Summaries, id: SummaryId): SheetPlan {
  const plan = sheets.find((one) => one.id === `summary-${id}`);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
}

/** The first row one of whose cells holds a value. */
export function rowWith({ rows }: SheetPlan, value: string): readonly PlannedCell[] {
  const row = rows.find((cells) => cells.some((cell) => cell.value === value));
  if (!row) throw new Error(`no row with ${value}`);
  return row;
}

export function valuesOf(row: readonly PlannedCell[]): PlannedCell['value'][] {
  return row.map(({ value }) => value);
}

/** All text of a plan, a line a row. */
export function textOf({ rows }: SheetPlan): string {
  return rows.map((row) => row.map(({ value }) => value ?? '').join('|')).join('\n');
}

const LAYOUTS: readonly (readonly [string, Rendered])[] = HAND_MADE.map(({ layout, shape }) => [
  layout.name,
  render(buildModel(shape), layout),
]);

/** Commune × criteria tables as many offices lay them out. */
export function layouts(): readonly (readonly [string, Rendered])[] {
  return LAYOUTS;
}

/** Workbooks of every kind: layouts of grids, families of other tables, whole plans. */
export function manyWorkbooks(): readonly (readonly [string, Workbook])[] {
  return [
    ...LAYOUTS.map(([name, { workbook }]) => [name, workbook] as const),
    ...handmade().map(({ name, workbook }) => [name, workbook] as const),
  ];
}

export async function sample(name: string): Promise<Workbook> {
  return readWorkbook(readFileSync(join(__dirname, '..', '..', '..', 'assets', 'samples', name)));
}
