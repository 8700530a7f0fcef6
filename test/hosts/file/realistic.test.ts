import ExcelJS from 'exceljs';
import type { Sheet } from '../../../src/core/snapshot/workbook';
import { at, firstSheet, readSheets } from './reading';

const CRITERIA = 19;
const COMMUNES = ['Sa Lông', 'Ma Thì Hồ', 'Na Sang', 'Mường Mươn', 'Pa Ham'];

/** A small Biểu as a province keeps it: merged headers, marks, formulas filled down, a hidden column and sheet. */
function bieu(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu 02');
  sheet.mergeCells('A1:W1');
  sheet.getCell('A1').value = {
    richText: [{ text: 'KẾT QUẢ ' }, { font: { bold: true }, text: 'THỰC HIỆN' }],
  };
  sheet.mergeCells('C3:U3');
  sheet.getRow(3).getCell(3).value = 'Tiêu chí';
  sheet.getRow(4).values = [
    'STT',
    'Xã',
    ...Array.from({ length: CRITERIA }, (_, i) => i + 1),
    'Tổng',
    'Tỷ lệ',
  ];
  COMMUNES.forEach((name, i) => {
    const row = sheet.getRow(5 + i);
    row.values = [
      i + 1,
      `Xã ${name}`,
      ...Array.from({ length: CRITERIA }, (_, k) => ((i + k) % 4 ? 'x' : null)),
    ];
    row.getCell(22).value =
      i === 0
        ? ({
            formula: 'COUNTIF(C5:U5,"x")',
            result: 14,
            shareType: 'shared',
            ref: 'V5:V9',
          } as ExcelJS.CellFormulaValue)
        : { sharedFormula: 'V5', result: 14 };
    row.getCell(23).value = { formula: `V${5 + i}/19`, result: 14 / CRITERIA };
    row.getCell(23).numFmt = '0.00%';
    row.getCell(2).font = { name: i === 4 ? '.VnTime' : 'Times New Roman' };
  });
  sheet.getColumn(21).hidden = true;
  sheet.getRow(3).hidden = true;
  sheet.getCell('A11').value = new Date(Date.UTC(2025, 5, 30));
  sheet.getCell('B11').value = { error: '#N/A' };
  sheet.getCell('C11').value = true;
  workbook.addWorksheet('Danh mục', { state: 'hidden' }).getCell('B2').value = 'Dự án';
  return workbook;
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a Biểu written by exceljs', () => {
  let sheets: readonly Sheet[];
  let sheet: Sheet;
  beforeAll(async () => {
    sheets = await readSheets(await bytesOf(bieu()));
    sheet = sheets[0]!;
  });

  test('its tabs', () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 02', 'visible'],
      ['Danh mục', 'hidden'],
    ]);
  });

  test('its texts and marks', () => {
    expect(at(sheet, 'A1')).toEqual({ value: 'KẾT QUẢ THỰC HIỆN' });
    expect(at(sheet, 'B5')).toEqual({ value: 'Xã Sa Lông' });
    expect(at(sheet, 'C5')).toBeUndefined();
    expect(at(sheet, 'D5')).toEqual({ value: 'x' });
    expect(at(sheet, 'B9')).toEqual({ value: 'Xã Pa Ham', font: '.VnTime' });
  });

  test('its formulas', () => {
    expect(at(sheet, 'V5')).toEqual({ value: 14, formula: 'COUNTIF(C5:U5,"x")' });
    expect(at(sheet, 'V9')).toEqual({ value: 14, formula: 'COUNTIF(C9:U9,"x")' });
    expect(at(sheet, 'W7')).toEqual({ value: 14 / CRITERIA, formula: 'V7/19', format: '0.00%' });
  });

  test('its other values', () => {
    expect(at(sheet, 'A11')!.value).toBe(45838);
    expect(at(sheet, 'B11')).toEqual({ value: { error: '#N/A' } });
    expect(at(sheet, 'C11')).toEqual({ value: true });
  });

  test('its layout', () => {
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 22 },
      { top: 2, left: 2, bottom: 2, right: 20 },
    ]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([20]);
  });
});

test('an empty workbook written by exceljs', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1');
  expect((await firstSheet(await bytesOf(workbook))).rows.size).toBe(0);
});
