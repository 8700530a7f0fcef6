import type { Rect, Workbook } from '../../../src/core/snapshot/workbook';
import type { SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { SUMMARY_IDS, SUMMARY_NAMES } from '../../../src/core/summary/summaryId';
import { ofYear, PROVINCE } from '../rules/acrossSheets';
import { sheet } from '../rules/sheetOf';
import { manyWorkbooks, plansOf, sample } from './plans';

const twoYears: Workbook = {
  sheets: [sheet(ofYear(PROVINCE, 2023), {}, '2023'), sheet(PROVINCE, {}, '2024')],
};

function expectSound(plan: SheetPlan): void {
  const width = plan.widths.length;
  expect(Math.max(...plan.rows.map((row) => row.length))).toBeLessThanOrEqual(width);
  expect(plan.headTop ?? plan.headRow).toBeLessThanOrEqual(plan.headRow);
  expect(plan.headRow).toBeLessThan(plan.rows.length);
  expect(plan.frozenColumns ?? 0).toBeLessThan(width);
  expectNoOverlap(plan.merges ?? [], plan);
  const last = Math.max(plan.rows.length - 1, ...(plan.charts ?? []).map(({ place }) => place.bottom));
  for (const row of plan.print?.breaks ?? []) expect(row > 0 && row <= last).toBe(true);
  for (const row of plan.heights?.keys() ?? []) expect(plan.rows[row]).toBeDefined();
  for (const chart of plan.charts ?? []) expectChart(chart, plan);
}

/** Merges hold several cells of the plan, share none, and hide no value. */
function expectNoOverlap(merges: readonly Rect[], { rows, widths }: SheetPlan): void {
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    expect(bottom - top + right - left).toBeGreaterThan(0);
    expect(right).toBeLessThan(widths.length);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = `${row},${column}`;
        expect(taken.has(key)).toBe(false);
        taken.add(key);
        const isFirst = row === top && column === left;
        if (!isFirst) expect(rows[row]?.[column]?.value ?? null).toBeNull();
      }
    }
  }
}

function expectChart(
  { categories, series, place }: NonNullable<SheetPlan['charts']>[number],
  { rows, widths }: SheetPlan,
): void {
  expect(series.length).toBeGreaterThan(0);
  expect(new Set(series.map(({ pattern }) => pattern)).size).toBe(series.length);
  for (let row = categories.top; row <= categories.bottom; row++) {
    expect(typeof rows[row]?.[categories.left]?.value).toBe('string');
    for (const { values } of series) {
      const value = rows[row]?.[values.left]?.value ?? 0;
      expect(typeof value).toBe('number');
    }
  }
  for (const { name, values } of series) {
    expect(rows[name.row]?.[name.column]?.value ?? rows[name.row - 1]?.[name.column]?.value).toEqual(
      expect.any(String),
    );
    expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
  }
  expect(place.right).toBeLessThan(widths.length);
  for (const row of rows.slice(place.top, place.bottom + 1)) {
    expect(row.slice(place.left, place.right + 1).every(({ value }) => value === null)).toBe(true);
  }
}

describe('sheets that can be written and printed', () => {
  test.each([...manyWorkbooks(), ['two years', twoYears] as const])('%s', (_, workbook) => {
    for (const plan of plansOf(workbook).sheets) expectSound(plan);
  });

  test('the samples, all but the comparison, each under its name', async () => {
    for (const name of ['dien-bien.xlsx', 'dien-bien-co-loi.xlsx']) {
      const { sheets } = plansOf(await sample(name));
      sheets.forEach(expectSound);
      const ids = SUMMARY_IDS.filter((id) => id !== 'comparison');
      const names = sheets.filter(({ id }) => id !== 'summary-letters').map((plan) => plan.name);
      expect(names).toEqual(ids.map((id) => SUMMARY_NAMES[id]));
    }
  });

  test('charts stand where there is something to compare', async () => {
    const { sheets } = plansOf(await sample('dien-bien.xlsx'));
    const kinds = sheets.flatMap(({ id, charts }) => (charts ?? []).map(({ kind }) => `${id} ${kind}`));
    expect(kinds).toEqual(['summary-districts stackedBars', 'summary-criteria bars']);
  });

  test('a table of 19 narrow columns is turned, and fits its paper', async () => {
    const plan = plansOf(await sample('dien-bien.xlsx')).sheets.find(({ id }) => id === 'summary-communes')!;
    const heads = plan.rows[plan.headRow]!.filter(({ role }) => role === 'headVertical');
    expect(heads.length).toBe(19);
    expect(plan.heights?.get(plan.headRow)).toBeGreaterThanOrEqual(70);
    // about 165 characters of 12 points stand side by side on A4 landscape when shrunk to four fifths
    expect(plan.widths.reduce((sum, one) => sum + one, 0)).toBeLessThan(165);
  });
});
