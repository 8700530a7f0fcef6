import { NO_MEMORY, type TaughtRelation } from '../../../../src/core/memory/memory';
import { withMemory } from '../../memory/books';
import { ruleTests } from '../ruleTests';
import { sheetOf, type Changes } from '../sheetOf';
import type { Workbook } from '../../../../src/core/snapshot/workbook';

/** Nothing in its words or numbers tells that «Vốn bố trí» is the sum of some of what stands before it. */
const FUNDS = `
Biểu 07: Vốn thực hiện Chương trình năm 2025
TT | Nội dung | Vốn giao | Vốn huyện | Nguồn dân góp | Vốn tín dụng | Vốn bố trí
1 | Đường giao thông | 100 | 20 | 3 | 9 | 123
2 | Thủy lợi | 50 | 10 | 2 | 40 | 62
3 | Trường học | 70 | 5 | 7 | 11 | 82
4 | Nhà văn hóa | 31 | 8 | 4 | 17 | 43
`;

const HEADS = ['TT', 'Nội dung', 'Vốn giao', 'Vốn huyện', 'Nguồn dân góp', 'Vốn tín dụng', 'Vốn bố trí'];
const head = (label: string) => ({ line: [], head: [label] });
const COLUMNS: TaughtRelation = {
  form: { title: '', sheet: '', heads: HEADS.slice(2) },
  op: '=',
  over: 'columns',
  target: head('Vốn bố trí'),
  parts: ['Vốn giao', 'Vốn huyện', 'Nguồn dân góp'].map(head),
};

const book = (relation: TaughtRelation, changes: Changes = {}): Workbook =>
  withMemory(sheetOf(FUNDS, changes, 'Biểu 07'), { ...NO_MEMORY, relations: [relation] });

const cell = (line: string, column: string) => ({ line: [line], head: [column] });
const CELL: TaughtRelation = {
  ...COLUMNS,
  over: 'cell',
  target: cell('Trường học', 'Vốn tín dụng'),
  parts: [cell('Trường học', 'Nguồn dân góp'), cell('Nhà văn hóa', 'Nguồn dân góp')],
};
const ROWS: TaughtRelation = {
  ...COLUMNS,
  over: 'rows',
  op: '≥',
  target: { line: ['Đường giao thông'], head: [] },
  parts: [{ line: ['Thủy lợi'], head: [] }],
};

ruleTests('declared/taught', 'error', {
  accept: [
    { says: 'rows that add up as declared', sheet: book(COLUMNS) },
    { says: 'one cell that does', sheet: book(CELL) },
    {
      says: 'a form that is another one',
      sheet: book({ ...COLUMNS, form: { ...COLUMNS.form, heads: ['Số hộ', 'Hộ nghèo'] } }, { G4: '63' }),
      others: [],
    },
    { says: 'a head that is gone', sheet: book({ ...COLUMNS, parts: [head('Vốn khác')] }) },
    { says: 'parts up to the whole', sheet: book(ROWS, { F3: '40' }) },
  ],
  reject: [
    {
      says: 'a row that does not add up as declared',
      sheet: book(COLUMNS, { G4: '64' }),
      finds: [{ cell: 'Biểu 07!G4', actual: 64, expected: 62 }],
    },
    {
      says: 'one cell that does not',
      sheet: book(CELL, { F5: '12' }),
      finds: [{ cell: 'Biểu 07!F5', actual: 12, expected: 11 }],
    },
    {
      says: 'a part above its whole',
      sheet: book(ROWS, { F3: '40', D4: '30' }),
      finds: [{ cell: 'Biểu 07!D4', actual: 30, expected: 20 }],
      others: [],
    },
  ],
});
