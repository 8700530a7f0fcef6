import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Report } from '../../src/core/check';
import { say } from '../../src/core/messages/text';
import { address } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { refine } from '../../src/core/suspects/refine';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { solveInProcess } from './solveInProcess';

let workbook: Workbook;
let report: Report;

beforeAll(async () => {
  const file = readFileSync(join(__dirname, '../../assets/samples/dien-bien.xlsx'));
  workbook = await readWorkbook(new Uint8Array(file));
  report = await refine(workbook, check(workbook), { solve: solveInProcess });
}, 60_000);

/** What the finding of a rule says and proposes: «Biểu 01!E18 22 → 23». */
function told(rule: string): { words: string; ways: readonly string[]; confidences: readonly number[] } {
  const { message, repairs } = report.findings.find((finding) => finding.rule === rule)!;
  return {
    words: say(message, 'vi'),
    ways: repairs.map(({ cells }) =>
      cells
        .map(({ cell: { sheet, row, column }, actual, suggested }) => {
          const { name } = workbook.sheets[sheet]!;
          return `${name}!${address(row, column)} ${String(actual)} → ${String(suggested)}`;
        })
        .join('; '),
    ),
    confidences: repairs.map(({ confidence }) => confidence),
  };
}

describe('the printed plan of Điện Biên', () => {
  test('bands of 2022 that come to 114: each of the four may be wrong, none more than another', () => {
    const { words, ways, confidences } = told('targets/bands');
    expect(ways).toEqual([
      'Biểu 01!E18 22 → 23',
      'Biểu 01!E19 31 → 32',
      'Biểu 01!E20 40 → 41',
      'Biểu 01!E21 21 → 22',
    ]);
    expect(words).toContain('22 thành 23, 31 thành 32, 40 thành 41, 21 thành 22');
    expect(new Set(confidences).size).toBe(1);
  });

  test('villages of two tables made apart: both sheets are named, neither is called wrong', () => {
    const { words, ways, confidences } = told('across/villages');
    expect(words).toContain('«Biểu 01»');
    expect(words).toContain('«Biểu 03»');
    expect(ways).toEqual(['Biểu 01!D43 142 → 176', 'Biểu 03!J18 176 → 142']);
    expect(words).not.toMatch(/Nên sửa/);
    expect(new Set(confidences).size).toBe(1);
  });
});
