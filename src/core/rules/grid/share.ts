import { descend, unitsUnder } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { readMark } from '../../bieu/markCodebook';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { shownFormat } from '../../numbers/shownDecimals';
import { cellRange, type CellRef, type Relation } from '../../relations/relation';
import { cellAt } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import { isHeadOfShare } from '../parts/boundedWords';
import { onGrid, type GridContext, type Rule } from '../rule';
import { criterionLines, gridCell, gridRanges } from './gridCells';

/**
 * A share of people, households or criteria printed beside the marks lies between 0 and 100; where on nearly all units it
 * is their count ÷ the number of criteria (or of those considered), it is so on all.
 */
export const share: Rule = {
  id: 'grid/share',
  severity: 'error',
  milder: ['note'],
  relations: onGrid((context) =>
    shareColumns(context).flatMap((column) => (column.isOfCriteria ? sharesOf(context, column) : [])),
  ),
  findings: onGrid((context) => shareColumns(context).flatMap((column) => outside(context, column))),
};

interface ShareColumn {
  readonly place: number;
  /** Whether its cells show per cent: the whole is 1 in them. */
  readonly isPercent: boolean;
  /** Whether it is each unit's count ÷ the number of criteria. */
  readonly isOfCriteria: boolean;
  /** Whether its head says that it is a share of people, households or criteria. */
  readonly isOfWhole: boolean;
}

const known = new WeakMap<GridBieu, readonly ShareColumn[]>();

function shareColumns(context: GridContext): readonly ShareColumn[] {
  const { bieu } = context;
  const told = known.get(bieu);
  if (told) return told;
  const columns = bieu.shares.map(({ lines, label }): ShareColumn => {
    const place = lines[0]!;
    const isPercent = showsPercent(context, place);
    const isOfCriteria = agreesWithCriteria(context, place, isPercent);
    return { place, isPercent, isOfCriteria, isOfWhole: isHeadOfShare(label) };
  });
  known.set(bieu, columns);
  return columns;
}

function showsPercent(context: GridContext, place: number): boolean {
  const lines = unitsUnder(context.bieu.units).flatMap((unit) => unit.lines);
  return lines.filter((line) => isPercentAt(context, line, place)).length * 2 > lines.length;
}

/** 0.84 in a cell that shows 84 %. */
function isPercentAt({ bieu, workbook }: GridContext, line: number, place: number): boolean {
  const { row, column } = gridCell(bieu, line, place);
  const cell = cellAt(workbook.sheets[bieu.sheet]!, row, column);
  return shownFormat(cell?.format).percent || (typeof cell?.value === 'string' && /%\s*$/.test(cell.value));
}

/** A printed share as a cell shows it. */
interface Printed {
  readonly low: number;
  readonly decimals: number;
  /** What stands for the whole. */
  readonly scale: 1 | 100;
}

/** The share on a line; a plain 50 among cells that show per cent is 50 %. Null where there is none. */
function printedAt(context: GridContext, line: number, place: number, isPercent: boolean): Printed | null {
  const { row, column } = gridCell(context.bieu, line, place);
  const { state, low, decimals } = context.bieu.read(row, column);
  if (state !== 'number') return null;
  const isOfOne = isPercentAt(context, line, place) || (isPercent && low <= 1);
  return { low, decimals, scale: isOfOne ? 1 : 100 };
}

/** Units that must bear it out, and their share. */
const LEAST_UNITS = 3;
const NEARLY_ALL = 0.7;

function agreesWithCriteria(context: GridContext, place: number, isPercent: boolean): boolean {
  const { bieu } = context;
  const agree = unitsUnder(bieu.units).flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const met = countAt(bieu, line);
      const printed = printedAt(context, line, place, isPercent);
      return met === null || !printed ? [] : [waysAt(context, line).some((way) => fits(met, way, printed))];
    }),
  );
  const holding = agree.filter(Boolean).length;
  return holding >= LEAST_UNITS && holding >= agree.length * NEARLY_ALL;
}

function countAt(bieu: GridBieu, line: number): number | null {
  const count = bieu.count?.lines[0];
  if (count === undefined) return null;
  const { row, column } = gridCell(bieu, line, count);
  const { state, low } = bieu.read(row, column);
  return state === 'number' ? low : null;
}

/** One way to work out a unit's share of criteria. */
interface Way {
  /** The criteria it is a share of. */
  readonly of: readonly number[];
  /** Criteria in the count that are not among them. */
  readonly less: number;
}

/**
 * Of all criteria; where some are not considered for the unit, also of those that are, whether or not the count takes
 * the others in.
 */
