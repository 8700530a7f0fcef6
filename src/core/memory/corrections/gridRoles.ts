import type { AxisNode } from '../../bieu/axis';
import { descend } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { readFigure } from '../../recognise/readFigure';
import { viewOf } from '../../recognise/view';
import { cellAt, type Workbook } from '../../snapshot/workbook';
import { axesOf } from '../axes';
import { labelKey, pathKey } from '../labelKey';
import type { CorrectedRole } from '../memory';

/** The words over a place across of a grid that was taken for none of its criteria or totals. */
export function gridHeadOf(workbook: Workbook, bieu: GridBieu, place: number): readonly string[] {
  const view = viewOf(workbook.sheets[bieu.sheet]!, bieu.transposed);
  const { top, left } = bieu.range;
  const first = bieu.transposed ? left : top;
  const body = descend(bieu.units).reduce(
    (least, { lines, labelLine }) => Math.min(least, ...lines, labelLine ?? Infinity),
    Infinity,
  );
  const texts = view.lines
    .filter((line) => line >= first && line < body)
    .map((line) => view.spread(line, place))
    .filter((text) => labelKey(text) !== '');
  return [...new Set(texts)];
}

/** Places across whose words over them are these, among those that were taken for nothing. */
export function gridHeadsBeside(
  workbook: Workbook,
  bieu: GridBieu,
  label: readonly string[],
): readonly number[] {
  const { heads } = axesOf(bieu);
  const wanted = pathKey(label.map(labelKey));
  const [first, last] = bieu.transposed
    ? [bieu.range.top, bieu.range.bottom]
    : [bieu.range.left, bieu.range.right];
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return places.filter(
    (place) => !heads.has(place) && pathKey(gridHeadOf(workbook, bieu, place).map(labelKey)) === wanted,
  );
}

/**
 * A grid in which a place across is the count of criteria met, the average, or none of its criteria and totals; or a
 * line of averages that is none. Null where that cannot be: units are what the grid is made of.
 */
export function withGridRole(
  workbook: Workbook,
  bieu: GridBieu,
  axis: 'line' | 'head',
  at: number,
  role: CorrectedRole,
): GridBieu | null {
  if (axis === 'line') {
    const averageLines = bieu.averageLines.filter(({ lines }) => !lines.includes(at));
    const isAverage = averageLines.length < bieu.averageLines.length;
    return role === 'ignored' && isAverage ? { ...bieu, averageLines } : null;
  }
  if (role !== 'total' && role !== 'average' && role !== 'ignored') return null;
  const other = (node: AxisNode | null): AxisNode | null => (node?.lines.includes(at) ? null : node);
  const criteria = bieu.criteria.filter(({ lines }) => !lines.includes(at));
  if (criteria.length === 0) return null;
  const without: GridBieu = {
    ...bieu,
    criteria,
    count: other(bieu.count),
    average: other(bieu.average),
    unitCount: other(bieu.unitCount),
  };
  if (role === 'ignored') return without;
  const label = axesOf(bieu).heads.get(at)?.at(-1) ?? gridHeadOf(workbook, bieu, at).at(-1) ?? '';
  const node: AxisNode = {
    role: role === 'total' ? 'count' : 'average',
    label,
    labelLine: at,
    lines: [at],
    parent: null,
    partitions: [],
  };
  const domain = role === 'total' ? { whole: true, most: Infinity } : { whole: false, most: criteria.length };
  const sheet = workbook.sheets[bieu.sheet]!;
  return {
    ...without,
    ...(role === 'total' ? { count: node } : { average: node }),
    read: (row, column) =>
      (bieu.transposed ? row : column) === at
        ? readFigure(cellAt(sheet, row, column), domain)
        : bieu.read(row, column),
  };
}
