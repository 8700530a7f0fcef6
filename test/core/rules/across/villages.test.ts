import { TARGETS, TARGETS_PLAN, VILLAGES, VILLAGES_PLAN } from '../acrossSheets';
import type { Changes } from '../sheetOf';
import { checkWorkbook, ruleTests, type SheetText } from '../workbookTests';

const targets = (changes: Changes = {}): SheetText => ['Biểu 01', TARGETS, changes, TARGETS_PLAN];
const villages: SheetText = ['Biểu 03', VILLAGES, {}, VILLAGES_PLAN];

ruleTests('across/villages', 'error', {
  accept: [
    { says: 'the figures assigned', sheets: [targets(), villages] },
    { says: 'increases of single years', sheets: [targets({ E12: '5', F12: '142' }), villages] },
  ],
  reject: [
    {
      says: 'the registered figure where the assigned one is meant: one finding, both parts beside it',
      sheets: [targets({ D12: '142', D13: '508' }), villages],
      finds: [
        {
          cell: 'Biểu 01!D12',
          actual: 142,
          expected: 176,
          message: ['«Biểu 01» ghi 142 thôn, bản', '«Biểu 03» là 176', 'thiếu 34'],
        },
      ],
    },
    {
      says: 'a total',
      sheets: [villages, targets({ D11: '651' })],
      finds: [{ cell: 'Biểu 01!D11', actual: 651, expected: 650 }],
    },
    {
      says: 'a result of an earlier year',
      sheets: [targets({ C11: '84', C13: '48' }), villages],
      finds: [{ cell: 'Biểu 01!C11', actual: 84, expected: 83 }],
    },
  ],
});

test('the part that follows is named beside the one that is told', () => {
  const { findings } = checkWorkbook([targets({ D12: '142', D13: '508' }), villages]);
  expect(findings.flatMap(({ related }) => related.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual([
    'Biểu 03!J6',
    'Biểu 01!D13',
    'Biểu 03!K6',
  ]);
});
