import { isTable, type TableBieu } from '../../bieu/bieu';
import { targetColumns, type TargetColumn } from '../../bieu/targets';
import type { PlannedRef } from '../../sheetPlan/sheetPlan';
import { cellAt } from '../../snapshot/workbook';
import { communesOf } from '../../rules/targets/communes';
import { figureAt, isLevelIn, wordsAt } from '../../rules/targets/targetCells';
import type { SummaryContext } from '../context';
import type { SummaryModel } from './model';

/** What a table of targets aims at for one criterion. */
export interface TargetFigure {
  readonly value: number;
  /** The cell, where it holds the number itself: a text such as «≥ 65» is no number to a formula. */
  readonly ref: PlannedRef | null;
}

export interface TargetFigures {
  readonly sheetName: string;
  /** The target column's own words. */
  readonly column: string;
  readonly byCriterion: ReadonlyMap<number, TargetFigure>;
}

/** Other numbers of communes than this share apart are of another area. */
const NEAR = 0.1;

/**
 * Targets by criterion from a table of targets by year that speaks of about as many communes; null where the workbook
 * has none. A target that counts increases alone is no level and is left out.
 */
export function targetFigures(context: SummaryContext, model: SummaryModel): TargetFigures | null {
  for (const [index, { bieu }] of context.report.tables.entries()) {
    if (!isTable(bieu) || !bieu.targets) continue;
    const { target } = targetColumns(bieu.targets);
    if (!target || !isSameArea(context, model, bieu, index)) continue;
    const byCriterion = figuresIn(context, bieu, target);
    if (byCriterion.size === 0) continue;
    return { sheetName: bieu.sheetName, column: wordsAt(bieu.columns, target.at), byCriterion };
  }
  return null;
}

function isSameArea(
  { workbook }: SummaryContext,
  { units, size }: SummaryModel,
  bieu: TableBieu,
  index: number,
): boolean {
  const facts = bieu.targets!;
  if (facts.criteria !== null && facts.criteria !== size) return false;
  const communes = communesOf({ bieu, facts, index, workbook });
  return !communes || Math.abs(communes.value - units.length) <= Math.max(1, units.length * NEAR);
}

function figuresIn(
  { workbook }: SummaryContext,
  bieu: TableBieu,
  target: TargetColumn,
): Map<number, TargetFigure> {
  const found = new Map<number, TargetFigure>();
  const facts = bieu.targets!;
  for (const row of facts.rows) {
    const { measure } = row;
    if (measure.kind !== 'criterion' || found.has(measure.number)) continue;
    const value = figureAt(bieu, row.at, target.at);
    if (value === null || !isLevelIn(facts, row, target.at)) continue;
    const isNumber = cellAt(workbook.sheets[bieu.sheet]!, row.at, target.at)?.value === value;
    const rect = { top: row.at, bottom: row.at, left: target.at, right: target.at };
    found.set(measure.number, { value, ref: isNumber ? { sheet: bieu.sheet, rect } : null });
  }
  return found;
}
