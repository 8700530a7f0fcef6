import { completeParts, descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import { cellAt } from '../../snapshot/workbook';
import { clean } from '../../text/normalize';
import { parseUnitName } from '../../text/unitName';
import type { Relation } from '../../relations/relation';
import { onGrid, type Rule } from '../rule';
import { gridCell, gridRanges } from './gridCells';

/**
 * A printed number of units, in a label («Tổng số: 115 xã») or in a column «Số xã», equals the units listed. Where
 * a label counts «xã» alone, wards and townships may or may not be meant: either reading may hold.
 */
export const unitCount: Rule = {
  id: 'grid/unit-count',
  severity: 'error',
  relations: onGrid(({ bieu, index, workbook }) => {
    const places = [...bieu.labelLines, ...(bieu.unitCount?.lines ?? [])];
    return descend(bieu.units)
      .filter((node) => completeParts(node).length > 0)
      .flatMap((node) =>
        linesOf(node).flatMap((line) =>
          places.flatMap((place): Relation[] => {
            const target = gridCell(bieu, line, place);
            const reading = bieu.read(target.row, target.column);
            if (reading.state !== 'number') return [];
            const printed = cellAt(workbook.sheets[bieu.sheet]!, target.row, target.column)?.value;
            const lines = listedLines(node, reading.low, saysAllKinds(printed));
            const expr = {
              kind: 'count',
              cells: gridRanges(bieu, lines, [bieu.nameLine]),
              condition: 'listed',
            } as const;
            return [{ rule: 'grid/unit-count', target, op: '=', expr, basis: 'declared', bieu: index }];
          }),
        ),
      );
  }),
};

function linesOf(node: AxisNode): readonly number[] {
  const { labelLine, lines } = node;
  return labelLine === null || lines.includes(labelLine) ? lines : [labelLine, ...lines];
}

/** «(8 xã, phường, thị trấn)» leaves no doubt about what is counted. */
function saysAllKinds(label: unknown): boolean {
  return typeof label === 'string' && /phường|thị trấn|đơn vị/i.test(clean(label));
}

function listedLines(node: AxisNode, printed: number, allKinds: boolean): readonly number[] {
  const units = unitsUnder(node);
  const all = units.flatMap((unit) => unit.lines);
  if (allKinds) return all;
  const communes = units
    .filter((unit) => !['ward', 'township'].includes(parseUnitName(unit.label).kind ?? ''))
    .flatMap((unit) => unit.lines);
  return communes.length === printed && communes.length > 0 ? communes : all;
}
