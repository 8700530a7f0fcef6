import fc from 'fast-check';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { caseArbitrary, render, buildModel } from '../../layouts';
import { randomFixture } from '../../families';
import { ofYear, PROVINCE } from '../rules/acrossSheets';
import { sheet } from '../rules/sheetOf';
import { Evaluator } from './evaluate';
import { manyWorkbooks, plansOf, sample } from './plans';

function wrong(workbook: Workbook): string[] {
  return plansOf(workbook).sheets.flatMap((plan) => new Evaluator(workbook, plan).wrong());
}

describe('every formula gives its stored value', () => {
  test.each(manyWorkbooks())('%s', (_, workbook) => {
    expect(wrong(workbook)).toEqual([]);
  });

  test.each(['dien-bien.xlsx', 'dien-bien-co-loi.xlsx'])('%s', async (name) => {
    expect(wrong(await sample(name))).toEqual([]);
  });

  test('in whatever layout', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ layout, shape }) => {
        expect(wrong(render(buildModel(shape), layout).workbook)).toEqual([]);
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test('in whatever family', () => {
    for (let seed = 0; seed < 12; seed++) expect(wrong(randomFixture(seed, 'mixed').workbook)).toEqual([]);
  });
});

describe('marks as officials write them', () => {
  /** Each way to write the eleven marks that are met of the first criteria in rows 6, 7, 8. */
  const ways: readonly (readonly [string, (value: string) => string])[] = [
    ['numbers', (value) => value],
    ['numbers kept as text', (value) => `'${value}`],
    ['numbers with spaces', (value) => `' ${value} `],
    ['x and blank', (value) => (value === '1' ? 'x' : '')],
    ['X and x', (value) => (value === '1' ? 'X' : '')],
    ['words', (value) => (value === '1' ? 'Đạt' : 'Chưa đạt')],
    ['signs', (value) => (value === '1' ? '+' : '-')],
    ['logical values', (value) => (value === '1' ? 'TRUE' : 'FALSE')],
    ['decomposed letters', (value) => (value === '1' ? 'Đạt' : 'Chưa đạt').normalize('NFD')],
    ['a full stop behind', (value) => (value === '1' ? 'Đạt.' : 'Chưa đạt')],
  ];

  test.each(ways)('%s', (_, write) => {
    expect(wrong(marked(write))).toEqual([]);
    expect(countOf(marked(write))).toBe(34);
  });

  test('two ways in one table', () => {
    const mixed = marked((value, row) => (row % 2 === 0 ? value : value === '1' ? 'x' : ''));
    expect(wrong(mixed)).toEqual([]);
    expect(countOf(mixed)).toBe(34);
  });

  test('an error value among the marks leaves no formula that would show it', () => {
    const broken = marked((value) => value, { D6: '#REF!' });
    expect(wrong(broken)).toEqual([]);
  });

  /** PROVINCE with its marks written another way. */
  function marked(
    write: (value: string, row: number) => string,
    changes: Readonly<Record<string, string>> = {},
  ): Workbook {
    const rewritten = PROVINCE.split('\n').map((line, row) => {
      const cells = line.split('|');
      const isCommune = cells[1]?.trim().startsWith('Xã') === true;
      return cells
        .map((text, at) => (isCommune && at >= 2 && at <= 11 ? write(text.trim(), row) : text))
        .join('|');
    });
    return { sheets: [sheet(rewritten.join('\n'), changes)] };
  }

  function countOf(workbook: Workbook): unknown {
    const plan = plansOf(workbook).sheets.find(({ id }) => id === 'summary-communes')!;
    const total = plan.rows.find((row) => row[1]?.value === 'Tổng cộng')!;
    return total[12]!.value;
  }
});

describe('a corrected mark', () => {
  const books: readonly (readonly [string, Workbook])[] = [
    ['one grid', { sheets: [sheet(PROVINCE)] }],
    ['two years', { sheets: [sheet(ofYear(PROVINCE, 2023), {}, '2023'), sheet(PROVINCE, {}, '2024')] }],
  ];

  test.each(books)('moves the summaries along: %s', (_, workbook) => {
    const last = workbook.sheets.length - 1;
    // F6: criterion 4 of Xã Sa Lông, not met
    const corrected: Workbook = {
      sheets: workbook.sheets.map((one, at) => (at === last ? withValue(one, 5, 5, 1) : one)),
    };
    const { sheets } = plansOf(workbook);
    const figure = (id: string, row: string, column: number): unknown => {
      const plan = sheets.find((one) => one.id === id)!;
      const at = plan.rows.findIndex((cells) => cells[1]?.value === row);
      return new Evaluator(corrected, plan).ownCell(at, column);
    };
    expect(figure('summary-communes', 'Xã Sa Lông', 12)).toBe(8);
    expect(figure('summary-districts', 'Huyện Mường Chà', 13)).toBe(24);
    expect(figure('summary-districts', 'Tổng cộng', 14)).toBe(7);
    if (last === 0) return;
    expect(figure('summary-comparison', 'Xã Sa Lông', 4)).toBe(1);
    expect(figure('summary-comparison', 'Xã Sa Lông', 6)).toBe(9);
  });
});

function withValue(one: Workbook['sheets'][number], row: number, column: number, value: number): typeof one {
  const cells = [...one.rows.get(row)!];
  cells[column] = { value };
  return { ...one, rows: new Map([...one.rows, [row, cells]]) };
}
