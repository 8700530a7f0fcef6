import { gridOf } from '../acrossSheets';
import { ruleTests } from '../workbookTests';

const TITLE = 'Kết quả nông thôn mới năm 2024';
const A = { 'Xã Tân An': 4, 'Xã Phú Mỹ': 5, 'Xã Sa Lông': 6, 'Xã Na Sang': 7, 'Xã Chà Cang': 8 };
const B = { 'Xã Huổi Só': 3, 'Xã Sín Chải': 9, 'Xã Tân An': 2 };
const { 'Xã Na Sang': _, ...WITHOUT } = A;
const BOTH = { 'Huyện Mường Chà': A, 'Huyện Tủa Chùa': B };
const province = gridOf(TITLE, BOTH);
const district = gridOf('Kết quả nông thôn mới huyện Mường Chà năm 2024', { '': A });
const AFTER = { 'Xã Tân An': 4, 'Xã Sa Lông': 6, 'Xã Huổi Só': 3 };

ruleTests('across/units', 'error', {
  accept: [
    {
      says: 'the same communes',
      sheets: [
        ['Mường Chà', district],
        ['Tỉnh', province],
      ],
    },
    {
      says: 'another spelling is no other commune',
      sheets: [
        ['Mường Chà', district.replaceAll('Xã ', 'x. ')],
        ['Tỉnh', province],
      ],
    },
    {
      says: 'wards and townships that one list leaves out',
      sheets: [
        ['Mường Chà', gridOf(TITLE, { 'Huyện Mường Chà': { ...A, 'Thị trấn Mường Chà': 9 } })],
        ['Tỉnh', province],
      ],
    },
    {
      says: 'a list of few communes on purpose',
      sheets: [
        ['Về đích', gridOf(TITLE, { 'Huyện Mường Chà': { 'Xã Na Sang': 7, 'Xã Tân An': 4 } })],
        ['Tỉnh', province],
      ],
    },
    {
      says: 'communes of one name in two districts',
      sheets: [
        ['2023', gridOf('Kết quả nông thôn mới năm 2023', BOTH)],
        ['2024', province],
      ],
    },
    {
      says: 'two tables of after July 2025',
      sheets: [
        ['2026', gridOf('Kết quả nông thôn mới năm 2026', { '': AFTER })],
        ['2027', gridOf('Kết quả nông thôn mới năm 2027', { '': AFTER })],
      ],
    },
    {
      says: 'tables of before and after July 2025 that share no names',
      sheets: [
        ['2024', gridOf(TITLE, { 'Huyện Mường Chà': WITHOUT })],
        ['2026', gridOf('Kết quả nông thôn mới năm 2026', { '': { 'Xã Huổi Só': 3, 'Xã Sín Chải': 9 } })],
      ],
    },
  ],
  reject: [
    {
      says: 'a commune missing in the summary: at its district',
      sheets: [
        ['Mường Chà', district],
        ['Tỉnh', gridOf(TITLE, { 'Huyện Mường Chà': WITHOUT, 'Huyện Tủa Chùa': B })],
      ],
      finds: [
        {
          cell: 'Tỉnh!B5',
          actual: 4,
          expected: 5,
          message: ['«Tỉnh» liệt kê 4 xã', '«Mường Chà» liệt kê 5', 'Không có ở sheet «Tỉnh»: Xã Na Sang'],
        },
      ],
    },
    {
      says: 'a commune that only the summary has: at its name',
      sheets: [
        ['Mường Chà', gridOf('Kết quả huyện Mường Chà năm 2024', { '': WITHOUT })],
        ['Tỉnh', province],
      ],
      finds: [{ cell: 'Tỉnh!B9', actual: 5, expected: 4, message: ['Chỉ có ở sheet «Tỉnh»: Xã Na Sang'] }],
    },
    {
      says: 'a list that changed between years: a warning',
      sheets: [
        ['2023', gridOf('Kết quả nông thôn mới năm 2023', BOTH)],
        [
          '2024',
          gridOf(TITLE, { 'Huyện Mường Chà': { ...WITHOUT, 'Xã Quảng Lâm': 7 }, 'Huyện Tủa Chùa': B }),
        ],
      ],
      finds: [
        {
          severity: 'warning',
          cell: '2024!B5',
          actual: 5,
          expected: 5,
          message: ['năm 2023', 'không có: Xã Na Sang; chỉ sheet này có: Xã Quảng Lâm'],
        },
      ],
    },
    {
      says: 'names of before and after July 2025: said once, not compared',
      sheets: [
        ['2023', gridOf('Kết quả nông thôn mới năm 2023', BOTH)],
        ['2024', province],
        ['2026', gridOf('Kết quả nông thôn mới năm 2026', { '': AFTER })],
        ['2027', gridOf('Kết quả nông thôn mới năm 2027', { '': AFTER })],
      ],
      finds: [
        {
          severity: 'note',
          cell: '2026!A3',
          actual: null,
          expected: null,
          message: ['«2024» (năm 2024)', 'địa bàn khác'],
        },
      ],
    },
    {
      says: '2025 without districts is after',
      sheets: [
        ['2024', province],
        ['2025', gridOf('Kết quả nông thôn mới năm 2025', { '': { ...AFTER, 'Xã Tân An': 1 } })],
      ],
      finds: [{ severity: 'note', cell: '2025!A3', actual: null, expected: null }],
    },
  ],
});
