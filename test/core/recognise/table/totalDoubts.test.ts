import fc from 'fast-check';
import { check, type Report } from '../../../../src/core/check';
import { correctionOf, type Said } from '../../../../src/core/memory/corrections/correctionOf';
import { NO_MEMORY } from '../../../../src/core/memory/memory';
import { answerOf, isReady } from '../../../../src/core/report/answer';
import { address, parseAddress } from '../../../../src/core/snapshot/address';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { withMemory } from '../../memory/books';
import { sheetOf } from '../../rules/sheetOf';

/** The third is the sum of the first two. */
const HEADS = ['Hộ nghèo', 'Hộ cận nghèo', 'Tổng số hộ nghèo và cận nghèo', 'Số nhân khẩu', 'Số lao động'];
const UNITS: readonly (readonly [string, ...number[]])[] = [
  ['Xã Mường Báng', 204, 117, 321, 1408, 702],
  ['Xã Sính Phình', 187, 106, 293, 1291, 617],
  ['Xã Tủa Thàng', 163, 121, 284, 1103, 588],
  ['Xã Trung Thu', 141, 88, 229, 902, 471],
  ['Xã Lao Xả Phình', 98, 63, 161, 655, 349],
  ['Xã Tả Phìn', 116, 110, 226, 934, 433],
  ['Xã Huổi Só', 139, 75, 214, 807, 396],
  ['Xã Mường Đun', 172, 59, 231, 958, 464],
];
const SUMS = HEADS.map((_, column) => UNITS.reduce((sum, unit) => sum + (unit[column + 1] as number), 0));

type Line = readonly (string | number)[];

function bookOf(lines: readonly Line[]): Workbook {
  const text = [
    'DÂN SỐ NĂM 2025',
    `TT | Tên xã | ${HEADS.join(' | ')}`,
    ...lines.map((line) => line.join(' | ')),
  ];
  return sheetOf(text.join('\n'), {}, 'Sheet1');
}
const tableOf = (total: Line, units: readonly Line[] = UNITS): Workbook =>
  bookOf([...units.map((unit, at) => [at + 1, ...unit]), ['', ...total]]);

const findings = ({ findings: found }: Report): string[] =>
  found
    .filter(({ severity }) => severity !== 'note')
    .map(({ at }) => address(at.rect.top, at.rect.left))
    .sort();
const doubts = ({ tables }: Report): string[] =>
  tables
    .flatMap(({ unchecked }) => unchecked)
    .filter(({ reason }) => reason === 'total-unlike')
    .map(({ cell }) => address(cell.row, cell.column));

const WHOLE_ROW = ['C11', 'D11', 'E11', 'F11', 'G11'];
/** What a total was before the figures of the communes changed; it adds up across as they do. */
const before = (sums: readonly number[]): number[] => sums.map((sum, at) => sum - [11, 6, 17, 74, 41][at]!);
const STALE = before(SUMS);

describe('a total row of which nearly no column follows', () => {
  it('is right: nothing is doubted', () => {
    const report = check(tableOf(['Tổng cộng', ...SUMS]));
    expect({ findings: findings(report), doubts: doubts(report) }).toEqual({ findings: [], doubts: [] });
    expect(isReady(report)).toBe(true);
  });

  it('is held to all columns where it agrees on two to the last digit', () => {
    const sums = SUMS.map((sum, at) => (at === 1 || at === 4 ? sum : STALE[at]!));
    const report = check(tableOf(['Tổng cộng', ...sums]));
    expect(findings(report)).toEqual(['C11', 'E11', 'F11']);
    expect(doubts(report)).toEqual([]);
  });

  it('is doubted where it agrees on none', () => {
    const report = check(tableOf(['Tổng cộng', ...STALE]));
    expect(findings(report)).toEqual([]);
    expect(doubts(report)).toEqual(WHOLE_ROW);
    expect(isReady(report)).toBe(false);
  });

  it.each(UNITS.map(([name], at) => ({ name, at })))('is doubted where $name was deleted', ({ at }) => {
    const left = UNITS.filter((_, unit) => unit !== at);
    const report = check(tableOf(['Tổng cộng', ...SUMS], left));
    const row = WHOLE_ROW.map((cell) => cell.replace('11', '10'));
    expect({ findings: findings(report), doubts: doubts(report) }).toEqual({ findings: [], doubts: row });
    expect(isReady(report)).toBe(false);
  });

  it('is doubted where nothing else of the table can be held to anything', () => {
    const free = ['Hộ nghèo', 'Số nhân khẩu', 'Số lao động'];
    const lines = [...UNITS, ['Tổng cộng', ...STALE] as Line].map(([name, ...all]) => [
      name,
      all[0],
      all[3],
      all[4],
    ]);
    const book = sheetOf(
      ['DÂN SỐ NĂM 2025', ['Tên xã', ...free].join(' | '), ...lines.map((line) => line.join(' | '))].join(
        '\n',
      ),
    );
    const report = check(book);
    expect(doubts(report)).toEqual(['B11', 'C11', 'D11']);
    expect(answerOf(report).id).toBe('report.partly');
  });

  it('is doubted on top as well', () => {
    const report = check(bookOf([['', 'Tổng số', ...STALE], ...UNITS.map((unit, at) => [at + 1, ...unit])]));
    expect(doubts(report)).toEqual(['C3', 'D3', 'E3', 'F3', 'G3']);
  });

  it.each([
    { says: 'averages', total: ['Bình quân', ...SUMS.map((sum) => Math.round(sum / UNITS.length))] },
    {
      says: 'averages called a total',
      total: ['Tổng cộng', ...SUMS.map((sum) => Math.round(sum / UNITS.length))],
    },
    { says: 'shares', total: ['Tỷ lệ (%)', 38.7, 61.3, 100, 17.9, 4.6] },
    { says: 'shares called a total', total: ['Tổng cộng', 40.1, 21.3, 61.4, 17.9, 4.6] },
    { says: 'of more communes than the table lists', total: ['Tổng cộng', ...SUMS.map((sum) => sum * 3)] },
  ])('is not doubted where it is $says', ({ total }) => {
    const report = check(tableOf(total));
    expect({ findings: findings(report), doubts: doubts(report) }).toEqual({ findings: [], doubts: [] });
  });

  describe('once its role is corrected', () => {
    /** The report on a book in which the user says what row 11 is. */
    function told(book: Workbook, role: 'ignored' | 'total'): Report {
      const said: Said = { what: 'role', role, axis: 'line' };
      const outcome = correctionOf(book, { sheet: 0, ...parseAddress('B11')! }, said);
      if (!('correction' in outcome)) throw new Error(outcome.refused.id);
      const report = check(withMemory(book, { ...NO_MEMORY, corrections: [outcome.correction] }));
      expect(report.memory.unused.corrections).toEqual([]);
      return report;
    }

    it('is doubted no more where it is said to be no figures', () => {
      expect(doubts(told(tableOf(['Tổng cộng', ...STALE]), 'ignored'))).toEqual([]);
    });

    it('is doubted where only the user calls it a total', () => {
      const book = bookOf([...UNITS, ['Chung các xã', ...STALE]].map((line, at) => [at + 1, ...line]));
      expect(doubts(check(book))).toEqual([]);
      expect(doubts(told(book, 'total'))).toEqual(WHOLE_ROW);
    });
  });
});

