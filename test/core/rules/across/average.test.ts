import { blanks } from '../sheetOf';
import { DISTRICT, ofYear, PROVINCE, TARGETS, TARGETS_PLAN, TOTALS_ALONE } from '../acrossSheets';
import { ruleTests, type SheetText } from '../workbookTests';

/** The province prints of Mường Chà the average alone. */
const AVERAGE_ALONE = blanks('CDEFGHIJKLM', [5]);
const PLAN = PROVINCE.replace('Kết quả thực hiện', 'Kế hoạch thực hiện');
const province = (average: string): SheetText => ['Tỉnh', TOTALS_ALONE, { ...AVERAGE_ALONE, N5: average }];

ruleTests('across/average', 'error', {
  accept: [
    {
      says: 'the average of a district’s own sheet',
      sheets: [['Mường Chà', DISTRICT], province('7.67@0.00')],
    },
    { says: 'other decimals', sheets: [['Mường Chà', DISTRICT], province('7.7@0.0')] },
    { says: 'whole numbers', sheets: [['Mường Chà', DISTRICT], province('8@0')] },
    { says: 'another year', sheets: [['Mường Chà', ofYear(DISTRICT, 2023)], province('8.67@0.00')] },
    {
      says: 'an average that follows from counts that differ: the counts are told',
      sheets: [
        ['Mường Chà', DISTRICT],
        ['Tỉnh', TOTALS_ALONE, { D5: '3', M5: '24', N5: '8@0.00', D12: '5', M12: '35', N12: '7@0.00' }],
      ],
      others: [{ rule: 'across/criterion-count', cell: 'Tỉnh!D5', actual: 3, expected: 2 }],
    },
  ],
  reject: [
    {
      says: 'another average',
      sheets: [['Mường Chà', DISTRICT], province('7.76@0.00')],
      finds: [
        {
          cell: 'Tỉnh!N5',
          actual: 7.76,
          expected: 7.67,
          message: ['«Tỉnh» ghi bình quân 7,76', '«Mường Chà» được 7,67', 'thừa 0,09'],
        },
      ],
    },
    {
      says: 'another average, the year of one sheet assumed',
      sheets: [['Mường Chà', DISTRICT.replace('năm 2024', '')], province('7.76@0.00')],
      finds: [{ cell: 'Tỉnh!N5', actual: 7.76, expected: 7.67, message: ['7,76', 'không ghi rõ năm'] }],
    },
    {
      says: 'a plan’s targets and its grid',
      sheets: [
        ['Biểu 01', TARGETS, { D4: '6.9@0.0' }, TARGETS_PLAN],
        ['Biểu 02', PLAN],
      ],
      finds: [{ cell: 'Biểu 01!D4', actual: 6.9, expected: 6.8 }],
    },
    {
      says: 'cut instead of rounded: a note',
      sheets: [['Mường Chà', DISTRICT], province('7.66@0.00')],
      finds: [{ severity: 'note', cell: 'Tỉnh!N5', actual: 7.66, expected: 7.67, message: ['cắt bớt'] }],
    },
  ],
});
