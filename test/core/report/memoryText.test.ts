import { check, type Report } from '../../../src/core/check';
import { exceptionOf } from '../../../src/core/memory/exceptionOf';
import { NO_MEMORY } from '../../../src/core/memory/memory';
import { jsonFile } from '../../../src/core/report/json';
import { memoryText } from '../../../src/core/report/memoryText';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { withMemory } from '../memory/books';
import { sheetOf } from '../rules/sheetOf';

const book = (wrong: number): Workbook =>
  sheetOf(`
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Trẻ em | Tổng số
1 | Xã A | 3 | 4 | 11 | 18
2 | Xã B | 2 | 5 | 12 | 19
3 | Xã C | 6 | 1 | 13 | 20
4 | Xã D | 8 | 2 | 14 | ${wrong}
 | Cộng | 19 | 12 | 50 | 81
`);
const REASON = '=HYPERLINK("x") <b>làm tròn</b>';

function accepted(): { readonly workbook: Workbook; readonly report: Report } {
  const given = book(25);
  const report = check(given);
  const exceptions = report.findings.map((finding) => {
    const outcome = exceptionOf(given, report, finding, REASON, new Date(2026, 10, 8));
    if ('refused' in outcome) throw new Error(outcome.refused.id);
    return outcome.exception;
  });
  const workbook = withMemory(given, { ...NO_MEMORY, exceptions });
  return { workbook, report: check(workbook) };
}

it('says in the text what was accepted and why', () => {
  const { workbook, report } = accepted();
  expect(report.findings).toEqual([]);
  const lines = memoryText(workbook, report, { language: 'vi' }).join('\n');
  expect(lines).toContain('Đã bỏ qua 1 chỗ theo lý do đã ghi:');
  expect(lines.replace(/\s+/g, ' ')).toContain(`Lý do bỏ qua (parts/row, ngày 08/11/2026): ${REASON}`);
});

it('names the first ones, and all on request', () => {
  const { workbook, report } = accepted();
  const many = { ...report, accepted: Array.from({ length: 25 }, () => report.accepted[0]!) };
  const count = (options: { readonly accepted?: boolean }): number =>
    memoryText(workbook, many, { language: 'vi', ...options }).filter((line) => line.startsWith('  – '))
      .length;
  expect(count({})).toBe(21);
  expect(count({ accepted: true })).toBe(25);
});

it('says in JSON what was accepted, and what is of no more use once its figures change', () => {
  const { workbook, report } = accepted();
  const options = { language: 'vi', equations: false } as const;
  const { findings, memory } = jsonFile('a.xlsx', workbook, report, options);
  expect(findings).toEqual([]);
  expect(memory?.accepted).toMatchObject([
    { cell: 'F6', actual: 25, expected: 24, reason: REASON, on: '2026-11-08' },
  ]);
  expect(memory?.unused).toEqual([]);
  const next: Workbook = { ...book(26), memory: workbook.memory! };
  const after = jsonFile('a.xlsx', next, check(next), options);
  expect(after.findings).toMatchObject([{ cell: 'F6', actual: 26 }]);
  expect(after.memory).toMatchObject({ accepted: [], unused: [expect.stringContaining(REASON)] });
});

it('says the rule alone where the day is not known', () => {
  const { workbook, report } = accepted();
  const [{ finding, exception }] = report.accepted as [(typeof report.accepted)[number]];
  const { on: _, ...undated } = exception;
  const older = { ...report, accepted: [{ finding, exception: undated }] };
  const lines = memoryText(workbook, older, { language: 'vi' }).join(' ').replace(/\s+/g, ' ');
  expect(lines).toContain(`Lý do bỏ qua (parts/row): ${REASON}`);
});
