import { area, cellRange, holdsCell, rangesOf, type RangeRef } from '../relations/relation';
import { rangeLabel } from '../rules/cellLabel';
import { sameCell } from '../suspects/candidates';
import type { Explanation } from '../suspects/explanation';
import { balanceOf } from './alternatives';
import type { Finding, Repair, Suspect } from './finding';
import { scalarAt, type Failure, type FindingContext } from './findingContext';
import { balanceMessage } from './relationWords';

/** The finding for a relation that fails for one of several cells: at all of them, each with what it would have to be. */
export function alternativesFinding(context: FindingContext, explanation: Explanation): Finding | null {
  const { failing, rule } = explanation;
  const { relations, verdicts, read } = context.checked;
  const leading = relations[failing[0]!]!;
  const { actual, expected } = verdicts[failing[0]!] as Failure;
  const balance = balanceOf(leading, actual - expected, read);
  if (!balance || !leading.alternatives || !leading.words) return null;
  const suspects = balance.cells.map(({ cell, needed }): Suspect => ({
    cell,
    actual: scalarAt(context.workbook, cell),
    suggested: needed.figure,
  }));
  const [only, ...others] = suspects;
  const isOnlyOne = others.length === 0 && area(leading.alternatives.rect) === 1;
  const { alternatives } = leading;
  const isAmong = ({ sheet, rect }: RangeRef): boolean =>
    holdsCell(alternatives, { sheet, row: rect.top, column: rect.left }) &&
    holdsCell(alternatives, { sheet, row: rect.bottom, column: rect.right });
  const targets = failing.map((index) => cellRange(relations[index]!.target));
  return {
    rule,
    severity: leading.severity ?? 'error',
    at: leading.alternatives,
    label: rangeLabel(context.bieus[leading.bieu]!, leading.alternatives.rect),
    actual: isOnlyOne ? only!.actual : balance.actual.figure,
    expected: balance.needed.figure,
    message: balanceMessage(leading, balance),
    related: [...rangesOf(leading.expr), ...targets].filter((range) => !isAmong(range)),
    suspects,
    repairs: suspects
      .map((suspect) => repairOf(explanation, suspect, suspects.length))
      .sort((a, b) => b.confidence - a.confidence),
  };
}

/** One of the cells alone; as sure as the search says, else as any other of them. */
function repairOf({ repairs }: Explanation, suspect: Suspect, of: number): Repair {
  const found = repairs.find(
    ({ changes: [first, ...others] }) =>
      first !== undefined && others.length === 0 && sameCell(first.cell, suspect.cell),
  );
  return {
    reason: found?.reason ?? 'search',
    confidence: found?.confidence ?? 1 / (of + 1),
    proven: found?.proven ?? true,
    cells: [suspect],
  };
}
