import type { PrintSetup, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { keepTogether } from '../../../src/core/summary/layout/keepTogether';

const ROW = [{ value: 'một dòng', role: 'body' as const }];
const PRINT: PrintSetup = { paper: 'A4', orientation: 'landscape', breaks: [] };

const plan = (rows: number): SheetPlan => ({
  id: 'summary-test',
  name: 'TH',
  widths: [20],
  headRow: 0,
  rows: Array.from({ length: rows }, () => ROW),
});

/** Rows of a line of 12 points on A4 landscape: about 32 on a page. */
const last = (rows: number): { top: number; bottom: number } => ({ top: rows - 6, bottom: rows - 1 });

describe('rows that belong on one page', () => {
  test.each([12, 20, 26])('%i rows have room on the first page: no break', (rows) => {
    expect(keepTogether(plan(rows), PRINT, [last(rows)])).toEqual([]);
  });

  test.each([31, 33, 34, 36])(
    'the last of %i rows would be torn apart: a page begins before them',
    (rows) => {
      expect(keepTogether(plan(rows), PRINT, [last(rows)])).toEqual([rows - 6]);
    },
  );

  test('that stand well within the second page are left', () => {
    expect(keepTogether(plan(50), PRINT, [last(50)])).toEqual([]);
  });

  test('planned breaks stay, and what stands behind them begins anew', () => {
    expect(keepTogether(plan(34), { ...PRINT, breaks: [20] }, [last(34)])).toEqual([20]);
  });

  test('where so many rows come before that no page can be foretold, a page begins', () => {
    expect(keepTogether(plan(5000), PRINT, [last(5000)])).toEqual([4994]);
  });

  test('wide sheets are drawn smaller: more rows have room', () => {
    const wide = { ...plan(40), widths: [260] };
    expect(keepTogether(wide, PRINT, [last(40)])).toEqual([]);
  });

  test.each([31, 34, 36])('take rows before along where they may: of %i no page is nearly empty', (rows) => {
    const [begin, ...more] = keepTogether(plan(rows), PRINT, [{ ...last(rows), from: 4 }]);
    expect(more).toEqual([]);
    // both pages hold at least ten of some thirty rows
    expect(begin).toBeGreaterThanOrEqual(10);
    expect(rows - begin!).toBeGreaterThanOrEqual(12);
  });

  test('take rows of the page before along where their own has hardly begun', () => {
    const [begin] = keepTogether(plan(67), PRINT, [{ top: 65, bottom: 66, from: 4 }]);
    expect(begin).toBeGreaterThan(39);
    expect(begin).toBeLessThan(57);
  });

  test('take no row along that belongs elsewhere', () => {
    expect(keepTogether(plan(34), PRINT, [{ ...last(34), from: 26 }])).toEqual([27]);
  });

  test('take a heading along rather than leave it at the end of a page', () => {
    const [begin] = keepTogether(plan(34), PRINT, [{ ...last(34), from: 4 }]);
    const headed: SheetPlan = {
      ...plan(34),
      rows: plan(34).rows.map((row, at) => (at === begin! - 1 ? [{ value: 'I', role: 'groupCentre' }] : row)),
    };
    expect(keepTogether(headed, PRINT, [{ ...last(34), from: 4 }])).toEqual([begin! - 1]);
  });
});
