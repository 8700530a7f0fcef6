import { check, type Report } from '../../../src/core/check';
import { correctionOf, type Said } from '../../../src/core/memory/corrections/correctionOf';
import { placesUnder } from '../../../src/core/memory/corrections/toldLines';
import { withCorrection, withoutCorrection } from '../../../src/core/memory/edit';
import { NO_MEMORY, type Correction } from '../../../src/core/memory/memory';
import { parseMemory } from '../../../src/core/memory/parseMemory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { parseAddress, parseRect, rectAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { partsOf, type PartRole } from '../../../src/core/understood/parts';
import { sheetOf } from '../rules/sheetOf';
import { withMemory } from './books';

/** The writers' names are more and more various than the communes'. */
const GRID = `
Biểu 02: Kết quả thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới năm 2025
TT | Địa bàn | Người lập biểu | Quy hoạch | Giao thông | Thủy lợi | Điện | Trường học | Kết quả
1 | Xã A | Xã Lò Văn An | 1 | 1 | 0 | 1 | 1 | 4
2 | Xã B | Xã Vàng A Páo | 1 | 0 | 0 | 1 | 1 | 3
3 | Xã C | Xã Quàng Thị Mai | 0 | 1 | 1 | 1 | 1 | 4
4 | Xã D | Xã Giàng A Tủa | 1 | 1 | 1 | 1 | 0 | 4
 | Tổng | | 3 | 3 | 2 | 4 | 3 | 15
`;
const TABLE = `
Biểu 05: Số hộ nghèo năm 2025
TT | Đơn vị | Cán bộ phụ trách | Nam | Nữ | Tổng số
1 | Xã A | Lò Văn An | 3 | 4 | 7
2 | Xã B | Vàng A Páo | 2 | 5 | 7
3 | Xã C | Quàng Thị Mai | 6 | 1 | 7
4 | Xã D | Giàng A Tủa | 8 | 2 | 10
 | Cộng | | 19 | 12 | 31
`;
/** A tier of numbers in the header looks like a line of the body. */
const HEADED = `
Biểu 05: Số hộ nghèo năm 2025
TT | Đơn vị | Năm 2024 | Năm 2024 | Năm 2025 | Năm 2025
 | Ước tính | 1 | 2 | 3 | 4
1 | Xã A | 3 | 4 | 7 | 1
2 | Xã B | 2 | 5 | 7 | 1
3 | Xã C | 6 | 1 | 7 | 1
4 | Xã D | 8 | 2 | 10 | 1
 | Cộng | 19 | 12 | 31 | 4
`;

/** Nothing of the upper table can be held to anything; the lower one has the same names, and a slip in E10. */
const UNDER_ANOTHER = `
Biểu 04: Số hộ đăng ký năm 2024
TT | Đơn vị | Số hộ | Số nhân khẩu
1 | Xã A | 3 | 4
2 | Xã B | 2 | 5
3 | Xã C | 6 | 1

Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Tổng số
 | Đơn vị tính | 1 | 2 | 3
1 | Xã A | 3 | 4 | 9
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 10
5 | Xã E | 8 | 4 | 12
6 | Xã G | 1 | 2 | 3
 | Cộng | 28 | 18 | 46
`;

const say = (workbook: Workbook, cell: string, said: Said, memory = NO_MEMORY) =>
  correctionOf(withMemory(workbook, memory), { sheet: 0, ...parseAddress(cell)! }, said);
const said = (...given: Parameters<typeof say>): Correction => {
  const outcome = say(...given);
  if (!('correction' in outcome)) throw new Error(outcome.refused.id);
  return outcome.correction;
};
const corrected = (workbook: Workbook, ...corrections: readonly Correction[]): Report =>
  check(withMemory(workbook, { ...NO_MEMORY, corrections }));
/** The rows or columns of the first table that were taken for something. */
const linesOf = ({ tables }: Report, role: PartRole): readonly number[] =>
  partsOf(tables[0]!.bieu).find((part) => part.role === role)?.lines ?? [];

const NAMES: Said = { what: 'role', axis: 'head', role: 'name' };

