import { completeParts, descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import { parseUnitName } from '../../text/unitName';
import type { Relation } from '../../relations/relation';
import type { Rule } from '../rule';
import { gridCell, gridRanges } from './gridCells';

/**
 * A printed number of units, in a label («Tổng số: 115 xã») or in a column «Số xã», equals the units listed. Where
 * a label counts «xã» alone, wards and townships may or may not be meant: either reading may hold.
 */
export const unitCount: Rule = {
  id: 'grid/unit-count',
  severity: 'error',
  meaning: 'meaning.grid/unit-count',
  relations: ({ bieu, index }) => {
    const places = [bieu.nameLine, ...(bieu.unitCount?.lines ?? [])];
    return descend(bieu.units)
      .filter((node) => completeParts(node).length > 0)
      .flatMap((node) =>
        linesOf(node).flatMap((line) =>
          places.flatMap((place): Relation[] => {
            const target = gridCell(bieu, line, place);
            const reading = bieu.read(target.row, target.column);
            if (reading.state !== 'number') return [];
            const lines = listedLines(node, reading.low);
            const expr = {
              kind: 'count',
              cells: gridRanges(bieu, lines, [bieu.nameLine]),
              condition: 'listed',
            } as const;
            return [{ rule: 'grid/unit-count', target, op: '=', expr, basis: 'declared', bieu: index }];
          }),
        ),
      );
  },
};

function linesOf(node: AxisNode): readonly number[] {
  const { labelLine, lines } = node;
  return labelLine === null || lines.includes(labelLine) ? lines : [labelLine, ...lines];
}

function listedLines(node: AxisNode, printed: number): readonly number[] {
  const units = unitsUnder(node);
  const all = units.flatMap((unit) => unit.lines);
  const communes = units
    .filter((unit) => !['ward', 'township'].includes(parseUnitName(unit.label).kind ?? ''))
    .flatMap((unit) => unit.lines);
  return communes.length === printed && communes.length > 0 ? communes : all;
}
