import { ruleTests } from '../ruleTests';

const HEADS = `
  TT | Đơn vị | Tổng số hộ nghèo | Chia ra | < | Trong đó: hộ DTTS
  ^ | ^ | ^ | Thành thị | Nông thôn | ^
  1 | Huyện Nậm Pồ | 900 | 200 | 700 | 850
  2 | Huyện Mường Nhé | 640 | 40 | 600 | 630
  3 | Huyện Tủa Chùa | 710 | 110 | 600 | 420
  4 | Huyện Mường Ảng | 505 | 105 | 400 | 300`;

const INSIDE = `
  STT | Xã | Trong đó | < | < | Ghi chú
  ^ | ^ | Tổng số | Đảng viên | Đoàn viên | ^
  1 | Xã A Pa | 90 | 20 | 35 |
  2 | Xã Chà Cang | 64 | 4 | 30 |
  3 | Xã Phìn Hồ | 71 | 11 | 22 |
  4 | Xã Si Pa Phìn | 50 | 15 | 9 |`;

const MIXED = `
  TT | Đơn vị | Số hộ | Chia ra | < | <
  ^ | ^ | ^ | Tỷ lệ nghèo (%) | Bình quân khẩu/hộ | Diện tích (ha)
  1 | Xã Na Ư | 900 | 12.5@0.0 | 4.2@0.0 | 300
  2 | Xã Mường Lói | 640 | 8.5@0.0 | 4.4@0.0 | 120
  3 | Xã Phu Luông | 710 | 9.1@0.0 | 4.1@0.0 | 420`;

const ROWS = `
  TT | Nội dung | Năm 2023 | Năm 2024
  I | Tổng vốn huy động | 1000 | 1200
   | Chia ra: | |
  1 | Ngân sách | 600 | 700
  2 | Tín dụng | 300 | 400
  3 | Dân góp | 100 | 100
  II | Vốn đã giải ngân, trong đó: | 800 | 900
  - | Vốn đầu tư | 500 | 600
  - | Vốn nước ngoài | 450 | 620
  III | Số công trình | 31 | 44
   | Trong đó: đã quyết toán | 12 | 30`;

const UNITS = `
  TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
  1 | Diện tích gieo trồng | ha | 1000 | 1200
   | Trong đó: | | |
   | Lúa | ha | 600 | 700
   | Sản lượng lúa | tấn | 3000 | 3600
  2 | Đàn gia súc | con | 9000 | 9500
   | Trong đó: trâu | con | 2000 | 2100`;

const CHANGE = `
  TT | Đơn vị | Đăng ký của xã | Huyện giao | < | <
  ^ | ^ | ^ | Tăng so với đăng ký | Bản kiểu mẫu | Bản NTM
  1 | Huyện Nậm Pồ | 47 | 13 | 20 | 40
  2 | Huyện Mường Nhé | 60 | 10 | 30 | 40
  3 | Huyện Tủa Chùa | 33 | 22 | 15 | 40
  4 | Huyện Mường Ảng | 50 | 5 | 30 | 25
  5 | Huyện Mường Chà | 28 | 12 | 10 | 30
   | Tổng | 218 | 62 | 105 | 175`;

const LEVEL = {
  D3: '60',
  D4: '70',
  D5: '55',
  D6: '55',
  D7: '40',
  D8: '280',
};

const YEARS = `
  STT | Chỉ tiêu | Năm 2023 | Năm 2024 | Giảm so với năm 2023
  1 | Hộ nghèo xã Na Ư | 90 | 70 | 20
  2 | Hộ nghèo xã Pa Thơm | 55 | 41 | 14
  3 | Hộ nghèo xã Hua Thanh | 130 | 100 | 30
  4 | Hộ nghèo xã Núa Ngam | 81 | 80 | 1
  5 | Hộ nghèo xã Hẹ Muông | 75 | 60 | 15
  6 | Hộ nghèo xã Mường Nhà | 120 | 95 | 25`;

ruleTests('declared/words', 'error', {
  accept: [
    { says: 'parts that make the whole, and some that are less', sheet: HEADS },
    { says: 'a total under the declaring head', sheet: INSIDE },
    {
      says: 'shares, averages and areas under «Chia ra»',
      sheet: `${MIXED}\n  | Cộng | 2250 | | | 840`,
      others: [],
    },
    { says: 'rows «Chia ra», «…, trong đó:», «Trong đó: …»', sheet: ROWS, changes: { D9: '250' } },
    { says: 'amounts of other units among the rows', sheet: `${UNITS}\n   | Tổng | | 10000 | 10700` },
    { says: 'an increase over what was registered', sheet: CHANGE },
    { says: 'a decrease told as a positive figure', sheet: YEARS },
    {
      says: 'words that name no column',
      sheet: CHANGE,
      changes: { D2: 'Tăng so với các tỉnh bạn', ...LEVEL },
    },
  ],
  reject: [
    {
      says: 'parts that do not make the whole',
      sheet: HEADS,
      changes: { C4: '650' },
      finds: [{ cell: 'C4', actual: 650, expected: 640 }],
    },
    {
      says: 'a part «trong đó» above the whole',
      sheet: HEADS,
      changes: { F6: '530' },
      finds: [{ cell: 'F6', actual: 530, expected: 505 }],
    },
    {
      says: 'a part above the total of its own head',
      sheet: INSIDE,
      changes: { D4: '640' },
      finds: [{ cell: 'D4', actual: 640, expected: 64 }],
    },
    {
      says: 'rows «Chia ra» off in one year',
      sheet: ROWS,
      changes: { D9: '250', D2: '1210' },
      finds: [{ cell: 'D2', actual: 1210, expected: 1200 }],
    },
    {
      says: 'the level where the words promise the increase: one warning for the column',
      sheet: CHANGE,
      changes: LEVEL,
      finds: [{ severity: 'warning', cell: 'D3:D8', actual: null, expected: null }],
    },
    {
      says: 'one increase that is off',
      sheet: CHANGE,
      changes: { D5: '27', D8: '' },
      finds: [{ cell: 'D5', actual: 27, expected: 22 }],
    },
    {
      says: 'one decrease that is off',
      sheet: YEARS,
      changes: { E4: '13' },
      finds: [{ cell: 'E4', actual: 13, expected: 30 }],
    },
  ],
});
