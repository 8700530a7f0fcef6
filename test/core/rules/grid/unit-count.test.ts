import { ruleTests } from '../ruleTests';
import { DISTRICTS, UNIT_COUNTS, WORDS } from '../sheets';

ruleTests('grid/unit-count', 'error', {
  accept: [
    { says: 'no number printed', sheet: DISTRICTS },
    { says: 'in the label of the total', sheet: DISTRICTS, changes: { B12: 'Tổng cộng: 5 xã' } },
    { says: 'in brackets behind a district', sheet: DISTRICTS, changes: { B5: 'Huyện Mường Chà (3 xã)' } },
    { says: 'in a column of its own', sheet: UNIT_COUNTS },
    { says: 'in the label of a total on top', sheet: WORDS, changes: { B4: 'Toàn tỉnh: 3 xã' } },
    {
      says: 'communes and townships told apart',
      sheet: DISTRICTS,
      changes: { B5: 'Huyện Mường Chà (2 xã, 1 thị trấn)', B8: 'Thị trấn Mường Chà' },
    },
    {
      says: 'communes alone, a township listed beside them',
      sheet: DISTRICTS,
      changes: { B5: 'Huyện Mường Chà (2 xã)', B8: 'Thị trấn Mường Chà' },
    },
    {
      says: '«xã» for a township as well',
      sheet: DISTRICTS,
      changes: { B5: 'Huyện Mường Chà (3 xã)', B8: 'Thị trấn Mường Chà' },
    },
    {
      says: 'communes that meet, not communes listed',
      sheet: DISTRICTS,
      changes: { B12: 'Tổng số: 34 xã đạt' },
    },
    { says: 'a share of communes', sheet: DISTRICTS, changes: { B12: 'Tổng cộng: đạt 3/5 xã' } },
    {
      says: 'villages, which are not listed here',
      sheet: DISTRICTS,
      changes: { B5: 'Huyện Mường Chà (40 thôn)' },
    },
    { says: 'a number that belongs to a name', sheet: WORDS, changes: { B5: 'Xã 1 Tháng 5' } },
    { says: 'a commune that has not submitted is listed', sheet: UNIT_COUNTS, changes: { C6: '', C7: '' } },
  ],
  reject: [
    {
      says: '«115 xã» over five',
      sheet: DISTRICTS,
      changes: { B12: 'Tổng số: 115 xã' },
      finds: [{ cell: 'B12', actual: 115, expected: 5 }],
      unchecked: [],
    },
    {
      says: 'in brackets behind a district',
      sheet: DISTRICTS,
      changes: { B5: 'Huyện Mường Chà (4 xã)' },
      finds: [{ cell: 'B5', actual: 4, expected: 3 }],
    },
    {
      says: 'in the label of a total on top',
      sheet: WORDS,
      changes: { B4: 'Toàn tỉnh (2 xã)' },
      finds: [{ cell: 'B4', actual: 2, expected: 3 }],
    },
    {
      says: 'communes and wards together, whatever the communes alone are',
      sheet: WORDS,
      changes: { B4: 'Toàn tỉnh: 2 xã, phường', B7: 'Phường Phú Xuân' },
      finds: [{ cell: 'B4', actual: 2, expected: 3 }],
    },
    {
      says: 'in a column of its own, of a district',
      sheet: UNIT_COUNTS,
      changes: { C5: '4' },
      finds: [{ cell: 'C5', actual: 4, expected: 3 }],
    },
    {
      says: 'in a column of its own, of all',
      sheet: UNIT_COUNTS,
      changes: { C12: '6' },
      finds: [{ cell: 'C12', actual: 6, expected: 5 }],
    },
  ],
});
