import { ruleTests } from '../ruleTests';

const POVERTY = `
  TT | Đơn vị | Tổng số hộ | Hộ nghèo | < | Tăng/giảm so với năm trước | Tỷ lệ giải ngân (%)
  ^ | ^ | ^ | Số hộ | Tỷ lệ % | ^ | ^
  1 | Xã Na Ư | 400 | 100 | 25 | -12 | 101.5
  2 | Xã Pa Thơm | 500 | 50 | 10 | -3 | 98.2
  3 | Xã Hua Thanh | 800 | 160 | 20 | 8 | 120
  4 | Xã Núa Ngam | 600 | 150 | 25 | -20 | 77.5
   | Tổng cộng | 2300 | 460 | 20 | -27 | 99.3`;

const INDICATORS = `
  TT | Chỉ tiêu | Xã Na Ư | Xã Pa Thơm | Cộng
  1 | Số hộ nghèo | 100 | 50 | 150
  2 | Số khẩu | 1700 | 2100 | 3800
  3 | Số thôn, bản | 11 | 9 | 20
  4 | Tỷ lệ hộ dùng nước sạch (%) | 91.5 | 88 | 
  5 | Số dư quỹ (triệu đồng) | -5 | 12 | 7`;

const GROWTH = `
  Ngành | Số lao động năm 2023 | Số lao động năm 2024 | Chênh lệch | Tốc độ tăng (%)
  Nông nghiệp | 1200 | 900 | -300 | -25
  Công nghiệp | 300 | 900 | 600 | 200
  Dịch vụ | 500 | 400 | -100 | -20
  Cộng | 2000 | 2200 | 200 | 10`;

const UNREADABLE = `
  TT | Đơn vị | Tổng số hộ | Chia ra | < | <
  ^ | ^ | ^ | Giàu | Khá | Nghèo
  1 | Xã Na Ư | 400 | 200 | 100 | 100
  2 | Xã Pa Thơm | 500 | 250 | 200 | 50
  3 | Xã Hua Thanh | 800 | 340 | 300 | 160
  4 | Xã Núa Ngam | 600 | 250 | 200 | 150`;

ruleTests('parts/bounds', 'error', {
  accept: [
    { says: 'changes below zero and disbursement above 100', sheet: POVERTY },
    { says: 'a balance below zero', sheet: INDICATORS },
    { says: 'growth of a count', sheet: GROWTH },
    { says: 'a share kept as a fraction', sheet: INDICATORS, changes: { C5: '0.915@0.0%', D5: '1@0%' } },
    {
      says: 'a part that cannot be read beside others within the whole',
      sheet: UNREADABLE,
      changes: { E4: '≥ 200' },
      unchecked: ['C4 declared/words not-a-number'],
    },
  ],
  reject: [
    {
      says: 'a negative number of households',
      sheet: INDICATORS,
      changes: { C2: '-100', E2: '-50' },
      finds: [
        { cell: 'C2', actual: -100, expected: null },
        { cell: 'E2', actual: -50, expected: null },
      ],
    },
    {
      says: 'a share with its decimal sign lost',
      sheet: INDICATORS,
      changes: { C5: '915' },
      finds: [{ cell: 'C5', actual: 915, expected: null }],
    },
    {
      says: 'a share of 120 %',
      sheet: INDICATORS,
      changes: { C5: '1.2@0%' },
      finds: [{ cell: 'C5', actual: 1.2, expected: null }],
    },
    {
      says: 'a part above its whole beside one that cannot be read',
      sheet: UNREADABLE,
      changes: { D4: '2500', E4: '≥ 200' },
      finds: [{ cell: 'D4', actual: 2500, expected: 500 }],
    },
  ],
});
