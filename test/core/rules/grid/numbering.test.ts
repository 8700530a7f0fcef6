import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { CROSSES, DISTRICTS, ON_ITS_SIDE, WORDS } from '../sheets';

ruleTests('grid/numbering', 'warning', {
  accept: [
    { says: 'starts again in each district', sheet: DISTRICTS },
    { says: 'goes on over the districts', sheet: DISTRICTS, changes: { A10: '4', A11: '5' } },
    { says: 'a total on top without a number', sheet: WORDS },
    { says: 'totals and averages without numbers', sheet: CROSSES },
    { says: 'no numbers at all', sheet: DISTRICTS, changes: blanks('A', [5, 6, 7, 8, 9, 10, 11]) },
    { says: 'numbers kept as text', sheet: DISTRICTS, changes: { A6: "'1", A7: "'2", A8: "'3" } },
    { says: 'with a leading zero', sheet: DISTRICTS, changes: { A6: "'01", A7: "'02", A8: "'03" } },
    {
      says: 'with a dot or a bracket',
      sheet: DISTRICTS,
      changes: { A5: 'I.', A6: "'1.", A7: "'2)", A8: "'3." },
    },
    { says: 'districts by letters', sheet: DISTRICTS, changes: { A5: 'A', A9: 'B' } },
    {
      says: 'two parts, 1.1 under 1',
      sheet: DISTRICTS,
      changes: { A5: '1', A6: "'1.1", A7: "'1.2", A8: "'1.3", A9: '2', A10: "'2.1", A11: "'2.2" },
    },
    { says: 'criteria down the side are not numbered units', sheet: ON_ITS_SIDE },
  ],
  reject: [
    {
      says: 'one number is off: at it alone',
      sheet: DISTRICTS,
      changes: { A7: '5' },
      finds: [{ cell: 'A7', actual: 5, expected: 2 }],
      unchecked: [],
    },
    {
      says: 'the last number is off',
      sheet: DISTRICTS,
      changes: { A8: '5' },
      finds: [{ cell: 'A8', actual: 5, expected: 3 }],
    },
    {
      says: 'the first number is off',
      sheet: DISTRICTS,
      changes: { A6: '2' },
      finds: [{ cell: 'A6', actual: 2, expected: 1 }],
    },
    {
      says: 'a gap, later numbers go on from it: at the first that jumps',
      sheet: DISTRICTS,
      changes: { A7: '3', A8: '4' },
      finds: [{ cell: 'A7', actual: 3, expected: 2 }],
    },
    {
      says: 'a number twice',
      sheet: DISTRICTS,
      changes: { A7: '1' },
      finds: [{ cell: 'A7', actual: 1, expected: 2 }],
    },
    {
      says: 'a number twice, later numbers go on from it',
      sheet: DISTRICTS,
      changes: { A7: '1', A8: '2' },
      finds: [{ cell: 'A7', actual: 1, expected: 2 }],
    },
    {
      says: 'districts skip a Roman number',
      sheet: DISTRICTS,
      changes: { A9: 'III' },
      finds: [{ cell: 'A9', actual: 'III', expected: 'II' }],
    },
    {
      says: 'districts repeat a Roman number',
      sheet: DISTRICTS,
      changes: { A9: 'I' },
      finds: [{ cell: 'A9', actual: 'I', expected: 'II' }],
    },
    {
      says: 'two parts, the second skips',
      sheet: DISTRICTS,
      changes: { A5: '1', A6: "'1.1", A7: "'1.2", A8: "'1.4", A9: '2', A10: "'2.1", A11: "'2.2" },
      finds: [{ cell: 'A8', actual: '1.4', expected: '1.3' }],
    },
    {
      says: 'two districts, a slip in each',
      sheet: DISTRICTS,
      changes: { A7: '4', A11: '3' },
      finds: [
        { cell: 'A7', actual: 4, expected: 2 },
        { cell: 'A11', actual: 3, expected: 2 },
      ],
    },
  ],
});
