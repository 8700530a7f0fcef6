import { ruleTests } from '../ruleTests';

const VILLAGES = `
BIỂU 03: SỐ THÔN BẢN ĐẠT CHUẨN NĂM 2024

TT | Đơn vị          | Tổng số thôn | Đạt chuẩn | Đang xây dựng | Chưa triển khai
I  | Huyện Mường Chà | 58           | 23        | 21            | 14
1  | Xã Sa Lông      | 17           | 7         | 6             | 4
2  | Xã Hừa Ngài     | 21           | 9         | 7             | 5
3  | Xã Na Sang      | 20           | 7         | 8             | 5
II | Huyện Tủa Chùa  | 43           | 18        | 15            | 10
1  | Xã Huổi Só      | 22           | 10        | 7             | 5
2  | Xã Sín Chải     | 21           | 8         | 8             | 5
   | Tổng cộng       | 101          | 41        | 36            | 24
`;

/** Columns that have nothing to do with each other, and one (a price) that has no total. */
const APART = `
BIỂU 04: CÔNG TRÌNH ĐÃ HOÀN THÀNH NĂM 2024

TT | Đơn vị      | Số hộ | Số lao động | Chiều dài (m) | Mức chi trả
1  | Xã Sa Lông  | 117   | 351         | 1250          | 310
2  | Xã Hừa Ngài | 221   | 509         | 2340          | 355
3  | Xã Na Sang  | 190   | 447         | 1875          | 290
4  | Xã Huổi Só  | 262   | 610         | 3105          | 402
   | Tổng cộng   | 790   | 1917        | 8570          |
`;

/** Numbers that are names or lengths of time, and what is averaged. */
const NOTHING_TO_ADD = [
  'Số quyết định',
  'Số QĐ công nhận',
  'Số điện thoại',
  'Số tờ bản đồ',
  'Số bản đồ',
  'Số thửa',
  'Số nhà',
  'Số hồ sơ',
  'Số hộ khẩu',
  'Số biên bản',
  'Số tháng hỗ trợ',
  'Số năm thực hiện',
  'Số ngày công/người',
  'Số người/hộ',
  'Số tiêu chí',
  'Số tiêu chí bình quân',
];
const NUMBERS = { F4: '12', F5: '24', F6: '12', F7: '36' };

ruleTests('parts/missing-total', 'warning', {
  accept: [
    ...NOTHING_TO_ADD.map((head) => ({
      says: `no total under «${head}»`,
      sheet: APART,
      changes: { ...NUMBERS, F3: head },
    })),
    { says: 'all totals filled', sheet: VILLAGES },
    {
      says: 'a part that is blank is no total',
      sheet: VILLAGES,
      changes: { D6: '' },
      others: [{ rule: 'parts/row', severity: 'error', cell: 'C6', actual: 21, expected: 12 }],
    },
    { says: 'a column that has no total', sheet: APART },
    {
      says: 'a total that is not printed at all',
      sheet: VILLAGES,
      changes: { C11: '', D11: '', E11: '', F11: '' },
    },
    {
      says: 'districts that print no total',
      sheet: VILLAGES,
      changes: { C4: '', D4: '', E4: '', F4: '', C8: '', D8: '', E8: '', F8: '' },
    },
  ],
  reject: [
    {
      says: 'a district’s total in one column',
      sheet: VILLAGES,
      changes: { D4: '' },
      finds: [{ cell: 'D4', actual: null, expected: 23 }],
    },
    {
      says: 'the total of all in one column',
      sheet: VILLAGES,
      changes: { E11: '' },
      finds: [{ cell: 'E11', actual: null, expected: 36 }],
    },
    {
      says: 'the total of totals',
      sheet: VILLAGES,
      changes: { C11: '' },
      finds: [{ cell: 'C11', actual: null, expected: 101 }],
    },
    {
      says: 'a commune’s total across',
      sheet: VILLAGES,
      changes: { C6: '' },
      finds: [{ cell: 'C6', actual: null, expected: 21 }],
    },
    {
      says: 'the total of a column that counts something',
      sheet: APART,
      changes: { C8: '', F8: '1357' },
      finds: [{ cell: 'C8', actual: null, expected: 790 }],
    },
    {
      says: 'the total of a column that counts people',
      sheet: APART,
      changes: { ...NUMBERS, F3: 'Số học sinh' },
      finds: [{ cell: 'F8', actual: null, expected: 84 }],
    },
  ],
});
