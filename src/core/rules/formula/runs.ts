import { grouped } from '../../collections/groups';
import type { FormulaCell, FormulaSheet, Part } from './formulaSheet';
import { sumKey } from './sumKey';

/** Formulas of one kind beside one another on a line, nearly all of them alike. */
export interface Run {
  /** `row`: they stand side by side in a row; `column`: one under the other. */
  readonly line: 'row' | 'column';
  readonly cells: readonly FormulaCell[];
  /** One of those that agree. */
  readonly model: FormulaCell;
  readonly agreeing: ReadonlySet<FormulaCell>;
  readonly odd: readonly FormulaCell[];
}

/** So few cells of something else may stand between two formulas of one run. */
const WIDEST_GAP = 3;
/** What makes a run: so many formulas alike, and so great a share of its formulas. */
export const LEAST_ALIKE = 3;
export const LEAST_SHARE = 0.75;

const known = new WeakMap<FormulaSheet, readonly Run[]>();

/** All runs of a sheet, along rows and along columns. Worked out once a sheet. */
export function runsOf(sheet: FormulaSheet): readonly Run[] {
  const before = known.get(sheet);
  if (before) return before;
  const runs = [
    ...[...sheet.rows.values()].flatMap((line) => runsAlong(line, 'row')),
    ...[...sheet.columns.values()].flatMap((line) => runsAlong(line, 'column')),
  ];
  known.set(sheet, runs);
  return runs;
}

function runsAlong(line: readonly FormulaCell[], along: Run['line']): Run[] {
  if (line.length < LEAST_ALIKE) return [];
  const open = new Map<string, FormulaCell[]>();
  const closed: FormulaCell[][] = [];
  for (const cell of line) {
    const kind = kindOf(cell);
    // a sum is like those beside it that run the same way, not like those it may add up
    if (kind === null || cell.sum?.axis === (along === 'row' ? 'across' : 'down')) continue;
    const run = open.get(kind);
    if (run && placeIn(cell, along) - placeIn(run.at(-1)!, along) <= WIDEST_GAP + 1) run.push(cell);
    else {
      const fresh = [cell];
      open.set(kind, fresh);
      closed.push(fresh);
    }
  }
  return closed.flatMap((cells) => settled(cells, along) ?? []);
}

/** A cell's place along a line. */
export function placeIn(cell: Pick<FormulaCell, 'row' | 'column'>, line: Run['line']): number {
  return line === 'row' ? cell.column : cell.row;
}

/** Formulas of one kind may be compared: sums that run one way, or formulas that differ in cells and figures alone. */
export function kindOf({ shape, sum }: FormulaCell): string | null {
  if (!shape) return null;
  if (!sum || sum.axis === 'elsewhere' || sum.counts) return shape.skeleton;
  // a mean of shares beside totals (`SUM(…)/5`) is another kind
  const [{ weight }] = sum.parts as [Part, ...Part[]];
  return sum.parts.every((part) => part.weight === weight) ? `${sum.axis}*${weight}` : sum.axis;
}

/** Equal where two formulas of one kind do the same from where they stand. */
export function sameKey(cell: FormulaCell): string {
  const { shape, sum } = cell;
  return sum && sum.axis !== 'elsewhere' && !sum.counts ? sumKey(cell, sum) : (shape?.key ?? '');
}

function settled(cells: readonly FormulaCell[], line: Run['line']): Run | null {
  if (cells.length < LEAST_ALIKE) return null;
  let best: readonly FormulaCell[] = [];
  for (const alike of grouped(cells, sameKey).values()) if (alike.length > best.length) best = alike;
  if (best.length < LEAST_ALIKE || best.length < cells.length * LEAST_SHARE) return null;
  const agreeing = new Set(best);
  return { line, cells, model: best[0]!, agreeing, odd: cells.filter((cell) => !agreeing.has(cell)) };
}
