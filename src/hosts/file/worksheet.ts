import { MAX_COLUMNS, MAX_ROWS, parseRect } from '../../core/snapshot/address';
import type { Cell, CellValue, IgnoredErrors, Rect, Row } from '../../core/snapshot/workbook';
import type { Meter } from './budget';
import { packReference } from './cellReference';
import { numberOf, readValue } from './cellValue';
import { trimText } from './excelText';
import { damaged } from './fileError';
import { IgnoredRanges } from './ignoredErrors';
import { HiddenColumns } from './hiddenColumns';
import type { OpcPackage } from './opcPackage';
import { PlainCells } from './plainCells';
import { RichText, type StoredText } from './richText';
import { SheetFormulas } from './sheetFormulas';
import { SheetGrid } from './sheetGrid';
import type { CellStyle } from './styles';
import { fontsOf, NO_FONTS } from './textFonts';
import { isTrue, type Attributes, type XmlHandler } from './xml';

/** What the sheets of a workbook lean on. */
export interface SheetContext {
  readonly strings: readonly StoredText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly meter: Meter;
}

export interface SheetContents {
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly ignoredErrors?: readonly IgnoredErrors[];
}

/** Where text goes that comes now. */
type Capture = 'nothing' | 'value' | 'formula' | 'inline';

const ROOTS_WITH_CELLS = new Set(['worksheet', 'macrosheet']);
const ROOTS_WITHOUT_CELLS = new Set(['chartsheet', 'dialogsheet']);
const PLAIN_STYLE: CellStyle = {};
/** Whole numbers below this are common. */
const COMMON_NUMBERS = 100;

class WorksheetReader implements XmlHandler {
  hasCells = true;

  private readonly part: string;
  private readonly context: SheetContext;
  private readonly formulas: SheetFormulas;
  private readonly grid: SheetGrid;
  private readonly merges: Rect[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hidden = new HiddenColumns();
  private readonly ignored: IgnoredRanges;
  /** Dependants that came before the formula they share. */
  private readonly waiting: { row: number; column: number; index: string; cell: Cell }[] = [];

  /** The child of the root we are in, and whether inside a row or cell. */
  private section = '';
  private inRow = false;
  private inCell = false;
  private capture: Capture = 'nothing';

  /** The place of the cell being read; the next one without a reference stands to its right. */
  private row = -1;
  private column = -1;
  private outside = false;
  private type: string | undefined;
  private style = PLAIN_STYLE;
  /** Text of its `<v>`; null where it has none. */
  private value: string | null = null;
  private formula = '';
  private formulaAttributes: Attributes | undefined;
  private readonly plain = new PlainCells();
  private readonly rich = new RichText();
  private inline: StoredText | undefined;

  /** Cells of common numbers by number, of each style and of the last one asked for. */
  private readonly commonByStyle = new Map<CellStyle, Cell[]>();
  private commonStyle: CellStyle | undefined;
  private common: Cell[] = [];

  constructor(part: string, context: SheetContext) {
    this.part = part;
    this.context = context;
    this.formulas = new SheetFormulas(context.meter);
    this.grid = new SheetGrid(context.meter);
    this.ignored = new IgnoredRanges(context.meter);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 5) {
      if (this.inCell) this.openInCell(name, attributes);
    } else if (depth === 4) {
      if (this.inRow && name === 'c') this.openCell(attributes);
    } else if (depth === 3) {
      this.openInSection(name, attributes);
    } else if (depth === 2) {
      this.section = name;
    } else if (depth === 1) {
      this.hasCells = ROOTS_WITH_CELLS.has(name);
      if (!this.hasCells && !ROOTS_WITHOUT_CELLS.has(name)) throw damaged('content', this.part, `<${name}>`);
    } else if (this.capture === 'inline') {
      this.rich.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.capture === 'value') this.value += text;
    else if (this.capture === 'formula') this.formula += text;
    else if (this.capture === 'inline') this.rich.addText(text);
  }

  pass(text: string, start: number, depth: number): number {
    if (depth !== 4 || !this.inRow) return start;
    let behind = start;
    for (let next = this.plain.pass(text, start); next >= 0; next = this.plain.pass(text, next)) {
      this.takePlain();
      behind = next;
    }
    return behind;
  }

  close(name: string, depth: number): void {
    if (depth === 5) {
      if (this.capture === 'inline') this.inline = this.rich.take();
      this.capture = 'nothing';
    } else if (depth === 4) {
      if (this.inCell) this.closeCell();
      this.inCell = false;
    } else if (depth === 3) {
      this.inRow = false;
    } else if (this.capture === 'inline') {
      this.rich.close(name);
    }
  }

  contents(): SheetContents {
    for (const { row, column, index, cell } of this.waiting) {
      const formula = this.formulas.resolve(index, row, column);
      if (formula !== undefined) this.grid.place(row, column, { ...cell, formula });
      else if (cell.value !== null) this.grid.place(row, column, cell);
    }
    for (const row of this.hiddenRows) if (row > this.grid.lastRow) this.hiddenRows.delete(row);
    return {
      rows: this.grid.rows(),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hidden.among(this.grid.lastColumn + 1),
      ...(this.ignored.list.length > 0 && { ignoredErrors: this.ignored.list }),
    };
  }

