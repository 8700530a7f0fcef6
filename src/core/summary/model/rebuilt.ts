import type { Join } from '../../quantities/join';
import type { CellRef, Expr } from '../../relations/relation';
import { tableJoins } from '../../across/tableJoins';
import { isGrid, isTable, type TableBieu } from '../../bieu/bieu';
import { gridFacts } from '../../across/gridFacts';
import { round } from '../../numbers/round';
import type { PlannedFormula } from '../../sheetPlan/sheetPlan';
import { cellAt } from '../../snapshot/workbook';
import { unitKeys } from '../../units/unitKeys';
import type { SummaryContext } from '../context';
import { countBand } from '../formulas/countBand';
import { countMet } from '../formulas/countMet';
import { countUnits } from '../formulas/countUnits';
import { joinPieces, refTo } from '../formulas/pieces';
import { metOf, totalOf } from './marks';
import type { GridSource, SummaryCriterion, SummaryUnit } from './model';
import { sourceOf } from './source';
import { groupsOf } from './units';

/** A printed figure of a table of targets, and what it is by the table it was made from. */
export interface Rebuilt {
  readonly bieu: TableBieu;
  readonly printed: CellRef;
  readonly value: number;
  readonly formula: PlannedFormula | null;
  /** Digits after the decimal sign, as printed. */
  readonly decimals: number;
  readonly sourceName: string;
}

const KINDS = ['average', 'criterion-count', 'band', 'units', 'villages'] as const;

/** All figures of tables of targets that another Biểu gives, in the order of the tables' lines. */
export function rebuiltFigures(context: SummaryContext): Rebuilt[] {
  const bieus = context.report.tables.map(({ bieu }) => bieu);
  const source = { workbook: context.workbook, bieus };
  const joins: Join[] = KINDS.flatMap((kind) => tableJoins<(typeof KINDS)[number]>(source, kind));
  const found = joins.flatMap((join): Rebuilt[] => {
    const bieu = bieus[join.summary.bieu]!;
    if (!isTable(bieu) || bieu.kind !== 'targets' || !join.summary.printed) return [];
    const one = rebuild(context, bieu, join.summary.printed, join);
    return one ? [one] : [];
  });
  const all = [...found, ...bandsBeside(context, joins)];
  return all.sort(
    (a, b) =>
      a.printed.sheet - b.printed.sheet ||
      a.printed.row - b.printed.row ||
      a.printed.column - b.printed.column,
  );
}

interface Figure {
  readonly value: number;
  readonly formula: PlannedFormula | null;
}

function rebuild(
  context: SummaryContext,
  bieu: TableBieu,
  printed: CellRef,
  { source }: Pick<Join, 'source'>,
): Rebuilt | null {
  const { decimals } = bieu.read(printed.row, printed.column);
  const from = context.report.tables[source.bieu]!.bieu;
  const figure = isGrid(from)
    ? fromMarks(context, source, decimals)
    : fromCells(context, source.expr, source.bieu);
  return figure && { bieu, printed, decimals, sourceName: from.sheetName, ...figure };
}

/** Counted again from the marks of the communes of its scope; null where the grid lists none. */
function fromMarks(
  context: SummaryContext,
  { bieu, quantity }: Join['source'],
  decimals: number,
): Figure | null {
  const { measure, scope } = quantity;
  const list = listOf(context, bieu);
  if (!list) return null;
  const { source, criteria, groups } = list;
  const units =
    scope.kind === 'whole'
      ? groups.flatMap((group) => group.units)
      : (groups.find(({ name }) => unitKeys(name).plain === scope.key)?.units ?? []);
  if (units.length === 0) return null;
  const size = source.bieu.criteriaSet?.criteria.length ?? criteria.length;
  switch (measure.kind) {
    case 'criterion-count': {
      const at = criteria.findIndex(({ number }) => number === measure.criterion);
      return at < 0 ? null : { value: metOf(units, at), formula: countMet(units, [at]) };
    }
    case 'average':
      return averageFigure(units, criteria, decimals);
    case 'band':
      return bandFigure(units, measure.from, measure.to, size);
    case 'units':
      return { value: units.length, formula: countUnits(units) };
    case 'villages':
      return null;
  }
}

