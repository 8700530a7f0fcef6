import type { Rect } from '../../../src/core/snapshot/workbook';
import { FormatProtection } from './formatProtection';
import { Fault, HostObject } from './hostObject';
import { cellAt, type BorderState, type CellState, type CellStyle, type SheetState } from './state';

/** Where a format is set: rectangles of one sheet. */
interface Areas {
  readonly sheet: SheetState;
  readonly rects: readonly Rect[];
}

/** A cell's style that nobody has set. */
const PLAIN_STYLE: CellStyle = {
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  horizontal: 'General',
  indent: 0,
  vertical: 'Bottom',
  wraps: false,
  orientation: 0,
  borders: {},
};

/** A cell's style, made where it has none of its own yet. */
function styleOf(cell: CellState): CellStyle {
  cell.style ??= { ...PLAIN_STYLE, borders: {} };
  return cell.style;
}

function eachCell(
  { sheet, rects }: Areas,
  change: (cell: CellState, row: number, column: number, rect: Rect) => void,
): void {
  for (const rect of rects) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        change(cellAt(sheet, row, column), row, column, rect);
      }
    }
  }
}

function oneOf(where: string, value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw new Fault('InvalidArgument', value, where);
  return value;
}

/** Excel.RangeFormat, of a range or of several areas. Reading is not needed by anyone yet: getters give blanks. */
export class CellFormat extends HostObject {
  readonly type = 'RangeFormat';
  readonly Font: CellFont;
  readonly Fill: CellFill;
  readonly Borders: CellBorders;
  readonly Protection: FormatProtection;
  private readonly areas: Areas;

  constructor(areas: Areas) {
    super();
    this.areas = areas;
    this.Font = new CellFont(areas);
    this.Fill = new CellFill(areas);
    this.Borders = new CellBorders(areas);
    this.Protection = new FormatProtection(areas.sheet, areas.rects[0]!);
  }

  get HorizontalAlignment(): null {
    return null;
  }
  set HorizontalAlignment(value: string) {
    oneOf('RangeFormat.horizontalAlignment', value, ['General', 'Left', 'Center', 'Right', 'Justify']);
    eachCell(this.areas, (cell) => (styleOf(cell).horizontal = value));
  }
  get IndentLevel(): null {
    return null;
  }
  set IndentLevel(value: number) {
    eachCell(this.areas, (cell) => (styleOf(cell).indent = value));
  }
  get VerticalAlignment(): null {
    return null;
  }
  set VerticalAlignment(value: string) {
    oneOf('RangeFormat.verticalAlignment', value, ['Top', 'Center', 'Bottom', 'Justify']);
    eachCell(this.areas, (cell) => (styleOf(cell).vertical = value));
  }
  get WrapText(): null {
    return null;
  }
  set WrapText(value: boolean) {
    eachCell(this.areas, (cell) => (styleOf(cell).wraps = value));
  }
  get TextOrientation(): null {
    return null;
  }
  set TextOrientation(value: number) {
    eachCell(this.areas, (cell) => (styleOf(cell).orientation = value));
  }
  get ColumnWidth(): null {
    return null;
  }
  set ColumnWidth(points: number) {
    for (const { left, right } of this.areas.rects)
      for (let column = left; column <= right; column++) this.areas.sheet.columnWidths.set(column, points);
  }
  get RowHeight(): null {
    return null;
  }
  set RowHeight(points: number) {
    if (!(points >= 0 && points <= 409))
      throw new Fault('InvalidArgument', String(points), 'RangeFormat.rowHeight');
    for (const { top, bottom } of this.areas.rects)
      for (let row = top; row <= bottom; row++) this.areas.sheet.rowHeights.set(row, points);
  }
  AutofitRows(): void {
    for (const { top, bottom } of this.areas.rects)
      for (let row = top; row <= bottom; row++) this.areas.sheet.rowHeights.delete(row);
  }
}

class CellFont extends HostObject {
  readonly type = 'RangeFont';
  private readonly areas: Areas;

  constructor(areas: Areas) {
    super();
    this.areas = areas;
  }

