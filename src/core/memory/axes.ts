import { descend, type AxisNode } from '../bieu/axis';
import { isGrid, type Bieu, type GridBieu, type TableBieu } from '../bieu/bieu';
import { say, text } from '../messages/text';
import { gridLabel } from '../rules/gridLabel';
import { clipped, LIMITS } from './limits';
import type { PlaceId } from './memory';

type Paths = ReadonlyMap<number, readonly string[]>;

/** The labels of a table's lines and of the heads over them, outermost first, by row and column of the sheet. */
export interface Axes {
  readonly lines: Paths;
  readonly heads: Paths;
}

const known = new WeakMap<Bieu, Axes>();

/** The labels of a table's two axes. Lines are units in a grid, whichever way it lies, and rows elsewhere. */
export function axesOf(bieu: Bieu): Axes {
  const before = known.get(bieu);
  if (before) return before;
  const axes = isGrid(bieu) ? gridAxes(bieu) : tableAxes(bieu);
  known.set(bieu, axes);
  return axes;
}

/** Line and place across of a cell: as its row and column, or the other way round where a grid lies on its side. */
export function crossingOf(bieu: Bieu, row: number, column: number): readonly [line: number, across: number] {
  return isGrid(bieu) && bieu.transposed ? [column, row] : [row, column];
}

/** The labels of a cell; empty where its line or column is none of the table's. */
export function placeIdOf(bieu: Bieu, row: number, column: number): PlaceId {
  const { lines, heads } = axesOf(bieu);
  const [line, across] = crossingOf(bieu, row, column);
  return { line: lines.get(line) ?? [], head: heads.get(across) ?? [] };
}

function tableAxes({ rows, columns }: TableBieu): Axes {
  return {
    lines: new Map(rows.map(({ at, path }) => [at, pathOf(path)])),
    heads: new Map(columns.map(({ at, path }) => [at, pathOf(path)])),
  };
}

function gridAxes(bieu: GridBieu): Axes {
  const lines = new Map<number, readonly string[]>();
  for (const node of [...descend(bieu.units), ...bieu.averageLines]) {
    const path = pathOf(ancestry(node));
    for (const line of node.lines) lines.set(line, path);
    if (node.labelLine !== null && !lines.has(node.labelLine)) lines.set(node.labelLine, path);
  }
  const heads = new Map<number, readonly string[]>();
  for (const node of [...bieu.criteria, bieu.count, bieu.average, bieu.unitCount]) {
    const at = node?.lines[0];
    if (at === undefined) continue;
    // the printed words, or the set's where only a number is printed; in one language, whatever is spoken
    const [row, column] = bieu.transposed ? [at, -1] : [-1, at];
    heads.set(at, pathOf([say(gridLabel(bieu, { row, column }), 'vi')]));
  }
  return { lines, heads };
}

/** The root's words stand for it alone: they often count («Toàn tỉnh: 115 xã»), and every line hangs under them. */
function ancestry(node: AxisNode): string[] {
  const labels = [
    node.label || say(text(node.role === 'averageLine' ? 'label.average' : 'label.total'), 'vi'),
  ];
  for (let one = node.parent; one; one = one.parent)
    if (one.label !== '' && one.role !== 'root') labels.unshift(one.label);
  return labels;
}

/** The innermost steps say most. */
function pathOf(labels: readonly string[]): readonly string[] {
  return labels.slice(-LIMITS.path).map((label) => clipped(label));
}
