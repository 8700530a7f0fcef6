import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { BLOCKS, CLOSED, CROSSES, DISTRICTS, NOT_RATED, NOT_SUBMITTED, ON_ITS_SIDE, WORDS } from '../sheets';

/** DISTRICTS without counts and averages, where a column total stands alone. */
const NO_COUNTS = blanks('MN', [3, 5, 6, 7, 8, 9, 10, 11, 12]);

ruleTests('grid/column-total', 'error', {
  accept: [
    { says: 'totals of districts and of all, before and after their communes', sheet: DISTRICTS },
    { says: 'one total of crosses at the bottom', sheet: CROSSES },
    { says: 'one total of words on top', sheet: WORDS },
    { says: 'totals at the right of a table on its side', sheet: ON_ITS_SIDE },
    { says: 'no counts beside them', sheet: DISTRICTS, changes: NO_COUNTS },
    {
      says: 'districts that print no total: the grand total is held against the communes',
      sheet: DISTRICTS,
      changes: blanks('CDEFGHIJKLMN', [5, 9]),
    },
    { says: 'totals called after their districts without «huyện»', sheet: CLOSED },
    { says: 'a header for each district, figures under the signatures', sheet: BLOCKS },
    { says: 'no grand total', sheet: DISTRICTS, changes: blanks('ABCDEFGHIJKLMN', [12]) },
    { says: 'a commune that has not submitted, totals that hold without it', sheet: NOT_SUBMITTED },
    {
      says: 'a commune that has not submitted, totals that count it',
      sheet: DISTRICTS,
      changes: blanks('CDEFGHIJKLM', [10]),
      unchecked: [
        'C9 grid/column-total not-submitted',
        'D9 grid/column-total not-submitted',
        'G9 grid/column-total not-submitted',
        'I9 grid/column-total not-submitted',
        'L9 grid/column-total not-submitted',
        'M9 grid/column-total not-submitted',
      ],
    },
    {
      says: 'a criterion that nobody rated, totals that count it',
      sheet: NOT_RATED,
      unchecked: ['C5 grid/column-total not-submitted', 'C9 grid/column-total not-submitted'],
    },
    {
      says: 'a criterion that nobody rated, totals of 0',
      sheet: NOT_RATED,
      changes: { C5: '0', C9: '0', C12: '0' },
    },
    {
      says: 'a value that is no mark leaves its totals open',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, C6: '2' },
      unchecked: ['C5 grid/column-total not-a-mark'],
      others: [{ rule: 'grid/mark', cell: 'C6', actual: 2, expected: 1 }],
    },
  ],
  reject: [
    {
      says: 'a total of the first of several districts with headers of their own',
      sheet: BLOCKS,
      changes: { ...blanks('M', [4, 5, 6, 10, 11, 12, 13]), C6: '3' },
      finds: [{ cell: 'C6', actual: 3, expected: 2 }],
    },
    {
      says: 'a total called after its district without «huyện»',
      sheet: CLOSED,
      changes: { ...blanks('M', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]), C6: '3' },
      finds: [{ cell: 'C6', actual: 3, expected: 2 }],
    },
    {
      says: 'a district total alone: at the total, which the grand total confirms',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, C5: '2' },
      finds: [{ cell: 'C5', actual: 2, expected: 3 }],
    },
    {
      says: 'the grand total alone',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, C12: '5' },
      finds: [{ cell: 'C12', actual: 5, expected: 4 }],
    },
    {
      says: 'the grand total over districts that print none',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, ...blanks('CDEFGHIJKL', [5, 9]), C12: '3' },
      finds: [{ cell: 'C12', actual: 3, expected: 4 }],
    },
    {
      says: 'a total of counts where no total per criterion is printed',
      sheet: WORDS,
      changes: { ...blanks('CDEFGHIJKL', [4]), M4: '22' },
      finds: [{ cell: 'M4', actual: 22, expected: 21 }],
    },
    {
      says: 'a total with counts beside it: one finding of the first rule that fails',
      sheet: DISTRICTS,
      changes: { C5: '2' },
      finds: [{ rule: 'grid/row-total', cell: 'C5', actual: 2, expected: 3 }],
    },
    {
      says: 'a total of crosses with its average: one finding',
      sheet: CROSSES,
      changes: { D8: '3' },
      finds: [{ rule: 'grid/row-total', cell: 'D8', actual: 3, expected: 2 }],
    },
    {
      says: 'a total at the right of a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { ...blanks('BCDEF', [13]), F3: '2' },
      finds: [{ cell: 'F3', actual: 2, expected: 3 }],
    },
    {
      says: 'a mark in a table without counts that several marks could explain: at the total',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, K8: '0' },
      finds: [{ cell: 'K5', actual: 1, expected: 0 }],
    },
    {
      says: 'the one mark that can explain a district total which the grand total confirms',
      sheet: DISTRICTS,
      changes: { ...NO_COUNTS, C6: '0' },
      finds: [{ cell: 'C6', actual: 0, expected: 1 }],
    },
    {
      says: 'a total that no commune missing could bring about',
      sheet: NOT_SUBMITTED,
      changes: { ...NO_COUNTS, C9: '3' },
      finds: [{ cell: 'C9', actual: 3, expected: 0 }],
    },
    {
      says: 'a total above the number of communes of a criterion that nobody rated',
      sheet: NOT_RATED,
      changes: { C12: '4', C9: '0', C5: '4' },
      finds: [{ cell: 'C5', actual: 4, expected: 0 }],
    },
  ],
});
