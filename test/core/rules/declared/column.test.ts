import { checkSheet, ruleTests } from '../ruleTests';

const BUDGET = `
  Biểu số 9: Tình hình giải ngân vốn
  TT | Nội dung | Kế hoạch | Thực hiện | Tỷ lệ (%) | Còn lại
  A | B | 1 | 2 | 3=2/1 | 4=1-2
  1 | Giao thông | 400 | 300 | 75 | 100
  2 | Thủy lợi | 250 | 100 | 40 | 150
  3 | Trường học | 640 | 160 | 25 | 480
  4 | Nước sạch | 120 | 90 | 75 | 30
  5 | Điện | 500 | 410 | 82 | 90`;

const BRACKETS = `
  TT | Đơn vị | Tổng số hộ | Hộ nghèo | < | Tỷ lệ
  ^ | ^ | ^ | Thành thị | Nông thôn | ^
  (1) | (2) | (3) | (4) | (5) | (6)=((4)+(5))/(3)
  1 | Xã Na Ư | 400 | 30 | 70 | 0.25@0.00
  2 | Xã Pa Thơm | 500 | 20 | 30 | 0.1@0.00
  3 | Xã Hua Thanh | 800 | 100 | 60 | 0.2@0.00
  4 | Xã Núa Ngam | 600 | 90 | 60 | 0.25@0.00`;

const TOTALS = `
  Nội dung | Cộng | Trung ương | Tỉnh | Xã
  A | 1=2+3+4 | 2 | 3 | 4
  Đường xã | 60 | 30 | 20 | 10
  Đường thôn | 95 | 70 | 15 | 10
  Nhà văn hóa | 66 | 11 | 22 | 33`;

const MISREAD = `
  Nội dung | Kế hoạch | Thực hiện | Lũy kế
  A | 1 | 2 | 3=1+2
  Đường xã | 60 | 30 | 47
  Đường thôn | 95 | 70 | 88
  Kênh mương | 31 | 12 | 29
  Nhà văn hóa | 66 | 11 | 54
  Chợ xã | 40 | 33 | 39
  Cộng | 292 | 156 | 257`;

ruleTests('declared/column', 'error', {
  accept: [
    { says: 'per cent and difference that agree', sheet: BUDGET },
    { says: 'numbers in brackets, a quotient as a fraction', sheet: BRACKETS },
    { says: 'the whole before its parts', sheet: TOTALS },
    {
      says: 'a formula that hardly any row follows: said, not held against the rows',
      sheet: MISREAD,
      unchecked: ['D2 declared/column declaration-unlike'],
    },
    {
      says: 'a row of averages that does not follow the columns',
      sheet: `${BUDGET}\n  | Bình quân | 382 | 212 | 59.4@0.0 | 999`,
      // it is an average line, though, and is held to that
      others: [{ rule: 'parts/share', severity: 'error', cell: 'F9', actual: 999, expected: 170 }],
    },
    {
      says: 'nothing planned: no quotient to be held to',
      sheet: BUDGET,
      changes: { C5: '0', D5: '0', E5: '0', F5: '0' },
    },
  ],
  reject: [
    {
      says: 'a share that is not 2/1',
      sheet: BUDGET,
      changes: { E6: '52' },
      finds: [{ cell: 'E6', actual: 52, expected: 25 }],
    },
    {
      says: 'a difference off by a digit',
      sheet: BUDGET,
      changes: { F7: '39' },
      finds: [{ cell: 'F7', actual: 39, expected: 30 }],
    },
    {
      says: 'a quotient of a sum',
      sheet: BRACKETS,
      changes: { F6: '0.3@0.00' },
      finds: [{ cell: 'F6', actual: 0.3, expected: 0.2 }],
    },
    {
      says: 'a whole of three parts on one of few rows',
      sheet: TOTALS,
      changes: { B4: '96' },
      finds: [{ cell: 'B4', actual: 96, expected: 95 }],
    },
    {
      says: 'every row of a table of three',
      sheet: TOTALS,
      changes: { B3: '61', B4: '99', B5: '70' },
      finds: [
        { cell: 'B3', actual: 61, expected: 60 },
        { cell: 'B4', actual: 99, expected: 95 },
        { cell: 'B5', actual: 70, expected: 66 },
      ],
    },
  ],
});

describe('the declared columns in --equations', () => {
  it('are law, whatever arithmetic alone would believe', () => {
    const { tables } = checkSheet(TOTALS);
    const equations = tables[0]!.equations!.filter(({ rule }) => rule === 'declared/column');
    expect(equations.map(({ cell, basis, status }) => `${cell} ${basis} ${status}`)).toEqual([
      'B3 declared holds',
      'B4 declared holds',
      'B5 declared holds',
    ]);
  });
});
