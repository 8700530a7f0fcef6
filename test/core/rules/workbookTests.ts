import { checkRecognised } from '../../../src/core/check';
import { recognise, type Recognition } from '../../../src/core/recognise/recognise';
import { jsonFile, type JsonFile } from '../../../src/core/report/json';
import type { RuleId } from '../../../src/core/rules/ruleId';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { expectToldSeverities, type Expected as OnOneSheet } from './ruleTests';
import { tableOf, type TablePlan } from '../quantities/tableOf';
import { sheet, type Changes } from './sheetOf';

/**
 * A sheet of a workbook: its name, its table (see `sheetOf`), cells to put over it; for a table of figures what it is
 * (see `tableOf`), otherwise it is recognised.
 */
export type SheetText = readonly [name: string, table: string, changes?: Changes, plan?: TablePlan];

/** A finding of a workbook: its cell with its sheet («Tỉnh!C5»), and words its message must hold. */
export interface Expected extends OnOneSheet {
  readonly message?: readonly string[];
}

/** A workbook on which the rule stays silent. */
export interface Accepted {
  readonly says: string;
  readonly sheets: readonly SheetText[];
  /** What other rules find here; nothing where left out. */
  readonly others?: readonly Expected[];
}

/** A workbook on which the rule finds exactly this, and no rule anything else. */
export interface Rejected extends Accepted {
  readonly finds: readonly Expected[];
}

/** A workbook of several sheets from their texts. */
export function workbookOf(sheets: readonly SheetText[]): Workbook {
  return { sheets: sheets.map(([name, table, changes]) => sheet(table, changes, name)) };
}

/** Checks a workbook and gives the report as the command line does. */
export function checkWorkbook(sheets: readonly SheetText[]): JsonFile {
  const workbook = workbookOf(sheets);
  const report = checkRecognised(workbook, withTables(workbook, sheets));
  return jsonFile('workbook.xlsx', workbook, report, { language: 'vi', equations: true });
}

/** What is recognised, with the tables of figures that the test states. */
function withTables(workbook: Workbook, sheets: readonly SheetText[]): Recognition {
  const { bieus, skipped } = recognise(workbook);
  const stated = sheets.flatMap(([, , , plan], at) =>
    plan ? [tableOf(workbook.sheets[at]!, at, plan)] : [],
  );
  const isStated = (at: number): boolean => stated.some((table) => table.sheet === at);
  return {
    bieus: [...bieus.filter((bieu) => !isStated(bieu.sheet)), ...stated].sort((a, b) => a.sheet - b.sheet),
    skipped: skipped.filter((one) => !isStated(one.sheet)),
  };
}

/** The tests of one rule about several sheets: what it must not flag, and what it must, at exactly which cell. */
export function ruleTests(
  rule: RuleId,
  severity: OnOneSheet['severity'] & string,
  cases: { readonly accept: readonly Accepted[]; readonly reject: readonly Rejected[] },
): void {
  describe(rule, () => {
    describe('accepts', () => {
      it.each(cases.accept)('$says', ({ sheets, others }) => {
        expectFindings(checkWorkbook(sheets), sheets, rule, severity, others ?? []);
      });
    });
    describe('rejects', () => {
      it.each(cases.reject)('$says', ({ sheets, others, finds }) => {
        expectFindings(checkWorkbook(sheets), sheets, rule, severity, [...finds, ...(others ?? [])]);
      });
    });
  });
}

/** Every sheet must have been recognised: silence alone is no success. */
function expectFindings(
  report: JsonFile,
  sheets: readonly SheetText[],
  rule: RuleId,
  severity: NonNullable<Expected['severity']>,
  expected: readonly Expected[],
): void {
  const { tables, findings } = report;
  expectToldSeverities(report);
  expect([...new Set(tables.map((table) => table.sheet))]).toEqual(sheets.map(([name]) => name));
  const found = findings.map((one) => ({ ...one, cell: `${one.sheet}!${one.cell}` })).sort(byCell);
  const wanted = expected.map((one) => ({ rule, severity, ...one })).sort(byCell);
  expect(
    found.map((one) => ({
      rule: one.rule,
      severity: one.severity,
      cell: one.cell,
      actual: one.actual,
      expected: one.expected,
    })),
  ).toEqual(wanted.map(({ message: _, ...one }) => one));
  wanted.forEach(({ message }, at) => {
    for (const words of message ?? []) expect(found[at]!.message).toContain(words);
  });
}

function byCell(a: { cell: string; rule: string }, b: { cell: string; rule: string }): number {
  return a.cell.localeCompare(b.cell) || a.rule.localeCompare(b.rule);
}
