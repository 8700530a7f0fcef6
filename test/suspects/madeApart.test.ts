import { readFileSync } from 'node:fs';
import { check } from '../../src/core/check';
import { address, parseAddress } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { refine } from '../../src/core/suspects/refine';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { solveInProcess } from './solveInProcess';

const GRID = 1;

/** The same workbook with other figures in its Biểu 02. */
function withFigures(workbook: Workbook, figures: Readonly<Record<string, number>>): Workbook {
  const rows = new Map(workbook.sheets[GRID]!.rows);
  for (const [at, value] of Object.entries(figures)) {
    const { row, column } = parseAddress(at)!;
    const cells = [...rows.get(row)!];
    cells[column] = { ...cells[column], value };
    rows.set(row, cells);
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => (at === GRID ? { ...sheet, rows } : sheet)),
  };
}

/** Xã Mường Nhé meets four criteria more; everything in Biểu 02 follows, Biểu 01 was made before. */
const FOUR_MORE = {
  ...{ D87: 1, F87: 1, P87: 1, S87: 1, V87: 15 },
  ...{ D82: 8, F82: 9, P82: 9, S82: 6, V82: 149, W82: 13.55 },
  ...{ D138: 90, F138: 87, P138: 98, S138: 84, V138: 1782, W138: 15.5 },
};

test.each([
  ['alone', {}, []],
  ['beside slips', { O82: 7, K138: 57 }, ['K138 75', 'O82 8']],
])(
  'a Biểu 01 that was not brought up to date %s: no mark of Biểu 02 is doubted for it',
  async (_, slips, expected) => {
    const sample = await readWorkbook(readFileSync('assets/samples/dien-bien.xlsx'));
    const workbook = withFigures(sample, { ...FOUR_MORE, ...slips });
    const { findings } = await refine(workbook, check(workbook), { solve: solveInProcess });
    const errors = findings.filter(({ severity }) => severity === 'error');
    const inGrid = errors
      .filter(({ at }) => at.sheet === GRID)
      .map(({ repairs: [best] }) =>
        best!.cells.map(({ cell, suggested }) => `${address(cell.row, cell.column)} ${suggested}`).join(', '),
      );
    expect(inGrid.sort()).toEqual(expected);
    const between = errors.filter(({ rule }) => rule.startsWith('across/'));
    expect(between.length).toBeGreaterThan(4);
    for (const { repairs } of between) for (const { cells } of repairs) expect(cells).toHaveLength(1);
  },
  60_000,
);
