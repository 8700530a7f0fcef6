import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import { rowHeights } from '../../../src/core/sheetPlan/rowHeights';
import type { SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { shortened } from '../../../src/core/summary/shortened';
import { gridOf } from '../rules/acrossSheets';
import { sheet, sheetOf } from '../rules/sheetOf';
import { plansOf } from './plans';

const DISTRICTS = {
  'Huyện Mường Chà': { 'Xã Sa Lông': 7, 'Xã Hừa Ngài': 6, 'Xã Na Sang': 10 },
  'Huyện Tủa Chùa': { 'Xã Huổi Só': 5, 'Xã Sín Chải': 6, 'Xã Tủa Thàng': 9 },
};

const lettersOf = (workbook: Workbook): SheetPlan =>
  plansOf(workbook).sheets.find(({ id }) => id === 'summary-letters')!;

/** What each letter says it is about. */
const asked = ({ rows }: SheetPlan): string[] =>
  rows.flatMap((row) => /^Qua soát (.*) lúc /.exec(String(row[0]?.value))?.[1] ?? []);

/** So many sheets, the count of their first commune wrong in each. */
const many = (count: number, title: (at: number) => string, name: (at: number) => string): Workbook => ({
  sheets: Array.from({ length: count }, (_, at) =>
    sheet(gridOf(title(at), DISTRICTS), { M6: '8' }, name(at)),
  ),
});

describe('the tables that a letter is about', () => {
  test('are those which hold what was found, of several on a sheet', () => {
    const first = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2023', DISTRICTS);
    const second = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024', DISTRICTS);
    const rows = first.trim().split('\n').length;
    const both = `\n${first.trim()}\n\n\n${second.trim()}\n`;
    // four rows of title and heads, two blank ones, the district's
    expect(asked(lettersOf(sheetOf(both, { [`M${rows + 2 + 6}`]: '8' })))).toEqual([
      'biểu «Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024» (sheet «Biểu 02»)',
    ]);
    expect(asked(lettersOf(sheetOf(both, { M6: '8' })))).toEqual([
      'biểu «Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2023» (sheet «Biểu 02»)',
    ]);
  });

  const year = (at: number): string => `Kết quả thực hiện bộ tiêu chí nông thôn mới năm ${2010 + at}`;
  const named = (at: number): string => `Năm ${2010 + at}`;

  test('have their titles where they are two', () => {
    expect(asked(lettersOf(many(2, year, named)))).toEqual([
      `biểu «${year(0)}» (sheet «Năm 2010»), biểu «${year(1)}» (sheet «Năm 2011»)`,
    ]);
  });

  test.each([
    [3, 'các biểu ở sheet «Năm 2010», «Năm 2011», «Năm 2012»'],
    [5, 'các biểu ở sheet «Năm 2010», «Năm 2011», «Năm 2012», «Năm 2013», «Năm 2014»'],
    [14, 'các biểu ở sheet «Năm 2010», «Năm 2011», «Năm 2012», «Năm 2013», «Năm 2014» và 9 sheet khác'],
  ])('are told by their sheets where they are %i', (count, words) => {
    expect(asked(lettersOf(many(count, year, named)))).toEqual([words]);
  });

  test.each([1, 2, 14])('never need more room than a row has: %i of them, of the longest names', (count) => {
    const long = (at: number): string => `${year(at)} ${'TRÊN ĐỊA BÀN CÁC HUYỆN MIỀN NÚI '.repeat(40)}`;
    const plan = lettersOf(many(count, long, (at) => `${at} ${'M'.repeat(200)}`));
    const row = plan.rows.findIndex(([first]) => String(first?.value).startsWith('Qua soát'));
    // 409 points is the highest that a row can be
    expect(rowHeights(plan, planGrid(plan))[row]!.points).toBeLessThan(409);
    expect(String(plan.rows[row]![0]!.value)).toContain('ghi kết quả vào cột «Đã sửa».');
  });
});

describe('who sent nothing', () => {
  test.each([
    ['short', (at: number) => `Xã Thử ${at}`, 'và còn 9 đơn vị nữa'],
    ['long', (at: number) => `Xã ${at} MƯỜNG NHÀ THƯỢNG NẬM KÈ HẠ`, /và còn [123]\d đơn vị nữa/],
  ])('is named as far as a row has room: %s names', (_, name, more) => {
    const names = Array.from({ length: 70 }, (__, at) => name(at));
    const table = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2025', {
      'Huyện Mường Nhé': Object.fromEntries(names.map((one) => [one, 3])),
    });
    // the first alone has figures
    const blank = names
      .slice(1)
      .flatMap((__, at) => [...'CDEFGHIJKLM'].map((one) => [`${one}${at + 7}`, '']));
    const plan = lettersOf(sheetOf(table, Object.fromEntries(blank)));
    const row = plan.rows.findIndex(([first]) => String(first?.value).startsWith('Chưa gửi'));
    expect(String(plan.rows[row]![0]!.value)).toMatch(more);
    expect(rowHeights(plan, planGrid(plan))[row]!.points).toBeLessThan(409);
  });
});

describe('a text that is too long', () => {
  test.each([
    ['Biểu số 2', 9, 'Biểu số 2'],
    ['Biểu số 2', 8, 'Biểu số…'],
    ['Biểu số 2', 7, 'Biểu số…'],
    ['Biểu số 2', 6, 'Biểu…'],
    ['Kết quả (kèm theo', 13, 'Kết quả (kèm…'],
    ['Kết quả (kèm theo', 9, 'Kết quả…'],
    ['Kết quả, kèm theo', 8, 'Kết quả…'],
    ['MMMMMMMMMM', 4, 'MMMM…'],
    ['MMM😀MM', 4, 'MMM…'],
    ['A MMMMMMMMMM', 6, 'A MMMM…'],
  ])('«%s» to %i letters', (text, most, cut) => {
    expect(shortened(text, most)).toBe(cut);
  });
});
