import type { AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { cellRange, type RangeRef } from '../../relations/relation';
import { gridCell } from '../grid/gridCells';

/** Where a unit's name stands. */
export function nameCell(bieu: GridBieu, unit: AxisNode): RangeRef {
  return cellRange(gridCell(bieu, unit.lines[0]!, bieu.nameLine));
}

/** The label of an area; a table without one is named at the first cell of its header. */
export function areaCell(bieu: GridBieu, node: AxisNode): RangeRef {
  const line = node.labelLine ?? node.lines[0];
  if (line !== undefined) return cellRange(gridCell(bieu, line, bieu.nameLine));
  return cellRange({ sheet: bieu.sheet, row: bieu.range.top, column: bieu.range.left });
}
