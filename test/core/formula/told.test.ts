import { check } from '../../../src/core/check';
import { jsonFile } from '../../../src/core/report/json';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { across, book, down, MONEY, MONEY_SUMS } from '../rules/formula/sheets';
import { sheetOf, type Changes } from '../rules/sheetOf';
import { CROSSES, DISTRICTS } from '../rules/sheets';

const report = (workbook: Workbook) =>
  jsonFile('sổ.xlsx', workbook, check(workbook), { language: 'vi', equations: false });

const CRITERIA = 'CDEFGHIJKL';
const SUMS = {
  ...across([5, 6, 7, 8, 9, 10, 11, 12], 'M', (r) => `SUM(C${r}:L${r})`),
  ...down(CRITERIA, 5, (c) => `SUM(${c}6:${c}8)`),
  ...down(CRITERIA, 9, (c) => `SUM(${c}10:${c}11)`),
  ...down(CRITERIA, 12, (c) => `${c}5+${c}9`),
};
const grid = (formulas: Changes) => book(DISTRICTS, { ...SUMS, ...formulas }, {}, 'Biểu 02');

describe('what fails for a formula alone is told with it', () => {
  const { findings, tables } = report(grid({ D5: 'SUM(D6:D7)' }));

  test('in one finding, which points at the cells left out and at the totals that lean on it', () => {
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'formula/range',
      cell: 'D5',
      label: 'Huyện Mường Chà × Hạ tầng kinh tế - xã hội',
      message: 'Công thức =SUM(D6:D7) bỏ sót ô D8 đang có số. Nên sửa thành =SUM(D6:D8).',
    });
    const related = findings[0]!.related.map(({ cell }) => cell);
    expect(related).toEqual(expect.arrayContaining(['D8', 'M5']));
    expect(new Set(related).size).toBe(related.length);
  });

  test('and yet does not agree', () => {
    const whole = report(grid({})).tables[0]!.agreed;
    expect(tables[0]!.agreed).toBeLessThan(whole);
  });

  test('but a wrong mark beside it is a finding of its own', () => {
    const changed = book(DISTRICTS, { ...SUMS, D5: 'SUM(D6:D7)' }, { N5: '7.2' }, 'Biểu 02');
    expect(report(changed).findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'formula/range D5',
      'grid/average N5',
    ]);
  });
});

describe('words', () => {
  const said = (workbook: Workbook) =>
    report(workbook).findings.map(({ label, message }) => [label, message]);

  test('of several formulas', () => {
    expect(said(book(MONEY, { ...MONEY_SUMS, ...down('CDEFG', 8, (c) => `SUM(${c}3:${c}6)`) }))).toEqual([
      [
        'Tổng cộng × Năm 2021',
        'Công thức =SUM(C3:C6) bỏ sót ô C7 đang có số. Nên sửa thành =SUM(C3:C7). 5 công thức trong vùng này cùng sai như vậy.',
      ],
    ]);
  });

  test('of an error and what leans on it', () => {
    const sheet = sheetOf(MONEY, { H3: '=C3/I3→#DIV/0!', H4: '=C4/I4→#DIV/0!', H8: '=SUM(H3:H7)→#DIV/0!' });
    expect(said(sheet)).toEqual([
      [
        'Dự án đường A',
        'Ô báo lỗi #DIV/0!, công thức =C3/I3. Công thức chia cho 0 hoặc cho ô trống; hãy kiểm tra mẫu số. 2 ô liền nhau cùng báo lỗi này. 1 ô khác báo lỗi theo ô này.',
      ],
    ]);
  });

  test('where no words stand', () => {
    expect(said(sheetOf('|=1/0→#DIV/0!'))).toEqual([['B1', expect.stringContaining('#DIV/0!')]]);
  });

  test('of hostile length are cut', () => {
    const long = sheetOf(MONEY, { C8: `="${'<b>'.repeat(3000)}"&1→#VALUE!`, B8: 'x'.repeat(5000) });
    const [[label, message]] = said(long) as [[string, string]];
    expect(label.length + message.length).toBeLessThan(500);
  });
});

test('counts of crosses are held against the list like sums', () => {
  const counted = (last: number) =>
    sheetOf(
      CROSSES,
      Object.fromEntries(
        [...'CDEFGHIJKLMNOPQRSTU'].map((c, i) => [
          `${c}8`,
          `=COUNTIF(${c}4:${c}${last},"x")→${
            [
              [4, 2, 4, 3, 3, 1, 3, 4, 1, 1, 1, 4, 3, 4, 3, 3, 2, 4, 4],
              [3, 1, 3, 2, 2, 0, 2, 3, 0, 0, 0, 3, 2, 3, 2, 2, 1, 3, 3],
            ][7 - last]![i]!
          }`,
        ]),
      ),
    );
  expect(report(counted(7)).findings).toEqual([]);
  const found = report(counted(6)).findings.filter(({ rule }) => rule === 'formula/range');
  expect(found.map(({ cell, actual }) => [cell, actual])).toEqual([['C8:U8', '=COUNTIF(C4:C6,"x")']]);
});
