import { unitsUnder } from '../../bieu/axis';
import { readMark } from '../../bieu/markCodebook';
import type { Finding, Scalar } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange, type CellRef } from '../../relations/relation';
import { cellAt, type CellValue } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import { onGrid, type Rule, type GridContext } from '../rule';
import { criterionLines } from './gridCells';

/** A value among the marks that is no mark. «Cơ bản đạt» is counted as not met and said in one note. */
export const mark: Rule = {
  id: 'grid/mark',
  severity: 'error',
  milder: ['note'],
  findings: onGrid((context) => {
    const findings: Finding[] = [];
    const nearly: CellRef[] = [];
    for (const { row, column, value } of oddMarks(context)) {
      const cell = { sheet: context.bieu.sheet, row, column };
      if (readMark(value).nearly) nearly.push(cell);
      else findings.push(notAMark(context, cell, value));
    }
    if (nearly.length > 0) findings.push(nearlyMet(context, nearly));
    return findings;
  }),
};

interface OddMark {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cells of the grid that hold no plain mark; the usual values are passed over without a second look. */
function oddMarks({ bieu, workbook }: GridContext): OddMark[] {
  const rows = workbook.sheets[bieu.sheet]!.rows;
  const criteria = criterionLines(bieu);
  const odd: OddMark[] = [];
  for (const unit of unitsUnder(bieu.units)) {
    for (const line of unit.lines) {
      const cells = bieu.transposed ? undefined : rows.get(line);
      for (const place of criteria) {
        const value = (bieu.transposed ? rows.get(place)?.[line] : cells?.[place])?.value ?? null;
        if (value === null || value === 1 || value === 0) continue;
        const word = readMark(value);
        const [row, column] = bieu.transposed ? [place, line] : [line, place];
        // «Chưa báo cáo» over a line's marks says why they are missing
        if (word.mark === 'unreadable' && bieu.read(row, column).state === 'notSubmitted') continue;
        if (word.nearly || word.mark === 'unreadable') odd.push({ row, column, value });
      }
    }
  }
  return odd;
}

function valueAt({ workbook, bieu }: GridContext, { row, column }: CellRef): CellValue {
  return cellAt(workbook.sheets[bieu.sheet]!, row, column)?.value ?? null;
}

function notAMark(context: GridContext, cell: CellRef, value: CellValue): Finding {
  const actual = scalarOf(value);
  return {
    rule: 'grid/mark',
    severity: 'error',
    at: cellRange(cell),
    label: gridLabel(context.bieu, cell),
    actual,
    expected: null,
    message: text('grid/mark', {
      actual: actual ?? '',
      met: context.bieu.codebook.met,
      notMet: context.bieu.codebook.notMet ?? text('word.blank'),
    }),
    related: [],
    suspects: [],
    repairs: [],
  };
}

function scalarOf(value: CellValue): Scalar {
  if (typeof value === 'boolean') return String(value);
  return value !== null && typeof value === 'object' ? value.error : value;
}

function nearlyMet(context: GridContext, cells: readonly CellRef[]): Finding {
  const first = cells[0]!;
  return {
    rule: 'grid/mark',
    severity: 'note',
    at: cellRange(first),
    label: gridLabel(context.bieu, first),
    actual: scalarOf(valueAt(context, first)),
    expected: null,
    message: text('grid/mark.nearly', { count: cells.length }),
    related: cells.slice(1).map(cellRange),
    suspects: [],
    repairs: [],
  };
}
