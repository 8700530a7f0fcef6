import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { CROSSES, DISTRICTS, NOT_SUBMITTED, ON_ITS_SIDE, WORDS } from '../sheets';

/** DISTRICTS without any sum over its marks. */
const NO_TOTALS = {
  ...blanks('MN', [3, 5, 6, 7, 8, 9, 10, 11, 12]),
  ...blanks('CDEFGHIJKL', [5, 9]),
  ...blanks('ABCDEFGHIJKL', [12]),
};

ruleTests('grid/mark', 'error', {
  accept: [
    { says: '1 and 0', sheet: DISTRICTS },
    { says: 'x and blank', sheet: CROSSES },
    { says: 'Đ and CĐ', sheet: WORDS },
    {
      says: 'notations of other districts in one sheet',
      sheet: DISTRICTS,
      changes: {
        C6: 'X',
        D6: '×',
        E6: 'Đ',
        G6: 'đạt',
        I6: ' Đạt ',
        F6: 'CĐ',
        H6: 'Chưa đạt',
        K6: 'không đạt',
        C7: '+',
        D7: '-',
        C8: '✓',
        D8: 'TRUE',
        C11: 'FALSE',
      },
    },
    { says: 'not considered', sheet: DISTRICTS, changes: { F6: 'KX', H6: 'không xét', K6: 'Không xét' } },
    { says: 'spaces alone are a blank', sheet: CROSSES, changes: { H4: "'  ", K4: "'\u00a0" } },
    {
      says: 'a commune that has not reported, in words',
      sheet: NOT_SUBMITTED,
      changes: { C10: 'Chưa báo cáo' },
    },
    { says: 'totals above 1 are no marks', sheet: ON_ITS_SIDE },
  ],
  reject: [
    {
      says: '2 where the totals say met',
      sheet: DISTRICTS,
      changes: { C6: '2' },
      finds: [{ cell: 'C6', actual: 2, expected: 1 }],
      unchecked: ['M6 grid/row-total not-a-mark', 'C5 grid/column-total not-a-mark'],
    },
    {
      says: '2 where the totals say not met',
      sheet: DISTRICTS,
      changes: { F6: '2' },
      finds: [{ cell: 'F6', actual: 2, expected: 0 }],
    },
    {
      says: '2 where a total of both is wrong by another cell',
      sheet: DISTRICTS,
      changes: { C6: '2', C7: '0' },
      finds: [{ cell: 'C6', actual: 2, expected: 1 }],
      others: [{ rule: 'grid/row-total', cell: 'C7', actual: 0, expected: 1 }],
    },
    {
      says: '2 where no total decides',
      sheet: DISTRICTS,
      changes: { ...NO_TOTALS, C6: '2' },
      finds: [{ cell: 'C6', actual: 2, expected: null }],
    },
    {
      says: '11, a 1 typed twice',
      sheet: DISTRICTS,
      changes: { C6: '11' },
      finds: [{ cell: 'C6', actual: 11, expected: 1 }],
    },
    {
      says: 'a negative number',
      sheet: DISTRICTS,
      changes: { C6: '-1' },
      finds: [{ cell: 'C6', actual: -1, expected: 1 }],
    },
    {
      says: 'a number among crosses: expected in the words of the sheet',
      sheet: CROSSES,
      changes: { C4: '3' },
      finds: [{ cell: 'C4', actual: 3, expected: 'x' }],
    },
    {
      says: 'a question mark among words',
      sheet: WORDS,
      changes: { E5: '?' },
      finds: [{ cell: 'E5', actual: '?', expected: 'CĐ' }],
    },
    {
      says: 'a remark in place of a mark',
      sheet: WORDS,
      changes: { C5: 'đang rà soát' },
      finds: [{ cell: 'C5', actual: 'đang rà soát', expected: 'Đ' }],
    },
    {
      says: 'an error value',
      sheet: DISTRICTS,
      changes: { C6: '#REF!' },
      finds: [{ cell: 'C6', actual: '#REF!', expected: 1 }],
    },
    {
      says: 'on a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { C4: '2' },
      finds: [{ cell: 'C4', actual: 2, expected: 'x' }],
    },
    {
      says: 'two in different lines and columns: each its own',
      sheet: DISTRICTS,
      changes: { C6: '2', D11: 'oke' },
      finds: [
        { cell: 'C6', actual: 2, expected: 1 },
        { cell: 'D11', actual: 'oke', expected: 1 },
      ],
    },
    {
      says: '«cơ bản đạt» is not met, and one note for all of them',
      sheet: DISTRICTS,
      changes: { F6: 'CBĐ', H6: 'Cơ bản đạt', E10: 'cơ bản đạt' },
      finds: [{ severity: 'note', cell: 'F6', actual: 'CBĐ', expected: null }],
      unchecked: [],
    },
    {
      says: '«cơ bản đạt» that the totals count as met: the note, and the totals',
      sheet: DISTRICTS,
      changes: { C6: 'Cơ bản đạt' },
      finds: [{ severity: 'note', cell: 'C6', actual: 'Cơ bản đạt', expected: null }],
      others: [{ rule: 'grid/row-total', cell: 'C6', actual: 'Cơ bản đạt', expected: 1 }],
    },
  ],
});
