import { isIgnored } from '../ignored';
import type { WorkbookContext } from '../rule';
import { judgeByRelation, relationsByTarget } from './byRelation';
import { slipByNumbering } from './byNumbering';
import { slipByPlace } from './byPlace';
import { slipAmongSisters, trulyOdd } from './bySisters';
import { figuresOf, type FigureAt } from './figures';
import { formulaSheets, type FormulaCell, type FormulaSheet } from './formulaSheet';
import { LeafFinder, numberOf } from './leaves';
import { runsOf, sameKey, type Run } from './runs';
import type { Slip } from './slip';

/** What is known of one sheet's formulas once their ranges are judged. */
export interface JudgedSheet {
  readonly sheet: FormulaSheet;
  /** Slips of one cause together: the totals of one line that are wrong in one way. */
  readonly slips: readonly (readonly Slip[])[];
  /** Formulas unlike their sisters that add the wrong cells by no one's word. */
  readonly odd: readonly { readonly cell: FormulaCell; readonly run: Run }[];
}

const known = new WeakMap<WorkbookContext['relations'], readonly JudgedSheet[]>();

/** Judges the ranges of all sums of a workbook. Worked out once for its relations: several rules ask for it. */
export function judgedSheets({ workbook, bieus, relations }: WorkbookContext): readonly JudgedSheet[] {
  const before = known.get(relations);
  if (before) return before;
  const figureAt = figuresOf(workbook, bieus);
  const judged = formulaSheets(workbook).map((sheet) =>
    judge(sheet, new Map(relationsByTarget(relations, sheet.index)), figureAt),
  );
  known.set(relations, judged);
  return judged;
}

function judge(
  sheet: FormulaSheet,
  relations: ReturnType<typeof relationsByTarget>,
  figureAt: FigureAt,
): JudgedSheet {
  const finder = new LeafFinder(sheet, relations);
  const slips = new Map<FormulaCell, Slip>();
  const right = new Set<FormulaCell>();
  for (const cell of sheet.cells) {
    if (!cell.sum || isIgnored(sheet.sheet, cell.row, cell.column, 'formulaRange')) continue;
    const own = relations.get(numberOf(cell.row, cell.column)) ?? [];
    const judgement = judgeByRelation(sheet, cell, own, finder, figureAt);
    if (judgement === 'right') right.add(cell);
    else {
      const slip =
        judgement ?? slipByPlace(sheet, cell, finder, figureAt) ?? slipByNumbering(sheet, cell, figureAt);
      if (slip) slips.set(cell, slip);
    }
  }
  const odd: { cell: FormulaCell; run: Run }[] = [];
  for (const run of runsOf(sheet)) {
    // where the many are wrong, the few are not odd
    if (slips.get(run.model)?.matters) continue;
    for (const cell of trulyOdd(sheet, run, right)) {
      if (slips.get(cell)?.matters) continue;
      const slip = slipAmongSisters(sheet, run, cell, finder, figureAt);
      const isIgnoredHere = isIgnored(sheet.sheet, cell.row, cell.column, 'formulaRange');
      if (slip === 'same' || (slip && isIgnoredHere)) continue;
      if (slip) slips.set(cell, slip);
      else odd.push({ cell, run });
    }
  }
  const groups = together([...slips.values()]).filter((group) => group.some(({ matters }) => matters));
  const reported = new Set(groups.flat().map(({ cell }) => cell));
  return { sheet, slips: groups, odd: odd.filter(({ cell }) => !reported.has(cell)) };
}

/** So far apart two totals of one line may stand and still be wrong together. */
const WIDEST_GAP = 4;

/** Slips of one line in one way: one mistake was filled along it. */
function together(slips: readonly Slip[]): Slip[][] {
  const groups: Slip[][] = [];
  const open = new Map<string, Slip[]>();
  const sorted = [...slips].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const slip of sorted) {
    const { row, column, sum } = slip.cell;
    const isDown = sum?.axis === 'down';
    const key = [isDown ? 'row' : 'column', isDown ? row : column, slip.kind, sameKey(slip.cell)].join();
    const group = open.get(key);
    const last = group?.at(-1)?.cell;
    if (group && last && (isDown ? column - last.column : row - last.row) <= WIDEST_GAP) group.push(slip);
    else {
      const fresh = [slip];
      open.set(key, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}
