import { unitsUnder, type AxisNode } from '../../bieu/axis';
import { placeOf } from '../../bieu/bieu';
import type { Reading } from '../../relations/reading';
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
  const { counter, places } = source;
  const line = node.lines[0]!;
  const marks: UnitMark[] = [];
  const exact: boolean[] = [];
  let isSubmitted = false;
  let isEmpty = true;
  let shows: SummaryUnit['shows'] = 'nothing';
  let met = 0;
  // one pass: there may be ten thousand communes
  for (const place of places) {
    const { cell, mark } = readAt(source, line, place);
    const value = cell?.value ?? null;
    marks.push(mark);
    exact.push(counter.counts(value) === Number(mark === 'met'));
    if (mark === 'met') met++;
    if (mark !== 'notSubmitted' && mark !== 'absent') isSubmitted = true;
    if (cell && (value !== null || cell.formula !== undefined)) isEmpty = false;
    if (typeof value === 'object' && value !== null) shows = 'error';
    else if (shows === 'nothing' && value !== null && value !== '') shows = 'something';
  }
  const isExact = !exact.includes(false);
  return { node, name: node.label, source, line, marks, exact, isExact, isSubmitted, isEmpty, shows, met };
}

interface ReadMark {
  readonly cell: Cell | undefined;
  readonly mark: UnitMark;
}

function readAt({ bieu, sheet }: GridSource, line: number, place: number | null): ReadMark {
  if (place === null) return { cell: undefined, mark: 'absent' };
  const { row, column } = placeOf(bieu, line, place);
  return { cell: cellAt(sheet, row, column), mark: markOf(bieu.read(row, column)) };
}

function markOf({ state, low }: Reading): UnitMark {
  if (state === 'notSubmitted' || state === 'unreadable') return state;
  return low === 1 ? 'met' : 'notMet';
}
