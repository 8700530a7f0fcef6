import { address } from '../../src/core/snapshot/address';
import { cellAt, type Cell, type Sheet, type Workbook } from '../../src/core/snapshot/workbook';

/** A finding that a check of a sample must report: one row of the hidden sheet. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly sheet: string;
  /** A1 style, without `$`. */
  readonly cell: string;
  readonly actual: string | number | null;
  readonly expected: string | number | null;
  readonly note: string;
}

export const EXPECTED_SHEET = 'Kết quả mong đợi';
const HEADERS = ['rule', 'severity', 'sheet', 'cell', 'actual', 'expected', 'note'] as const;

/** The findings a sample says it must lead to, from its hidden sheet. */
export function expectedFindings(workbook: Workbook): ExpectedFinding[] {
  const sheet = workbook.sheets.find(({ name }) => name === EXPECTED_SHEET);
  if (!sheet) throw new Error(`no sheet «${EXPECTED_SHEET}»`);
  const headers = HEADERS.map((_, column) => value(cellAt(sheet, 0, column)));
  if (headers.join() !== HEADERS.join()) throw new Error(`«${EXPECTED_SHEET}» has headers ${headers.join()}`);
  return [...sheet.rows.keys()].filter((row) => row > 0).map((row) => finding(sheet, row));
}

function finding(sheet: Sheet, row: number): ExpectedFinding {
  return {
    rule: text(sheet, row, 0),
    severity: severity(text(sheet, row, 1)),
    sheet: text(sheet, row, 2),
    cell: text(sheet, row, 3),
    actual: value(cellAt(sheet, row, 4)),
    expected: value(cellAt(sheet, row, 5)),
    note: text(sheet, row, 6),
  };
}

function severity(found: string): ExpectedFinding['severity'] {
  if (found === 'error' || found === 'warning' || found === 'note') return found;
  throw new Error(`«${found}» is no severity`);
}

function text(sheet: Sheet, row: number, column: number): string {
  const found = value(cellAt(sheet, row, column));
  if (typeof found !== 'string') throw new Error(`${EXPECTED_SHEET}!${address(row, column)} holds no text`);
  return found;
}

function value(cell: Cell | undefined): string | number | null {
  const found = cell?.value ?? null;
  if (typeof found === 'boolean' || (typeof found === 'object' && found !== null)) {
    throw new Error(`${EXPECTED_SHEET} holds a value that is neither text nor number`);
  }
  return found;
}
