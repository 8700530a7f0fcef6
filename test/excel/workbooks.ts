import { parseAddress, parseRect } from '../../src/core/snapshot/address';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../src/core/snapshot/workbook';

/** A sheet of cells by address; bare values are typed ones. */
export function sheetOf(
  name: string,
  cells: Readonly<Record<string, Cell | CellValue>>,
  more: Partial<Sheet> = {},
): Sheet {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [address, content] of Object.entries(cells)) {
    const place = parseAddress(address);
    if (!place) throw new Error(`${address} is no address`);
    const row = rows.get(place.row) ?? [];
    rows.set(place.row, row);
    row[place.column] =
      typeof content === 'object' && content && 'value' in content ? content : { value: content };
  }
  const ordered = new Map<number, Row>([...rows].sort(([a], [b]) => a - b));
  return {
    name,
    visibility: 'visible',
    rows: ordered,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return { sheets };
}

/** The rectangle of an A1 reference that is known to be one. */
export function rect(reference: string): NonNullable<ReturnType<typeof parseRect>> {
  const found = parseRect(reference);
  if (!found) throw new Error(`${reference} is no reference`);
  return found;
}

const CRITERIA = 19;
const HEADER: Row = [
  { value: 'STT' },
  { value: 'Tên xã' },
  ...Array.from({ length: CRITERIA }, (_, i): Cell => ({ value: `Tiêu chí ${i + 1}` })),
  { value: 'Tổng số tiêu chí đạt' },
  { value: 'Ghi chú' },
];

/** A commune × criteria table as it is sent in: marks, totals that are formulas, a long note here and there. */
export function communes(count: number): Workbook {
  const rows = new Map<number, Row>([
    [0, [{ value: 'Biểu 02. Kết quả thực hiện Bộ tiêu chí quốc gia về xã nông thôn mới' }]],
    [2, HEADER],
  ]);
  for (let i = 0; i < count; i++) rows.set(3 + i, communeRow(i));
  const sheet = sheetOf('Biểu 02', {});
  return workbookOf({ ...sheet, rows, merges: [rect('A1:W1')] });
}

function communeRow(index: number): Row {
  const line = 4 + index;
  const marks = Array.from({ length: CRITERIA }, (_, i): Cell | undefined =>
    (index + i) % 4 === 0 ? undefined : { value: 'x' },
  );
  const total: Cell = {
    value: marks.filter(Boolean).length,
    formula: `COUNTIF(C${line}:U${line},"x")`,
    format: '#,##0',
  };
  const note =
    index % 5 === 0 ? { value: 'Đề nghị huyện thẩm tra lại tiêu chí thu nhập và môi trường' } : undefined;
  return [
    { value: index + 1, format: '0' },
    { value: `Xã Thượng Nguyên ${index + 1}` },
    ...marks,
    total,
    note,
  ];
}
