import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { check } from '../../../src/core/check';
import type { Cell, CellValue, Row, Workbook } from '../../../src/core/snapshot/workbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { TCVN3_LETTERS } from '../../core/text/legacy/encoders';
import { sheetOf } from '../../core/rules/sheetOf';
import { useFolder } from '../../e2e/soatBieu';
import { toXlsx } from '../../excel/xlsx';
import type { CsvValue } from '../csv';
import { runPython } from '../openpyxl';
import { convert } from '../soffice';
import { exported } from './exported';
import { VARIANTS } from './variants';

// LibreOffice reads the same files on its own: where both find the same, neither has shifted or lost anything.
jest.setTimeout(300_000);

const folder = useFolder();
const at = (name: string): string => join(folder, name);

const ROWS: (string | number | null)[][] = [
  ['Xã', 'Số tiêu chí', 'Bình quân'],
  ['Sa Lông', 17, 0.5],
  ['Mường Mươn', 12, null],
  ['Tổng & «chung»', 29, 14.25],
];
const MAKE = `
import json, sys, openpyxl
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Biểu 02'
for row in json.loads(sys.argv[2]): sheet.append(row)
sheet['C2'].number_format = '0.00'; sheet.merge_cells('A6:C6'); sheet['A6'] = 'gộp'; sheet.column_dimensions['B'].hidden = True
book.save(sys.argv[1])`;

/** Every file both are asked to read: variants written by hand, and what programs at hand write. */
function files(): string[] {
  for (const { name, bytes } of VARIANTS) writeFileSync(at(name), bytes);
  runPython(MAKE, [at('openpyxl.xlsx'), JSON.stringify(ROWS)]);
  const xlsb = utils.book_new();
  utils.book_append_sheet(xlsb, utils.aoa_to_sheet(ROWS), 'Biểu 02');
  const bytes = write(xlsb, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer;
  writeFileSync(at('binary.xlsb'), new Uint8Array(bytes));
  const converted = ['xlsx', 'xls', 'ods'].map((format) => {
    const [path] = convert([at('plain.xlsx')], format, at(`as-${format}`));
    writeFileSync(at(`libreoffice-${format}.${format}`), readFileSync(path!));
    return `libreoffice-${format}.${format}`;
  });
  return [...VARIANTS.map(({ name }) => name), 'openpyxl.xlsx', 'binary.xlsb', ...converted].map(at);
}

const NAMES = [
  ...VARIANTS.map(({ name }) => name),
  ...['openpyxl.xlsx', 'binary.xlsb', 'libreoffice-xlsx.xlsx', 'libreoffice-xls.xls', 'libreoffice-ods.ods'],
];
let theirs: ReadonlyMap<string, CsvValue[][]>;

beforeAll(() => {
  theirs = exported(files(), at('csv'));
});

/**
 * To the fifteen digits that Excel shows and other programs write; LibreOffice keeps truth values as numbers in some
 * formats; SheetJS drops spaces at the ends of texts of an .ods. None of it means anything to a check.
 */
function alike(value: CellValue | undefined): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' ? value.trim() : (value ?? null);
}

it.each(NAMES)('%s holds what LibreOffice reads in it', async (name) => {
  const { sheets } = await readWorkbook(readFileSync(at(name)), { fileName: name });
  const expected = theirs.get(basename(name).replace(/\.[^.]*$/, ''))!;
  const { rows } = sheets[0]!;
  const ours = expected.map((line, row) => line.map((_, column) => alike(rows.get(row)?.[column]?.value)));
  expect(ours).toEqual(expected.map((line) => line.map(alike)));
  expect(expected.flat().filter((value) => value !== null).length).toBeGreaterThan(8);
  const filled = [...rows.values()].flat().filter((cell) => cell && cell.value !== null && cell.value !== '');
  expect(filled).toHaveLength(expected.flat().filter((value) => value !== null).length);
});

describe('tables of text', () => {
  const TEXT = 'Xã;Số;BQ\nSa Lông;17;15,46\nMường Mươn;12;\n';
  /** LibreOffice's number of an encoding, and the text in it; windows-1258 writes a tone behind its vowel. */
  const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
  const windows1258 = Buffer.from(
    TEXT.replaceAll('ố', 'ô\xec').replaceAll('ườ', 'ý\xd2').replaceAll('ơ', '\xf5').replaceAll('ã', 'ã'),
    'latin1',
  );

  it.each<[string, Buffer, number]>([
    ['utf-8.csv', Buffer.from(TEXT), 76],
    ['utf-8-mark.csv', Buffer.from(`\uFEFF${TEXT}`), 76],
    ['utf-16.csv', utf16, 65535],
    ['windows-1258.csv', windows1258, 40],
  ])('%s with semicolons', async (name, bytes, encoding) => {
    writeFileSync(at(name), bytes);
    const [path] = convert([at(name)], 'xlsx', at(`csv-${name}`), {
      // semicolons, quotes, from the first row, Vietnamese, numbers recognised
      reads: `Text - txt - csv (StarCalc):59,34,${encoding},1,,1066,false,true`,
    });
    const [ours, other] = [
      await readWorkbook(bytes, { fileName: name }),
      await readWorkbook(readFileSync(path!)),
    ];
    const valuesOf = ({ sheets }: Workbook): CellValue[][] =>
      [...sheets[0]!.rows.values()].map((row) => Array.from(row, (cell) => normal(cell?.value ?? null)));
    expect(valuesOf(ours)).toEqual(valuesOf(other));
    expect(valuesOf(ours)[1]).toEqual(['Sa Lông', 17, 15.46]);
  });

  const normal = (value: CellValue): CellValue =>
    typeof value === 'string' ? value.normalize('NFC') : value;
});

describe('an .xls of before Unicode, in .VnTime', () => {
  const GRID = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2008
STT | Tên xã        | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Tiêu chí 4 | Tiêu chí 5 | Số tiêu chí đạt
1   | Xã Sa Lông    | 1          | 1          | 1          | 1          | 0          | 5
2   | Xã Na Sang    | 0          | 0          | 1          | 0          | 1          | 2
3   | Xã Mường Mươn | 1          | 0          | 1          | 1          | 1          | 4
4   | Xã Hừa Ngài   | 1          | 1          | 1          | 1          | 1          | 5
    | Tổng số       | 3          | 2          | 4          | 3          | 3          | 15
`;

  it('is read, and its slip told in Unicode', async () => {
    const meant = sheetOf(GRID);
    const old = await toXlsx({
      sheets: meant.sheets.map((sheet) => ({ ...sheet, rows: inTcvn3(sheet.rows) })),
    });
    writeFileSync(at('vntime.xlsx'), old);
    const [path] = convert([at('vntime.xlsx')], 'xls', at('vntime'));
    const found = check(await readWorkbook(readFileSync(path!))).findings;
    expect(found.map(({ rule }) => rule)).toContain('text/legacy-encoding');
    const slips = found.filter(({ rule }) => rule === 'grid/row-total');
    expect(slips).toMatchObject([{ label: { params: { unit: 'Xã Sa Lông' } }, actual: 5, expected: 4 }]);
  });

  function inTcvn3(rows: Workbook['sheets'][number]['rows']): Map<number, Row> {
    const stored = (cell: Cell | undefined): Cell | undefined =>
      typeof cell?.value !== 'string'
        ? cell
        : {
            value: [...cell.value].map((letter) => TCVN3_LETTERS.get(letter) ?? letter).join(''),
            font: '.VnTime',
          };
    return new Map([...rows].map(([row, cells]) => [row, Array.from(cells, stored)]));
  }
});
