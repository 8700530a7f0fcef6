import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import { jsonFile } from '../../../../src/core/report/json';
import type { Changes } from '../../rules/sheetOf';
import { sheetOf } from '../../rules/sheetOf';
import { SWAPPED, TEN, YEARS } from '../../rules/targets/targetSheets';

/** Tables with a slip or two, and how many lines their headers have. */
const TABLES: readonly { readonly name: string; readonly sheet: string; readonly changes: Changes }[] = [
  { name: 'clean', sheet: YEARS, changes: {} },
  { name: 'bands', sheet: YEARS, changes: { F16: '7', D13: '5', F8: '23' } },
  { name: 'swapped', sheet: SWAPPED, changes: { I10: '5', C5: '15,7' } },
  { name: 'ten', sheet: TEN, changes: { F10: '4', I12: '8.24@0.00', I7: '9' } },
];

type Grid = string[][];

function gridOf(sheet: string, changes: Changes): Grid {
  const lines = sheet.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const grid = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [at, value] of Object.entries(changes)) {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(at)!;
    const line = grid[Number(row) - 1]!;
    const place = letter!.charCodeAt(0) - 65;
    while (line.length <= place) line.push('');
    line[place] = value;
  }
  return grid;
}

/** Findings without addresses, in any order. */
function seen(grid: Grid): string[] {
  const workbook = sheetOf(grid.map((line) => line.join(' | ')).join('\n'));
  const { tables, findings } = jsonFile('x.xlsx', workbook, check(workbook), {
    language: 'vi',
    equations: false,
  });
  expect(tables.map(({ kind }) => kind)).toEqual(['targets']);
  return findings
    .filter(({ rule }) => rule !== 'text/number-as-text')
    .map(({ rule, severity, label, actual, expected }) =>
      [rule, severity, label, actual, expected].join(' · '),
    )
    .sort();
}

const HEADERS = 5;

describe.each(TABLES)('a table of targets ($name)', ({ sheet, changes }) => {
  const grid = gridOf(sheet, changes);
  const before = seen(grid);

  it('is found wrong where it was changed, and nowhere else', () => {
    // decimals with a comma are typed as text here, of which another rule tells
    const slips = before.filter((finding) => !finding.startsWith('text/number-as-text'));
    expect(slips).toHaveLength(Object.keys(changes).length);
  });

  it('may stand anywhere on its sheet', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(4), (down, right) => {
        const moved = [
          ...Array.from({ length: down }, () => ['']),
          ...grid.map((line) => [...Array.from({ length: right }, () => ''), ...line]),
        ];
        expect(seen(moved)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('may have blank rows between its rows', () => {
    const places = fc.uniqueArray(fc.integer({ min: HEADERS, max: grid.length - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(places, (blank) => {
        const spaced = grid.flatMap((line, index) => (blank.includes(index) ? [[''], line] : [line]));
        expect(seen(spaced)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the years of a table of targets', () => {
  it('may stand in any order, being labelled', () => {
    const grid = gridOf(YEARS, { F16: '7', D13: '5', F8: '23' });
    const before = seen(grid);
    const order = fc.shuffledSubarray([4, 5, 6, 7], { minLength: 4 });
    fc.assert(
      fc.property(order, (places) => {
        const permuted = grid.map((line) => {
          if (line.length < 8 || line[4] === 'Chia cho các năm') return line;
          return [...line.slice(0, 4), ...places.map((place) => line[place] ?? ''), ...line.slice(8)];
        });
        expect(seen(permuted)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('may be headed again on a second page', () => {
    const grid = gridOf(YEARS, { F16: '7' });
    const paged = [...grid.slice(0, 12), ...grid.slice(2, 4), ...grid.slice(12)];
    expect(seen(paged)).toEqual(seen(grid));
  });
});
