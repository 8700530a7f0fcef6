import { isIgnored } from '../ignored';
import { calculate, type Cells } from '../../formula/calculate';
import { writeShape } from '../../formula/shape';
import type { Finding } from '../../findings/finding';
import { text, type Figure, type Text } from '../../messages/text';
import { round } from '../../numbers/round';
import { decimalsShown, shownFormat } from '../../numbers/shownDecimals';
import { cellAt } from '../../snapshot/workbook';
import { words } from '../../text/normalize';
import { parseTotalLabel } from '../../text/totalWords';
import type { Rule, WorkbookContext } from '../rule';
import { formulaAt, formulaSheets, type FormulaCell, type FormulaSheet } from './formulaSheet';
import { placeLabel, wordsAbove, wordsLeft } from './placeLabel';
import { LEAST_SHARE, placeIn, runsOf, type Run } from './runs';
import { asText, shownFormula } from './shown';
import { rectsOf } from './sumFormula';

/**
 * A number typed among formulas: in a run where nearly all cells hold formulas that are alike one holds a number. It
 * will not follow when figures are corrected, even where it is right today.
 */
export const typedTotal: Rule = {
  id: 'formula/typed-total',
  severity: 'warning',
  workbookFindings: (context) =>
    formulaSheets(context.workbook).flatMap((sheet) => {
      const seen = new Set<string>();
      return runsOf(sheet).flatMap((run) => {
        const fresh = typedIn(sheet, run).filter(({ row, column }) => !seen.has(`${row},${column}`));
        for (const { row, column } of fresh) seen.add(`${row},${column}`);
        return sideBySide(fresh, run).map((block) => finding(context, sheet, run, block));
      });
    }),
};

