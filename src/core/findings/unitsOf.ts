import { descend, type AxisNode } from '../bieu/axis';
import { isGrid, type Bieu, type GridBieu, type TableBieu } from '../bieu/bieu';
import { parseUnitName } from '../text/unitName';
import type { Finding } from './finding';

/** A finding about more lines than this is about none of them in particular. */
const MOST_LINES = 200;

/**
 * The units a finding is about, as their table prints them, with those that hold them: a commune and its district. Empty
 * where it is about none: a heading, a line of targets, a sheet without a table.
 */
export function unitsOf(bieus: readonly Bieu[], { at }: Finding): readonly string[] {
  const bieu = bieus.find(({ sheet, range: { top, left, bottom, right } }) => {
    const { rect } = at;
    return (
      sheet === at.sheet &&
      rect.top >= top &&
      rect.bottom <= bottom &&
      rect.left >= left &&
      rect.right <= right
    );
  });
  if (!bieu) return [];
  const { top, left, bottom, right } = at.rect;
  const [from, to] = isGrid(bieu) && bieu.transposed ? [left, right] : [top, bottom];
  if (to - from >= MOST_LINES) return [];
  const byLine = unitLines(bieu);
  const units = new Set<string>();
  for (let line = from; line <= to; line++) for (const unit of byLine.get(line) ?? []) units.add(unit);
  return [...units];
}

const known = new WeakMap<Bieu, ReadonlyMap<number, readonly string[]>>();

function unitLines(bieu: Bieu): ReadonlyMap<number, readonly string[]> {
  const before = known.get(bieu);
  if (before) return before;
  const lines = isGrid(bieu) ? gridLines(bieu) : tableLines(bieu);
  known.set(bieu, lines);
  return lines;
}

function gridLines(bieu: GridBieu): Map<number, readonly string[]> {
  const lines = new Map<number, readonly string[]>();
  for (const node of descend(bieu.units)) {
    const names = namesUpwards(node);
    for (const line of node.lines) lines.set(line, names);
    if (node.labelLine !== null) lines.set(node.labelLine, names);
  }
  return lines;
}

/** A total of all has no name of a unit. */
function namesUpwards(node: AxisNode): string[] {
  const names: string[] = [];
  for (let one: AxisNode | null = node; one && one.role !== 'root'; one = one.parent) {
    if (one.label !== '') names.push(one.label);
  }
  return names;
}

/** Rows of a table of figures are units where they say so: «Xã …», «Huyện …», «Bản …». */
function tableLines({ rows }: TableBieu): Map<number, readonly string[]> {
  const lines = new Map<number, readonly string[]>();
  for (const row of rows) {
    const names: string[] = [];
    for (let one: TableBieu['rows'][number] | undefined = row; one; one = above(rows, one)) {
      if (parseUnitName(one.label).level !== null) names.push(one.label);
    }
    if (names.length > 0) lines.set(row.at, names);
  }
  return lines;
}

function above(
  rows: TableBieu['rows'],
  { parent }: TableBieu['rows'][number],
): TableBieu['rows'][number] | undefined {
  return parent === null ? undefined : rows[parent];
}
