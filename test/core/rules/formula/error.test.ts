import { ruleTests } from '../ruleTests';
import { sheet, sheetOf } from '../sheetOf';
import { ignoring, MONEY } from './sheets';

ruleTests('formula/error', 'error', {
  accept: [
    { says: 'no error', sheet: sheetOf(MONEY) },
    { says: 'words that look like one to a reader', sheet: sheetOf(MONEY, { C3: "'#REF!" }) },
    {
      says: 'a hidden sheet',
      sheet: { sheets: [{ ...sheet(MONEY, { C3: '#REF!' }), visibility: 'hidden' }] },
    },
    {
      says: 'what the user told Excel to leave alone',
      sheet: ignoring(sheetOf(MONEY, { C8: '=C3/0→#DIV/0!' }), 'A1:H9', 'evalError'),
    },
  ],
  reject: [
    {
      says: 'a formula that divides by nothing',
      sheet: sheetOf(MONEY, { C8: '=C3/H3→#DIV/0!' }),
      finds: [{ cell: 'Biểu 02!C8', actual: '#DIV/0!', expected: null }],
    },
    {
      says: 'a value pasted with its error',
      sheet: sheetOf(MONEY, { C3: '#N/A!' }),
      finds: [{ cell: 'Biểu 02!C3', actual: '#N/A!', expected: null }],
    },
    {
      says: 'the root alone, not the totals that lean on it',
      sheet: sheetOf(MONEY, {
        C3: '=#REF!+1→#REF!',
        C8: '=SUM(C3:C7)→#REF!',
        G3: '=SUM(C3:F3)→#REF!',
        G8: '=SUM(C8:F8)→#REF!',
      }),
      finds: [{ cell: 'Biểu 02!C3', actual: '#REF!', expected: null }],
    },
    {
      says: 'a root on another sheet',
      sheet: {
        sheets: [
          sheet(MONEY, { C3: '=A1/0→#DIV/0!' }, 'Số liệu'),
          sheet(MONEY, { D4: "='Số liệu'!C3→#DIV/0!" }, 'Biểu 1'),
        ],
      },
      finds: [{ cell: 'Số liệu!C3', actual: '#DIV/0!', expected: null }],
    },
    {
      says: 'a root on a sheet nobody sees: at the cell that shows it',
      sheet: {
        sheets: [
          { ...sheet(MONEY, { C3: '=A1/0→#DIV/0!' }, 'Ẩn'), visibility: 'hidden' },
          sheet(MONEY, { D4: "='Ẩn'!C3→#DIV/0!" }, 'Biểu 1'),
        ],
      },
      finds: [{ cell: 'Biểu 1!D4', actual: '#DIV/0!', expected: null }],
    },
    {
      says: 'side by side from one formula: one finding',
      sheet: sheetOf(MONEY, {
        H3: '=C3/I3→#DIV/0!',
        H4: '=C4/I4→#DIV/0!',
        H5: '=C5/I5→#DIV/0!',
        H7: '=C7/I7→#DIV/0!',
      }),
      finds: [
        { cell: 'Biểu 02!H3:H5', actual: '#DIV/0!', expected: null },
        { cell: 'Biểu 02!H7', actual: '#DIV/0!', expected: null },
      ],
    },
    {
      says: 'errors that lean on one another in a circle',
      sheet: sheetOf(MONEY, { C3: '=D5→#VALUE!', D5: '=C3→#VALUE!' }),
      finds: [
        { cell: 'Biểu 02!C3', actual: '#VALUE!', expected: null },
        { cell: 'Biểu 02!D5', actual: '#VALUE!', expected: null },
      ],
    },
    {
      says: 'a formula that cannot be read',
      sheet: sheetOf(MONEY, { C3: '=C4+?→#NAME?' }),
      finds: [{ cell: 'Biểu 02!C3', actual: '#NAME?', expected: null }],
    },
  ],
});
