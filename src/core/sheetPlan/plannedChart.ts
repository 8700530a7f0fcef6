import type { Rect } from '../snapshot/workbook';

/** One row of bars: a name (a head's cell) and its figures, on the planned sheet. */
export interface PlannedSeries {
  readonly name: { readonly row: number; readonly column: number };
  readonly values: Rect;
  /** Told apart in black and white by fill and pattern. */
  readonly pattern: 'solid' | 'light' | 'stripes' | 'dots' | 'cross' | 'outline';
}

/** A native chart on the planned sheet, over cells of that sheet. */
export interface PlannedChart {
  readonly kind: 'bars' | 'stackedBars';
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly PlannedSeries[];
  /** The cells it covers; nothing else stands there. */
  readonly place: Rect;
}

/** What the names of charts of ours begin with, on whatever sheet they stand; a number follows. */
export const OWN_CHART_NAME = 'soat-bieu';
