import { check } from '../../src/core/check';
import { highlightsOf } from '../../src/core/highlights/highlights';
import type { Cell, Sheet } from '../../src/core/snapshot/workbook';
import { frozenOf } from '../../src/apps/page/grid/bands';
import { markFinder } from '../../src/apps/page/grid/cellMarks';
import { cellText } from '../../src/apps/page/grid/cellText';
import { cellBeside, offsetsOf } from '../../src/apps/page/grid/gridView';
import { layoutOf } from '../../src/apps/page/grid/sheetLayout';
import { sample } from '../ui/workbooks';

describe('the text of a cell', () => {
  it.each<[Cell | undefined, string, string]>([
    [undefined, '', ''],
    [{ value: null }, '', ''],
    [{ value: 'x' }, 'x', 'x'],
    [{ value: true }, 'TRUE', 'TRUE'],
    [{ value: { error: '#REF!' } }, '#REF!', '#REF!'],
    // a year keeps no point of thousands
    [{ value: 2025 }, '2025', '2025'],
    [{ value: 1778, format: '#,##0' }, '1.778', '1,778'],
    [{ value: 15.4567, format: '0.00' }, '15,46', '15.46'],
    [{ value: 13.27 }, '13,27', '13.27'],
    [{ value: 0.7739, format: '0.00%' }, '77,39%', '77.39%'],
    [{ value: -1778.5, format: '#,##0.0' }, '-1.778,5', '-1,778.5'],
    [{ value: -0.001, format: '0.0' }, '0,0', '0.0'],
    [{ value: 46347, format: 'dd/mm/yyyy' }, '21/11/2026', '21/11/2026'],
  ])('%j', (cell, vietnamese, english) => {
    expect(cellText(cell, 'vi')).toBe(vietnamese);
    expect(cellText(cell, 'en')).toBe(english);
  });
});

describe('the sample', () => {
  it('keeps the header and the label columns of its table in view', async () => {
    const { tables } = check(await sample('dien-bien'));
    expect(frozenOf(tables.map(({ bieu }) => bieu))).toEqual({
      bands: [{ top: 4, bottom: 5, end: 137 }],
      columns: 2,
    });
  });

  it('finds the highlight of a cell, and what is said of it', async () => {
    const report = check(await sample('dien-bien-co-loi'));
    const sheet = report.tables[0]!.bieu.sheet;
    const markAt = markFinder(highlightsOf(report), report, sheet);
    expect(markAt(69, 21)).toMatchObject({ kind: 'error', messages: [{ severity: 'error' }] });
    expect(markAt(69, 20)).toBeUndefined();
    expect(markFinder(highlightsOf(report), report, sheet + 1)(69, 21)).toBeUndefined();
  });
});

const SHEET: Sheet = {
  name: 'A',
  visibility: 'visible',
  rows: new Map([
    [0, [{ value: 'Một đầu đề dài hơn mọi cột của bảng này' }]],
    [2, [{ value: 'STT' }, { value: 'Tên' }]],
    [4, [{ value: 1 }, { value: 'Xã Sa Lông' }, undefined, { value: 5 }]],
  ]),
  merges: [{ top: 2, left: 1, bottom: 3, right: 2 }],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([2]),
};

describe('the layout of a sheet', () => {
  const layout = layoutOf(SHEET, { bands: [{ top: 2, bottom: 3, end: 4 }], columns: 1 }, 'vi');

  it('gives hidden lines no room', () => {
    expect(layout.rowHeight(3)).toBe(0);
    expect(layout.columnWidth(2)).toBe(0);
    expect(layout.rowHeight(4)).toBeGreaterThan(0);
  });

  it('lets a title reach over empty cells instead of making its column wide', () => {
    expect(layout.spills(0, 0)).toBe(true);
    expect(layout.spills(4, 1)).toBe(false);
    expect(layout.columnWidth(0)).toBe(layout.columnWidth(3));
  });

  it('moves from cell to cell, a merged area being one', () => {
    expect(cellBeside('ArrowRight', { row: 2, column: 0 }, layout)).toEqual({ row: 2, column: 1 });
    expect(cellBeside('ArrowRight', { row: 2, column: 1 }, layout)).toEqual({ row: 2, column: 3 });
    expect(cellBeside('ArrowUp', { row: 4, column: 2 }, layout)).toEqual({ row: 2, column: 1 });
    expect(cellBeside('ArrowUp', { row: 0, column: 0 }, layout)).toEqual({ row: 0, column: 0 });
    expect(cellBeside('a', { row: 0, column: 0 }, layout)).toBeNull();
  });

  it('is not stretched by a stray cell', () => {
    const stray = { ...SHEET, rows: new Map([...SHEET.rows, [1_048_575, [{ value: 1 }]]]) };
    expect(layoutOf(stray, { bands: [], columns: 0 }, 'vi').rowCount).toBeLessThan(1_048_575);
  });
});

it('adds up offsets', () => {
  expect(offsetsOf(3, (line) => line * 10, 5)).toEqual([5, 5, 15, 35]);
});
