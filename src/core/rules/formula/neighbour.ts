import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { parseTotalLabel } from '../../text/totalWords';
import type { Rule, WorkbookContext } from '../rule';
import { asModel } from './bySisters';
import type { FormulaCell, FormulaSheet } from './formulaSheet';
import { placeLabel, wordsAbove, wordsLeft } from './placeLabel';
import { judgedSheets } from './rangeSlips';
import type { Run } from './runs';
import { asText, shownFormula } from './shown';
import { rectsOf } from './sumFormula';

/**
 * A formula unlike its neighbours: in a run of formulas of one kind nearly all are alike in R1C1, and this one is not.
 * Subtotals, the start of a series and whole rows or columns that differ by design are none; a sum that leaves out
 * figures is `formula/range`.
 */
export const neighbour: Rule = {
  id: 'formula/neighbour',
  severity: 'warning',
  workbookFindings: (context) =>
    judgedSheets(context).flatMap(({ sheet, odd }) => {
      const seen = new Set<FormulaCell>();
      return odd.flatMap(({ cell, run }) => {
        if (seen.has(cell) || isTotalLine(sheet, run, cell)) return [];
        seen.add(cell);
        return [finding(context, sheet, run, cell)];
      });
    }),
};

/** A total line may well work its figures out in another way than the lines it closes. */
function isTotalLine({ sheet }: FormulaSheet, { line }: Run, { row, column, sum }: FormulaCell): boolean {
  if (sum && sum.axis !== 'elsewhere') return false;
  const words = line === 'column' ? wordsLeft(sheet, row, column) : wordsAbove(sheet, row, column);
  const label = parseTotalLabel(words);
  return label !== null && label.measure !== 'other';
}

function finding(context: WorkbookContext, { index }: FormulaSheet, run: Run, cell: FormulaCell): Finding {
  const { row, column } = cell;
  const model = asModel(run, cell);
  const formula = shownFormula(cell.formula);
  const count = run.agreeing.size;
  return {
    rule: 'formula/neighbour',
    severity: 'warning',
    at: { sheet: index, rect: { top: row, left: column, bottom: row, right: column } },
    label: placeLabel(context, { sheet: index, row, column }),
    actual: asText(cell.formula),
    expected: model === null ? null : asText(model),
    message:
      model === null
        ? text('formula/neighbour.unknown', { formula, count })
        : text('formula/neighbour', { formula, count, suggested: shownFormula(model) }),
    related: rectsOf([...run.agreeing])
      .slice(0, MOST_RELATED)
      .map((rect) => ({ sheet: index, rect })),
    suspects: [],
    repairs: [],
  };
}

/** More places than these are not pointed at. */
const MOST_RELATED = 20;
