import type ExcelJS from 'exceljs';
import { put, putMerged, shown, type Look, type Shown } from './cells';
import { putHead02, type PageHead } from './head02';
import { addSheet, putFooter, putHeading } from './page';
import { CRITERIA, type Commune, type District } from './tables';
import { districtTotals, provinceTotals, type Totals } from './totals';

const CRITERION_WIDTH = 6.9;
const WIDTHS = [5, 23, ...Array.from({ length: CRITERIA }, () => CRITERION_WIDTH), 10, 10];
export const COLUMN = { stt: 1, name: 2, criteria: 3, total: CRITERIA + 3, average: CRITERIA + 4 } as const;

/** Where the header is printed again: before this many lines, under this page number of the plan. */
const PAGES: readonly PageHead[] = [
  { line: 42, page: 20 },
  { line: 88, page: 22 },
];
const FILLED = 'FF6B6B6B';
const DISTRICT_FILL = 'FFEFEFEF';
const LINE: Look = { size: 10, align: 'center', border: true };
const THOUSANDS = '#,##0';
const NOTE =
  'Ghi chú: 45 xã in nghiêng không có trong bản in thu được; dấu đạt của các xã này do nhóm làm mẫu điền sao cho ' +
  'khớp các tổng đã in, không phải số liệu công bố.';

/** Sheet rows of Biểu 02 by what stands in them: a district `VI`, its fifth commune `VI.5`, or `total`. */
export type Rows = ReadonlyMap<string, number>;

/** One line of the table. */
interface Line {
  readonly key: string;
  readonly cells: readonly Shown[];
  readonly look: Look;
}

/** Biểu 02: communes × criteria, each district's totals before its communes. */
export function addBieu02(workbook: ExcelJS.Workbook, districts: readonly District[]): Rows {
  const sheet = addSheet(workbook, 'Biểu 02', WIDTHS);
  const blank = putHeading(sheet, 'W', {
    number: 'Biểu số 2:',
    title: ['BIỂU CHI TIẾT TIÊU CHÍ NÔNG THÔN MỚI ĐẾN NĂM 2025 TRÊN ĐỊA BÀN TỈNH ĐIỆN BIÊN'],
    plan: '198/KH-UBND',
  });
  const head = blank + 1;
  let row = putHead02(sheet, head);
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: row - 1 }];
  const rows = new Map<string, number>();
  linesOf(districts).forEach((line, k) => {
    const again = PAGES.find((page) => page.line === k);
    if (again) row = putHead02(sheet, row, again.page);
    putLine(sheet, row, line);
    rows.set(line.key, row);
    row += 1;
  });
  putMerged(sheet, `A${row}:W${row}`, NOTE, { size: 11, italic: true, wrap: true, vertical: 'top' });
  sheet.getRow(row).height = 20;
  putFooter(sheet, row + 2, 'P', 'W');
  return rows;
}

function linesOf(districts: readonly District[]): Line[] {
  const lines = districts.flatMap((district) => [
    totalsLine(district.numeral, district.numeral, district.name, districtTotals(district)),
    ...district.communes.map((commune) => communeLine(district, commune)),
  ]);
  return [...lines, totalsLine('total', null, 'Tổng số xã/tiêu chí', provinceTotals(districts))];
}

function totalsLine(key: string, stt: string | null, name: string, totals: Totals): Line {
  const counts = totals.perCriterion.map((value) => ({ value }));
  const sum = { value: totals.sum, format: THOUSANDS };
  const cells = [{ value: stt }, { value: name }, ...counts, sum, shown(totals.average)];
  return { key, cells, look: { ...LINE, bold: true, fill: DISTRICT_FILL } };
}

function communeLine(district: District, commune: Commune): Line {
  const marks = commune.marks.map((value) => ({ value }));
  const total = { value: commune.total, format: THOUSANDS };
  const cells = [{ value: commune.stt }, { value: commune.name }, ...marks, total, { value: null }];
  const look = commune.filled ? { ...LINE, italic: true, color: FILLED } : LINE;
  return { key: `${district.numeral}.${commune.stt}`, cells, look };
}

function putLine(sheet: ExcelJS.Worksheet, row: number, line: Line): void {
  line.cells.forEach((cell, k) => {
    const align = k + 1 === COLUMN.name ? 'left' : 'center';
    put(sheet.getCell(row, k + 1), cell, { ...line.look, align });
  });
  sheet.getRow(row).height = 15;
}
