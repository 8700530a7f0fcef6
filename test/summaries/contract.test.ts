import ExcelJS from 'exceljs';
import type { SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import { planGrid } from '../../src/core/sheetPlan/planGrid';
import { writeSummaries } from '../../src/hosts/file/patch/writeSummaries';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { comparable, openInExcel, READ, useOffice } from '../excel/setup';
import { sheetOf, workbookOf } from '../excel/workbooks';
import { toXlsx } from '../excel/xlsx';
import { cellAt, type SheetState } from '../support/fake-excel/state';
import { lookInExcel, lookInFile } from './looks';
import { documentPlan, EVERY_ROLE, fieldPlan, letterPlan, summaryPlan } from './plans';

useOffice();

const SOURCE = workbookOf(sheetOf("Số 'gốc' liệu", { B2: 10, B3: 20, B4: 30 }));
const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ['a summary with formulas', summaryPlan([10, 20, 30])],
  ['every role in every look', EVERY_ROLE],
  ['a document whose heads are printed, not kept in view', documentPlan([10, 20, 30])],
  ['letters without heads', letterPlan(['xã A', 'xã B'])],
  [
    'a sheet with fields to be filled in',
    fieldPlan([
      ['Giao thông', 'Sở A'],
      ['Nhà ở', null],
    ]),
  ],
];
/** Points a character of a column's width takes in Excel. */
const POINTS = 5.25;

/** A plan written by both hosts into the same workbook. */
async function byBoth(plan: SheetPlan) {
  const { file } = await writeSummaries(await toXlsx(SOURCE), [plan], { force: false });
  const seen = new ExcelJS.Workbook();
  await seen.xlsx.load(file.slice().buffer);
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([plan], { force: false });
  return { file, seen: seen.getWorksheet(plan.name)!, excel: fake.sheet(plan.name), host };
}

describe.each(PLANS)('%s', (_, plan) => {
  it('has the same values, formulas and merged cells in a file and in Excel', async () => {
    const { file, host } = await byBoth(plan);
    const [inFile, inExcel] = [comparable(await readWorkbook(file)), comparable(await host.read(READ))];
    const contents = ({ sheets }: typeof inFile) =>
      [...sheets[1]!.rows].flatMap(([row, cells]) =>
        cells.flatMap((cell, column) => {
          if (!cell) return [];
          const { formula, value } = cell;
          // nobody calculates in the fake Excel; an error is told as the text it may be
          const shown = value !== null && typeof value === 'object' ? value.error : value;
          return [[row, column, formula === undefined ? shown : `=${formula}`]];
        }),
      );
    expect(contents(inExcel)).toEqual(contents(inFile));
    expect(inExcel.sheets[1]!.merges).toEqual(inFile.sheets[1]!.merges);
    expect(inExcel.sheets[1]!.ownId).toBe(inFile.sheets[1]!.ownId);
  });

  it('has the same looks, cell by cell', async () => {
    const { seen, excel } = await byBoth(plan);
    planGrid(plan).rows.forEach((row, r) =>
      row.forEach((_cell, c) => {
        const place = `${r},${c}`;
        // Excel draws the border of two neighbours once, the file each cell's own: the last row of either is told
        const [a, b] = [lookInFile(seen.getCell(r + 1, c + 1)), lookInExcel(cellAt(excel, r, c))];
        expect([place, { ...b, frame: a.frame }]).toEqual([place, a]);
        if (a.frame !== null) expect([place, b.frame]).not.toEqual([place, null]);
      }),
    );
  });

  it('has the same widths, heights, panes and pages', async () => {
    const { seen, excel } = await byBoth(plan);
    expect(widthsIn(excel, plan.widths.length)).toEqual(
      plan.widths.map((__, i) => seen.getColumn(i + 1).width),
    );
    for (const [row, points] of excel.rowHeights) expect(seen.getRow(row + 1).height).toBe(points);
    const { frozen } = excel;
    expect(seen.views[0]).toMatchObject({
      ...(frozen ? { state: 'frozen', ySplit: frozen.rows } : { state: 'normal' }),
      showGridLines: excel.hasGridlines,
    });
    expect(seen.pageSetup.orientation).toBe(excel.page.orientation.toLowerCase());
    expect(seen.pageSetup.paperSize).toBe({ A4: 9, A3: 8 }[excel.page.paper]);
    // each sheet's pages are numbered from 1, also where the whole workbook is printed
    expect([seen.pageSetup.firstPageNumber, excel.page.firstNumber]).toEqual([1, 1]);
    const { left, right, top, bottom, header, footer } = excel.page.margins;
    const inFile = seen.pageSetup.margins!;
    for (const [points, inches] of [
      [left, inFile.left],
      [right, inFile.right],
      [top, inFile.top],
      [bottom, inFile.bottom],
      [header, inFile.header],
      [footer, inFile.footer],
    ] as const) {
      expect(points / 72).toBeCloseTo(inches, 3);
    }
    // pages are numbered above all but the first, or not at all
    const numbers = seen.headerFooter as ExcelJS.HeaderFooter | null;
    expect(numbers?.oddHeader ?? '').toBe(excel.page.header === '' ? '' : `&C${excel.page.header}`);
    expect(numbers?.differentFirst ?? false).toBe(excel.page.headerState === 'FirstAndDefault');
    expect(seen.pageSetup.printTitlesRow?.replace(/\$/g, '') ?? '').toBe(
      excel.page.titleRows.replace(/\$/g, ''),
    );
  });

  it('bears the same digest, so that either sees what was edited after the other', async () => {
    const { file, excel } = await byBoth(plan);
    const formula = excel.names.find(({ name }) => name === '_soat_bieu_digest')!.formula;
    const again = await writeSummaries(file, [plan], { force: false });
    expect(again.written).toEqual([plan.name]);
    expect(new TextDecoder().decode((await import('fflate')).unzipSync(file)['xl/workbook.xml'])).toContain(
      formula.slice(1).replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
    );
  });
});

function widthsIn({ columnWidths }: SheetState, count: number): number[] {
  return Array.from({ length: count }, (_, i) => (columnWidths.get(i) ?? 0) / POINTS);
}
