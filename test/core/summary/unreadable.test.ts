import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';
import { Evaluator } from './evaluate';
import { planOf, plansOf } from './plans';

const [MET, NOT_MET] = [3, 5];

/** Five communes; what stands in the fourth for the seventh criterion, and in the whole line of the fifth. */
function withMarks(mark: string, fifth = '  | x |   | x | x |   | x | x |   | x | 6'): Workbook {
  return sheetOf(`
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026

TT | Tên xã | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Số tiêu chí đạt
1 | Xã Sa Lông  | x | x | x |   | x |   | x | x |   | x | 7
2 | Xã Hừa Ngài | x |   | x | x | x | x | x |   |   |   | 6
3 | Xã Na Sang  | x | x | x | x | x | x | x | x | x | x | 10
4 | Xã Huổi Só  | x | x |   |   | x |   | ${mark} |   |   | x | 4
5 | Xã Sín Chải | ${fifth}`);
}

test.each<readonly [string, before: Workbook, after: Workbook, met: readonly [number, number]]>([
  ['a mark that nobody can read', withMarks('q'), withMarks('x'), [4, 5]],
  ['a commune that sent nothing', withMarks('x', '||||||||||'), withMarks('x'), [4, 5]],
])('%s is put right: no count of communes becomes less than none', (_, before, after, [then, since]) => {
  const plan = planOf(plansOf(before), 'criteria');
  const seventh = plan.headRow + 7;
  expect([MET, NOT_MET].map((at) => new Evaluator(before, plan).ownCell(seventh, at))).toEqual([then, 0]);
  expect([MET, NOT_MET].map((at) => new Evaluator(after, plan).ownCell(seventh, at))).toEqual([since, 0]);
});

test('where all marks are known, those that do not meet a criterion follow those that do', () => {
  const plan = planOf(plansOf(withMarks('')), 'criteria');
  const seventh = plan.headRow + 7;
  expect(new Evaluator(withMarks(''), plan).ownCell(seventh, NOT_MET)).toBe(1);
  expect(new Evaluator(withMarks('x'), plan).ownCell(seventh, NOT_MET)).toBe(0);
});
