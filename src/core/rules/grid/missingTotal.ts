import { completeParts, descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange, type CellRef, type Relation } from '../../relations/relation';
import { evaluate } from '../../relations/evaluate';
import { gridLabel } from '../gridLabel';
import { onGrid, type Rule, type GridContext } from '../rule';
import { average } from './average';
import { columnTotal } from './columnTotal';
import { criterionLines, gridCell } from './gridCells';
import { rowTotal } from './rowTotal';

/**
 * A blank where all sisters have a total: the other units' counts, the other totals of the line or of the
 * column. Where zeros are left blank, a blank that stands for zero is no slip; nor is one beside units that have
 * not submitted.
 */
export const missingTotal: Rule = {
  id: 'grid/missing-total',
  severity: 'warning',
  findings: onGrid((context) => {
    const places = blankTotals(context);
    return places.map(({ cell, sisters }) => {
      const expected = derived(context, cell);
      return {
        rule: 'grid/missing-total',
        severity: 'warning',
        at: cellRange(cell),
        label: gridLabel(context.bieu, cell),
        actual: null,
        expected,
        message:
          expected === null
            ? text('grid/missing-total.unknown', { sisters })
            : text('grid/missing-total', { sisters, expected }),
        related: [],
        suspects: [],
        repairs: [],
      } satisfies Finding;
    });
  }),
};

interface BlankTotal {
  readonly cell: CellRef;
  readonly sisters: number;
}

/** Blanks may be at most this share of their sisters: more, and the table leaves such totals out on purpose. */
const MOST_BLANK = 0.2;

function blankTotals(context: GridContext): BlankTotal[] {
  const { bieu } = context;
  const writesZero = bieu.codebook.notMet === 0 || printsZeroTotal(bieu);
  const found = new Map<string, BlankTotal>();
  for (const sisters of sisterhoods(bieu)) {
    const blanks = sisters.filter((cell) => isBlank(bieu, cell));
    const filled = sisters.length - blanks.length;
    if (blanks.length === 0 || filled < 2 || blanks.length > Math.max(1, sisters.length * MOST_BLANK))
      continue;
    for (const cell of blanks) {
      if (!writesZero && derived(context, cell) === 0) continue;
      if (!notSubmitted(bieu, cell)) found.set(`${cell.row},${cell.column}`, { cell, sisters: filled });
    }
  }
  return [...found.values()];
}

/** The groups of cells that are totals of one kind: each line's totals across, and each column's totals down. */
function sisterhoods(bieu: GridBieu): CellRef[][] {
  const nodes = descend(bieu.units);
  const wholes = nodes
    .filter((node) => completeParts(node).length > 0)
    .map((node) => ({ ...node, lines: node.lines.filter((line) => holdsFigures(bieu, line)) }))
    .filter((node) => node.lines.length > 0);
  const groups = wholes.filter((node) => node.role === 'group');
  const criteria = criterionLines(bieu);
  const count = bieu.count?.lines[0];
  const mean = bieu.average?.lines[0];
  // where no group prints its count, the table leaves it out on purpose
  const printsCount =
    wholes.length === 1 || wholes.some(({ lines }) => lines.some((line) => hasCount(bieu, line)));
  const totals = [...criteria, ...(printsCount ? (bieu.count?.lines ?? []) : [])];
  const across = wholes.flatMap((node) =>
    node.lines.map((line) => totals.map((place) => gridCell(bieu, line, place))),
  );
  const down = (members: readonly AxisNode[], place: number): CellRef[] =>
    members.flatMap((node) => node.lines.map((line) => gridCell(bieu, line, place)));
  const columns: CellRef[][] = criteria.map((place) => down(groups, place));
  if (count !== undefined) columns.push(down(unitsUnder(bieu.units), count), down(wholes, count));
  if (mean !== undefined) columns.push(down(wholes, mean));
  return [...across, ...columns];
}

/** A line of totals that is wholly blank is a form not filled in, not a total left out. */
function holdsFigures(bieu: GridBieu, line: number): boolean {
  return criterionLines(bieu).some((place) => !isBlank(bieu, gridCell(bieu, line, place)));
}

function hasCount(bieu: GridBieu, line: number): boolean {
  return (bieu.count?.lines ?? []).some((place) => !isBlank(bieu, gridCell(bieu, line, place)));
}

function isBlank(bieu: GridBieu, { row, column }: CellRef): boolean {
  return bieu.read(row, column).state === 'blank';
}

function printsZeroTotal(bieu: GridBieu): boolean {
  const places = [...criterionLines(bieu), ...(bieu.count?.lines ?? [])];
  return descend(bieu.units).some(
    (node) =>
      completeParts(node).length > 0 &&
      node.lines.some((line) =>
        places.some((place) => {
          const { row, column } = gridCell(bieu, line, place);
          const reading = bieu.read(row, column);
          return reading.state === 'number' && reading.low === 0;
        }),
      ),
  );
}

/** What a blank total should hold, where its parts tell it exactly. */
function derived(context: GridContext, cell: CellRef): number | null {
  const relation = relationsAt(context).get(`${cell.row},${cell.column}`);
  if (!relation) return null;
  const { bieu } = context;
  const withValue = evaluate({ ...relation, op: '=' }, (ref) =>
    ref.row === cell.row && ref.column === cell.column
      ? { state: 'number', low: Number.MAX_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER, decimals: 2 }
      : bieu.read(ref.row, ref.column),
  );
  if (withValue.status !== 'fails') return null;
  return relation.expr.kind === 'ratio' ? Math.round(withValue.expected * 100) / 100 : withValue.expected;
}

const relationIndex = new WeakMap<GridBieu, ReadonlyMap<string, Relation>>();

function relationsAt(context: GridContext): ReadonlyMap<string, Relation> {
  const known = relationIndex.get(context.bieu);
  if (known) return known;
  const index = new Map<string, Relation>();
  for (const rule of [average, columnTotal, rowTotal]) {
    for (const relation of rule.relations?.(context) ?? []) {
      index.set(`${relation.target.row},${relation.target.column}`, relation);
    }
  }
  relationIndex.set(context.bieu, index);
  return index;
}

/** Whether the blank stands for units, or for a criterion, that have not been submitted at all. */
function notSubmitted(bieu: GridBieu, { row, column }: CellRef): boolean {
  const [line, place] = bieu.transposed ? [column, row] : [row, column];
  const node = descend(bieu.units).find((one) => one.lines.includes(line));
  const units = node ? unitsUnder(node) : [];
  const criteria = criterionLines(bieu);
  const across = criteria.includes(place) ? [place] : criteria;
  return (
    units.length > 0 &&
    units.every((unit) =>
      unit.lines.every((unitLine) =>
        across.every((one) => {
          const cell = gridCell(bieu, unitLine, one);
          return bieu.read(cell.row, cell.column).state === 'notSubmitted';
        }),
      ),
    )
  );
}
