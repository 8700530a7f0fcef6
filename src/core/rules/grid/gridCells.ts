import { completeParts, type AxisNode } from '../../bieu/axis';
import { placeOf, type GridBieu } from '../../bieu/bieu';
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
  const runsAcross = runs(acrossLines);
  return runs(unitLines).flatMap(([firstUnit, lastUnit]) =>
    runsAcross.map(([firstAcross, lastAcross]) => {
      const from = placeOf(bieu, firstUnit, firstAcross);
      const to = placeOf(bieu, lastUnit, lastAcross);
      return {
        sheet: bieu.sheet,
        rect: { top: from.row, left: from.column, bottom: to.row, right: to.column },
      };
    }),
  );
}

/** Ascending numbers as runs of neighbours: 3, 4, 5, 9 → [3, 5], [9, 9]. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
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
  return [...gridRanges(bieu, figureLines, [acrossLine]), ...gridRanges(bieu, markLines, across)].map(
    (cells) => ({ cells, weight: 1 }),
  );
}
