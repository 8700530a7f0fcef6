import { check } from '../../../src/core/check';
import { skippedMessage } from '../../../src/core/report/reasons';
import { say } from '../../../src/core/messages/text';
import type { Sheet } from '../../../src/core/snapshot/workbook';
import { sheet } from '../rules/sheetOf';

const PROJECTS = 'Danh mục dự án\nSTT | Tên dự án\n1 | Đường giao thông';

/** What is said of a workbook's sheets that are not checked. */
function skipped(...sheets: readonly Sheet[]): (readonly [sheet: string, reason: string, message: string])[] {
  return check({ sheets }).skipped.map((one) => [one.name, one.reason, say(skippedMessage(one), 'vi')]);
}

test.each([
  ['of something else', PROJECTS],
  ['without any cell', ''],
])('a hidden sheet %s is named as one', (_, table) => {
  expect(skipped({ ...sheet(table, {}, 'Tạm'), visibility: 'hidden' })).toEqual([
    ['Tạm', 'hidden', 'Sheet ẩn, không có Biểu nào trong đó.'],
  ]);
});

test('a visible sheet is told why it is none, a very hidden one that it is not looked at', () => {
  const rest = { ...sheet(PROJECTS, {}, 'Rất ẩn'), visibility: 'veryHidden' as const };
  const reasons = skipped(sheet(PROJECTS, {}, 'Dự án'), rest).map(([name, reason]) => [name, reason]);
  expect(reasons).toEqual([
    ['Dự án', 'not-a-bieu'],
    ['Rất ẩn', 'very-hidden'],
  ]);
});

test('a sheet of our own is no sheet of the user, hidden or not', () => {
  const own: Sheet = { ...sheet(PROJECTS, {}, 'Kết quả'), visibility: 'hidden', ownId: 'results' };
  expect(skipped(own)).toEqual([]);
});