/** Typed numbers right beside one another were pasted over the formulas together. */
function sideBySide(typed: readonly Typed[], { line }: Run): Typed[][] {
  const blocks: Typed[][] = [];
  for (const one of typed) {
    const block = blocks.at(-1);
    if (block && placeIn(one, line) === placeIn(block.at(-1)!, line) + 1) block.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** What the sisters' formula would give here; null where it cannot be worked out. */
  readonly meant: number | null;
  readonly isSame: boolean;
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly isEnd: boolean;
}

function typedIn(sheet: FormulaSheet, run: Run): Typed[] {
  const spots = typedSpots(sheet, run);
  const inside = spots.filter(({ isEnd }) => !isEnd).length;
  if (spots.length === 0 || run.agreeing.size < (run.cells.length + inside) * LEAST_SHARE) return [];
  return spots.flatMap((spot) => {
    const { row, column, value, isEnd } = spot;
    if (isIgnored(sheet.sheet, row, column, 'formula') || isByDesign(sheet, run, spot)) return [];
    const meant = meantAt(sheet, run.model, row, column);
    const isSame = meant !== null && isShown(sheet, spot, meant);
    if (isEnd && !(isSame && isAmongFormulas(sheet, run, spot))) return [];
    if (!isSame && !isLikely(sheet, run, spot, meant)) return [];
    return [{ row, column, value, meant, isSame }];
  });
}

/** Typed numbers between a run's formulas, and right beside its ends. */
function typedSpots({ sheet }: FormulaSheet, run: Run): Spot[] {
  const { line, cells } = run;
  const first = placeIn(cells[0]!, line);
  const last = placeIn(cells.at(-1)!, line);
  const spots: Spot[] = [];
  for (let at = Math.max(0, first - 1); at <= last + 1; at++) {
    const [row, column] = line === 'row' ? [cells[0]!.row, at] : [at, cells[0]!.column];
    const cell = cellAt(sheet, row, column);
    if (typeof cell?.value !== 'number' || cell.formula !== undefined) continue;
    if (shownFormat(cell.format).date) continue;
    spots.push({ row, column, value: cell.value, isEnd: at < first || at > last });
  }
  return spots;
}

/** Whether there are formulas on the line that crosses: beside the end of a run a column of typed figures may begin. */
function isAmongFormulas({ rows, columns }: FormulaSheet, { line }: Run, { row, column }: Spot): boolean {
  const crossing = line === 'row' ? columns.get(column) : rows.get(row);
  return (crossing?.length ?? 0) >= 2;
}

/** Whether the line beside holds a typed number at the same place beside the same formula: a column of typed ones. */
function isByDesign(sheet: FormulaSheet, { line, model }: Run, { row, column }: Spot): boolean {
  return [-1, 1].some((step) => {
    const [down, right] = line === 'row' ? [step, 0] : [0, step];
    const beside = cellAt(sheet.sheet, row + down, column + right);
    if (typeof beside?.value !== 'number' || beside.formula !== undefined) return false;
    const parallel = formulaAt(sheet, model.row + down, model.column + right);
    return parallel?.shape?.key === model.shape!.key;
  });
}

function meantAt(sheet: FormulaSheet, { shape }: FormulaCell, row: number, column: number): number | null {
  if (!shape?.node || writeShape(shape, row, column) === null) return null;
  return calculate(shape.node, row, column, cellsOf(sheet));
}

function cellsOf({ sheet, lastRow, lastColumn }: FormulaSheet): Cells {
  const at: Cells['at'] = (row, column) => {
    const value = cellAt(sheet, row, column)?.value ?? null;
    if (typeof value === 'number') return value;
    return value !== null && typeof value === 'object' ? 'error' : null;
  };
  return { at, lastRow, lastColumn };
}

/** Whether a typed number is what a formula gives, to the digits it shows. */
function isShown({ sheet }: FormulaSheet, { row, column, value }: Spot, meant: number): boolean {
  const decimals = decimalsShown(value, cellAt(sheet, row, column)?.format);
  return round(meant, decimals) === round(value, decimals);
}

/** A number further off was never meant to be what the formula gives. */
const FURTHEST = 2;

/** Heads of what does not add up. */
const NO_SUM =
  /(?:^| )(?:ty le|ti le|ty trong|binh quan|trung binh|bq|don gia|he so|xep hang|xep loai)(?: |$)|%/;

/** Whether a typed number that differs from what the formula gives is yet likely to stand in its place. */
function isLikely(sheet: FormulaSheet, { line, model }: Run, spot: Spot, meant: number | null): boolean {
  if (meant === null || meant * spot.value <= 0) return false;
  const ratio = spot.value / meant;
  if (ratio > FURTHEST || ratio < 1 / FURTHEST) return false;
  const head = words(wordsAbove(sheet.sheet, spot.row, spot.column));
  const name = wordsLeft(sheet.sheet, spot.row, spot.column);
  if (model.sum?.axis === 'down') return !NO_SUM.test(head);
  return line === 'row' || parseTotalLabel(name) === null;
}

function finding(
  context: WorkbookContext,
  { index, sheet }: FormulaSheet,
  run: Run,
  block: readonly Typed[],
): Finding {
  const { row, column, value } = block[0]!;
  const last = block.at(-1)!;
  const formula = writeShape(run.model.shape!, row, column) ?? run.model.formula;
  return {
    rule: 'formula/typed-total',
    severity: 'warning',
    at: { sheet: index, rect: { top: row, left: column, bottom: last.row, right: last.column } },
    label: placeLabel(context, { sheet: index, row, column }),
    actual: value,
    expected: asText(formula),
    message: messageOf(block, formula, run.agreeing.size, cellAt(sheet, row, column)?.format),
    related: rectsOf([...run.agreeing])
      .slice(0, MOST_RELATED)
      .map((rect) => ({ sheet: index, rect })),
    suspects: [],
    repairs: [],
  };
}

function messageOf(
  block: readonly Typed[],
  formula: string,
  count: number,
  format: string | undefined,
): Text {
  const { value, meant, isSame } = block[0]!;
  const shown = (figure: number): Figure => ({ figure, decimals: decimalsShown(value, format) });
  const params = { actual: shown(value), formula: shownFormula(formula), count };
  if (block.length > 1) return text('formula/typed-total.block', { ...params, cells: block.length });
  if (isSame || meant === null) return text('formula/typed-total.same', params);
  return text('formula/typed-total', { ...params, expected: shown(meant) });
}

/** More places than these are not pointed at. */
const MOST_RELATED = 20;
