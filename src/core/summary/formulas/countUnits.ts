import { placeOf } from '../../bieu/bieu';
import { rectangles } from '../../rules/grid/gridCells';
import type { PlannedFormula } from '../../sheetPlan/sheetPlan';
import { cellAt } from '../../snapshot/workbook';
import type { SummaryUnit } from '../model/model';
import { bySource } from './countMet';
import { joinPieces, refTo } from './pieces';

const MOST_RANGES = 60;

/** Counts communes by their names; null where a name stands in another column, or the list is in too many pieces. */
export function countUnits(units: readonly SummaryUnit[]): PlannedFormula | null {
  if (units.length === 0 || !units.every(hasName)) return null;
  const ranges = bySource(units).flatMap(({ source: { bieu }, lines }) =>
    rectangles(bieu, lines, [[bieu.nameLine, bieu.nameLine]]),
  );
  if (ranges.length > MOST_RANGES) return null;
  return [
    'COUNTA(',
    ...joinPieces(
      ranges.map((range) => [refTo(range)]),
      ',',
    ),
    ')',
  ];
}

function hasName({ source: { bieu, sheet }, line }: SummaryUnit): boolean {
  const { row, column } = placeOf(bieu, line, bieu.nameLine);
  return (cellAt(sheet, row, column)?.value ?? null) !== null;
}
