import { descend, type AxisNode } from '../bieu/axis';
import type { GridBieu } from '../bieu/bieu';
import { text, type Param } from '../messages/text';
import type { CellRef } from '../relations/relation';

/** The place of a cell in the official's words: «Xã Sa Lông × Nghèo đa chiều». */
export function gridLabel(bieu: GridBieu, { row, column }: Pick<CellRef, 'row' | 'column'>): Param {
  const [line, place] = bieu.transposed ? [column, row] : [row, column];
  const { units, across } = labelIndex(bieu);
  const unit = units.get(line);
  const head = across.get(place);
  if (unit === undefined) return head ?? '';
  return head === undefined ? unit : text('label.crossing', { unit, head });
}

interface LabelIndex {
  readonly units: ReadonlyMap<number, Param>;
  readonly across: ReadonlyMap<number, Param>;
}

const indexes = new WeakMap<GridBieu, LabelIndex>();

function labelIndex(bieu: GridBieu): LabelIndex {
  const known = indexes.get(bieu);
  if (known) return known;
  const units = new Map<number, Param>();
  for (const node of [...descend(bieu.units), ...bieu.averageLines]) {
    for (const line of node.lines) units.set(line, unitLabel(node));
    if (node.labelLine !== null && !units.has(node.labelLine)) units.set(node.labelLine, unitLabel(node));
  }
  const across = new Map<number, Param>();
  for (const node of bieu.criteria) across.set(node.lines[0]!, criterionLabel(bieu, node));
  if (bieu.count) across.set(bieu.count.lines[0]!, bieu.count.label || text('label.count'));
  if (bieu.average) across.set(bieu.average.lines[0]!, bieu.average.label || text('label.average'));
  if (bieu.unitCount) across.set(bieu.unitCount.lines[0]!, bieu.unitCount.label);
  for (const node of bieu.shares) across.set(node.lines[0]!, node.label);
  const index = { units, across };
  indexes.set(bieu, index);
  return index;
}

function unitLabel(node: AxisNode): Param {
  return node.label || text('label.total');
}

/** The printed head; the set's name where only a number is printed; the number where the set is not known. */
function criterionLabel(bieu: GridBieu, node: AxisNode): Param {
  if (/\p{L}{3}/u.test(node.label)) return node.label;
  const named = bieu.criteriaSet?.criteria.find((one) => one.number === node.number);
  return named?.name ?? text('label.criterion', { number: String(node.number) });
}
