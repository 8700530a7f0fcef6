import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { pack } from '../../assets/samples/build/pack';
import { cleanWorkbook, faultyWorkbook } from '../../assets/samples/build/workbooks';
import { EXPECTED_SHEET, expectedFindings } from './expected';
import { PRINTED_FINDINGS } from './printed';
import { contents, open, openSample, SAMPLES, sheetOf, snapshot, values } from './workbooks';

const CLEAN = 'dien-bien.xlsx';
const FAULTY = 'dien-bien-co-loi.xlsx';
const TABLES = ['Biểu 01', 'Biểu 02', 'Biểu 03'];

let clean: ExcelJS.Workbook;
let faulty: ExcelJS.Workbook;

// Read afresh: exceljs adds a cell to a sheet when one is asked for.
beforeEach(async () => {
  clean = await openSample(CLEAN);
  faulty = await openSample(FAULTY);
});

describe('a rebuild', () => {
  it.each([
    [CLEAN, cleanWorkbook],
    [FAULTY, faultyWorkbook],
  ])('gives %s again, cell by cell', async (name, build) => {
    const rebuilt = await open(await pack(build()));
    const committed = await openSample(name);
    expect(rebuilt.worksheets.map((sheet) => sheet.name)).toEqual(
      committed.worksheets.map((sheet) => sheet.name),
    );
    for (const sheet of committed.worksheets) {
      expect(contents(sheetOf(rebuilt, sheet.name))).toEqual(contents(sheet));
    }
  });
});

describe('the clean sample', () => {
  it('holds every line of Biểu 02, and nothing else in its columns', () => {
    const found = tableLines(sheetOf(clean, 'Biểu 02'));
    expect(found.map((line) => line.slice(0, -1))).toEqual(linesOfBieu02());
  });

  it('holds the printed totals', () => {
    const [total, ...districts] = tableLines(sheetOf(clean, 'Biểu 02'))
      .filter(([stt]) => typeof stt !== 'number')
      .reverse();
    expect(total?.slice(-2)).toEqual([1778, 15.46]);
    const averages = Object.fromEntries(districts.map((line) => [line[0], line.at(-1)]));
    expect(averages).toEqual({
      I: 17.81,
      II: 15,
      III: 13.27,
      IV: 15.1,
      V: 14,
      VI: 13.18,
      VII: 15.62,
      VIII: 15.83,
      IX: 19,
      X: 19,
    });
  });

  it.each([
    ['bieu01', 'Biểu 01', 7, 'I'],
    ['bieu03', 'Biểu 03', 8, 'K'],
  ])('holds %s as printed', (table, name, top, last) => {
    const sheet = sheetOf(clean, name);
    const columns = sheet.getColumn(last).number;
    readLines(table).forEach((line, k) => {
      const cells = Array.from({ length: columns }, (_, c) => sheet.getCell(top + k, c + 1));
      expect(cells.map(printed)).toEqual(line);
    });
  });

  it('has no formula, no error and no hidden sheet', () => {
    expect(clean.worksheets.map(({ name, state }) => [name, state])).toEqual(
      TABLES.map((name) => [name, 'visible']),
    );
    for (const sheet of clean.worksheets) {
      for (const value of values(sheet).values()) expect(['string', 'number']).toContain(typeof value);
    }
  });

  it('tells the 45 filled communes apart', () => {
    const sheet = sheetOf(clean, 'Biểu 02');
    const filled = readLines('bieu02').filter((line) => line[3] === 'filled');
    const italic: string[] = [];
    sheet.getColumn('B').eachCell((cell) => {
      if (cell.font?.italic && cell.master === cell && cell.value !== null) italic.push(cell.text);
    });
    expect(italic).toEqual(filled.map((line) => line[2]));
    expect(
      [...values(sheet).values()].filter(
        (value) => typeof value === 'string' && value.startsWith('Ghi chú: 45 xã'),
      ),
    ).toHaveLength(1);
  });

  it('keeps the slips of the plan where they are said to stand', () => {
    const figures = PRINTED_FINDINGS.flatMap(({ places }) =>
      places.map(({ sheet, range }) => sum(sheetOf(clean, sheet), range)),
    );
    expect(figures).toEqual([114, 650, 650, 1300, 0]);
    expect(sheetOf(clean, 'Biểu 02').getCell('A3').value).toContain(' 198/KH-UBND');
  });
});

