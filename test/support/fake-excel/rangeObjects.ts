import { MAX_COLUMNS, MAX_ROWS, rectAddress } from '../../../src/core/snapshot/address';
import type { Rect } from '../../../src/core/snapshot/workbook';
import { ConditionalFormats } from './conditionalFormatObjects';
import { accessDenied, Fault, HostObject, invalidArgument, notImplemented } from './hostObject';
import { CellFormat } from './cellStyles';
import { copyCells, deleteRows } from './rangeMoving';
import { clearCells, enterAll, insertCells, mergeCells, unmergeCells } from './rangeWriting';
import {
  cellAt,
  cellRect,
  EMPTY_CELL,
  overlap,
  type CellState,
  type SheetState,
  type WorkbookState,
} from './state';

/** Excel gives no more cells in one answer, whatever their size. */
const MAX_CELLS_READ = 5_000_000;
const MAX_MERGED_AREAS = 512;

/** A sheet of a workbook, as ranges on it need it. */
export interface Place {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  /** Tells that the add-in changed cells of the sheet. */
  readonly changed: (sheet: SheetState, rect: Rect) => void;
}

/** `Biểu` as is, `'Biểu 02'` in quotes. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress({ name }: SheetState, rects: readonly Rect[]): string {
  return rects.map((rect) => `${quoted(name)}!${rectAddress(rect)}`).join(',');
}

/** Excel.Worksheet, as far as it is asked of a range where it is. */
class SheetOfRange extends HostObject {
  readonly type = 'Worksheet';
  private readonly sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.sheet = sheet;
  }

  override get id(): string {
    return this.sheet.id;
  }
  get Id(): string {
    return this.sheet.id;
  }
}

/** Excel.Range. */
export class Range extends HostObject {
  readonly type = 'Range';
  private readonly place: Place;
  private readonly rect: Rect;

  constructor(place: Place, rect: Rect) {
    super();
    if (rect.top < 0 || rect.left < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS) {
      throw invalidArgument('Range', JSON.stringify(rect));
    }
    this.place = place;
    this.rect = rect;
  }

  override get isReferenced(): boolean {
    return true;
  }

  /** For the fake's own objects. */
  get where(): { readonly sheet: SheetState; readonly rect: Rect } {
    return { sheet: this.place.sheet, rect: this.rect };
  }

