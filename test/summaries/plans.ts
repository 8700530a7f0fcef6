import type { PlannedCell, PlannedFormula, SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import { CELL_ROLES } from '../../src/core/sheetPlan/cellLook';
import type { CellRole, NumberLook } from '../../src/core/sheetPlan/cellRole';
import type { Rect } from '../../src/core/snapshot/workbook';
import { parseRect } from '../../src/core/snapshot/address';

/** The rectangle of an A1 reference that is known to be one. */
export function rect(reference: string): Rect {
  const found = parseRect(reference);
  if (!found) throw new Error(`${reference} is no reference`);
  return found;
}

export function cell(value: PlannedCell['value'], role: CellRole = 'body', look?: NumberLook): PlannedCell {
  return { value, role, ...(look && { look }) };
}

export function formula(
  value: PlannedCell['value'],
  pieces: PlannedFormula,
  role: CellRole = 'figure',
  look?: NumberLook,
): PlannedCell {
  return { ...cell(value, role, look), formula: pieces };
}

/** Texts that a spreadsheet would take for something else. */
export const TRICKY = [
  '=1+1',
  '+84 203',
  '-5',
  '@SUM(A1)',
  "'nháy",
  '007',
  '1/2',
  '3-2025',
  'TRUE',
  '#N/A',
  '12%',
  '<b>&"x"</b>',
  ' thụt đầu dòng',
  'hai\ndòng',
  '_x0041_',
];

/** A summary of sheet 0, whose cells B2:B… hold whole numbers: `count` of them, of which this plan knows the values. */
export function summaryPlan(values: readonly number[], more: Partial<SheetPlan> = {}): SheetPlan {
  const source = { top: 1, left: 1, bottom: values.length, right: 1 };
  const sum = values.reduce((a, b) => a + b, 0);
  const first = 4;
  const lines = values.map((value, i): PlannedCell[] => [
    cell(i + 1, 'centre', 'whole'),
    cell(`Xã ${i + 1}`),
    formula(value, [{ sheet: 0, rect: { ...source, top: i + 1, bottom: i + 1 } }], 'figure', 'whole'),
    formula(
      (value / sum) * 100,
      [
        'IF(',
        own(first + values.length, 2),
        '=0,"",',
        own(first + i, 2),
        '/',
        own(first + values.length, 2),
        '*100)',
      ],
      'figure',
      'percent2',
    ),
  ]);
  return {
    id: 'summary-xa',
    name: 'TH-Xã',
    widths: [6, 30, 12, 12],
    headRow: 3,
    headTop: 2,
    frozenColumns: 2,
    merges: [rect('A1:D1'), rect('A3:A4'), rect('C3:D3')],
    heights: new Map([[3, 60]]),
    print: { paper: 'A4', orientation: 'portrait', breaks: [6] },
    rows: [
      [cell('TỔNG HỢP KẾT QUẢ', 'heading'), cell('bị che', 'heading')],
      [cell('Đơn vị tính: xã', 'unitLine')],
      [cell('STT', 'head'), cell('Tên xã', 'head'), cell('Kết quả', 'head'), cell(null, 'head')],
      [
        cell(null, 'head'),
        cell(null, 'head'),
        cell('Số tiêu chí', 'headVertical'),
        cell('Tỷ lệ (%)', 'head'),
      ],
      ...lines,
      [
        cell(null, 'totalText'),
        cell('Tổng số', 'totalText'),
        formula(
          sum,
          [
            'SUM(',
            { sheet: 'own', rect: { top: first, left: 2, bottom: first + values.length - 1, right: 2 } },
            ')',
          ],
          'totalFigure',
          'whole',
        ),
        formula('', ['IF(', own(first + values.length, 2), '>0,"","x")'], 'totalFigure'),
      ],
    ],
    ...more,
  };
}

function own(row: number, column: number): PlannedFormula[number] {
  return { sheet: 'own', rect: { top: row, left: column, bottom: row, right: column } };
}

/** The row of the note under all roles, across the sheet. */
const AFTER_ROLES: Rect = { top: CELL_ROLES.length + 2, bottom: CELL_ROLES.length + 2, left: 0, right: 5 };

/** Every role in every look, with tricky texts, a link and two charts. */
export const EVERY_ROLE: SheetPlan = {
  id: 'summary-vai',
  name: 'TH-Vai',
  widths: [20, 24, 10, 10, 10, 10],
  headRow: 0,
  merges: [AFTER_ROLES],
  print: { paper: 'A3', orientation: 'landscape', breaks: [] },
  rows: [
    ['Vai', 'Chữ', 'Số', 'Hai số lẻ', 'Phần trăm', 'Chênh'].map((name) => cell(name, 'head')),
    ...CELL_ROLES.map((role, i) => [
      cell(role, 'plain'),
      cell(TRICKY[i] ?? `Chữ của vai ${i}`, role),
      cell(i - 9, role, 'whole'),
      cell(i / 3, role, 'decimals2'),
      cell(i * 5.005, role, 'percent2'),
      cell(9 - i, role, 'signed'),
    ]),
    [],
    [cell('Ghi chú dài trải hết chiều ngang của biểu, '.repeat(8), 'note')],
    [
      {
        value: 'A1',
        role: 'link',
        link: { sheet: 0, rect: { top: 0, left: 0, bottom: 0, right: 0 } },
      },
    ],
  ],
  charts: [
    {
      kind: 'bars',
      title: 'Số <xã> & "đạt"',
      categories: rect('A2:A6'),
      series: [
        { name: { row: 0, column: 2 }, values: rect('C2:C6'), pattern: 'solid' },
        { name: { row: 0, column: 3 }, values: rect('D2:D6'), pattern: 'stripes' },
      ],
      place: { ...AFTER_ROLES, top: AFTER_ROLES.top + 3, bottom: AFTER_ROLES.top + 17 },
    },
    {
      kind: 'stackedBars',
      title: 'Cơ cấu nhóm',
      categories: rect('A2:A6'),
      series: (['light', 'dots', 'cross', 'outline'] as const).map((pattern, i) => ({
        name: { row: 0, column: i + 2 },
        values: { top: 9, left: i + 2, bottom: 13, right: i + 2 },
        pattern,
      })),
      place: { ...AFTER_ROLES, top: AFTER_ROLES.top + 19, bottom: AFTER_ROLES.top + 33 },
    },
  ],
};

/** A sheet with fields to be filled in: a department for each line, which it may propose, and a place and date. */
export function fieldPlan(lines: readonly (readonly [name: string, department: string | null])[]): SheetPlan {
  const field = (value: string | null, by: readonly number[]): PlannedCell => ({
    ...cell(value),
    field: { by },
  });
  return {
    id: 'summary-o',
    name: 'TH-Ô',
    widths: [6, 30, 30],
    headRow: 0,
    rows: [
      ['STT', 'Tiêu chí', 'Cơ quan phụ trách'].map((name) => cell(name, 'head')),
      ...lines.map(([name, department], i) => [cell(i + 1, 'centre'), cell(name), field(department, [1])]),
      [cell(null, 'plain'), field('……, ngày ……', [0])],
    ],
  };
}

/** The same as a document on upright pages, with much above its heads. */
export function documentPlan(values: readonly number[]): SheetPlan {
  const { frozenColumns: _, ...plan } = summaryPlan(values);
  const print = { paper: 'A4', orientation: 'portrait', breaks: [], pages: 'document' } as const;
  return { ...plan, headsShown: 'printed', print };
}

/** Letters to some offices, without heads: each with a number above the line that says to whom, and a date below. */
export function letterPlan(names: readonly string[]): SheetPlan {
  return {
    id: 'summary-thu',
    name: 'TH-Thư',
    widths: [40, 20],
    headRow: 0,
    headsShown: 'none',
    print: {
      paper: 'A4',
      orientation: 'portrait',
      pages: 'letters',
      breaks: names.map((_, i) => i * 4).slice(1),
    },
    rows: names.flatMap((name) => [
      [cell('CỘNG HÒA', 'sign')],
      [{ ...cell('Số: …', 'signText'), field: { by: [0], below: 1 } }],
      [cell(`Kính gửi: ${name}`, 'signText')],
      [cell(`Đề nghị ${name} gửi trước ngày`, 'plain'), { ...cell('…', 'plain'), field: { by: [0] } }],
    ]),
  };
}
