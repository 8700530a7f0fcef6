import { check } from '../../../src/core/check';
import { say } from '../../../src/core/messages/text';
import { rectAddress } from '../../../src/core/snapshot/address';
import { describeUnderstood } from '../../../src/core/understood/describe';
import { outlinesLater, outlinesOf } from '../../../src/core/understood/outlines';
import { sheetOf } from '../rules/sheetOf';
import { YEARS } from '../rules/targets/targetSheets';

const TABLE = `
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Tổng số
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 10
 | Cộng | 19 | 12 | 31
`;
const GRID = `
Biểu 02: Kết quả thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới năm 2025
TT | Tên xã | Quy hoạch | Giao thông | Thủy lợi | Điện | Trường học | Kết quả
1 | Xã A | 1 | 1 | 0 | 1 | 1 | 4
2 | Xã B | 1 | 0 | 0 | 1 | 1 | 3
3 | Xã C | 0 | 1 | 1 | 1 | 1 | 4
4 | Xã D | 1 | 1 | 1 | 1 | 0 | 4
 | Tổng | 3 | 3 | 2 | 4 | 3 | 15
`;

const bieuOf = (table: string) => check(sheetOf(table)).tables[0]!.bieu;
const facts = (table: string): string[] => describeUnderstood(bieuOf(table)).map((one) => say(one, 'vi'));

it('says what the rows and columns of a table are', () => {
  expect(facts(TABLE)).toEqual(
    expect.arrayContaining([
      'Đầu bảng: dòng 2',
      'Tên: cột B',
      'Tổng: cột E',
      'Tổng: dòng 7',
      'Năm, thời kỳ: 2025',
    ]),
  );
});

it('says it of a grid', () => {
  expect(facts(GRID)).toEqual(
    expect.arrayContaining(['Tên: cột B', '5 tiêu chí: cột C–G', 'Tổng: cột H', '4 đơn vị: dòng 3–6']),
  );
});

it('says of a table of targets which columns are what, and which rows count how', () => {
  expect(facts(YEARS)).toEqual(
    expect.arrayContaining([
      'Số đầu kỳ: cột C',
      'Mục tiêu: cột D',
      'Các năm: cột E 2022, F 2023, G 2024, H 2025',
      'Ghi lũy kế: dòng 6–10, 15–18',
      'Ghi số tăng trong năm: dòng 5, 12–13, 19–21',
    ]),
  );
  expect(facts(TABLE).join()).not.toMatch(/Mục tiêu|lũy kế/);
});

it('outlines no cell beside the table, and names and totals apart', () => {
  for (const table of [TABLE, GRID]) {
    const bieu = bieuOf(table);
    const outlines = outlinesOf(bieu);
    const { range } = bieu;
    for (const { sheet, rects } of outlines) {
      expect(sheet).toBe(0);
      for (const { top, left, bottom, right } of rects) {
        expect(top >= range.top && left >= range.left && bottom <= range.bottom && right <= range.right).toBe(
          true,
        );
      }
    }
    expect(outlines.map(({ kind }) => kind).sort()).toEqual(['agreed', 'note', 'warning']);
  }
  const amber = outlinesOf(bieuOf(TABLE))
    .find(({ kind }) => kind === 'warning')!
    .rects.map(rectAddress);
  expect(amber).toEqual(['E3:E7', 'A7:E7']);
});

describe('outlines of the second of two tables on a sheet, after rows were added to the first', () => {
  /** A table of so many communes; its heads and its title as asked for. */
  const table = (title: string, [one, other]: readonly [string, string], communes: number): string => {
    const places = Array.from({ length: communes }, (_, i) => i + 1);
    const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
    return [
      title,
      `TT | Tên xã | ${one} | ${other} | Tổng số`,
      ...places.map((i) => `${i} | Xã ${String.fromCharCode(64 + i)} | ${i + 2} | ${2 * i} | ${3 * i + 2}`),
      ` | Cộng | ${sum(places.map((i) => i + 2))} | ${sum(places.map((i) => 2 * i))} | ${sum(places.map((i) => 3 * i + 2))}`,
    ].join('\n');
  };
  const POOR = 'Biểu 05: Số hộ nghèo năm 2025';
  const NEAR_POOR = 'Biểu 06: Số hộ cận nghèo năm 2025';
  const MEN_AND_WOMEN = ['Nam', 'Nữ'] as const;

  it.each([
    { what: 'another form', title: NEAR_POOR, heads: ['Kinh', 'Thái'] as const, more: 4 },
    { what: 'the same form by its title', title: NEAR_POOR, heads: MEN_AND_WOMEN, more: 4 },
    { what: 'one moved off all its cells', title: NEAR_POOR, heads: MEN_AND_WOMEN, more: 12 },
    { what: 'the same form and title by its place', title: POOR, heads: MEN_AND_WOMEN, more: 2 },
  ])('are of that table: $what', ({ title, heads, more }) => {
    const sheetWith = (communes: number) =>
      sheetOf(`\n\n${table(POOR, MEN_AND_WOMEN, communes)}\n\n${table(title, heads, 4)}\n`);
    const before = check(sheetWith(4));
    const workbook = sheetWith(4 + more);
    const report = check(workbook);
    expect([before.tables.length, report.tables.length]).toEqual([2, 2]);
    const later = outlinesLater(before.tables[1]!.bieu, 'Biểu 02', { workbook, report });
    expect(later).toEqual(outlinesOf(report.tables[1]!.bieu));
    expect(outlinesLater(before.tables[1]!.bieu, 'Biểu 03', { workbook, report })).toBeNull();
  });
});
