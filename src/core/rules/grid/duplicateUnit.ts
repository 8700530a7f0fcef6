import { completeParts, descend, type AxisNode } from '../../bieu/axis';
import { cellRange } from '../../relations/relation';
import { parseUnitName, type UnitKind } from '../../text/unitName';
import { text } from '../../messages/text';
import type { Finding } from '../../findings/finding';
import { onGrid, type Rule, type GridContext } from '../rule';
import { gridCell } from './gridCells';

/**
 * A unit listed twice under the same parent, of the same kind and name. Equal names in different districts are
 * fine; where the table shows no district the two may lie in different ones, so it is a warning only.
 */
export const duplicateUnit: Rule = {
  id: 'grid/duplicate-unit',
  severity: 'error',
  milder: ['warning'],
  findings: onGrid((context) =>
    descend(context.bieu.units).flatMap((parent) => duplicatesUnder(context, parent)),
  ),
};

function duplicatesUnder(context: GridContext, parent: AxisNode): Finding[] {
  const seen = new Map<string, AxisNode>();
  const findings: Finding[] = [];
  for (const unit of completeParts(parent)) {
    if (unit.role !== 'unit' || unit.label === '') continue;
    const name = parseUnitName(unit.label);
    const key = `${kindKey(name.kind)}|${name.key}`;
    const first = seen.get(key);
    if (first) findings.push(finding(context, parent, first, unit));
    else seen.set(key, unit);
  }
  return findings;
}

/** A name without prefix is a commune's in these tables. */
function kindKey(kind: UnitKind | null): UnitKind {
  return kind ?? 'commune';
}

function finding({ bieu }: GridContext, parent: AxisNode, first: AxisNode, second: AxisNode): Finding {
  const at = cellRange(gridCell(bieu, second.lines[0]!, bieu.nameLine));
  const related = [cellRange(gridCell(bieu, first.lines[0]!, bieu.nameLine))];
  const known = parent.role === 'group';
  return {
    rule: 'grid/duplicate-unit',
    severity: known ? 'error' : 'warning',
    at,
    label: second.label,
    actual: second.label,
    expected: null,
    message: known
      ? text('grid/duplicate-unit', { name: second.label, parent: parent.label })
      : text('grid/duplicate-unit.no-parent', { name: second.label }),
    related,
    suspects: [],
    repairs: [],
  };
}
