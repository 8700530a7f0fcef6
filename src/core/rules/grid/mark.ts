import { descend } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { readMark } from '../../bieu/markCodebook';
import type { Finding, Scalar } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange, type CellRef } from '../../relations/relation';
import { cellAt, type CellValue } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import type { Rule, RuleContext } from '../rule';
import { criterionLines, gridCell } from './gridCells';

/** A value among the marks that is no mark. «Cơ bản đạt» is counted as not met and said in one note. */
export const mark: Rule = {
  id: 'grid/mark',
  severity: 'error',
  meaning: 'meaning.grid/mark',
  findings: (context) => {
    const findings: Finding[] = [];
    const nearly: CellRef[] = [];
    for (const cell of markCells(context.bieu)) {
      const value = valueAt(context, cell);
      const word = readMark(value);
      if (word.nearly) nearly.push(cell);
      if (word.mark === 'unreadable') findings.push(notAMark(context, cell, value));
    }
    if (nearly.length > 0) findings.push(nearlyMet(context, nearly));
    return findings;
  },
};

function* markCells(bieu: GridBieu): Generator<CellRef> {
  for (const node of descend(bieu.units)) {
    if (node.role !== 'unit') continue;
    for (const line of node.lines)
      for (const place of criterionLines(bieu)) yield gridCell(bieu, line, place);
  }
}

function valueAt({ workbook, bieu }: RuleContext, { row, column }: CellRef): CellValue {
  return cellAt(workbook.sheets[bieu.sheet]!, row, column)?.value ?? null;
}

function notAMark(context: RuleContext, cell: CellRef, value: CellValue): Finding {
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

function nearlyMet(context: RuleContext, cells: readonly CellRef[]): Finding {
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
