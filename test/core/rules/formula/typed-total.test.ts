import { ruleTests } from '../ruleTests';
import { DISTRICTS } from '../sheets';
import type { Changes } from '../sheetOf';
import { across, book, down, ignoring, MONEY, MONEY_SUMS } from './sheets';

/** MONEY with its sums, where some are typed instead. */
function typed(changes: Changes, more: Changes = {}) {
  const formulas = Object.entries({ ...MONEY_SUMS, ...more }).filter(([at]) => !(at in changes));
  return book(MONEY, Object.fromEntries(formulas), changes);
}

const SHARES = across([3, 4, 5, 6, 7], 'H', (r) => `F${r}/C${r}*100`);

ruleTests('formula/typed-total', 'warning', {
  accept: [
    { says: 'formulas throughout', sheet: typed({}) },
    {
      says: 'a column of typed figures among formulas',
      sheet: typed(
        { ...across([3, 4, 5, 6, 7], 'H', String) },
        down('H', 8, () => 'SUM(H3:H7)'),
      ),
    },
    {
      says: 'a first year typed, the others worked out of it',
      sheet: book(MONEY, { ...MONEY_SUMS, ...across([4, 5, 6, 7], 'H', (r) => `H${r - 1}*2`) }, { H3: '7' }),
    },
    { says: 'a typed share in a line of totals', sheet: typed({ E2: 'Tỷ lệ %', E8: '61.5' }) },
    { says: 'a figure far from what the formula would give', sheet: typed({ E8: '9' }) },
    { says: 'half of the totals typed', sheet: typed({ D8: '1650', E8: '1700' }) },
    { says: 'a word', sheet: typed({ E8: 'chưa có' }) },
    {
      says: 'what the user told Excel to leave alone',
      sheet: ignoring(typed({ E8: '1700' }), 'E8', 'formula'),
    },
    {
      says: 'a wrong total that its Biểu already shows',
      sheet: book(
        DISTRICTS,
        down('CDEGHIJKL', 5, (c) => `SUM(${c}6:${c}8)`),
        { F5: '3' },
        'Biểu 02',
      ),
      others: [{ rule: 'grid/row-total', severity: 'error', cell: 'Biểu 02!F5', actual: 3, expected: 2 }],
    },
  ],
  reject: [
    {
      says: 'a total typed that is right today',
      sheet: typed({ E8: '1700' }),
      finds: [{ cell: 'Danh mục!E8', actual: 1700, expected: '=SUM(E3:E7)' }],
    },
    {
      says: 'a total typed that is no longer right',
      sheet: typed({ E8: '1690' }),
      finds: [{ cell: 'Danh mục!E8', actual: 1690, expected: '=SUM(E3:E7)' }],
    },
    {
      says: 'at the end of the line, where it equals the total',
      sheet: typed({ G8: '6700' }),
      finds: [{ cell: 'Danh mục!G8', actual: 6700, expected: '=SUM(G3:G7)' }],
    },
    {
      says: 'in a column of formulas',
      sheet: typed({ H5: '109.38@0.00' }, SHARES),
      finds: [{ cell: 'Danh mục!H5', actual: 109.38, expected: '=F5/C5*100' }],
    },
    {
      says: 'two side by side: one finding',
      sheet: book(
        MONEY,
        Object.fromEntries(
          Object.entries({ ...MONEY_SUMS, ...down('HIJKL', 8, (c) => `SUM(${c}3:${c}7)`) }).filter(
            ([at]) => at !== 'D8' && at !== 'E8',
          ),
        ),
        { D8: '1650', E8: '1700' },
      ),
      finds: [{ cell: 'Danh mục!D8:E8', actual: 1650, expected: '=SUM(D3:D7)' }],
    },
    {
      says: 'in a Biểu, right today',
      sheet: book(
        DISTRICTS,
        down('CDEGHIJKL', 5, (c) => `SUM(${c}6:${c}8)`),
        {},
        'Biểu 02',
      ),
      finds: [{ cell: 'Biểu 02!F5', actual: 2, expected: '=SUM(F6:F8)' }],
    },
  ],
});
