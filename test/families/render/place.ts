import type { Rect, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import type { Book } from '../model/book';
import type { Kind, Measure } from '../model/form';

/** Where a cell of a form went. */
export interface Place {
  readonly key: string;
  /** The sheet's place in the workbook. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly measure: Measure | null;
  /** Digits printed after the decimal sign. */
  readonly decimals: number;
  /** Digits the form means to print; a cell without a format hides trailing zeros. */
  readonly meant: number;
  /** A number kept as a text. */
  readonly asText: boolean;
}

/** Where a form went, header to last row. */
export interface Area {
  readonly form: string;
  readonly kind: Kind | null;
  readonly sheet: number;
  readonly rect: Rect;
}

export interface Rendered {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly places: ReadonlyMap<string, Place>;
  readonly areas: readonly Area[];
}

/** The sheet a place is on. */
export function sheetOf(rendered: Rendered, place: Place): Sheet {
  return rendered.workbook.sheets[place.sheet]!;
}