  get Name(): null {
    return null;
  }
  set Name(value: string) {
    eachCell(this.areas, (cell) => (cell.font = value));
  }
  get Size(): null {
    return null;
  }
  set Size(value: number) {
    eachCell(this.areas, (cell) => (styleOf(cell).size = value));
  }
  get Bold(): null {
    return null;
  }
  set Bold(value: boolean) {
    eachCell(this.areas, (cell) => (styleOf(cell).bold = value));
  }
  get Italic(): null {
    return null;
  }
  set Italic(value: boolean) {
    eachCell(this.areas, (cell) => (styleOf(cell).italic = value));
  }
  get Underline(): null {
    return null;
  }
  set Underline(value: string) {
    oneOf('RangeFont.underline', value, ['None', 'Single', 'Double']);
    eachCell(this.areas, (cell) => (styleOf(cell).underline = value));
  }
  get Color(): null {
    return null;
  }
  set Color(value: string) {
    eachCell(this.areas, (cell) => (styleOf(cell).color = value));
  }
}

class CellFill extends HostObject {
  readonly type = 'RangeFill';
  private readonly areas: Areas;

  constructor(areas: Areas) {
    super();
    this.areas = areas;
  }

  get Color(): null {
    return null;
  }
  set Color(value: string) {
    eachCell(this.areas, (cell) => (cell.fill = value));
  }
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

class CellBorders extends HostObject {
  readonly type = 'RangeBorderCollection';
  private readonly areas: Areas;

  constructor(areas: Areas) {
    super();
    this.areas = areas;
  }

  GetItem(side: string): CellBorder {
    oneOf('RangeBorderCollection.getItem', side, SIDES);
    const isInside = this.areas.rects.every(({ top, left, bottom, right }) =>
      side === 'InsideHorizontal' ? bottom > top : side === 'InsideVertical' ? right > left : true,
    );
    // assumed: as in VBA, where there is nothing between there is no such border
    if (!isInside) throw new Fault('InvalidArgument', side, 'RangeBorderCollection.getItem');
    return new CellBorder(this.areas, side);
  }
}

const BELOW = [
  [0, 0, 'bottom'],
  [1, 0, 'top'],
] as const;
const BEHIND = [
  [0, 0, 'right'],
  [0, 1, 'left'],
] as const;
/** The sides of cells that a border is: of the cell itself, and of the one beyond. */
const NEIGHBOURS: Readonly<
  Record<string, readonly (readonly [down: number, right: number, side: string])[]>
> = {
  EdgeTop: [
    [0, 0, 'top'],
    [-1, 0, 'bottom'],
  ],
  EdgeLeft: [
    [0, 0, 'left'],
    [0, -1, 'right'],
  ],
  EdgeBottom: BELOW,
  InsideHorizontal: BELOW,
  EdgeRight: BEHIND,
  InsideVertical: BEHIND,
};

class CellBorder extends HostObject {
  readonly type = 'RangeBorder';
  private readonly areas: Areas;
  private readonly side: string;

  constructor(areas: Areas, side: string) {
    super();
    this.areas = areas;
    this.side = side;
  }

  get Style(): null {
    return null;
  }
  set Style(value: string) {
    this.set({ style: value });
  }
  get Weight(): null {
    return null;
  }
  set Weight(value: string) {
    oneOf('RangeBorder.weight', value, ['Hairline', 'Thin', 'Medium', 'Thick']);
    this.set({ weight: value });
  }
  get Color(): null {
    return null;
  }
  set Color(value: string) {
    this.set({ color: value });
  }

  /** A border lies between two cells: the one beyond it has it too. */
  private set(change: Partial<BorderState & { weight: string }>): void {
    const put = (row: number, column: number, side: string): void => {
      if (row < 0 || column < 0) return;
      const style = styleOf(cellAt(this.areas.sheet, row, column));
      style.borders[side] = { style: 'None', color: '', weight: 'Thin', ...style.borders[side], ...change };
    };
    eachCell(this.areas, (_, row, column, { top, left, bottom, right }) => {
      const isHere = {
        EdgeTop: row === top,
        EdgeBottom: row === bottom,
        EdgeLeft: column === left,
        EdgeRight: column === right,
        InsideHorizontal: row < bottom,
        InsideVertical: column < right,
      }[this.side];
      if (!isHere) return;
      for (const [down, along, side] of NEIGHBOURS[this.side] ?? []) put(row + down, column + along, side);
    });
  }
}
