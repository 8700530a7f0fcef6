import { ruleTests } from '../ruleTests';
import { CROSSES, DISTRICTS, UNIT_COUNTS, WORDS } from '../sheets';

/** The column of counts of DISTRICTS, pasted as text. */
const COUNTS_AS_TEXT = {
  M5: "'23",
  M6: "'7",
  M7: "'6",
  M8: "'10",
  M9: "'11",
  M10: "'5",
  M11: "'6",
  M12: "'34",
};

/** UNIT_COUNTS with codes of communes where it has their number. */
const CODES = {
  C3: 'Mã xã',
  C5: '',
  C6: "'03334",
  C7: "'03335",
  C8: "'03336",
  C9: '',
  C10: "'03340",
  C11: "'03341",
  C12: '',
};

ruleTests('text/number-as-text', 'warning', {
  accept: [
    { says: 'numbers', sheet: DISTRICTS },
    { says: 'numbering kept as text', sheet: DISTRICTS, changes: { A6: "'1", A7: "'2", A8: "'3" } },
    { says: 'codes kept as text', sheet: UNIT_COUNTS, changes: CODES },
    { says: 'marks that are words', sheet: WORDS },
    { says: '«14/19» and «9 TC» are texts on purpose', sheet: CROSSES, changes: { V4: '14/19', V5: '9 TC' } },
    {
      says: 'a bound is no number',
      sheet: DISTRICTS,
      changes: { M6: '≥7' },
      unchecked: ['M6 grid/row-total not-a-number'],
    },
    {
      says: 'header numbers kept as text',
      sheet: DISTRICTS,
      changes: { C4: "'1", D4: "'2", E4: "'3", L4: "'10" },
    },
  ],
  reject: [
    {
      says: 'a count, which still counts',
      sheet: DISTRICTS,
      changes: { M6: "'7" },
      finds: [{ cell: 'M6', actual: '7', expected: 7 }],
      unchecked: [],
    },
    {
      says: 'a count with spaces around it',
      sheet: DISTRICTS,
      changes: { M6: "'\u00a07 " },
      finds: [{ cell: 'M6', actual: '\u00a07 ', expected: 7 }],
    },
    {
      says: 'a mark 1 among numbers',
      sheet: DISTRICTS,
      changes: { C6: "'1" },
      finds: [{ cell: 'C6', actual: '1', expected: 1 }],
    },
    {
      says: 'a total of a criterion',
      sheet: WORDS,
      changes: { C4: "'3" },
      finds: [{ cell: 'C4', actual: '3', expected: 3 }],
    },
    {
      says: 'an average with a comma',
      sheet: DISTRICTS,
      changes: { N9: "'5,50" },
      finds: [{ cell: 'N9', actual: '5,50', expected: 5.5 }],
    },
    {
      says: 'an average with a dot',
      sheet: DISTRICTS,
      changes: { N9: "'5.50" },
      finds: [{ cell: 'N9', actual: '5.50', expected: 5.5 }],
    },
    {
      says: 'a number of communes',
      sheet: UNIT_COUNTS,
      changes: { C5: "'3" },
      finds: [{ cell: 'C5', actual: '3', expected: 3 }],
    },
    {
      says: 'two of a column: each its own',
      sheet: DISTRICTS,
      changes: { M6: "'7", M11: "'6" },
      finds: [
        { cell: 'M6', actual: '7', expected: 7 },
        { cell: 'M11', actual: '6', expected: 6 },
      ],
    },
    {
      says: 'a whole column: one finding with its range',
      sheet: DISTRICTS,
      changes: COUNTS_AS_TEXT,
      finds: [{ cell: 'M5:M12', actual: null, expected: null }],
      unchecked: [],
    },
    {
      says: 'a block of marks: one finding with its range',
      sheet: DISTRICTS,
      changes: {
        C6: "'1",
        C7: "'1",
        C8: "'1",
        C10: "'1",
        C11: "'0",
        D6: "'1",
        D7: "'0",
        D8: "'1",
        D10: "'1",
        D11: "'1",
      },
      finds: [{ cell: 'C6:D11', actual: null, expected: null }],
    },
    {
      says: 'two columns apart: two findings',
      sheet: DISTRICTS,
      changes: {
        ...COUNTS_AS_TEXT,
        C5: "'3",
        C6: "'1",
        C7: "'1",
        C8: "'1",
        C9: "'1",
        C10: "'1",
        C11: "'0",
        C12: "'4",
      },
      finds: [
        { cell: 'C5:C12', actual: null, expected: null },
        { cell: 'M5:M12', actual: null, expected: null },
      ],
    },
    {
      says: 'a text that also does not add up: it is wrong, and it is text',
      sheet: DISTRICTS,
      changes: { M6: "'8" },
      finds: [{ cell: 'M6', actual: '8', expected: 8 }],
      others: [{ rule: 'grid/row-total', severity: 'error', cell: 'M6', actual: '8', expected: 7 }],
    },
  ],
});
