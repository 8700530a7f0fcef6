import { applyChanges } from '../../../src/core/changes/applyChanges';
import { cellWrites } from '../../../src/core/changes/cellWrites';
import { recalculate } from '../../../src/core/changes/recalculate';
import { address, parseAddress } from '../../../src/core/snapshot/address';
import type { Cell, CellValue, Sheet, Workbook } from '../../../src/core/snapshot/workbook';

type Given = Readonly<Record<string, number | string | readonly [formula: string, value: CellValue]>>;

function sheetOf(name: string, given: Given): Sheet {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [at, held] of Object.entries(given)) {
    const { row, column } = parseAddress(at)!;
    const cells = rows.get(row) ?? [];
    cells[column] = typeof held === 'object' ? { formula: held[0], value: held[1] } : { value: held };
    rows.set(row, cells);
  }
  return {
    name,
    visibility: 'visible',
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** What is written into the file after A1 of the first sheet became `after`. */
function after(workbook: Workbook, value: number | string | null): Record<string, CellValue> {
  const before = workbook.sheets[0]!.rows.get(0)![0]!.value as number;
  const change = { cell: { sheet: 0, row: 0, column: 0 }, before, after: value };
  const changed = applyChanges(workbook, [change]).workbook;
  const writes = cellWrites(workbook, recalculate(workbook, changed));
  return Object.fromEntries(
    writes.map(({ cell, value: written }) => [`${cell.sheet}!${address(cell.row, cell.column)}`, written]),
  );
}

const one = (given: Given): Workbook => ({ sheets: [sheetOf('Biểu 1', given)] });

it.each<[string, Given, Record<string, CellValue>]>([
  ['a sum', { A1: 1, A2: 5, A3: ['SUM(A1:A2)', 6] }, { '0!A1': 2, '0!A3': 7 }],
  ['a sum of sums', { A1: 1, A2: ['A1+1', 2], A3: ['SUM(A1:A2)', 3] }, { '0!A1': 2, '0!A2': 3, '0!A3': 5 }],
  [
    'a formula that stands before what it reads',
    { A1: 1, B1: ['B2*2', 4], B2: ['A1+1', 2] },
    { '0!A1': 2, '0!B1': 6, '0!B2': 3 },
  ],
  ['one that reads nothing changed', { A1: 1, A2: 5, A3: ['A2*2', 10] }, { '0!A1': 2 }],
  ['one that is not worked out here', { A1: 1, A2: ['COUNTIF(A1:A1,1)', 1] }, { '0!A1': 2, '0!A2': null }],
  ['one whose result was not what it gives', { A1: 1, A2: ['A1+1', 99] }, { '0!A1': 2, '0!A2': null }],
  [
    'a sum over a result that is not known',
    { A1: 1, A2: ['COUNTIF(A1:A1,1)', 1], A3: ['SUM(A1:A2)', 2] },
    { '0!A1': 2, '0!A2': null, '0!A3': null },
  ],
  ['a division by nothing', { A1: 1, A2: ['4/(A1-2)', -4] }, { '0!A1': 2, '0!A2': null }],
  ['a circle', { A1: 1, A2: ['A1+A3', 5], A3: ['A2+1', 6] }, { '0!A1': 2, '0!A2': null, '0!A3': null }],
])('works out what follows from a change: %s', (_, given, expected) => {
  expect(after(one(given), 2)).toEqual(expected);
});

it('knows that a formula of another sheet follows, and does not guess its result', () => {
  const workbook: Workbook = {
    sheets: [sheetOf('Biểu 1', { A1: 1 }), sheetOf('Tổng hợp', { A1: ["'Biểu 1'!A1*2", 2], A2: ['7+1', 8] })],
  };
  expect(after(workbook, 2)).toEqual({ '0!A1': 2, '1!A1': null });
});

it('follows a chain of formulas only so far, and says of the rest that it is not known', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`A${i + 2}`, [`A${i + 1}+1`, i + 2] as const]),
  );
  const written = after(one({ A1: 1, ...chain }), 2);
  expect(written['0!A10']).toBe(11);
  expect(Object.values(written)).not.toContain(150);
});

it('gives the same workbook back where nothing changed', () => {
  const workbook = one({ A1: 1, A2: ['A1', 1] });
  expect(recalculate(workbook, workbook)).toBe(workbook);
});
