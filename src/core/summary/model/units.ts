import { unitsUnder, type AxisNode } from '../../bieu/axis';
import { placeOf } from '../../bieu/bieu';
import { cellAt, type Cell } from '../../snapshot/workbook';
import type { GridSource, SummaryGroup, SummaryUnit, UnitMark } from './model';

/** The districts of a grid with their communes, in the grid's order; one group for all where it has no districts. */
export function groupsOf(source: GridSource): SummaryGroup[] {
  const { bieu, facts } = source;
  const inDistricts = new Set<AxisNode>();
  const groups = facts.districts.flatMap((district): SummaryGroup[] => {
    const units = unitsUnder(district).filter((unit) => unit.label !== '' && !inDistricts.has(unit));
    for (const unit of units) inDistricts.add(unit);
    return units.length > 0
      ? [{ name: district.label, units: units.map((unit) => unitOf(source, unit)) }]
      : [];
  });
  const rest = facts.units.filter((unit) => !inDistricts.has(unit));
  if (rest.length === 0) return groups;
  return [...groups, { name: bieu.sheetName, units: rest.map((unit) => unitOf(source, unit)) }];
}

/** A commune with its marks, read once. */
export function unitOf(source: GridSource, node: AxisNode): SummaryUnit {
  const line = node.lines[0]!;
  const cells = source.places.map((place) => cellOf(source, line, place));
  const marks = source.places.map((place) => markOf(source, line, place));
  const exact = marks.map(
    (mark, at) => source.counter.counts(cells[at]?.value ?? null) === Number(mark === 'met'),
  );
  return {
    node,
    name: node.label,
    source,
    line,
    marks,
    exact,
    isSubmitted: marks.some((mark) => mark !== 'notSubmitted' && mark !== 'absent'),
    isEmpty: cells.every((cell) => cell === undefined || (cell.value === null && cell.formula === undefined)),
    shows: showsOf(cells),
    met: marks.reduce((count, mark) => (mark === 'met' ? count + 1 : count), 0),
  };
}

function cellOf({ bieu, sheet }: GridSource, line: number, place: number | null): Cell | undefined {
  if (place === null) return undefined;
  const { row, column } = placeOf(bieu, line, place);
  return cellAt(sheet, row, column);
}

function showsOf(cells: readonly (Cell | undefined)[]): SummaryUnit['shows'] {
  const values = cells.map((cell) => cell?.value ?? null);
  if (values.some((value) => typeof value === 'object' && value !== null)) return 'error';
  return values.some((value) => value !== null && value !== '') ? 'something' : 'nothing';
}

function markOf({ bieu }: GridSource, line: number, place: number | null): UnitMark {
  if (place === null) return 'absent';
  const { row, column } = placeOf(bieu, line, place);
  const { state, low } = bieu.read(row, column);
  if (state === 'notSubmitted' || state === 'unreadable') return state;
  return low === 1 ? 'met' : 'notMet';
}