describe.each([
  ['a grid', GRID],
  ['a table of parts', TABLE],
])('the column of names of %s', (_, text) => {
  const workbook = sheetOf(text);
  const before = linesOf(check(workbook), 'name');
  const other = before[0] === 1 ? 'C4' : 'B4';

  it('is the one that was said', () => {
    const report = corrected(workbook, said(workbook, other, NAMES));
    expect(linesOf(report, 'name')).not.toEqual(before);
    expect(linesOf(report, 'name')).toEqual([parseAddress(other)!.column]);
    expect(report.memory.problems).toEqual([]);
    expect(report.memory.unused.corrections).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  it('is remembered in the XML, and undone', () => {
    const memory = withCorrection(NO_MEMORY, said(workbook, other, NAMES));
    const again = parseMemory(serialiseMemory(memory));
    expect(again).toEqual({ memory });
    expect(linesOf(corrected(workbook, ...memory.corrections), 'name')).not.toEqual(before);
    const undone = withoutCorrection(memory, memory.corrections[0]!);
    expect(linesOf(corrected(workbook, ...undone.corrections), 'name')).toEqual(before);
  });

  it('said again of another column, takes the place of what was said', () => {
    const memory = withCorrection(NO_MEMORY, said(workbook, other, NAMES));
    const back = said(workbook, other === 'B4' ? 'C4' : 'B4', NAMES, memory);
    const both = withCorrection(memory, back);
    expect(both.corrections).toEqual([back]);
    expect(linesOf(corrected(workbook, ...both.corrections), 'name')).toEqual(before);
  });

  it('survives in next year’s copy with a row and a column more', () => {
    const correction = said(workbook, other, NAMES);
    const [first, ...lines] = text.trim().replaceAll('2025', '2026').split('\n');
    const wider = lines.map((line, index) => {
      const [stt, ...cells] = line.split(' | ');
      return [stt, index === 0 ? 'Mã' : `M${index}`, ...cells].join(' | ');
    });
    const next = sheetOf([first, 'UBND tỉnh', ...wider].join('\n'), {}, 'B');
    const report = corrected(next, correction);
    expect(report.memory.unused.corrections).toEqual([]);
    expect(linesOf(report, 'name')).toEqual([parseAddress(other)!.column + 1]);
  });

  it('is refused for a column without a head, and for one whose head stands twice', () => {
    expect(say(workbook, 'Z9', NAMES)).toMatchObject({ refused: { id: 'memory.no-table' } });
    const twice = sheetOf(text.replace(/Người lập biểu|Cán bộ phụ trách/, /Địa bàn|Đơn vị/.exec(text)![0]));
    expect(say(twice, 'B4', NAMES)).toMatchObject({ refused: { id: 'memory.role-twice' } });
  });
});

it('a column is looked for among the names in one pass over its sheet', () => {
  const workbook = sheetOf(TABLE);
  const { bieu } = check(workbook).tables[0]!;
  const passes = jest.spyOn(workbook.sheets[0]!.rows, 'keys');
  expect(placesUnder(workbook, bieu, ['Nữ'])).toEqual([4]);
  expect(passes).toHaveBeenCalledTimes(1);
});

describe('the rows of the header', () => {
  const workbook = sheetOf(HEADED);
  const header = (range: string): Said => ({ what: 'header', rows: parseRect(range)! });

  it('are those that were said', () => {
    const before = check(workbook);
    expect(linesOf(before, 'header')).toEqual([1]);
    expect(linesOf(before, 'line')).toContain(2);
    const report = corrected(workbook, said(workbook, 'B8', header('A2:F3')));
    expect(linesOf(report, 'header')).toEqual([1, 2]);
    expect(linesOf(report, 'line')).not.toContain(2);
    expect(report.memory.unused.corrections).toEqual([]);
  });

  it('reach further than was read', () => {
    const single = sheetOf(TABLE);
    expect(linesOf(check(single), 'header')).toEqual([1]);
    const report = corrected(single, said(single, 'B7', header('A2:F3')));
    expect(linesOf(report, 'header')).toEqual([1, 2]);
    expect(linesOf(report, 'line')).toEqual([3, 4, 5]);
  });

  it('are those of a grid too', () => {
    const grid = sheetOf(GRID);
    const report = corrected(grid, said(grid, 'B7', header('A2:I3')));
    expect(linesOf(report, 'header')).toEqual([1, 2]);
    expect(linesOf(report, 'unit')).toEqual([3, 4, 5]);
  });

  it('take no line from the body for being alike to another table’s', () => {
    const under = sheetOf(UNDER_ANOTHER);
    const slips = ({ findings }: Report): readonly string[] =>
      findings.map(({ rule, at }) => `${rule} ${rectAddress(at.rect)}`);
    expect(slips(check(under))).toEqual(['parts/row E10']);
    const report = corrected(under, said(under, 'B16', header('A8:E9')));
    expect(linesOf(report, 'header')).toEqual([7, 8]);
    expect(linesOf(report, 'line')).toEqual([9, 10, 11, 12, 13, 14]);
    expect(slips(report)).toEqual(['parts/row E10']);
  });

  it('are never those of another table with the same heads', () => {
    // nothing of the upper table can be held to anything
    const alike = sheetOf(`
Biểu 04: Số hộ đăng ký năm 2024
TT | Đơn vị | Nam | Nữ | Tổng số
1 | Xã P | 3 | 4 | 9
2 | Xã Q | 2 | 5 | 1
3 | Xã R | 6 | 1 | 30

Biểu 05: Số hộ nghèo năm 2025
TT | Đơn vị | Nam | Nữ | Tổng số
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 10
 | Cộng | 19 | 12 | 31
`);
    const report = corrected(alike, said(alike, 'B13', header('A8:E8')));
    expect(report.tables.map(({ bieu }) => rectAddress(bieu.range))).toEqual(['A8:E13']);
    expect(linesOf(report, 'header')).toEqual([7]);
    expect(linesOf(report, 'line')).toEqual([8, 9, 10, 11]);
    expect(say(alike, 'B13', header('A2:E2'))).toMatchObject({ refused: { id: 'memory.header-elsewhere' } });
  });

  it('are the nearest of several that are alike; refused where others were meant', () => {
    const unit = sheetOf(`
Biểu 05: Số hộ nghèo năm 2025
Đơn vị tính: hộ

TT | Đơn vị | Nam | Nữ | Tổng số
Đơn vị tính: hộ
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 10
 | Cộng | 19 | 12 | 31
`);
    expect(linesOf(corrected(unit, said(unit, 'B10', header('A5:E5'))), 'header')).toEqual([4]);
    expect(say(unit, 'B10', header('A2:E2'))).toMatchObject({ refused: { id: 'memory.header-elsewhere' } });
  });

  it('printed again in the body are no line of it', () => {
    const again = HEADED.replace('3 | Xã C', ' | Ước tính | 1 | 2 | 3 | 4\n3 | Xã C');
    const report = corrected(sheetOf(again), said(sheetOf(again), 'B9', header('A2:F3')));
    expect(linesOf(report, 'line')).toEqual([3, 4, 6, 7]);
  });

  it('survive in next year’s copy, years by their order', () => {
    const correction = said(workbook, 'B8', header('A2:F3'));
    const next = HEADED.replaceAll('2025', '2026')
      .replaceAll('2024', '2025')
      .replace('Biểu 05', 'Kèm theo\nBiểu 05');
    const report = corrected(sheetOf(next), correction);
    expect(report.memory.unused.corrections).toEqual([]);
    expect(linesOf(report, 'header')).toEqual([2, 3]);
  });

  it('go together with the column of names', () => {
    const table = sheetOf(TABLE);
    const rows = said(table, 'B7', header('A2:F3'));
    const memory = withCorrection(NO_MEMORY, rows);
    const before = linesOf(corrected(table, rows), 'name');
    const names = said(table, before[0] === 1 ? 'C6' : 'B6', NAMES, memory);
    const report = corrected(table, names, rows);
    expect(linesOf(report, 'header')).toEqual([1, 2]);
    expect(linesOf(report, 'name')).not.toEqual(before);
    expect(report.memory.problems).toEqual([]);
  });

  it('are remembered in the XML', () => {
    const memory = withCorrection(NO_MEMORY, said(workbook, 'B8', header('A2:F3')));
    expect(parseMemory(serialiseMemory(memory))).toEqual({ memory });
  });

  it('are refused where nothing stands in them, or no figures are left', () => {
    expect(say(workbook, 'B8', header('A40:F41'))).toMatchObject({ refused: { id: 'memory.no-label' } });
    expect(say(workbook, 'B8', header('A2:F8'))).toMatchObject({ refused: { id: 'memory.reading-unfit' } });
  });
});
