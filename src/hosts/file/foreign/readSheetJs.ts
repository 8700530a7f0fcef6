import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, CellValue, Rect, Sheet, Visibility, Workbook } from '../../../core/snapshot/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/snapshot/address';
import type { Meter } from '../budget';
import { damaged, FileError } from '../fileError';
import { SheetGrid } from '../sheetGrid';

/** Error values by the numbers old formats store. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/**
 * Reads a file of a format SheetJS knows; its code is loaded only now. For an .ods the places of its hidden sheets are
 * given.
 * Rejects with FileError: `encrypted`, `damaged`, `too-large`.
 */
export async function readSheetJs(
  bytes: Uint8Array,
  meter: Meter,
  openDocumentHidden?: ReadonlySet<number>,
): Promise<Workbook> {
  const { read } = await import(/* webpackChunkName: "sheetjs" */ '@e965/xlsx');
  let book: WorkBook;
  try {
    // dense: plain lists of cells; WTF: what is wrong with a sheet is told, not passed over in silence
    book = silently(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellStyles: true,
        cellText: false,
        WTF: true,
      }),
    );
  } catch (error) {
    if (/^Error: File is password-protected/.test(String(error))) {
      throw new FileError({ code: 'encrypted', params: { by: 'office' } }, String(error));
    }
    throw damaged('content', undefined, String(error));
  }
  if (book.SheetNames.length === 0) throw damaged('content', undefined, 'no sheets');
  const sheets = book.SheetNames.map((name, i) => readSheet(book, name, i, meter));
  return {
    sheets: sheets.map((sheet, i) =>
      openDocumentHidden?.has(i) ? { ...sheet, visibility: 'hidden' } : sheet,
    ),
  };
}

/** SheetJS prints what it thinks of number formats; a file's whims are no word to the user. It runs without a pause. */
function silently<T>(work: () => T): T {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

function readSheet(book: WorkBook, name: string, index: number, meter: Meter): Sheet {
  meter.spend('sheets', 1);
  const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
  const empty = {
    name,
    visibility,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const sheet: WorkSheet | undefined = book.Sheets[name];
  if (!sheet) return { ...empty, unreadable: 'damaged' };
  if (sheet['!type'] === 'chart') return { ...empty, unreadable: 'chartsheet' };
  return {
    ...empty,
    rows: rowsOf(sheet, meter),
    merges: mergesOf(sheet, meter),
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols']),
  };
}

function rowsOf(sheet: WorkSheet, meter: Meter): Sheet['rows'] {
  const grid = new SheetGrid(meter);
  sheet['!data']?.forEach((row, r) => {
    if (r >= MAX_ROWS) return;
    row?.forEach((cell, c) => {
      if (c >= MAX_COLUMNS || !cell) return;
      const value = valueOf(cell.t, cell.v);
      const isPlain = cell.z === undefined || /^general$/i.test(String(cell.z));
      const read: Cell = {
        value,
        ...(cell.f !== undefined && { formula: cell.f }),
        ...(!isPlain && { format: String(cell.z) }),
      };
      if (value !== null || cell.f !== undefined) grid.place(r, c, read);
    });
  });
  return grid.rows();
}

/** A formula without a stored result has no value: never 0. */
function valueOf(type: string, value: unknown): CellValue {
  if (value === undefined || value === null || type === 'z') return null;
  if (type === 'e') return { error: ERRORS.get(value) ?? '#N/A' };
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function mergesOf(sheet: WorkSheet, meter: Meter): Rect[] {
  const merges = sheet['!merges'] ?? [];
  meter.spend('merges', merges.length);
  return merges.flatMap(({ s, e }) => {
    const rect = { top: s.r, left: s.c, bottom: e.r, right: e.c };
    const isSound = s.r >= 0 && s.c >= 0 && e.r >= s.r && e.c >= s.c && e.r < MAX_ROWS && e.c < MAX_COLUMNS;
    return isSound && (e.r > s.r || e.c > s.c) ? [rect] : [];
  });
}

function hiddenIn(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, i) => {
    if (line?.hidden) hidden.add(i);
  });
  return hidden;
}