describe('the sample with slips', () => {
  it('differs from the clean one at the ten slips alone', () => {
    const expected = expectedFindings(snapshot(faulty));
    expect(expected).toHaveLength(10);
    const typed = Object.fromEntries(expected.map(({ cell, actual }) => [cell, actual]));
    // The slip in numbering carries the next row along.
    expect(differences('Biểu 02')).toEqual({ ...typed, A135: 6 });
    expect(differences('Biểu 01')).toEqual({});
    expect(differences('Biểu 03')).toEqual({});
  });

  it('expects what the clean one holds, but for the name no table can tell', () => {
    for (const { rule, sheet, cell, expected } of expectedFindings(snapshot(faulty))) {
      const right = sheetOf(clean, sheet).getCell(cell).value;
      expect(expected).toBe(rule === 'grid/duplicate-unit' ? null : right);
    }
  });

  it('adds one hidden sheet', () => {
    const added = faulty.worksheets.filter(({ name }) => !TABLES.includes(name));
    expect(added.map(({ name, state }) => [name, state])).toEqual([[EXPECTED_SHEET, 'hidden']]);
  });
});

/** What is typed in the sample with slips where the clean one holds something else; looks and layout must agree. */
function differences(name: string): Record<string, unknown> {
  const before = contents(sheetOf(clean, name));
  const after = contents(sheetOf(faulty, name));
  const changed: Record<string, unknown> = {};
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [key, was] of Object.entries(before)) {
    if (JSON.stringify(was) === JSON.stringify(after[key])) continue;
    const now = after[key] as { value: unknown; style: unknown };
    expect(now.style).toEqual((was as { style: unknown }).style);
    changed[key] = now.value;
  }
  return changed;
}

type Line = (string | number | null)[];

/** The lines of Biểu 02 on its sheet, header and page rows left out: STT, name, 19 criteria, total, average. */
function tableLines(sheet: ExcelJS.Worksheet): Line[] {
  const lines: Line[] = [];
  for (let row = 7; sheet.getCell(row - 1, 2).value !== 'Tổng số xã/tiêu chí'; row += 1) {
    const isTable = typeof sheet.getCell(row, 3).value === 'number';
    if (isTable)
      lines.push(Array.from({ length: 23 }, (_, k) => sheet.getCell(row, k + 1).value as Line[number]));
  }
  return lines;
}

const DISTRICTS = [
  'Huyện Điện Biên',
  'Huyện Mường Chà',
  'Huyện Tủa Chùa',
  'Huyện Mường Ảng',
  'Huyện Nậm Pồ',
  'Huyện Mường Nhé',
  'Huyện Điện Biên Đông',
  'Huyện Tuần Giáo',
  'Tp. Điện Biên Phủ',
  'Thị xã Mường Lay',
];

/** What must stand there, averages left out, by plain addition from the table: districts before their communes. */
function linesOfBieu02(): Line[] {
  const communes = readLines('bieu02').map(([group = '', stt, name = '', , ...figures]) => ({
    group,
    line: [Number(stt), name, ...figures.map((text) => (text === '' ? null : Number(text)))] as Line,
  }));
  const groups = [...new Set(communes.map(({ group }) => group))];
  const lines = groups.flatMap((group, k) => {
    const own = communes.filter((commune) => commune.group === group).map(({ line }) => line);
    return [[group, DISTRICTS[k]!, ...columnSums(own)], ...own];
  });
  return [...lines, [null, 'Tổng số xã/tiêu chí', ...columnSums(communes.map(({ line }) => line))]];
}

function columnSums(lines: Line[]): number[] {
  return Array.from({ length: 20 }, (_, k) =>
    lines.reduce((added, line) => added + Number(line[k + 2] ?? 0), 0),
  );
}

function readLines(table: string): string[][] {
  const text = readFileSync(join(SAMPLES, 'tables', `${table}.tsv`), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** A cell as it prints: a decimal comma, and as many decimals as its format says. */
function printed(cell: ExcelJS.Cell): string {
  if (typeof cell.value !== 'number') return cell.text;
  const decimals = cell.numFmt?.split('.')[1]?.length ?? 0;
  return cell.value.toFixed(decimals).replace('.', ',');
}

function sum(sheet: ExcelJS.Worksheet, range: string): number {
  const [first = range, last = first] = range.split(':');
  const [from, to] = [sheet.getCell(first).fullAddress, sheet.getCell(last).fullAddress];
  let total = 0;
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.col; column <= to.col; column += 1) {
      const { value } = sheet.getCell(row, column);
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}
