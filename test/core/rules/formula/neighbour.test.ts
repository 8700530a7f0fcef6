import { ruleTests } from '../ruleTests';
import { across, book, down, ignoring, MONEY, MONEY_SUMS } from './sheets';

const ROWS = [3, 4, 5, 6, 7];
const SHARE = (r: number): string => `F${r}/C${r}*100`;
const shares = (changes: Readonly<Record<string, string>>) =>
  book(MONEY, { ...MONEY_SUMS, ...across(ROWS, 'H', SHARE), ...changes });

ruleTests('formula/neighbour', 'warning', {
  accept: [
    { says: 'formulas that are alike', sheet: shares({}) },
    { says: 'a total below them made in another way', sheet: shares({ H8: 'SUM(H3:H7)/5' }) },
    { says: 'a total line that works its share out of totals', sheet: shares({ H8: 'F8/C8*100' }) },
    { says: 'a sign for a fixed cell that changes nothing here', sheet: shares({ H5: '$F$5/$C5*100' }) },
    { says: 'a sum written as a chain', sheet: shares({ E8: 'E3+E4+E5+E6+E7' }) },
    {
      says: 'a series whose first is taken from elsewhere',
      sheet: book(MONEY, {
        ...MONEY_SUMS,
        H3: 'C3+D3',
        ...across([4, 5, 6, 7], 'H', (r) => `H${r - 1}+C${r}`),
      }),
    },
    {
      says: 'subtotals of groups of several sizes, one under the other',
      sheet: book(
        `TT | Tên | Số hộ
         I | Huyện A | | 
         1 | Xã B | 5
         2 | Xã C | 6
         II | Huyện D |
         1 | Xã E | 7
         2 | Xã F | 8
         III | Huyện G |
         1 | Xã H | 9
         2 | Xã I | 10
         3 | Xã K | 11
         IV | Huyện L |
         1 | Xã M | 12
         2 | Xã N | 13`,
        { C2: 'SUM(C3:C4)', C5: 'SUM(C6:C7)', C8: 'SUM(C9:C11)', C12: 'SUM(C13:C14)' },
      ),
    },
    {
      says: 'columns of two kinds in turn',
      sheet: shares({ ...down('IKM', 8, (c) => `SUM(${c}3:${c}7)`), J8: 'F8/E8', L8: 'F8/D8' }),
    },
    {
      says: 'what the user told Excel to leave alone',
      sheet: ignoring(shares({ H5: 'F5/D5*100' }), 'H4:H6', 'formula'),
    },
    {
      says: 'so few that nothing can be told',
      sheet: book(MONEY, { ...MONEY_SUMS, H3: 'F3/C3', H4: 'F4/C4', H5: 'F5/D5' }),
    },
  ],
  reject: [
    {
      says: 'another column',
      sheet: shares({ H5: 'F5/D5*100' }),
      finds: [{ cell: 'Danh mục!H5', actual: '=F5/D5*100', expected: '=F5/C5*100' }],
    },
    {
      says: 'another row',
      sheet: shares({ H6: 'F5/C5*100' }),
      finds: [{ cell: 'Danh mục!H6', actual: '=F5/C5*100', expected: '=F6/C6*100' }],
    },
    {
      says: 'another figure',
      sheet: shares({ H7: 'F7/C7*1000' }),
      finds: [{ cell: 'Danh mục!H7', actual: '=F7/C7*1000', expected: '=F7/C7*100' }],
    },
    {
      says: 'a figure added to a sum',
      sheet: shares({ E8: 'SUM(E3:E7)+5' }),
      finds: [{ cell: 'Danh mục!E8', actual: '=SUM(E3:E7)+5', expected: '=SUM(E3:E7)' }],
    },
    {
      says: 'side by side in a row',
      sheet: book(MONEY, { ...MONEY_SUMS, ...down('CDEFG', 9, (c) => `${c}8*2`), E9: 'E7*2' }),
      finds: [{ cell: 'Danh mục!E9', actual: '=E7*2', expected: '=E8*2' }],
    },
  ],
});
