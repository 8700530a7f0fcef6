import { completeParts, type AxisNode } from '../../bieu/axis';
import { placeOf, type GridBieu } from '../../bieu/bieu';
import { runsOf, type Run } from '../../collections/runs';
import type { CellRef, RangeRef, Term } from '../../relations/relation';

/** The cell of a unit line and a line across, as a reference. */
export function gridCell(bieu: GridBieu, unitLine: number, acrossLine: number): CellRef {
  return { sheet: bieu.sheet, ...placeOf(bieu, unitLine, acrossLine) };
}

/** The fewest rectangles that hold all cells of unit lines × lines across (both ascending). */
export function gridRanges(
  bieu: GridBieu,
  unitLines: readonly number[],
  acrossLines: readonly number[],
): RangeRef[] {
  return rectangles(bieu, runsOf(unitLines), runsOf(acrossLines));
}

/** The same where the lines are known as runs. */
export function rectangles(bieu: GridBieu, units: readonly Run[], across: readonly Run[]): RangeRef[] {
  const ranges: RangeRef[] = [];
  for (const [top, bottom] of units) {
    for (const [left, right] of across) {
      const rect = bieu.transposed
        ? { top: left, left: top, bottom: right, right: bottom }
        : { top, left, bottom, right };
      ranges.push({ sheet: bieu.sheet, rect });
    }
  }
  return ranges;
}

const criterionLinesOf = new WeakMap<GridBieu, readonly number[]>();

/** The places across of the criteria, ascending. */
export function criterionLines(bieu: GridBieu): readonly number[] {
  const known = criterionLinesOf.get(bieu);
  if (known) return known;
  const lines = bieu.criteria.flatMap((node) => node.lines);
  criterionLinesOf.set(bieu, lines);
  return lines;
}

/** The cells of a unit line's marks as the fewest rectangles. */
export function markRanges(bieu: GridBieu, unitLine: number): RangeRef[] {
  const known = criterionRunsOf.get(bieu) ?? runsOf(criterionLines(bieu));
  criterionRunsOf.set(bieu, known);
  return rectangles(bieu, [[unitLine, unitLine]], known);
}

const criterionRunsOf = new WeakMap<GridBieu, readonly Run[]>();

/** The first line of a node whose figure at a place across can be read as a number; null where there is none. */
export function figureLine(bieu: GridBieu, node: AxisNode, acrossLine: number): number | null {
  const line = node.lines.find((one) => {
    const { row, column } = placeOf(bieu, one, acrossLine);
    return bieu.read(row, column).state === 'number';
  });
  return line ?? null;
}

/**
 * The cells whose sum is a node's figure at a criterion or at the count: its direct parts, and for a part that
 * prints no figure that part's own parts instead, down to the marks.
 */
export function partTerms(bieu: GridBieu, node: AxisNode, acrossLine: number): Term[] {
  const isCount = bieu.count?.lines[0] === acrossLine;
  const marks = isCount ? null : markRuns(node);
  if (marks) return rectangles(bieu, marks, [[acrossLine, acrossLine]]).map(once);
  const across = isCount ? criterionLines(bieu) : [acrossLine];
  const figureLines: number[] = [];
  const markLines: number[] = [];
  const collect = (parts: readonly AxisNode[]): void => {
    for (const part of parts) {
      const line = part.role === 'unit' && !isCount ? null : figureLine(bieu, part, acrossLine);
      if (line !== null) figureLines.push(line);
      else if (part.role === 'unit') markLines.push(...part.lines);
      else collect(completeParts(part));
    }
  };
  collect(completeParts(node));
  return [...gridRanges(bieu, figureLines, [acrossLine]), ...gridRanges(bieu, markLines, across)].map(once);
}

const once = (cells: RangeRef): Term => ({ cells, weight: 1 });

const markRunsOf = new WeakMap<AxisNode, readonly Run[]>();

/** The runs of the lines of a node that has units alone under it, which every criterion asks for; null for others. */
function markRuns(node: AxisNode): readonly Run[] | null {
  const known = markRunsOf.get(node);
  if (known) return known;
  const parts = completeParts(node);
  if (parts.length === 0 || parts.some(({ role }) => role !== 'unit')) return null;
  const found = runsOf(parts.flatMap(({ lines }) => lines));
  markRunsOf.set(node, found);
  return found;
}