  get Worksheet(): SheetOfRange {
    return new SheetOfRange(this.place.sheet);
  }
  get RowIndex(): number {
    return this.rect.top;
  }
  get ColumnIndex(): number {
    return this.rect.left;
  }
  get RowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }
  get ColumnCount(): number {
    return this.rect.right - this.rect.left + 1;
  }
  get Address(): string {
    return fullAddress(this.place.sheet, [this.rect]);
  }

  get Values(): unknown[][] {
    return this.map('values', ({ value }) => value);
  }
  get Formulas(): unknown[][] {
    return this.map('formulas', ({ value, formula }) => formula ?? value);
  }
  set Formulas(inputs: unknown) {
    enterAll(this.place.sheet, this.rect, inputs);
  }
  get NumberFormat(): unknown {
    return this.map('numberFormat', ({ format }) => format);
  }
  /** One format goes for all cells of the range; an array has one for each. */
  set NumberFormat(value: unknown) {
    if (typeof value !== 'string') {
      this.write('numberFormat', value, (cell, format) =>
        typeof format === 'string' ? { ...cell, format } : cell,
      );
      return;
    }
    for (let row = this.rect.top; row <= this.rect.bottom; row++)
      for (let column = this.rect.left; column <= this.rect.right; column++)
        cellAt(this.place.sheet, row, column).format = value;
  }
  get Format(): CellFormat {
    return new CellFormat({ sheet: this.place.sheet, rects: [this.rect] });
  }
  get Hyperlink(): unknown {
    return null;
  }
  set Hyperlink(value: unknown) {
    const { documentReference } = value as { documentReference?: string };
    if (typeof documentReference !== 'string')
      throw notImplemented('Range.hyperlink but within the workbook');
    const cell = cellAt(this.place.sheet, this.rect.top, this.rect.left);
    cell.link = documentReference;
    if (cell.value === '') cell.value = documentReference;
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument('Range', `${rows} × ${columns}`);
  }
  GetRow(row: number): Range {
    const top = this.rect.top + row;
    return new Range(this.place, { ...this.rect, top, bottom: top });
  }
  GetBoundingRect(other: Range): Range {
    const [a, b] = [this.rect, other.rect];
    return new Range(this.place, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  GetEntireRow(): Range {
    return new Range(this.place, { ...this.rect, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn(): Range {
    return new Range(this.place, { ...this.rect, top: 0, bottom: MAX_ROWS - 1 });
  }
  Insert(shift: string): Range {
    insertCells(this.place.workbook, this.place.sheet, this.rect, shift);
    return this;
  }
  Delete(shift: string): void {
    deleteRows(this.place.workbook, this.place.sheet, this.rect, shift);
  }
  CopyFrom(source: unknown, copyType: unknown): void {
    if (!(source instanceof Range) || copyType !== 'All')
      throw notImplemented('Range.copyFrom but of all of a range');
    copyCells(source.where, this.where);
  }
  Clear(applyTo: string): void {
    clearCells(this.place.sheet, this.rect, applyTo);
  }
  Merge(across?: boolean): void {
    if (across === true) throw notImplemented('Range.merge(true)');
    mergeCells(this.place.sheet, this.rect);
  }
  Unmerge(): void {
    unmergeCells(this.place.sheet, this.rect);
  }

  /** Excel reads text it is given as if it had been typed. */
  set Values(values: unknown) {
    this.write('values', values, (cell, value) => {
      if (value === null) return cell;
      const { formula: _replaced, ...kept } = cell;
      return { ...kept, ...typed(value, cell.format) };
    });
    this.place.changed(this.place.sheet, this.rect);
  }
  get RowHidden(): boolean | null {
    return allOrSome(this.place.sheet.hiddenRows, this.rect.top, this.rect.bottom);
  }
  get ColumnHidden(): boolean | null {
    return allOrSome(this.place.sheet.hiddenColumns, this.rect.left, this.rect.right);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.place, [this.rect]);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRect(this.place.sheet, this.rect, valuesOnly === true);
    return used && new Range(this.place, used);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.place.sheet.merges.filter((merge) => overlap(merge, this.rect));
    if (areas.length > MAX_MERGED_AREAS) {
      throw new Fault('GeneralException', 'more than 512 merged areas', 'Range.getMergedAreasOrNullObject');
    }
    return areas.length === 0 ? null : new RangeAreas(this.place, areas);
  }

  GetSpecialCellsOrNullObject(cellType: string): RangeAreas | null {
    const where = 'Range.getSpecialCellsOrNullObject';
    if (cellType !== 'Visible') throw notImplemented(`${where}('${cellType}')`);
    if (this.RowCount * this.ColumnCount === 1) throw notImplemented(`${where} of a single cell`);
    const { sheet } = this.place;
    const columns = runs(this.rect.left, this.rect.right, sheet.hiddenColumns);
    const areas = runs(this.rect.top, this.rect.bottom, sheet.hiddenRows).flatMap(([top, bottom]) =>
      columns.map(([left, right]): Rect => ({ top, left, bottom, right })),
    );
    return areas.length === 0 ? null : new RangeAreas(this.place, areas);
  }

  GetCellProperties(wanted: unknown): unknown[][] {
    if (JSON.stringify(wanted) !== '{"format":{"font":{"name":true}}}') {
      throw notImplemented(`Range.getCellProperties(${JSON.stringify(wanted)})`);
    }
    return this.map('getCellProperties', ({ font }) => ({ format: { font: { name: font } } }));
  }

  Select(): void {
    if (this.place.sheet.visibility !== 'Visible')
      throw new Fault('InvalidOperation', 'hidden', 'Range.select');
    this.place.workbook.active = this.place.sheet.id;
    this.place.workbook.selection = this.rect;
    delete this.place.workbook.moreSelected;
  }

  private write(what: string, given: unknown, change: (cell: CellState, one: unknown) => CellState): void {
    const lines = given as unknown[][];
    const fits =
      Array.isArray(given) &&
      lines.length === this.RowCount &&
      lines.every((line) => line.length === this.ColumnCount);
    if (!fits) throw invalidArgument(`Range.${what}`, 'not as large as the range');
    const { sheet } = this.place;
    if (sheet.protection !== null && this.Format.Protection.Locked !== false) {
      throw accessDenied(`Range.${what}`);
    }
    lines.forEach((line, i) => {
      const row = sheet.rows.get(this.rect.top + i) ?? new Map<number, CellState>();
      sheet.rows.set(this.rect.top + i, row);
      line.forEach((one, j) => {
        const column = this.rect.left + j;
        row.set(column, change(row.get(column) ?? EMPTY_CELL, one));
      });
    });
  }

  private map(what: string, of: (cell: CellState) => unknown): unknown[][] {
    if (this.RowCount * this.ColumnCount > MAX_CELLS_READ) {
      throw new Fault('RangeExceedsLimit', 'too many cells', `Range.${what}`);
    }
    return Array.from({ length: this.RowCount }, (_, i) => {
      const row = this.place.sheet.rows.get(this.rect.top + i);
      return Array.from({ length: this.ColumnCount }, (__, j) =>
        of(row?.get(this.rect.left + j) ?? EMPTY_CELL),
      );
    });
  }
}

/** What a cell holds after a value was put into it; only what looks like a plain number is taken for one here. */
function typed(value: unknown, format: string): Pick<CellState, 'value' | 'formula'> {
  if (typeof value !== 'string') return { value: value as number | boolean };
  if (value.startsWith("'") && format !== '@') return { value: value.slice(1) };
  if (format === '@') return { value };
  if (/^[=+-]./.test(value) && Number.isNaN(Number(value))) {
    return { value: 0, formula: value.startsWith('=') ? value : `=${value}` };
  }
  const isNumber = value.trim() !== '' && !Number.isNaN(Number(value));
  return { value: isNumber ? Number(value) : value };
}

/** Excel.RangeAreas. */
export class RangeAreas extends HostObject {
  readonly type = 'RangeAreas';
  private readonly place: Place;
  private readonly rects: readonly Rect[];
  private readonly home: HostObject | null;

  /** `home` is the worksheet, where it can be asked for. */
  constructor(place: Place, rects: readonly Rect[], home: HostObject | null = null) {
    super();
    this.place = place;
    this.rects = rects;
    this.home = home;
  }

  get Worksheet(): HostObject {
    if (!this.home) throw notImplemented('RangeAreas.worksheet');
    return this.home;
  }

  override get isReferenced(): boolean {
    return true;
  }

  get Address(): string {
    return fullAddress(this.place.sheet, this.rects);
  }
  get AreaCount(): number {
    return this.rects.length;
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.place, this.rects);
  }
  get Format(): CellFormat {
    return new CellFormat({ sheet: this.place.sheet, rects: this.rects });
  }
}

function allOrSome(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

/** The runs of numbers from `from` to `to` that are not in `without`. */
function runs(from: number, to: number, without: ReadonlySet<number>): [number, number][] {
  const stops = [...without].filter((i) => i >= from && i <= to).sort((a, b) => a - b);
  const found: [number, number][] = [];
  let start = from;
  for (const stop of [...stops, to + 1]) {
    if (stop > start) found.push([start, stop - 1]);
    start = stop + 1;
  }
  return found;
}

/** The smallest rectangle within `within` around all used cells. */
export function usedRect(sheet: SheetState, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  const include = (rect: Rect): void => {
    used = used
      ? {
          top: Math.min(used.top, rect.top),
          left: Math.min(used.left, rect.left),
          bottom: Math.max(used.bottom, rect.bottom),
          right: Math.max(used.right, rect.right),
        }
      : rect;
  };
  for (const [row, cells] of sheet.rows) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, { value, formula }] of cells) {
      if (column < within.left || column > within.right) continue;
      if (!valuesOnly || value !== '' || formula !== undefined) include(cellRect(row, column));
    }
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = overlap(merge, within);
      if (part) include(part);
    }
  }
  return used;
}
