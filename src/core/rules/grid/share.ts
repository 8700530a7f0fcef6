import { descend, unitsUnder } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { shownFormat } from '../../numbers/shownDecimals';
import { cellRange, type CellRef, type Relation } from '../../relations/relation';
import { cellAt, type Workbook } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import { onGrid, type GridContext, type Rule } from '../rule';
import { criterionLines, gridCell, gridRanges } from './gridCells';

/**
 * A share printed beside the marks lies between 0 and 100; where on nearly all units it is their count ÷ the number of
 * criteria, it is so on all.
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
  /** What stands for the whole: 100, or 1 in cells that show per cent. */
  readonly scale: 1 | 100;
  /** Whether it is each unit's count ÷ the number of criteria. */
  readonly isOfCriteria: boolean;
}

const known = new WeakMap<GridBieu, readonly ShareColumn[]>();

function shareColumns({ bieu, workbook }: GridContext): readonly ShareColumn[] {
  const told = known.get(bieu);
  if (told) return told;
  const columns = bieu.shares.map(({ lines }): ShareColumn => {
    const place = lines[0]!;
    const scale = scaleOf(workbook, bieu, place);
    return { place, scale, isOfCriteria: isOfCriteria(bieu, place, scale) };
  });
  known.set(bieu, columns);
  return columns;
}

/** 0.84 in a cell that shows 84 %. */
function scaleOf(workbook: Workbook, bieu: GridBieu, place: number): 1 | 100 {
  const cells = unitsUnder(bieu.units).flatMap(({ lines }) =>
    lines.map((line) => gridCell(bieu, line, place)),
  );
  const shown = cells.filter(({ row, column }) => {
    const cell = cellAt(workbook.sheets[bieu.sheet]!, row, column);
    return shownFormat(cell?.format).percent || (typeof cell?.value === 'string' && /%\s*$/.test(cell.value));
  });
  return shown.length * 2 > cells.length ? 1 : 100;
}

/** Units that must bear it out, and their share. */
const LEAST_UNITS = 3;
const NEARLY_ALL = 0.7;

function isOfCriteria(bieu: GridBieu, place: number, scale: number): boolean {
  const count = bieu.count?.lines[0];
  if (count === undefined) return false;
  const all = criterionLines(bieu).length;
  const pairs = unitsUnder(bieu.units).flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const [met, printed] = [count, place].map((one) => {
        const { row, column } = gridCell(bieu, line, one);
        return bieu.read(row, column);
      });
      if (met?.state !== 'number' || printed?.state !== 'number') return [];
      const off = Math.abs(printed.low - (met.low / all) * scale);
      return [off <= 0.5 * 10 ** -printed.decimals + NOISE];
    }),
  );
  const agree = pairs.filter(Boolean).length;
  return agree >= LEAST_UNITS && agree >= pairs.length * NEARLY_ALL;
}

const NOISE = 1e-9;

/** Filled in by the finding. */
const FIGURES = { actual: '', expected: '', difference: '' } as const;

function sharesOf({ bieu, index }: GridContext, { place, scale }: ShareColumn): Relation[] {
  const count = bieu.count!.lines[0]!;
  const criteria = criterionLines(bieu);
  return unitsUnder(bieu.units).flatMap(({ lines }) =>
    lines.flatMap((line): Relation[] => {
      const target = gridCell(bieu, line, place);
      if (bieu.read(target.row, target.column).state === 'blank') return [];
      const met = cellRange(gridCell(bieu, line, count));
      const cells = gridRanges(bieu, [line], criteria);
      return [
        {
          rule: 'grid/share',
          target,
          op: '=',
          expr: {
            kind: 'ratio',
            numerator: { kind: 'sum', terms: [{ cells: met, weight: 1 }] },
            denominator: { kind: 'count', cells, condition: 'listed' },
            scale,
          },
          basis: 'supported',
          bieu: index,
          words: text('grid/share', { criteria: String(criteria.length), ...FIGURES }),
          wordsIfCut: text('grid/share.cut', { criteria: String(criteria.length), ...FIGURES }),
        },
      ];
    }),
  );
}

/** A column in which more figures are out of bounds was not meant to keep them. */
const MOST_OUTSIDE = 0.3;

/** Figures below 0 or above the whole, where no relation of the unit says so already. */
function outside({ bieu }: GridContext, { place, scale, isOfCriteria: isHeld }: ShareColumn): Finding[] {
  const lines = [...descend(bieu.units), ...bieu.averageLines].flatMap((node) => node.lines);
  const figures = lines.flatMap((line) => {
    const cell = gridCell(bieu, line, place);
    const reading = bieu.read(cell.row, cell.column);
    return reading.state === 'number' ? [{ line, cell, ...reading }] : [];
  });
  const odd = figures.filter(({ low }) => low < 0 || low > scale);
  if (odd.length > Math.max(1, figures.length * MOST_OUTSIDE) || figures.length < LEAST_UNITS) return [];
  const units = new Set(unitsUnder(bieu.units).flatMap((unit) => unit.lines));
  return odd
    .filter(({ line }) => !isHeld || !units.has(line))
    .map(({ cell, low, decimals }) => finding(bieu, cell, { low, decimals }, scale));
}

function finding(
  bieu: GridBieu,
  cell: CellRef,
  { low, decimals }: { readonly low: number; readonly decimals: number },
  scale: number,
): Finding {
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
