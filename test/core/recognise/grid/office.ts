import { check, type Report } from '../../../../src/core/check';
import { unitsUnder } from '../../../../src/core/bieu/axis';
import { isGrid } from '../../../../src/core/bieu/bieu';
import { address, rectAddress } from '../../../../src/core/snapshot/address';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { sheet } from '../../rules/sheetOf';

/** A sheet as rows of cells, in the notation of `sheetOf`. */
export type Lines = readonly (readonly string[])[];

/** The criteria of 2021–2025, as offices shorten them. */
export const CRITERIA_19 = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi',
  'Điện',
  'Trường học',
  'CSVC văn hóa',
  'CSHT thương mại',
  'TT&TT',
  'Nhà ở',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'TCSX',
  'GD&ĐT',
  'Y tế',
  'Văn hóa',
  'Môi trường',
  'HTCT&TCPL',
  'QPAN',
];

export const COMMUNES = [
  'Sa Lông',
  'Mường Tùng',
  'Huổi Lèng',
  'Ma Thì Hồ',
  'Nậm Nèn',
  'Pa Ham',
  'Hừa Ngài',
  'Huổi Mí',
  'Na Sang',
  'Mường Mươn',
];

/** Whether the commune at a place of a list meets a criterion: made up, the same every time. */
export type Marks = (unit: number, criterion: number) => number;

export const MARKS: Marks = (unit, criterion) =>
  (unit * 7 + criterion * 5 + unit * criterion) % 4 === 0 ? 0 : 1;
/** A year later a few criteria more are met, and none is lost. */
export const LATER: Marks = (unit, criterion) => ((unit + criterion) % 7 === 0 ? 1 : MARKS(unit, criterion));

export interface GridShape {
  readonly names?: readonly string[];
  readonly criteria?: readonly string[];
  readonly marks?: Marks;
  /** Place in `marks` of the first name. */
  readonly first?: number;
  /** STT of the first name. */
  readonly number?: number;
  readonly written?: (mark: number) => string;
}

/** «TT | Tên xã | criteria… | Tổng tiêu chí đạt» in one line. */
export function head({ criteria = CRITERIA_19 }: GridShape = {}): string[] {
  return ['TT', 'Tên xã', ...criteria, 'Tổng số tiêu chí đạt'];
}

/** The communes' rows: STT, name, marks, count. */
export function rows(shape: GridShape = {}): string[][] {
  const {
    names = COMMUNES.slice(0, 6),
    criteria = CRITERIA_19,
    marks = MARKS,
    first = 0,
    number = 1,
  } = shape;
  const { written = String } = shape;
  return names.map((name, unit) => {
    const own = criteria.map((_, criterion) => marks(first + unit, criterion));
    return [
      String(number + unit),
      `Xã ${name}`,
      ...own.map(written),
      String(own.reduce((sum, mark) => sum + mark, 0)),
    ];
  });
}

/** A row that sums rows up: every column from the third on. */
export function total(label: string, of: Lines, number = ''): string[] {
  const width = of[0]!.length;
  const sums = Array.from({ length: width - 2 }, (_, at) =>
    of.reduce((sum, row) => sum + (Number(row[at + 2]) || (row[at + 2] === 'x' ? 1 : 0)), 0),
  );
  return [number, label, ...sums.map(String)];
}

/** Title, head, communes and their total. */
export function grid(title: string, shape: GridShape = {}, label = 'Tổng cộng'): string[][] {
  const body = rows(shape);
  return [[title], [], head(shape), ...body, total(label, body)];
}

/** A workbook of one sheet, or of several by name. */
export function book(lines: Lines | Readonly<Record<string, Lines>>): Workbook {
  const isOne = (given: typeof lines): given is Lines => Array.isArray(given);
  const sheets: Readonly<Record<string, Lines>> = isOne(lines) ? { 'Biểu 02': lines } : lines;
  return {
    sheets: Object.entries(sheets).map(([name, own]) =>
      sheet(own.map((cells) => cells.join(' | ')).join('\n'), {}, name),
    ),
  };
}

/** One cell of the lines, told by the nth row that bears a label, and its place across. */
export interface At {
  readonly row: string;
  readonly column: number;
  readonly nth?: number;
}

export function rowOf(lines: Lines, { row, nth = 1 }: At): number {
  const found = lines.flatMap((cells, index) => (cells.includes(row) ? [index] : []));
  const at = found[nth - 1];
  if (at === undefined) throw new Error(`No row ${nth} «${row}»`);
  return at;
}

/** The lines with another value in one cell. */
export function slipped(lines: Lines, at: At, value: string): string[][] {
  const changed = lines.map((cells) => [...cells]);
  const row = changed[rowOf(lines, at)]!;
  while (row.length <= at.column) row.push('');
  row[at.column] = value;
  return changed;
}

/** The address of a cell of the lines. */
export function addressOf(lines: Lines, at: At): string {
  return address(rowOf(lines, at), at.column);
}

/** What was recognised, one text a table: `grid 6 2024`, `parts`. */
export function tablesOf({ tables }: Report): string[] {
  return tables.map(({ bieu }) =>
    isGrid(bieu) ? `grid ${unitsUnder(bieu.units).length} ${bieu.period ?? '-'}` : bieu.kind,
  );
}

/** Findings that weigh, as texts: rule, cell and the cells that may be meant. */
export function findingsOf({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, at, suspects }) =>
      [rule, rectAddress(at.rect), ...suspects.map(({ cell }) => address(cell.row, cell.column))].join(' '),
    );
}

/** What `check` says of the lines. */
export function reportOf(lines: Lines | Readonly<Record<string, Lines>>): Report {
  return check(book(lines));
}
