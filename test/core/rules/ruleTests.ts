import { check, checkRecognised } from '../../../src/core/check';
import { jsonFile, type JsonFile } from '../../../src/core/report/json';
import { RULES } from '../../../src/core/rules';
import type { RuleId } from '../../../src/core/rules/ruleId';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheet, sheetOf, type Changes } from './sheetOf';

/** A sheet of this name is checked as one on which no Biểu is recognised: what rules about sheets as such are given. */
const LIST = 'Danh mục';
const TYPED = 'text/number-as-text';

/** A finding as a test states it; rule and severity where they are not those of the rule under test. */
export interface Expected {
  readonly rule?: RuleId;
  readonly severity?: 'error' | 'warning' | 'note';
  /** In a workbook of the test's own making with its sheet: `Biểu 02!A3`. */
  readonly cell: string;
  readonly actual: string | number | null;
  readonly expected: string | number | null;
}

/** A sheet on which the rule stays silent. */
export interface Accepted {
  readonly says: string;
  /** A sheet as text, or a workbook, whose sheets need not be recognised. */
  readonly sheet: string | Workbook;
  readonly changes?: Changes;
  /** A grid or table on a second sheet «Biểu 03» that the rule looks at as well. */
  readonly beside?: string;
  /** What could not be checked and why, as `CELL RULE REASON`; nothing where left out. */
  readonly unchecked?: readonly string[];
  /** What other rules find here; nothing where left out. */
  readonly others?: readonly Expected[];
}

/** A sheet on which the rule finds exactly this, and no rule anything else. */
export interface Rejected extends Accepted {
  readonly finds: readonly Expected[];
}

/** Checks a sheet and gives the report as the command line does. */
export function checkSheet(table: string | Workbook, changes: Changes = {}, beside?: string): JsonFile {
  const alone = typeof table === 'string' ? sheetOf(table, changes) : table;
  const workbook = beside === undefined ? alone : { sheets: [...alone.sheets, sheet(beside, {}, 'Biểu 03')] };
  const isList = workbook.sheets.every(({ name }) => name === LIST);
  const report = isList ? checkRecognised(workbook, { bieus: [], skipped: [] }) : check(workbook);
  return jsonFile('sheet.xlsx', workbook, report, { language: 'vi', equations: true });
}

/** The tests of one rule: what it must not flag, and what it must, at exactly which cell. */
export function ruleTests(
  rule: RuleId,
  severity: NonNullable<Expected['severity']>,
  cases: { readonly accept: readonly Accepted[]; readonly reject: readonly Rejected[] },
): void {
  describe(rule, () => {
    describe('accepts', () => {
      it.each(cases.accept)('$says', ({ sheet: table, changes, beside, unchecked, others }) => {
        const report = checkSheet(table, changes, beside);
        const expected = sorted(others ?? [], rule, severity);
        expect(findingsOf(report, table, expected, beside)).toEqual(expected);
        expect(uncheckedOf(report)).toEqual(unchecked ?? []);
      });
    });
    describe('rejects', () => {
      it.each(cases.reject)('$says', ({ sheet: table, changes, beside, unchecked, others, finds }) => {
        const report = checkSheet(table, changes, beside);
        const expected = sorted([...finds, ...(others ?? [])], rule, severity);
        expect(findingsOf(report, table, expected, beside)).toEqual(expected);
        if (unchecked) expect(uncheckedOf(report)).toEqual(unchecked);
      });
    });
  });
}

/** A finding is as grave as its rule says that it may be: what the README's table and the help tell. */
export function expectToldSeverities({ findings }: JsonFile): void {
  for (const { rule, severity } of findings) {
    const told = RULES.find(({ id }) => id === rule)!;
    expect([rule, told.severity, ...(told.milder ?? [])]).toContain(severity);
  }
}

/** What a report finds, in the order of cells; a sheet must have been recognised, silence alone is no success. */
function findingsOf(
  report: JsonFile,
  given: string | Workbook,
  expected: readonly Required<Expected>[],
  beside?: string,
): Required<Expected>[] {
  const { tables, findings } = report;
  expectToldSeverities(report);
  const isSheet = typeof given === 'string';
  if (isSheet) {
    expect(tables).toHaveLength(beside === undefined ? 1 : 2);
    const { kind, units, coverage } = tables[0]!;
    expect(kind === 'grid' ? units : coverage).toBeGreaterThan(0);
  }
  // typed numbers in a table of another rule's test are that rule's own business
  const isTable = tables[0]?.kind === 'targets';
  const isOwn = expected.some(({ rule }) => rule === TYPED);
  return findings
    .filter(({ rule }) => isOwn || !isTable || rule !== TYPED)
    .map((found) => ({
      rule: found.rule as RuleId,
      severity: found.severity,
      cell: isSheet ? found.cell : `${found.sheet}!${found.cell}`,
      actual: found.actual,
      expected: found.expected,
    }))
    .sort(byCell);
}

function uncheckedOf({ tables }: JsonFile): string[] {
  return tables.flatMap((table) =>
    table.unchecked.map(({ cell, rule, reason }) => `${cell} ${rule} ${reason}`),
  );
}

function sorted(
  expected: readonly Expected[],
  rule: RuleId,
  severity: NonNullable<Expected['severity']>,
): Required<Expected>[] {
  return expected.map((one) => ({ rule, severity, ...one })).sort(byCell);
}

function byCell(a: Required<Expected>, b: Required<Expected>): number {
  return a.cell.localeCompare(b.cell) || a.rule.localeCompare(b.rule);
}
