import {
  CELL_LOOKS,
  FONT_NAME,
  FRAME_COLOURS,
  LINK_COLOUR,
  NUMBER_FORMATS,
  PALE,
  type CellLook,
  type Frame,
} from '../../../core/sheetPlan/cellLook';
import { movedTo, type Origin } from '../../../core/sheetPlan/formulaText';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import { rectanglesByKey } from '../../../core/sheetPlan/rectangles';
import type { Rect } from '../../../core/snapshot/workbook';
import { addressLists } from '../addressList';
import { rangeOf, sizeOf } from '../rects';

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Draws the looks of a plan's cells by rectangles of equal looks, never cell by cell; the area was cleared before. */
export function drawLooks(sheet: Excel.Worksheet, grid: PlanGrid, origin: Origin): void {
  const whole = movedTo(origin, { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 });
  const base = rangeOf(sheet, whole).format;
  base.font.name = FONT_NAME;
  base.font.size = CELL_LOOKS.plain.size;
  const byRole = rectanglesByKey(
    grid.height,
    grid.width,
    (row, column) => grid.rows[row]?.[column]?.role ?? null,
  );
  for (const [role, rects] of byRole) {
    for (const list of listsOf(rects, origin)) drawLook(sheet.getRanges(list).format, CELL_LOOKS[role]);
  }
  drawNumbers(sheet, grid, origin);
  drawFrames(sheet, grid, origin);
}

function listsOf(rects: readonly Rect[], origin: Origin): string[] {
  return addressLists(rects.map((rect) => movedTo(origin, rect)));
}

const BLACK = '#000000';

function drawLook(format: Excel.RangeFormat, look: CellLook): void {
  const { plain } = CELL_LOOKS;
  if (look.size !== plain.size) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.isLink) {
    format.font.underline = 'Single';
    format.font.color = LINK_COLOUR;
  }
  // a link has just been put there, and Excel drew it as such
  if (look.isHiddenLink) {
    format.font.underline = 'None';
    format.font.color = BLACK;
  }
  if (look.isPale) format.fill.color = PALE;
  if (look.horizontal !== plain.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent > 0) format.indentLevel = look.indent;
  if (look.vertical !== plain.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wraps) format.wrapText = true;
  if (look.isTurned) format.textOrientation = 90;
}

/** Number formats, a rectangle at a time: blank and text cells between may take them too, so that few are needed. */
function drawNumbers(sheet: Excel.Worksheet, { rows, height, width }: PlanGrid, origin: Origin): void {
  const looks = rectanglesByKey(height, width, (row, column) => {
    const look = rows[row]?.[column]?.look;
    return look === undefined ? null : NUMBER_FORMATS[look];
  });
  for (const [format, rects] of looks) {
    for (const rect of rects) {
      // one value for the whole range, as Office.js allows
      rangeOf(sheet, movedTo(origin, rect)).numberFormat = format as unknown as string[][];
    }
  }
}

const WEIGHTS = { thin: 'Thin', thick: 'Medium' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawFrames(sheet: Excel.Worksheet, { rows, height, width }: PlanGrid, origin: Origin): void {
  const frames = rectanglesByKey(height, width, (row, column): Frame | null => {
    const cell = rows[row]?.[column];
    const frame = cell ? CELL_LOOKS[cell.role].frame : 'none';
    return frame === 'none' ? null : frame;
  });
  // thick ones last: they lie over the edges of their neighbours
  for (const frame of ['thin', 'thick'] as const) {
    for (const rect of frames.get(frame) ?? []) {
      const { borders } = rangeOf(sheet, movedTo(origin, rect)).format;
      const size = sizeOf(rect);
      const sides = [
        ...EDGES,
        ...(size.rows > 1 ? (['InsideHorizontal'] as const) : []),
        ...(size.columns > 1 ? (['InsideVertical'] as const) : []),
      ];
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.weight = WEIGHTS[frame];
        border.color = FRAME_COLOURS[frame];
      }
    }
  }
}
