import fc from 'fast-check';
import { applyChanges, scalarOf, valueOf } from '../../../src/core/changes/applyChanges';
import { inverse, type CellChange } from '../../../src/core/changes/cellChange';
import type { Scalar } from '../../../src/core/findings/finding';
import { cellAt, type Cell, type CellValue, type Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf, workbookOf } from '../../excel/workbooks';

const at = (row: number, column: number, sheet = 0) => ({ sheet, row, column });
const book = (): Workbook =>
  workbookOf(
    sheetOf('Biểu 02', {
      A1: 18,
      B1: 'x',
      C1: { value: '17', format: '@' },
      D1: { value: 5, formula: 'A1-13' },
      E1: { value: { error: '#N/A' } },
      F1: true,
    }),
  );
const cell = (workbook: Workbook, row: number, column: number): Cell | undefined =>
  cellAt(workbook.sheets[0]!, row, column);

describe('a change is refused', () => {
  it.each<[string, CellChange, string]>([
    ['on a formula', { cell: at(0, 3), before: 5, after: 6 }, 'formula'],
    ['where something else stands', { cell: at(0, 0), before: 17, after: 16 }, 'changed'],
    ['where the figure is kept as text', { cell: at(0, 2), before: 17, after: 16 }, 'changed'],
    ['where nothing stands', { cell: at(7, 7), before: 17, after: 16 }, 'changed'],
    ['where something stands that was empty', { cell: at(0, 0), before: null, after: 16 }, 'changed'],
    ['on a sheet that is not there', { cell: at(0, 0, 3), before: 18, after: 16 }, 'gone'],
  ])('%s', (_, change, because) => {
    const given = book();
    const { workbook, outcome } = applyChanges(given, [change]);
    expect(workbook).toBe(given);
    expect(outcome).toEqual({ written: [], refused: [{ change, because }] });
  });
});

it.each<[string, CellChange, Cell]>([
  ['a number', { cell: at(0, 0), before: 18, after: 17 }, { value: 17 }],
  ['a number for a text of it', { cell: at(0, 2), before: '17', after: 17 }, { value: 17 }],
  ['a text, never a formula', { cell: at(0, 0), before: 18, after: '=1+1' }, { value: '=1+1' }],
  ['nothing', { cell: at(0, 1), before: 'x', after: null }, { value: null }],
  ['for an error', { cell: at(0, 4), before: '#N/A', after: 3 }, { value: 3 }],
  ['for a logical value', { cell: at(0, 5), before: 'true', after: 1 }, { value: 1 }],
  ['into an empty row', { cell: at(9, 2), before: null, after: 1 }, { value: 1 }],
])('%s is written', (_, change, expected) => {
  const { workbook, outcome } = applyChanges(book(), [change]);
  expect(outcome.refused).toEqual([]);
  expect(cell(workbook, change.cell.row, change.cell.column)).toEqual(expected);
});

it('keeps rows in order, and shares what it does not touch', () => {
  const given = workbookOf(sheetOf('A', { A1: 1, A5: 5 }), sheetOf('B', { A1: 1 }));
  const { workbook } = applyChanges(given, [{ cell: at(2, 0), before: null, after: 3 }]);
  expect([...workbook.sheets[0]!.rows.keys()]).toEqual([0, 2, 4]);
  expect(workbook.sheets[0]!.rows.get(0)).toBe(given.sheets[0]!.rows.get(0));
  expect(workbook.sheets[1]).toBe(given.sheets[1]);
});

it('follows one change of a cell with another', () => {
  const { workbook, outcome } = applyChanges(book(), [
    { cell: at(0, 0), before: 18, after: 17 },
    { cell: at(0, 0), before: 17, after: 16 },
    { cell: at(0, 0), before: 18, after: 15 },
  ]);
  expect(cell(workbook, 0, 0)?.value).toBe(16);
  expect(outcome.refused.map(({ because }) => because)).toEqual(['changed']);
});

it('takes the format of text off for a number, and puts it back', () => {
  const { workbook, outcome } = applyChanges(book(), [{ cell: at(0, 2), before: '17', after: 17 }]);
  const back = applyChanges(workbook, inverse(outcome.written));
  expect(cell(back.workbook, 0, 2)).toEqual({ value: '17', format: '@' });
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(null, 'x', '17', '=A1', "'", 'true', '#REF!', '#ABC'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ minLength: 1 }),
);

it('a value means the cell that is told by it', () => {
  fc.assert(fc.property(scalar, (value) => expect(scalarOf(valueOf(value))).toBe(value)));
  const held: CellValue[] = [
    null,
    true,
    3,
    'x',
    { error: '#DIV/0!' },
    { error: '#NAME?' },
    { error: '#N/A' },
  ];
  for (const value of held) expect(valueOf(scalarOf(value))).toEqual(value);
});

it('whatever is written is taken back by its inverse', () => {
  const edits = fc.array(fc.record({ row: fc.nat(3), column: fc.nat(6), after: scalar }), { maxLength: 12 });
  fc.assert(
    fc.property(edits, (wanted) => {
      const given = book();
      let now = given;
      const written: CellChange[] = [];
      for (const { row, column, after } of wanted) {
        const before = scalarOf(cell(now, row, column)?.value ?? null);
        const { workbook, outcome } = applyChanges(now, [{ cell: at(row, column), before, after }]);
        now = workbook;
        written.push(...outcome.written);
      }
      const { workbook, outcome } = applyChanges(now, inverse(written));
      expect(outcome.refused).toEqual([]);
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < 7; column++) {
          expect(cell(workbook, row, column)?.value ?? null).toEqual(cell(given, row, column)?.value ?? null);
        }
      }
    }),
  );
});
