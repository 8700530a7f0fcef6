import { ruleTests } from '../ruleTests';
import { POVERTY, VILLAGES } from './tables';

/** The total first, three header rows, no numbering. */
const TOTAL_FIRST = `
Phụ lục II: Số hộ theo khu vực
Đơn vị      | Số hộ | <        | <         | Lao động
^           | Cả xã | Trong đó | <         | ^
^           | ^     | Hộ nghèo | Cận nghèo | ^
Toàn tỉnh   | 3325  | 840      | 402       | 7011
Xã Sa Lông  | 1240  | 310      | 120       | 2650
Xã Hừa Ngài | 1105  | 402      | 201       | 2331
Xã Na Sang  | 980   | 128      | 81        | 2030
`;

/** Works that add up beside two columns that do not, whatever their words say or leave unsaid. */
const beside = (
  first: string,
  second: string,
  ...figures: readonly (readonly [number, number])[]
): string => `
BIỂU 05: KẾT QUẢ XÂY DỰNG NĂM 2024

TT | Xã          | Đường | Cầu | Trường | ${first} | ${second}
1  | Xã Sa Lông  | 1     | 0   | 4      | ${figures[0]!.join(' | ')}
2  | Xã Hừa Ngài | 3     | 2   | 3      | ${figures[1]!.join(' | ')}
3  | Xã Na Sang  | 2     | 1   | 0      | ${figures[2]!.join(' | ')}
4  | Xã Huổi Só  | 4     | 3   | 2      | ${figures[3]!.join(' | ')}
   | Tổng cộng   | 10    | 6   | 9      | ${figures[4]!.join(' | ')}
`;
const SUPPORTS = beside(
  'Suất đầu tư',
  'Mức hỗ trợ',
  [1200, 30],
  [1300, 35],
  [1200, 30],
  [1400, 40],
  [1275, 34],
);

/** Two districts: a column that one of them adds up is one that adds up. */
const DISTRICTS = `
TT | Đơn vị          | Đường | Cầu | Trường | Trạm
I  | Huyện Mường Chà | 58    | 23  | 21     | 14
1  | Xã Sa Lông      | 17    | 7   | 6      | 4
2  | Xã Hừa Ngài     | 21    | 9   | 7      | 5
3  | Xã Na Sang      | 20    | 7   | 8      | 5
II | Huyện Tủa Chùa  | 43    | 18  | 15     | 11
1  | Xã Huổi Só      | 22    | 10  | 7      | 6
2  | Xã Sín Chải     | 21    | 8   | 8      | 5
   | Tổng cộng       | 101   | 41  | 36     | 25
`;

/** Districts whose prices and rates are averages, and so is that of all. */
const AVERAGED = `
TT | Đơn vị          | Đường | Cầu | Trường | Suất đầu tư | Mức vay
I  | Huyện Mường Chà | 58    | 23  | 21     | 1233        | 32
1  | Xã Sa Lông      | 17    | 7   | 6      | 1200        | 30
2  | Xã Hừa Ngài     | 21    | 9   | 7      | 1300        | 35
3  | Xã Na Sang      | 20    | 7   | 8      | 1200        | 30
II | Huyện Tủa Chùa  | 43    | 18  | 15     | 1350        | 41
1  | Xã Huổi Só      | 22    | 10  | 7      | 1300        | 42
2  | Xã Sín Chải     | 21    | 8   | 8      | 1400        | 40
   | Tổng cộng       | 101   | 41  | 36     | 1280        | 35
`;

/** Communes across. */
const TURNED = `
BIỂU 05: KẾT QUẢ XÂY DỰNG NĂM 2024

TT | Nội dung    | Xã Sa Lông | Xã Hừa Ngài | Xã Na Sang | Xã Huổi Só | Tổng cộng
1  | Đường       | 1          | 3           | 2          | 4          | 10
2  | Cầu         | 0          | 2           | 1          | 3          | 6
3  | Trường      | 4          | 3           | 0          | 2          | 9
4  | Suất đầu tư | 1200       | 1300        | 1200       | 1400       | 1275
5  | Mức hỗ trợ  | 30         | 35          | 30         | 40         | 34
`;

ruleTests('parts/column', 'error', {
  accept: [
    { says: 'a total row under the units', sheet: VILLAGES },
    { says: 'a total row over the units', sheet: TOTAL_FIRST },
    { says: 'shares in the total row, which are no sums', sheet: POVERTY },
    { says: 'averages of prices and of rates', sheet: SUPPORTS },
    {
      says: 'averages of norms and of prices',
      sheet: beside('Định mức', 'Đơn giá', [12, 310], [13, 355], [12, 290], [14, 402], [13, 339]),
    },
    {
      says: 'averages of incomes and of distances',
      sheet: beside('Thu nhập', 'Khoảng cách (km)', [31, 12], [33, 25], [32, 17], [34, 40], [33, 24]),
    },
    {
      says: 'how many there are under the numbers of areas',
      sheet: beside('Khu vực', 'Khoảng cách (km)', [3, 12], [2, 25], [3, 17], [1, 40], [4, 24]),
    },
    { says: 'averages beside totals of districts', sheet: AVERAGED },
    { says: 'averages in the column of totals', sheet: TURNED },
    {
      says: 'a rate that is the same everywhere',
      sheet: beside('Mức vay', 'Lãi vay', [50, 6], [50, 6], [50, 6], [50, 6], [50, 6]),
    },
  ],
  reject: [
    {
      says: 'a total above all it sums up',
      sheet: SUPPORTS,
      changes: { F8: '5000', G8: '135' },
      finds: [{ cell: 'F8', actual: 5000, expected: 5100 }],
    },
    {
      says: 'a total among its parts, in a column that adds up elsewhere',
      sheet: DISTRICTS,
      changes: { F9: '12' },
      finds: [{ cell: 'F9', actual: 12, expected: 25 }],
    },
    {
      says: 'a total that nothing else confirms',
      sheet: VILLAGES,
      changes: { C8: '473' },
      finds: [{ cell: 'C8', actual: 473, expected: 437 }],
    },
    {
      says: 'a total row over the units',
      sheet: TOTAL_FIRST,
      changes: { E5: '7110' },
      finds: [{ cell: 'E5', actual: 7110, expected: 7011 }],
    },
  ],
});
