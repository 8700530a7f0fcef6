import { blanks } from '../sheetOf';
import { DISTRICT, gridOf, ofYear, PROVINCE, TARGETS, TARGETS_PLAN, TOTALS_ALONE } from '../acrossSheets';
import { ruleTests } from '../workbookTests';

/** Xã Sa Lông's criterion 2 not met, and all totals with it. */
const LESS = { D5: '0', M5: '6', D8: '1', M8: '22', N8: '7.33@0.00' };

ruleTests('across/criterion-count', 'error', {
  accept: [
    {
      says: 'a district’s sheet and the province’s that agree',
      sheets: [
        ['Mường Chà', DISTRICT],
        ['Tỉnh', PROVINCE],
      ],
    },
    {
      says: 'another year',
      sheets: [
        ['Mường Chà', ofYear(DISTRICT, 2023), LESS],
        ['Tỉnh', PROVINCE],
      ],
    },
    {
      says: 'another half-year',
      sheets: [
        ['MC', ofYear(DISTRICT, '6 tháng đầu năm 2024'), LESS],
        ['Tỉnh', PROVINCE],
      ],
    },
    {
      says: 'another status',
      sheets: [
        ['Mường Chà', DISTRICT.replace('Kết quả thực hiện', 'Đăng ký thực hiện'), LESS],
        ['Tỉnh', PROVINCE],
      ],
    },
    {
      says: 'another version',
      sheets: [
        ['Mường Chà', DISTRICT.replace('Kết quả', 'Kết quả tự đánh giá'), LESS],
        ['Tỉnh', PROVINCE],
      ],
    },
    {
      says: 'a year not told that two tables would fit',
      sheets: [
        ['Mường Chà', DISTRICT.replace('năm 2024', ''), LESS],
        ['2023', ofYear(PROVINCE, 2023)],
        ['2024', PROVINCE],
      ],
    },
    {
      says: 'one table twice without a year: two months rather than one figure',
      sheets: [
        ['Một', PROVINCE.replace('năm 2024', '')],
        [
          'Hai',
          PROVINCE.replace('năm 2024', ''),
          { L6: '0', M6: '6', L5: '1', M5: '22', N5: '7.33@0.00', L12: '3', M12: '33', N12: '6.60@0.00' },
        ],
      ],
    },
    {
      says: 'totals without communes that agree',
      sheets: [
        ['Mường Chà', DISTRICT],
        ['Tỉnh', TOTALS_ALONE],
      ],
    },
    {
      says: 'a commune that one of the two has not submitted',
      sheets: [
        ['Mường Chà', DISTRICT, { ...blanks('CDEFGHIJKLM', [7]), ...blanks('CDEFGHIJKLMN', [8]) }],
        ['Tỉnh', PROVINCE],
      ],
    },
  ],
  reject: [
    {
      says: 'a mark that differs, each sheet right in itself: at the summary’s mark',
      sheets: [
        ['Mường Chà', DISTRICT, LESS],
        ['Tỉnh', PROVINCE],
      ],
      finds: [
        {
          cell: 'Tỉnh!D6',
          actual: 1,
          expected: 0,
          message: ['«Tỉnh» ghi đạt', '«Mường Chà» ghi chưa đạt'],
        },
      ],
    },
    {
      says: 'whichever sheet stands first',
      sheets: [
        ['Tỉnh', PROVINCE],
        ['Mường Chà', DISTRICT, LESS],
      ],
      finds: [{ cell: 'Tỉnh!D6', actual: 1, expected: 0 }],
    },
    {
      says: 'a year not told that one table alone fits, and says so',
      sheets: [
        ['Mường Chà', DISTRICT.replace('năm 2024', ''), LESS],
        ['Tỉnh', PROVINCE],
      ],
      finds: [{ cell: 'Tỉnh!D6', actual: 1, expected: 0, message: ['không ghi rõ năm'] }],
    },
    {
      says: 'printed totals without communes',
      sheets: [
        ['Mường Chà', DISTRICT],
        ['Tỉnh', TOTALS_ALONE, { D5: '3', M5: '24', N5: '8@0.00', D12: '5', M12: '35', N12: '7@0.00' }],
      ],
      finds: [
        { cell: 'Tỉnh!D5', actual: 3, expected: 2, message: ['«Tỉnh» ghi 3', '«Mường Chà» là 2', 'thừa 1'] },
      ],
    },
    {
      says: 'a mark that its own totals contradict as well: one finding, by the first rule',
      sheets: [
        ['Mường Chà', DISTRICT],
        ['Tỉnh', PROVINCE, { D6: '0' }],
      ],
      finds: [{ rule: 'grid/row-total', cell: 'Tỉnh!D6', actual: 0, expected: 1 }],
    },
    {
      says: 'a plan’s targets and its grid',
      sheets: [
        ['Biểu 01', TARGETS, { D10: '5' }, TARGETS_PLAN],
        ['Biểu 02', PROVINCE.replace('Kết quả thực hiện', 'Kế hoạch thực hiện')],
      ],
      finds: [
        { cell: 'Biểu 01!D10', actual: 5, expected: 4, message: ['«Biểu 01» ghi 5', '«Biểu 02» là 4'] },
      ],
    },
    {
      says: 'two tables of one year that differ almost everywhere: a note, once',
      sheets: [
        [
          'Một',
          gridOf('Kết quả nông thôn mới năm 2024', {
            'Huyện A': { 'Xã Tân An': 4, 'Xã Phú Mỹ': 5, 'Xã Sa Lông': 6 },
          }),
        ],
        [
          'Hai',
          gridOf('Kết quả nông thôn mới năm 2024', {
            'Huyện A': { 'Xã Tân An': 9, 'Xã Phú Mỹ': 9, 'Xã Sa Lông': 9 },
          }),
        ],
      ],
      finds: [{ severity: 'note', cell: 'Hai!B5', actual: null, expected: null, message: ['12/30'] }],
    },
  ],
});
