import { ruleTests } from '../ruleTests';
import { VILLAGES } from './tables';

/** As a province without heads over the groups writes it: parts before the whole. */
const PARTS_FIRST = `
Tổng hợp thôn đạt chuẩn các xã
STT | Xã          | Thôn NTM | Thôn kiểu mẫu | Cộng thôn đạt
1   | Xã Tân Lập  | 12       | 3             | 15
2   | Xã Hòa Bình | 9        | 1             | 10
3   | Xã Phú Xuân | 17       | 6             | 23
4   | Xã Bình An  | 8        | 5             | 13
`;

/** Totals of one decimal over parts of two. */
const ROUNDED = `
TT | Đơn vị | Tổng vốn | NSTW | NSĐP | Khác
1 | Xã Na Ư | 50.4@0.0 | 10.12 | 20.21 | 20.11
2 | Xã Pa Thơm | 60.2@0.0 | 20.08 | 20.08 | 20.08
3 | Xã Hua Thanh | 60.4@0.0 | 20.11 | 20.13 | 20.12
4 | Xã Núa Ngam | 90.8@0.0 | 30.23 | 30.25 | 30.27
5 | Xã Thanh An | 30.5@0.0 | 10.11 | 10.23 | 10.22
`;

ruleTests('parts/row', 'error', {
  accept: [
    { says: 'groups of columns whose first is the sum of the others', sheet: VILLAGES },
    { says: 'a total behind its parts', sheet: PARTS_FIRST },
    {
      says: 'a blank part beside a total that counts it as nothing',
      sheet: VILLAGES,
      changes: { H6: '', I6: '43', H8: '18', I8: '181' },
    },
  ],
  reject: [
    {
      says: 'a total of one row, and the total row that counts it in',
      sheet: VILLAGES,
      changes: { G5: '67', G8: '200' },
      // one cause: the total row follows the total that is wrong
      finds: [{ cell: 'G5', actual: 67, expected: 66 }],
    },
    {
      says: 'a part that its row and its column both miss',
      sheet: VILLAGES,
      changes: { F6: '20' },
      finds: [{ cell: 'F6', actual: 20, expected: 30 }],
    },
    {
      says: 'a total of fewer decimals than its parts: what they come to, rounded',
      sheet: ROUNDED,
      changes: { C3: '6.02@0.0' },
      finds: [{ cell: 'C3', actual: 6.02, expected: 60.2 }],
    },
    {
      says: 'a total behind its parts',
      sheet: PARTS_FIRST,
      changes: { E5: '32' },
      finds: [{ cell: 'E5', actual: 32, expected: 23 }],
    },
  ],
});
