import { proposalsOf, sureRepairs } from '../../../src/core/changes/proposals';
import type { Finding, Repair, Scalar } from '../../../src/core/findings/finding';
import { text } from '../../../src/core/messages/text';
import { parseAddress } from '../../../src/core/snapshot/address';
import { rect, sheetOf, workbookOf } from '../../excel/workbooks';

const workbook = workbookOf(
  sheetOf('Biểu 02', { A1: 18, B1: 'x', C1: { value: 5, formula: 'A1-13' } }),
  sheetOf('Khóa', { A1: 3 }, { locked: true }),
);

const repair = (
  confidence: number,
  ...cells: [address: string, suggested: Scalar, sheet?: number][]
): Repair => ({
  reason: 'digits',
  confidence,
  proven: true,
  cells: cells.map(([address, suggested, sheet = 0]) => ({
    cell: { sheet, ...parseAddress(address)! },
    // as the finding tells it: the workbook itself counts
    actual: 'whatever',
    suggested,
  })),
});

const finding = (...repairs: Repair[]): Finding => ({
  rule: 'grid/row-total',
  severity: 'error',
  at: { sheet: 0, rect: rect('A1') },
  label: 'Xã A',
  actual: 18,
  expected: 17,
  message: text('ui.clear'),
  related: [],
  suspects: [],
  repairs,
});

it('a proposal is from what the workbook holds to what is suggested', () => {
  const { list, isTied } = proposalsOf(workbook, finding(repair(0.95, ['A1', 17], ['D1', 1])));
  expect(isTied).toBe(false);
  expect(list[0]?.changes).toEqual([
    { cell: { sheet: 0, row: 0, column: 0 }, before: 18, after: 17 },
    { cell: { sheet: 0, row: 0, column: 3 }, before: null, after: 1 },
  ]);
  expect(list[0]?.obstacle).toBeNull();
});

it.each<[string, Repair, string | null]>([
  ['a formula', repair(0.95, ['C1', 4]), 'formula'],
  ['a formula among others', repair(0.95, ['A1', 17], ['C1', 4]), 'formula'],
  ['a locked sheet', repair(0.95, ['A1', 4, 1]), 'protected'],
  ['no change', repair(0.95, ['A1', 18]), 'nothing'],
  ['no cells', repair(0.95), 'nothing'],
  ['a blank instead', repair(0.95, ['B1', null]), null],
  ['one side of a disagreement', { ...repair(0.3, ['A1', 17]), isPartial: true }, 'partial'],
  ['a value that was only guessed', { ...repair(0.2, ['A1', 17]), isOpen: true }, 'open'],
  ['one guessed in a formula', { ...repair(0.2, ['C1', 4]), isOpen: true }, 'formula'],
])('obstacle of %s', (_, given, obstacle) => {
  expect(proposalsOf(workbook, finding(given)).list[0]?.obstacle).toBe(obstacle);
});

it('repairs tie where the first is no likelier than the second', () => {
  const tied = (...sure: number[]) =>
    proposalsOf(workbook, finding(...sure.map((one) => repair(one, ['A1', 17])))).isTied;
  expect(tied()).toBe(false);
  expect(tied(0.4)).toBe(false);
  expect(tied(0.5, 0.5)).toBe(true);
  expect(tied(1 / 3, 0.1 + 0.2333333333)).toBe(true);
  expect(tied(0.6, 0.4)).toBe(false);
});

it('only what is sure, not tied and free to be written is offered at once, each cell once', () => {
  const sure = (...findings: Finding[]) => sureRepairs(workbook, findings, 3).map((one) => one.finding);
  const a = repair(0.95, ['A1', 17]);
  expect(sure(finding(a), finding(repair(0.89, ['B1', null])), finding(repair(0.9, ['B1', null])))).toEqual([
    0, 2,
  ]);
  expect(sure(finding(repair(0.95, ['C1', 4])), finding(repair(0.95, ['A1', 4, 1])), finding())).toEqual([]);
  expect(sure(finding(repair(0.95, ['A1', 17]), repair(0.95, ['B1', null])))).toEqual([]);
  expect(sure(finding(a), finding(repair(0.99, ['D1', 3], ['A1', 16])), finding(a))).toEqual([0]);
  expect(sure(finding(repair(1, ['A1', 1], ['B1', 2], ['D1', 3])), finding(repair(1, ['E1', 4])))).toEqual([
    0,
  ]);
});
