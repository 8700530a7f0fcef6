import type { SheetLayout } from './sheetLayout';

/** The sizes a sheet can be looked at in; 1 is as laid out. */
export const ZOOMS: readonly number[] = [0.6, 0.75, 0.9, 1, 1.25, 1.5, 2];

/** The next larger or smaller size; the same at the end. */
export function zoomBeside(zoom: number, step: 1 | -1): number {
  return ZOOMS[Math.min(Math.max(ZOOMS.indexOf(zoom) + step, 0), ZOOMS.length - 1)] ?? 1;
}

/** A layout with every row and column larger or smaller. */
export function zoomed(layout: SheetLayout, zoom: number): SheetLayout {
  if (zoom === 1) return layout;
  return {
    ...layout,
    rowHeight: (row) => Math.round(layout.rowHeight(row) * zoom),
    columnWidth: (column) => Math.round(layout.columnWidth(column) * zoom),
  };
}
