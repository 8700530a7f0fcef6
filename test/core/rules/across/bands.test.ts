import { ofYear, PROVINCE, TARGETS, TARGETS_PLAN } from '../acrossSheets';
import type { Changes } from '../sheetOf';
import { ruleTests, type SheetText } from '../workbookTests';

const targets = (changes: Changes = {}): SheetText => ['Biểu 01', TARGETS, changes, TARGETS_PLAN];
const plan = PROVINCE.replace('Kết quả thực hiện', 'Kế hoạch thực hiện');

ruleTests('across/bands', 'error', {
  accept: [
    { says: 'bands that the marks give', sheets: [targets(), ['Biểu 02', plan]] },
    { says: 'another year of the grid', sheets: [targets({ D6: '2' }), ['Biểu 02', ofYear(plan, 2025)]] },
    { says: 'a grid of results is not the plan', sheets: [targets({ D6: '2' }), ['Biểu 02', PROVINCE]] },
    { says: 'a column of another year', sheets: [targets({ C6: '5', E6: '4' }), ['Biểu 02', plan]] },
    {
      says: 'a grid without a year that several columns would fit',
      sheets: [targets({ D6: '2' }), ['Biểu 02', plan.replace('năm 2024', '')]],
    },
  ],
  reject: [
    {
      says: 'another number of communes in a band: at the summary',
      sheets: [targets({ D6: '2' }), ['Biểu 02', plan]],
      finds: [
        {
          cell: 'Biểu 01!D6',
          actual: 2,
          expected: 1,
          message: ['«Biểu 01» ghi 2 xã trong nhóm này', '«Biểu 02» được 1', 'thừa 1'],
        },
      ],
    },
    {
      says: 'the highest and the lowest band, wherever the grid stands',
      sheets: [['Biểu 02', plan], targets({ D8: '0' })],
      finds: [{ cell: 'Biểu 01!D8', actual: 0, expected: 1 }],
    },
  ],
});