function waysAt({ bieu, workbook }: GridContext, line: number): Way[] {
  const all = criterionLines(bieu);
  const considered = all.filter((place) => {
    const { row, column } = gridCell(bieu, line, place);
    const value = cellAt(workbook.sheets[bieu.sheet]!, row, column)?.value;
    return typeof value !== 'string' || readMark(value).mark !== 'notConsidered';
  });
  const ofAll = { of: all, less: 0 };
  if (considered.length === all.length || considered.length === 0) return [ofAll];
  return [ofAll, { of: considered, less: 0 }, { of: considered, less: all.length - considered.length }];
}

const NOISE = 1e-9;

function fits(met: number, { of, less }: Way, { low, decimals, scale }: Printed): boolean {
  return Math.abs(low - ((met - less) / of.length) * scale) <= 0.5 * 10 ** -decimals + NOISE;
}

/** Filled in by the finding. */
const FIGURES = { actual: '', expected: '', difference: '' } as const;

/** Each unit's share; with criteria not considered for it, only where one of the ways to work it out is printed. */
function sharesOf(context: GridContext, { place, isPercent }: ShareColumn): Relation[] {
  const { bieu, index } = context;
  const count = bieu.count!.lines[0]!;
  return unitsUnder(bieu.units).flatMap(({ lines }) =>
    lines.flatMap((line): Relation[] => {
      const target = gridCell(bieu, line, place);
      if (bieu.read(target.row, target.column).state === 'blank') return [];
      const printed = printedAt(context, line, place, isPercent);
      const way = wayMeant(context, line, printed);
      if (!way) return [];
      const cells = gridRanges(bieu, [line], way.of);
      const criteria = String(way.of.length);
      return [
        {
          rule: 'grid/share',
          target,
          op: '=',
          expr: {
            kind: 'ratio',
            numerator: {
              kind: 'sum',
              terms: [{ cells: cellRange(gridCell(bieu, line, count)), weight: 1 }],
              ...(way.less > 0 && { plus: -way.less }),
            },
            denominator: { kind: 'count', cells, condition: 'listed' },
            scale: printed?.scale ?? (isPercent ? 1 : 100),
          },
          basis: 'supported',
          bieu: index,
          ...(isPercentAt(context, line, place) && { inPercent: true as const }),
          words: text('grid/share', { criteria, ...FIGURES }),
          wordsIfCut: text('grid/share.cut', { criteria, ...FIGURES }),
        },
      ];
    }),
  );
}

function wayMeant(context: GridContext, line: number, printed: Printed | null): Way | null {
  const ways = waysAt(context, line);
  if (ways.length === 1) return ways[0]!;
  const met = countAt(context.bieu, line);
  return met === null || !printed ? null : (ways.find((way) => fits(met, way, printed)) ?? null);
}

/** A column in which more figures are out of bounds was not meant to keep them. */
const MOST_OUTSIDE = 0.3;

/** Figures below 0 or above the whole, where no relation of the unit says so already. */
function outside(
  context: GridContext,
  { place, isPercent, isOfCriteria, isOfWhole }: ShareColumn,
): Finding[] {
  const { bieu } = context;
  // rates of execution, of growth, of births may be above 100 or below 0
  if (!isOfCriteria && !isOfWhole) return [];
  const lines = [...descend(bieu.units), ...bieu.averageLines].flatMap((node) => node.lines);
  const figures = lines.flatMap((line) => {
    const printed = printedAt(context, line, place, isPercent);
    return printed ? [{ line, printed }] : [];
  });
  const odd = figures.filter(({ printed: { low, scale } }) => low < 0 || low > scale);
  if (odd.length > Math.max(1, figures.length * MOST_OUTSIDE) || figures.length < LEAST_UNITS) return [];
  const units = new Set(unitsUnder(bieu.units).flatMap((unit) => unit.lines));
  const isHeld = (line: number, printed: Printed): boolean =>
    isOfCriteria && units.has(line) && wayMeant(context, line, printed) !== null;
  return odd
    .filter(({ line, printed }) => !isHeld(line, printed))
    .map(({ line, printed }) => finding(bieu, gridCell(bieu, line, place), printed));
}

function finding(bieu: GridBieu, cell: CellRef, { low, decimals, scale }: Printed): Finding {
  const figure = scale === 1 ? low * 100 : low;
  const actual = { figure, decimals: scale === 1 ? Math.max(0, decimals - 2) : decimals };
  return {
    rule: 'grid/share',
    severity: 'error',
    at: cellRange(cell),
    label: gridLabel(bieu, cell),
    actual: low,
    expected: null,
    message: text('parts/bounds.share', { actual }),
    related: [],
    suspects: [],
    repairs: [],
  };
}
