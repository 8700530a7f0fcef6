import { gridOf, ofYear, PROVINCE } from '../acrossSheets';
import { CROSSES } from '../sheets';
import { ruleTests } from '../workbookTests';

/** Sa Lông (row 6) met 1–3, 5, 7, 8, 10 in 2024; what it lost in 2025, with the totals. */
const LOST_ONE = {
  D6: '0',
  M6: '6',
  D5: '1',
  M5: '22',
  N5: '7.33@0.00',
  D12: '3',
  M12: '33',
  N12: '6.60@0.00',
};
const LOST_TWO = {
  ...LOST_ONE,
  ...{ E6: '0', M6: '5', E5: '2', M5: '21', N5: '7@0.00', E12: '2', M12: '32', N12: '6.40@0.00' },
};
const LOST_APART = {
  ...LOST_ONE,
  ...{ L6: '0', M6: '5', L5: '1', M5: '21', N5: '7@0.00', L12: '3', M12: '32', N12: '6.40@0.00' },
};
const later = ofYear(PROVINCE, 2025);
const many = { 'Xã Tân An': 8, 'Xã Phú Mỹ': 8, 'Xã Sa Lông': 8, 'Xã Na Sang': 8 };
const few = { 'Xã Tân An': 2, 'Xã Phú Mỹ': 1, 'Xã Sa Lông': 3, 'Xã Na Sang': 2 };

ruleTests('across/regression', 'warning', {
  accept: [
    {
      says: 'nothing lost',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later],
      ],
    },
    {
      says: 'gained',
      sheets: [
        ['2024', PROVINCE, LOST_TWO],
        ['2025', later],
      ],
    },
    {
      says: 'the later sheet first',
      sheets: [
        ['2025', later],
        ['2024', PROVINCE, LOST_TWO],
      ],
    },
    {
      says: 'what is registered follows on nothing',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later.replace('Kết quả thực hiện', 'Đăng ký'), LOST_ONE],
      ],
    },
    {
      says: 'a table without a year',
      sheets: [
        ['2024', PROVINCE],
        ['Hai', PROVINCE.replace('năm 2024', ''), LOST_ONE],
      ],
    },
    {
      says: 'a plan that was not reached is no loss',
      sheets: [
        ['2024', PROVINCE.replace('Kết quả thực hiện', 'Kế hoạch thực hiện')],
        ['2025', later, LOST_ONE],
      ],
    },
    {
      says: 'not considered any more',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later, { ...LOST_ONE, D6: 'KX' }],
      ],
    },
  ],
  reject: [
    {
      says: 'one criterion: at its mark',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later, LOST_ONE],
      ],
      finds: [
        {
          cell: '2025!D6',
          actual: 0,
          expected: null,
          message: ['«2024», năm 2024', '«2025», năm 2025', 'Hạ tầng kinh tế - xã hội'],
        },
      ],
    },
    {
      says: 'on sheets with the year in brackets, which are no copies',
      sheets: [
        ['Biểu 02 (2024)', PROVINCE],
        ['Biểu 02 (2025)', later, LOST_ONE],
      ],
      finds: [{ cell: 'Biểu 02 (2025)!D6', actual: 0, expected: null }],
    },
    {
      says: 'two that stand side by side: one range',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later, LOST_TWO],
      ],
      finds: [{ cell: '2025!D6:E6', actual: null, expected: null }],
    },
    {
      says: 'two that stand apart: the first',
      sheets: [
        ['2024', PROVINCE],
        ['2025', later, LOST_APART],
      ],
      finds: [{ cell: '2025!D6', actual: null, expected: null }],
    },
    {
      says: 'the year told by the sheets’ names alone',
      sheets: [
        ['NTM 2024', PROVINCE.replace('năm 2024', '')],
        ['NTM 2025', PROVINCE.replace('năm 2024', ''), LOST_ONE],
      ],
      finds: [{ cell: 'NTM 2025!D6', actual: 0, expected: null }],
    },
    {
      says: 'against the year before, not the one before that',
      sheets: [
        ['2023', ofYear(PROVINCE, 2023)],
        ['2024', PROVINCE, LOST_ONE],
        ['2025', later, LOST_ONE],
      ],
      finds: [{ cell: '2024!D6', actual: 0, expected: null }],
    },
    {
      says: 'half a year later',
      sheets: [
        ['6T', ofYear(PROVINCE, '6 tháng đầu năm 2024')],
        ['Năm', PROVINCE, LOST_ONE],
      ],
      finds: [{ cell: 'Năm!D6', actual: 0, expected: null, message: ['đến tháng 6/2024'] }],
    },
    {
      says: 'nearly everything: a note, once',
      sheets: [
        ['2023', gridOf('Kết quả nông thôn mới năm 2023', { 'Huyện A': many })],
        ['2024', gridOf('Kết quả nông thôn mới năm 2024', { 'Huyện A': few })],
      ],
      finds: [{ severity: 'note', cell: '2024!B5', actual: null, expected: null, message: ['24/32'] }],
    },
    {
      says: 'another set of criteria: a note, not compared',
      sheets: [
        ['2023', CROSSES.replace('2024', '2023')],
        [
          '2024',
          gridOf('Kết quả nông thôn mới năm 2024', {
            '': { 'Xã Chà Cang': 1, 'Xã Nà Bủng': 2, 'Xã Pa Tần': 3 },
          }),
        ],
      ],
      finds: [
        { severity: 'note', cell: '2024!A3', actual: null, expected: null, message: ['10 và 19 tiêu chí'] },
      ],
    },
  ],
});