  private openInSection(name: string, attributes: Attributes): void {
    if (this.section === 'sheetData' && name === 'row') this.openRow(attributes);
    else if (this.section === 'cols' && name === 'col') this.hidden.add(attributes);
    else if (this.section === 'mergeCells' && name === 'mergeCell') this.addMerge(attributes.ref);
    else if (this.section === 'ignoredErrors' && name === 'ignoredError') this.ignored.add(attributes);
  }

  private addMerge(ref: string | undefined): void {
    const rect = ref === undefined ? null : parseRect(ref);
    if (!rect || (rect.top === rect.bottom && rect.left === rect.right)) return;
    this.context.meter.spend('merges', 1);
    this.merges.push(rect);
  }

  private openRow(attributes: Attributes): void {
    const row = attributes.r === undefined ? this.row + 1 : numberOf(attributes.r) - 1;
    if (!Number.isInteger(row)) throw damaged('content', this.part, `row ${row}`);
    this.inRow = true;
    this.row = row;
    this.column = -1;
    if (isTrue(attributes.hidden) && row >= 0 && row < MAX_ROWS) this.hiddenRows.add(row);
  }

  private openCell(attributes: Attributes): void {
    this.inCell = true;
    const reference = attributes.r;
    if (reference === undefined) {
      this.column++;
      this.outside = this.row < 0 || this.row >= MAX_ROWS || this.column >= MAX_COLUMNS;
    } else {
      const packed = packReference(reference);
      if (packed === 'malformed') throw damaged('content', this.part, `cell ${reference}`);
      this.outside = packed === 'outside';
      if (packed !== 'outside') {
        this.row = Math.floor(packed / MAX_COLUMNS);
        this.column = packed % MAX_COLUMNS;
      }
    }
    this.type = attributes.t;
    this.beginCell(attributes.s === undefined ? undefined : numberOf(attributes.s));
  }

  private takePlain(): void {
    const { row, column, type, style, value } = this.plain;
    this.row = row;
    this.column = column;
    this.outside = false;
    this.type = type;
    this.beginCell(style);
    this.value = value;
    this.closeCell();
  }

  private beginCell(style: number | undefined): void {
    this.style = (style === undefined ? undefined : this.context.styles[style]) ?? PLAIN_STYLE;
    this.value = null;
    this.formula = '';
    this.formulaAttributes = undefined;
    this.inline = undefined;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'v') {
      this.capture = 'value';
      this.value = '';
    } else if (name === 'is') this.capture = 'inline';
    else if (name === 'f') {
      this.capture = 'formula';
      this.formulaAttributes = attributes;
    }
  }

  private closeCell(): void {
    if (this.outside) return;
    const stored = this.storedText();
    const value = stored ? stored.text : readValue(this.type, this.value, this.context.date1904);
    const { row, column } = this;
    const { formula, later } = this.formulaAttributes
      ? this.formulas.read(this.formulaAttributes, this.formula, row, column)
      : { formula: this.formulas.arrayAt(row, column), later: undefined };
    const cell =
      formula === undefined && typeof value === 'number'
        ? this.numberCell(value)
        : this.makeCell(value, formula, stored);
    // What a cell of type `str` holds without a formula or any text is only its style, as with all other types.
    const isEmpty = value === null || (value === '' && !stored);
    if (later !== undefined) {
      this.context.meter.spend('cells', 1);
      this.waiting.push({ row, column, index: later, cell });
    } else if (formula !== undefined || !isEmpty) this.grid.place(row, column, cell);
  }

  /** The string of a cell that holds one by index or inline. */
  private storedText(): StoredText | undefined {
    if (this.type === 'inlineStr') return this.inline;
    const index = this.type === 's' && this.value !== null ? trimText(this.value) : '';
    if (index === '') return undefined;
    const text = this.context.strings[numberOf(index)];
    // A gap where text should be would look like an empty cell and pass every check.
    if (!text) throw damaged('content', this.part, `no shared string ${index}`);
    return text;
  }

  /** A cell with a number alone: marks and small counts fill a sheet, and those of one style are one object. */
  private numberCell(value: number): Cell {
    const isCommon = value >= 0 && value < COMMON_NUMBERS && Number.isInteger(value) && !Object.is(value, -0);
    if (!isCommon) return this.makeCell(value, undefined, undefined);
    if (this.style !== this.commonStyle) {
      this.commonStyle = this.style;
      this.common = this.commonByStyle.get(this.style) ?? [];
      this.commonByStyle.set(this.style, this.common);
    }
    return (this.common[value] ??= this.makeCell(value, undefined, undefined));
  }

  private makeCell(value: CellValue, formula: string | undefined, stored: StoredText | undefined): Cell {
    const { format } = this.style;
    const { font, runs } = typeof value === 'string' ? fontsOf(stored, this.style.font) : NO_FONTS;
    // Nearly all cells are of these two shapes; adding fields one by one would cost each a second object.
    if (formula === undefined && font === undefined && runs === undefined)
      return format === undefined ? { value } : { value, format };
    return {
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
      ...(font !== undefined && { font }),
      ...(runs !== undefined && { runs }),
    };
  }
}

/**
 * The cells of one sheet part; null where it is a sheet without cells (a chart sheet).
 * Throws FileError: `damaged`, `too-large`.
 */
export function readWorksheet(opc: OpcPackage, part: string, context: SheetContext): SheetContents | null {
  const reader = new WorksheetReader(part, context);
  opc.parse(part, reader);
  return reader.hasCells ? reader.contents() : null;
}