describe('subtotals of an outline', () => {
  const groups = [UNITS.slice(0, 3), UNITS.slice(3, 5), UNITS.slice(5)];
  const sumsOf = (units: readonly Line[]): number[] =>
    HEADS.map((_, column) => units.reduce((sum, unit) => sum + (unit[column + 1] as number), 0));
  /** The grand total adds up the subtotals as they are printed. */
  function outline(change: (sums: number[], group: number) => number[]): Report {
    const printed = groups.map((units, group) => change(sumsOf(units), group));
    const grand = HEADS.map((_, column) => printed.reduce((sum, line) => sum + line[column]!, 0));
    return check(
      bookOf([
        ...groups.flatMap((units, group): Line[] => [
          ['I'.repeat(group + 1), `Cụm ${group + 1}`, ...printed[group]!],
          ...units.map((unit, at) => [at + 1, ...unit]),
        ]),
        ['', 'Tổng cộng', ...grand],
      ]),
    );
  }

  it('are right: nothing is doubted', () => {
    const report = outline((sums) => sums);
    expect({ findings: findings(report), doubts: doubts(report) }).toEqual({ findings: [], doubts: [] });
    expect(isReady(report)).toBe(true);
  });

  it('are doubted where all are stale and a total adds them up', () => {
    const report = outline(before);
    expect(findings(report)).toEqual([]);
    const rows = ['3', '7', '10'];
    expect(doubts(report).sort()).toEqual(
      rows.flatMap((row) => ['C', 'D', 'E', 'F', 'G'].map((at) => at + row)).sort(),
    );
    expect(isReady(report)).toBe(false);
  });

  it('where one alone is stale it is named, or doubted', () => {
    const report = outline((sums, group) => (group === 1 ? before(sums) : sums));
    expect(isReady(report)).toBe(false);
    expect([...findings(report), ...doubts(report)]).toEqual(
      expect.arrayContaining(['C7', 'D7', 'E7', 'F7', 'G7']),
    );
  });
});

describe('tables with right totals', () => {
  const figure = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90_000 }));
  const line = fc.array(figure, { minLength: HEADS.length, maxLength: HEADS.length });
  const units = fc.array(line, { minLength: 2, maxLength: 14 });
  const sumsOf = (figures: readonly (readonly number[])[]): number[] =>
    HEADS.map((_, column) => figures.reduce((sum, one) => sum + one[column]!, 0));

  function report(
    figures: readonly (readonly number[])[],
    sums: readonly number[],
    isOnTop: boolean,
  ): Report {
    const lines = figures.map((one, at): Line => [at + 1, `Xã ${String.fromCharCode(65 + at)}`, ...one]);
    const total: Line = ['', 'Tổng cộng', ...sums];
    return check(bookOf(isOnTop ? [total, ...lines] : [...lines, total]));
  }

  it('are never doubted', () => {
    fc.assert(
      fc.property(units, fc.boolean(), (figures, isOnTop) => {
        expect(doubts(report(figures, sumsOf(figures), isOnTop))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('are never doubted where they were rounded figure by figure', () => {
    const inHundreds = (figures: readonly number[]): number[] => figures.map((one) => Math.round(one / 100));
    fc.assert(
      fc.property(units, fc.boolean(), (figures, isOnTop) => {
        const rounded = report(figures.map(inHundreds), inHundreds(sumsOf(figures)), isOnTop);
        expect(doubts(rounded)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
