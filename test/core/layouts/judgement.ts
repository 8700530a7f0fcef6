import { check, type Report } from '../../../src/core/check';
import { unitsUnder } from '../../../src/core/bieu/axis';
import { isGrid } from '../../../src/core/bieu/bieu';
import { jsonFile, type JsonFile } from '../../../src/core/report/json';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { judge, type ExpectedFinding, type Verdict } from '../../layouts';

/** What `check` says of a workbook, as data. */
export function reportOf(workbook: Workbook): { readonly report: Report; readonly json: JsonFile } {
  const report = check(workbook);
  return { report, json: jsonFile('layout.xlsx', workbook, report, { language: 'vi', equations: false }) };
}

/**
 * Compares a report with what a layout expects. Two freedoms that the layouts do not know of:
 * - a total over units that have not submitted cannot be checked where it does not hold with zero (the house plan's
 *   rule), so a slip in it may stand among `unchecked`, with its reason, instead of among the findings;
 * - numbers kept as text side by side may be one finding with a range.
 */
export function verdictOf(workbook: Workbook, expected: readonly ExpectedFinding[]): Verdict {
  const { json } = reportOf(workbook);
  const unchecked = new Set(
    json.tables.flatMap((table) =>
      table.unchecked.filter(({ reason }) => reason === 'not-submitted').map(({ cell }) => cell),
    ),
  );
  const ranged = expected.map((one) =>
    one.rule === 'text/number-as-text' ? { ...one, reach: 'all' as const } : one,
  );
  const { missing, surplus } = judge(ranged, json.findings);
  return { missing: missing.filter(({ cells }) => !cells.some((cell) => unchecked.has(cell))), surplus };
}

/** How many units each recognised table lists. */
export function unitCounts(workbook: Workbook): number[] {
  return check(workbook).tables.map(({ bieu }) => (isGrid(bieu) ? unitsUnder(bieu.units).length : 0));
}
