import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMarker } from '../../src/core/highlights/marker';
import type { CellValue } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { useFolder } from '../e2e/soatBieu';
import { annotated, cleared, expectSameParts, plainly, textOf } from '../hosts/file/patch/patching';
import { richWorkbook } from '../hosts/file/rich/richWorkbook';
import { SAMPLES } from '../samples/workbooks';
import { runPython } from './openpyxl';
import { convert } from './soffice';

// What other programs make of a copy we wrote owes nothing to our own reading of it.
jest.setTimeout(300_000);

const folder = useFolder();
const at = (name: string): string => join(folder, name);
const rich = richWorkbook();
const macros = richWorkbook({ macros: true });

async function valuesOf(file: Uint8Array, sheet: string): Promise<CellValue[][]> {
  const { sheets } = await readWorkbook(file);
  const { rows } = sheets.find(({ name }) => name === sheet)!;
  return [...rows.values()].map((row) => Array.from(row, (cell) => cell?.value ?? null));
}

describe('LibreOffice', () => {
  it.each([
    ['rich.xlsx', rich],
    ['rich.xlsm', macros],
  ])('opens an annotated %s and finds the same in it', async (name, file) => {
    writeFileSync(at(name), await annotated(file, true));
    const [written] = convert([at(name)], 'xlsx', at(`lo-${name}`));
    const theirs = readFileSync(written!);
    expect(await valuesOf(theirs, 'Biểu 02')).toEqual(await valuesOf(file, 'Biểu 02'));
    const { sheets } = await readWorkbook(theirs);
    expect(sheets.at(-1)).toMatchObject({ name: 'Kết quả kiểm tra', ownId: 'results' });
  });

  it('writing it again leaves highlights, notes and sheet for us to clear', async () => {
    writeFileSync(at('again.xlsx'), await annotated(rich, true));
    const [written] = convert([at('again.xlsx')], 'xlsx', at('lo-again'));
    const file = await cleared(readFileSync(written!));
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ ownId }) => ownId)).toEqual(sheets.map(() => undefined));
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).not.toContain('soat-bieu');
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).toContain('sqref="C7:U30"');
  });

  it('has its own files given back as they were', async () => {
    const [ods] = convert([join(SAMPLES, 'dien-bien-co-loi.xlsx')], 'ods', at('ods'));
    const [written] = convert([ods!], 'xlsx', at('from-ods'));
    const file = readFileSync(written!);
    expectSameParts(await cleared(await annotated(file, true)), file);
  });
});

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Biểu 02']
print(json.dumps({
  'sheets': book.sheetnames,
  'rules': [[str(area.sqref), rule.formula[0] if rule.formula else None] for area in sheet.conditional_formatting for rule in area.rules],
  'notes': [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment],
  'charts': len(sheet._charts), 'table': list(book['Danh sách'].tables), 'pivots': len(book['Tổng hợp xoay']._pivots),
  'links': [str(cell.hyperlink.location) for row in book['Kết quả kiểm tra'].iter_rows() for cell in row if cell.hyperlink],
}))`;

const MAKE = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Bảng'
for row in [['Xã', 'Số'], ['A', 1], ['B', 2], ['Tổng', '=SUM(B2:B3)']]: sheet.append(row)
chart = BarChart(); chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3)); sheet.add_chart(chart, 'E5')
sheet['A2'].comment = Comment('xem lại', 'Hoa')
sheet.conditional_formatting.add('B2:B3', CellIsRule(operator='equal', formula=['0'], fill=PatternFill('solid', bgColor='FFC7CE')))
check = DataValidation(type='list', formula1='"0,1"'); check.add('B2'); sheet.add_data_validation(check)
sheet.protection.sheet = True
sheet.add_table(Table(displayName='Bang', ref='A1:B3'))
front = book.create_chartsheet('Đồ thị'); other = BarChart(); other.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3)); front.add_chart(other)
book.save(sys.argv[1])`;

describe('openpyxl', () => {
  it('opens an annotated workbook and sees what was drawn, and all that was there', async () => {
    writeFileSync(at('seen.xlsx'), await annotated(rich, true));
    const seen = runPython(LOOK, [at('seen.xlsx')]) as {
      readonly sheets: string[];
      readonly rules: [string, string][];
      readonly notes: string[];
      readonly links: string[];
    };
    expect(seen).toMatchObject({ charts: 1, table: ['DanhSach'], pivots: 1 });
    expect(seen.sheets.at(-1)).toBe('Kết quả kiểm tra');
    const ours = seen.rules.map(([, formula]) => isMarker(formula));
    expect(ours).toEqual([...ours.slice(0, -1).map(() => true), false]);
    expect(ours.length).toBeGreaterThan(1);
    expect(seen.notes).toEqual(expect.arrayContaining(['A1', 'B8', 'V70', 'E44']));
    expect(seen.links).toContain("'Biểu 02'!V70");
  });

  it('has its own files given back as they were', async () => {
    runPython(MAKE, [at('made.xlsx')]);
    const file = readFileSync(at('made.xlsx'));
    const copy = await plainly(file);
    expect((await readWorkbook(copy)).sheets.map(({ ownId }) => ownId)).toEqual([
      undefined,
      undefined,
      'results',
    ]);
    expectSameParts(await cleared(copy), file);
  });
});
