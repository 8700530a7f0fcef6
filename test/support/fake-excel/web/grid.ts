import { columnName } from '../../../../src/core/snapshot/address';
import type { Rect } from '../../../../src/core/snapshot/workbook';
import { usedRect } from '../rangeObjects';
import type { ConditionalFormatState, SheetState, WorkbookState } from '../state';

/** As much of a sheet as a picture needs. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 40;
const EVERYWHERE: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const LINES: Readonly<Record<string, string>> = { Continuous: 'solid', Dash: 'dashed', Dot: 'dotted' };

/** Draws the active sheet: values, merged areas, fills, conditional formats of type formula as if all were true. */
export function drawGrid(target: HTMLElement, { sheets, active, selection }: WorkbookState): void {
  const sheet = sheets.find(({ id }) => id === active);
  target.replaceChildren();
  if (!sheet) return;
  const used = usedRect(sheet, EVERYWHERE, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const table = target.appendChild(document.createElement('table'));
  const head = table.createTHead().insertRow();
  head.insertCell();
  for (let column = 0; column <= used.right; column++) head.insertCell().textContent = columnName(column);
  const body = table.createTBody();
  for (let row = 0; row <= used.bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    const line = body.insertRow();
    line.insertCell().textContent = String(row + 1);
    for (let column = 0; column <= used.right; column++) drawCell(line, sheet, row, column, selection);
  }
}

function drawCell(
  line: HTMLTableRowElement,
  sheet: SheetState,
  row: number,
  column: number,
  selection: Rect,
): void {
  const merge = sheet.merges.find((rect) => holds(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const cell = line.insertCell();
  if (merge) {
    cell.rowSpan = merge.bottom - merge.top + 1;
    cell.colSpan = merge.right - merge.left + 1;
  }
  const state = sheet.rows.get(row)?.get(column);
  cell.textContent = String(state?.value ?? '');
  if (typeof state?.value === 'number') cell.style.textAlign = 'right';
  if (state?.fill) cell.style.background = state.fill;
  const format = sheet.conditionalFormats.find(
    ({ type, ranges }) => type === 'Custom' && ranges.some((rect) => holds(rect, row, column)),
  );
  if (format) paint(cell, format);
  if (holds(selection, row, column)) cell.style.outline = '2px solid #107c41';
}

function paint(cell: HTMLElement, { fill, borders }: ConditionalFormatState): void {
  if (fill) cell.style.background = fill;
  for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
    const line = LINES[borders[side].style];
    if (line) cell.style[`border${side}`] = `1px ${line} ${borders[side].color}`;
  }
}

function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
