import { ruleTests } from '../ruleTests';
import { DISTRICTS } from '../sheets';
import { across, book, down, ignoring, MONEY, MONEY_SUMS } from './sheets';

const CRITERIA = 'CDEFGHIJKL';
/** The sums of DISTRICTS: per commune, per district, of all. */
const SUMS = {
  ...across([5, 6, 7, 8, 9, 10, 11, 12], 'M', (r) => `SUM(C${r}:L${r})`),
  ...down(CRITERIA, 5, (c) => `SUM(${c}6:${c}8)`),
  ...down(CRITERIA, 9, (c) => `SUM(${c}10:${c}11)`),
  ...down(CRITERIA, 12, (c) => `${c}5+${c}9`),
};
const NAME = 'Biểu 02';
const grid = (formulas: Readonly<Record<string, string>>) =>
  book(DISTRICTS, { ...SUMS, ...formulas }, {}, NAME);

ruleTests('formula/range', 'error', {
  accept: [
    { says: 'sums of all of each group', sheet: grid({}) },
    {
      says: 'a grand total over communes instead of districts',
      sheet: grid(down(CRITERIA, 12, (c) => `SUM(${c}6:${c}8,${c}10:${c}11)`)),
    },
    { says: 'everything added and halved', sheet: grid(down(CRITERIA, 12, (c) => `SUM(${c}5:${c}11)/2`)) },
    {
      says: 'everything less the subtotals',
      sheet: grid(down(CRITERIA, 12, (c) => `SUM(${c}5:${c}11)-${c}5-${c}9`)),
    },
    { says: 'a sum written as a chain', sheet: grid(down('D', 5, (c) => `${c}6+${c}7+${c}8`)) },
    {
      says: 'counts added down instead of across',
      sheet: grid({ M5: 'SUM(M6:M8)', M9: 'SUM(M10:M11)', M12: 'M5+M9' }),
    },
    { says: 'sums on a sheet that is no Biểu', sheet: book(MONEY, MONEY_SUMS) },
    {
      says: 'a heading of years above sums that leave it out',
      sheet: book(MONEY, MONEY_SUMS, { C2: '2021', D2: '2022', E2: '2023', F2: '2024' }),
    },
    {
      says: 'a line under the list that is no part of it',
      sheet: book(MONEY, MONEY_SUMS, { B9: 'Vốn đã giải ngân', C9: '900', D9: '800', E9: '700', F9: '600' }),
    },
    {
      says: 'a line of another kind between list and total',
      sheet: book(
        MONEY.replace('   | Tổng cộng', '   | Trong đó: vốn vay | 20 | 30 | 40 | 50 | \n   | Tổng cộng'),
        {
          ...across([3, 4, 5, 6, 7], 'G', (r) => `SUM(C${r}:F${r})`),
          ...down('CDEFG', 9, (c) => `SUM(${c}3:${c}7)`),
        },
      ),
    },
    {
      says: 'a range that ends in blank cells',
      sheet: book(MONEY, { ...MONEY_SUMS, E8: 'SUM(E3:E6)' }, { E7: '' }),
      others: [
        {
          rule: 'formula/neighbour',
          severity: 'warning',
          cell: 'Danh mục!E8',
          actual: '=SUM(E3:E6)',
          expected: '=SUM(E3:E7)',
        },
      ],
    },
    {
      says: 'subtotals that SUBTOTAL leaves out by itself',
      sheet: book(MONEY, {
        ...across([3, 4, 5, 6, 7], 'G', (r) => `SUM(C${r}:F${r})`),
        ...down('CDEFG', 8, (c) => `SUBTOTAL(9,${c}3:${c}7)`),
        ...down('CDEFG', 5, (c) => `SUBTOTAL(9,${c}3:${c}4)`),
      }),
    },
    {
      says: 'what the user told Excel to leave alone',
      sheet: ignoring(book(MONEY, { ...MONEY_SUMS, E8: 'SUM(E3:E6)' }), 'E8', 'formulaRange'),
    },
  ],
  reject: [
    {
      says: 'a district total without its last commune, and nothing of the totals that lean on it',
      sheet: grid({ D5: 'SUM(D6:D7)' }),
      finds: [{ cell: `${NAME}!D5`, actual: '=SUM(D6:D7)', expected: '=SUM(D6:D8)' }],
    },
    {
      says: 'totals of a whole district without its last commune: one finding',
      sheet: grid(down(CRITERIA, 5, (c) => `SUM(${c}6:${c}7)`)),
      finds: [{ cell: `${NAME}!C5:L5`, actual: '=SUM(C6:C7)', expected: '=SUM(C6:C8)' }],
    },
    {
      says: 'the first commune left out',
      sheet: grid({ C5: 'SUM(C7:C8)' }),
      finds: [{ cell: `${NAME}!C5`, actual: '=SUM(C7:C8)', expected: '=SUM(C6:C8)' }],
    },
    {
      says: 'one in the middle left out of a chain',
      sheet: grid({ C5: 'C6+C8' }),
      finds: [{ cell: `${NAME}!C5`, actual: '=C6+C8', expected: '=SUM(C6:C8)' }],
    },
    {
      says: 'criteria left out of every count',
      sheet: grid(across([5, 6, 7, 8, 9, 10, 11, 12], 'M', (r) => `SUM(C${r}:K${r})`)),
      finds: [{ cell: `${NAME}!M5:M12`, actual: '=SUM(C5:K5)', expected: '=SUM(C5:L5)' }],
    },
    {
      says: 'subtotals and their communes',
      sheet: grid(down(CRITERIA, 12, (c) => `SUM(${c}5:${c}11)`)),
      finds: [{ cell: `${NAME}!C12:L12`, actual: '=SUM(C5:C11)', expected: '=SUM(C5,C9)' }],
    },
    {
      says: 'a district left out of the grand total',
      sheet: grid({ D12: 'SUM(D5)' }),
      finds: [{ cell: `${NAME}!D12`, actual: '=SUM(D5)', expected: '=SUM(D5,D9)' }],
    },
    {
      says: 'itself',
      sheet: book(MONEY, { ...MONEY_SUMS, E8: 'SUM(E3:E8)' }),
      finds: [{ cell: 'Danh mục!E8', actual: '=SUM(E3:E8)', expected: null }],
    },
    {
      says: 'a row that all its sisters take in',
      sheet: book(MONEY, { ...MONEY_SUMS, E8: 'SUM(E3:E6)' }),
      finds: [{ cell: 'Danh mục!E8', actual: '=SUM(E3:E6)', expected: '=SUM(E3:E7)' }],
    },
    {
      says: 'a column that all its sisters take in',
      sheet: book(MONEY, { ...MONEY_SUMS, G5: 'SUM(D5:F5)' }),
      finds: [{ cell: 'Danh mục!G5', actual: '=SUM(D5:F5)', expected: '=SUM(C5:F5)' }],
    },
    {
      says: 'a numbered line that no total takes in, right above them',
      sheet: book(MONEY, { ...MONEY_SUMS, ...down('CDEFG', 8, (c) => `SUM(${c}3:${c}6)`) }),
      finds: [{ cell: 'Danh mục!C8:G8', actual: '=SUM(C3:C6)', expected: '=SUM(C3:C7)' }],
    },
    {
      says: 'a numbered line in the middle',
      sheet: book(MONEY, { ...MONEY_SUMS, ...down('CDEFG', 8, (c) => `SUM(${c}3:${c}4,${c}6:${c}7)`) }),
      finds: [{ cell: 'Danh mục!C8:G8', actual: '=SUM(C3:C4,C6:C7)', expected: '=SUM(C3:C7)' }],
    },
    {
      says: 'a subtotal and its lines on a sheet that is no Biểu',
      sheet: book(MONEY, { ...MONEY_SUMS, ...down('CDEF', 5, (c) => `${c}3+${c}4`) }),
      finds: [{ cell: 'Danh mục!C8:F8', actual: '=SUM(C3:C7)', expected: null }],
    },
    {
      says: 'the years in the heading',
      sheet: book(
        MONEY,
        { ...MONEY_SUMS, ...down('CDEF', 8, (c) => `SUM(${c}2:${c}7)`) },
        { C2: '2021', D2: '2022', E2: '2023', F2: '2024' },
      ),
      finds: [{ cell: 'Danh mục!C8:F8', actual: '=SUM(C2:C7)', expected: '=SUM(C3:C7)' }],
    },
  ],
});