function averageFigure(
  units: readonly SummaryUnit[],
  criteria: readonly SummaryCriterion[],
  decimals: number,
): Figure {
  const count = countMet(
    units,
    criteria.map((_, at) => at),
  );
  const many = countUnits(units) ?? [String(units.length)];
  return {
    value: round(totalOf(units) / units.length, decimals),
    formula: count && ['ROUND((', ...count, ')/', ...many, `,${decimals})`],
  };
}

function bandFigure(units: readonly SummaryUnit[], low: number, high: number, size: number): Figure {
  const inBand = units.filter(({ isSubmitted, met }) => isSubmitted && met >= low && met <= high);
  return { value: inBand.length, formula: countBand(units, { low, high }, size) };
}

interface Listed {
  readonly source: GridSource;
  readonly criteria: readonly SummaryCriterion[];
  readonly groups: readonly { readonly name: string; readonly units: readonly SummaryUnit[] }[];
}

const listsOf = new WeakMap<SummaryContext, Map<number, Listed | null>>();

/** The communes of a grid by its place in the workbook's list of Biểu; worked out once. */
function listOf(context: SummaryContext, index: number): Listed | null {
  const known = listsOf.get(context) ?? new Map<number, Listed | null>();
  listsOf.set(context, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const bieus = context.report.tables.map(({ bieu }) => bieu);
  const facts = gridFacts({ workbook: context.workbook, bieus }).find((one) => one.index === index);
  const made = facts && facts.units.length > 0 ? listed(context, facts) : null;
  known.set(index, made);
  return made;
}

function listed(context: SummaryContext, facts: ReturnType<typeof gridFacts>[number]): Listed {
  const criteria = facts.bieu.criteria.map((node, at) => ({
    number: node.number ?? at + 1,
    name: node.label,
  }));
  const source = sourceOf(context.workbook, facts, criteria);
  return { source, criteria, groups: groupsOf(source) };
}

/** A sum of cells of a table of figures. */
function fromCells({ workbook, report }: SummaryContext, expr: Expr, index: number): Figure | null {
  if (expr.kind !== 'sum' || expr.plus !== undefined) return null;
  const { bieu } = report.tables[index]!;
  let value = 0;
  let areNumbers = true;
  for (const { cells, weight } of expr.terms) {
    if (weight !== 1) return null;
    for (let row = cells.rect.top; row <= cells.rect.bottom; row++) {
      for (let column = cells.rect.left; column <= cells.rect.right; column++) {
        const { state, low } = bieu.read(row, column);
        if (state === 'unreadable') return null;
        value += low;
        const raw = cellAt(workbook.sheets[cells.sheet]!, row, column)?.value ?? null;
        if (raw !== null && raw !== low) areNumbers = false;
      }
    }
  }
  const ranges = expr.terms.map(({ cells }) => [refTo(cells)]);
  return { value, formula: areNumbers ? ['SUM(', ...joinPieces(ranges, ','), ')'] : null };
}

/**
 * A band that is recognised by decision («19 tiêu chí, đã có QĐ») is no figure that a grid must agree with, but it
 * stands among bands that are: it is shown beside the count.
 */
function bandsBeside(context: SummaryContext, joins: readonly Join[]): Rebuilt[] {
  const bieus = context.report.tables.map(({ bieu }) => bieu);
  const done = new Set(joins.map(({ summary }) => keyOf(summary.printed)));
  const columns = new Map<string, Join>();
  for (const join of joins) {
    const { printed, quantity } = join.summary;
    if (printed && quantity.measure.kind === 'band') columns.set(`${printed.sheet},${printed.column}`, join);
  }
  return [...columns.values()].flatMap((join) => {
    const bieu = bieus[join.summary.bieu]!;
    if (!isTable(bieu) || !bieu.targets) return [];
    const { column, sheet } = join.summary.printed!;
    return bieu.targets.rows.flatMap(({ at, measure }): Rebuilt[] => {
      const printed = { sheet, row: at, column };
      if (measure.kind !== 'band' || measure.of !== 'commune' || done.has(keyOf(printed))) return [];
      if (bieu.read(at, column).state !== 'number') return [];
      const size = bieu.targets!.criteria ?? measure.low;
      const quantity = {
        ...join.source.quantity,
        measure: { kind: 'band', criteria: null, from: measure.low, to: measure.high ?? size },
      } as const;
      const one = rebuild(context, bieu, printed, { source: { ...join.source, quantity } });
      return one ? [one] : [];
    });
  });
}

function keyOf(cell: CellRef | null): string {
  return cell ? `${cell.sheet},${cell.row},${cell.column}` : '';
}
