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
    expect(words).toContain('E18 từ 22 thành 23, E19 từ 31 thành 32, E20 từ 40 thành 41, E21 từ 21 thành 22');
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

/** One figure of Biểu 03 changed; what the findings that name a cell of it first propose. */
async function proposedAfter(row: number, column: number, off: number): Promise<string[]> {
  const at = workbook.sheets.findIndex(({ name }) => name === 'Biểu 03');
  const sheets = workbook.sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const line = [...sheet.rows.get(row)!];
    const held = line[column]!;
    line[column] = { ...held, value: Number(held.value) + off };
    return { ...sheet, rows: new Map([...sheet.rows, [row, line]]) };
  });
  const changed: Workbook = { ...workbook, sheets };
  const { findings } = await refine(changed, check(changed), { solve: solveInProcess });
  return findings.flatMap(({ rule, repairs: [best] }) =>
    best && rule !== 'targets/bands' && rule !== 'across/villages'
      ? [best.cells.map(({ cell, suggested }) => `${address(cell.row, cell.column)} ${suggested}`).join('; ')]
      : [],
  );
}

describe('a slip within a table that disagrees with another one anyway', () => {
  test.each([
    ['a part of the column they disagree in', 'J8', 7, 9, 144],
    ['a small part of it', 'J15', 14, 9, 2],
    ['the total they disagree in', 'J18', 17, 9, 176],
    ['the other total', 'K18', 17, 10, 474],
  ])('%s: it alone is named', async (_, place, row, column, truth) => {
    expect(await proposedAfter(row, column, 6)).toEqual([`${place} ${truth}`]);
  });
});
