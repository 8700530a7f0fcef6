import { MAX_ROWS } from '../snapshot/address';
import { cellAt, type Workbook } from '../snapshot/workbook';
import type { Evidence } from '../suspects/evidence';
import type { Finding } from './finding';

/** Findings that say how a cell was filled in, not that its figure disagrees. */
const OF_FORM = /^(?:text\/number-as-text|grid\/mark|formula\/)/;

/** What a workbook and what is found besides relations tell about its cells. */
export function evidenceOf({ sheets }: Workbook, findings: readonly Finding[]): Evidence {
  const rows = new Set<number>();
  for (const { rule, at } of findings) {
    // a whole column is a habit of the table and tells nothing of one row
    if (!OF_FORM.test(rule) || at.rect.bottom > at.rect.top) continue;
    rows.add(at.sheet * MAX_ROWS + at.rect.top);
  }
  return {
    isFormula: ({ sheet, row, column }) => cellAt(sheets[sheet]!, row, column)?.formula !== undefined,
    isTouched: ({ sheet, row }) => rows.has(sheet * MAX_ROWS + row),
  };
}
