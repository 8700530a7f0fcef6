import { ruleTests } from '../ruleTests';
import { DISTRICTS, ON_ITS_SIDE, WORDS } from '../sheets';

ruleTests('grid/duplicate-unit', 'error', {
  accept: [
    { says: 'different names', sheet: DISTRICTS },
    { says: 'one name in two districts', sheet: DISTRICTS, changes: { B10: 'Xã Sa Lông' } },
    { says: 'a commune and a township of one name', sheet: DISTRICTS, changes: { B7: 'Thị trấn Sa Lông' } },
    { says: 'a district and its commune of one name', sheet: DISTRICTS, changes: { B6: 'Xã Mường Chà' } },
    {
      says: 'names that differ in tones alone',
      sheet: DISTRICTS,
      changes: { B6: 'Xã Nà Tòng', B7: 'Xã Na Tông' },
    },
    {
      says: 'names that differ in a number',
      sheet: WORDS,
      changes: { B5: 'Xã Tân Lập 1', B6: 'Xã Tân Lập 2' },
    },
    { says: 'a name that begins like another', sheet: WORDS, changes: { B6: 'Xã Tân Lập Thượng' } },
  ],
  reject: [
    {
      says: 'twice in one district: at the second',
      sheet: DISTRICTS,
      changes: { B8: 'Xã Sa Lông' },
      finds: [{ cell: 'B8', actual: 'Xã Sa Lông', expected: null }],
      unchecked: [],
    },
    {
      says: 'with and without its prefix',
      sheet: DISTRICTS,
      changes: { B7: 'Sa Lông' },
      finds: [{ cell: 'B7', actual: 'Sa Lông', expected: null }],
    },
    {
      says: 'in capitals, the tone on another letter',
      sheet: DISTRICTS,
      changes: { B6: 'Xã Hòa Bình', B7: 'XÃ HOÀ BÌNH' },
      finds: [{ cell: 'B7', actual: 'XÃ HOÀ BÌNH', expected: null }],
    },
    {
      says: 'in another Unicode form',
      sheet: DISTRICTS,
      changes: { B7: 'Xã Sa Lông'.normalize('NFD') },
      finds: [{ cell: 'B7', actual: 'Xã Sa Lông', expected: null }],
    },
    {
      says: 'no district in the table: a warning',
      sheet: WORDS,
      changes: { B7: 'Xã Hòa Bình' },
      finds: [{ severity: 'warning', cell: 'B7', actual: 'Xã Hòa Bình', expected: null }],
    },
    {
      says: 'three times: the second and the third',
      sheet: DISTRICTS,
      changes: { B7: 'Xã Sa Lông', B8: 'Xã Sa Lông' },
      finds: [
        { cell: 'B7', actual: 'Xã Sa Lông', expected: null },
        { cell: 'B8', actual: 'Xã Sa Lông', expected: null },
      ],
    },
    {
      says: 'on a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { E2: 'Xã Tân Lập' },
      finds: [{ severity: 'warning', cell: 'E2', actual: 'Xã Tân Lập', expected: null }],
    },
  ],
});
