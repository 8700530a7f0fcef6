/**
 * How one office lays its table out: a record of independent choices. `render` turns a model and a layout into a
 * sheet. What a human needs in order to read the sheet without doubt is checked by `unclear` (clear.ts).
 */

export type ColumnId =
  | 'number'
  | 'name'
  | 'code'
  | 'units'
  | 'criteria'
  | 'count'
  | 'average'
  | 'previous'
  | 'change'
  | 'note'
  | 'spare';

/** Columns that have a header of their own. */
export type WordedColumn = Exclude<ColumnId, 'criteria' | 'spare'>;

export type NumberStyle = 'none' | 'arabic' | 'roman' | 'letter' | 'dotted';

export type MarkStyleId =
  | 'oneZero'
  | 'oneBlank'
  | 'oneEither'
  | 'xBlank'
  | 'xEither'
  | 'xZero'
  | 'dBlank'
  | 'dCd'
  | 'datChuaDat'
  | 'datKhongDat'
  | 'plusMinus'
  | 'tickBlank'
  | 'dK';

export interface HeaderLayout {
  /** The words over the criteria; `none` leaves the numbers alone. */
  readonly names: 'full' | 'short' | 'synonym' | 'none';
  /** Where the criteria's numbers stand: in a row of their own under or over the names, or before the name. */
  readonly numbers: 'none' | 'under' | 'over' | 'within';
  /** `5`, `(5)`, `TC 5`, `Tiêu chí 5`, `TC5`. */
  readonly numberText: 'bare' | 'paren' | 'tc' | 'tieuChi' | 'tight';
  /** Words merged over all criteria in a row on top. */
  readonly over: string | null;
  /** A row of group heads («Hạ tầng KT-XH» over 2–9). */
  readonly heads: boolean;
  /** A last row numbering every column: (1), (2), … */
  readonly columnNumbers: boolean;
  /** Merged cells, or the words in the first cell of their span. */
  readonly merged: boolean;
  /** Where the words of the other columns stand when not merged. */
  readonly sides: 'top' | 'bottom';
}

export interface RowsLayout {
  /**
   * `before`: a group's own row holds its totals; `after`: a row with its name, its units, then a row «Cộng …»;
   * `heading`: a row with its name and no totals; `flat`: groups are not shown at all.
   */
  readonly groups: 'before' | 'after' | 'heading' | 'flat';
  /** Words of the row after: `{kind}`, `{name}`, `{no}`, `{units}`. */
  readonly subtotal: string;
  readonly grand: 'top' | 'bottom' | 'none';
  /** Words of the grand total: `{units}`, `{unitWord}`, `{province}`. */
  readonly grandWords: string;
  /** Grand total and subtotals after merge number and name. */
  readonly mergeTotals: boolean;
  /** Numbering of groups, outermost first (the last style serves deeper ones). */
  readonly groupNumbers: readonly NumberStyle[];
  readonly leafNumbers: NumberStyle;
  /** Numbering goes on through the groups instead of starting again. */
  readonly continues: boolean;
  /** `Huyện X`, `Xã Y`; `H. X`; some with and some without; groups only; never. */
  readonly prefix: 'full' | 'abbreviated' | 'mixed' | 'groupsOnly' | 'none';
  readonly upperGroups: boolean;
  /** «Huyện X (12 xã)» */
  readonly unitsInGroup: boolean;
  /** A row «Tỷ lệ (%)» under a grand total at the bottom; its words, or null. */
  readonly share: string | null;
  /** A row under a grand total at the bottom that holds the average in the count's column; its words, or null. */
  readonly averageRow: string | null;
  /** A blank row before each group but the first. */
  readonly blankBetween: boolean;
}

export interface NumbersLayout {
  readonly averageDecimals: 1 | 2 | 'varied';
  /** Rounded when typed, or the full value shown by a number format. */
  readonly averageStored: 'rounded' | 'full';
  /** What is kept as text in Vietnamese style («14,0», «1.778»). */
  readonly text: 'none' | 'averages' | 'counts' | 'grand';
  readonly format: 'general' | 'thousands' | 'decimals';
}

export interface TextLayout {
  readonly unicode: 'nfc' | 'nfd' | 'mixed';
  /** hòa (new), hoà (old). */
  readonly tone: 'new' | 'old' | 'mixed';
  /** No-break, doubled and trailing spaces. */
  readonly spaces: boolean;
  /** Line breaks in headers. */
  readonly breaks: boolean;
  readonly upperHeader: boolean;
}

export interface Layout {
  readonly name: string;
  readonly sheetName: string;
  /** Criteria down, units across. */
  readonly transposed: boolean;
  /** Blank rows and columns before everything. */
  readonly top: number;
  readonly left: number;
  readonly titles: 'none' | 'plain' | 'national' | 'long';
  readonly footer: 'none' | 'simple' | 'full';
  /** A line under the table that explains the marks. */
  readonly legend: boolean;
  /** From left to right; `name` and `criteria` always stand. */
  readonly columns: readonly ColumnId[];
  readonly words: Readonly<Record<WordedColumn, string>>;
  readonly header: HeaderLayout;
  readonly rows: RowsLayout;
  /** One style, or several taken in turn by the innermost groups. */
  readonly marks: readonly MarkStyleId[];
  readonly notConsidered: string;
  /** What stands in the count of a unit that handed in nothing. */
  readonly unsubmittedCount: 'blank' | 'zero';
  readonly numbers: NumbersLayout;
  /** The header is printed again after so many rows (0: never), with a page number over it or not. */
  readonly pages: { readonly every: number; readonly numbers: boolean };
  readonly hidden: { readonly rows: boolean; readonly columns: boolean };
  readonly text: TextLayout;
}

export const WORDS: Layout['words'] = {
  number: 'STT',
  name: 'Tên đơn vị',
  code: 'Mã đơn vị',
  units: 'Số xã',
  count: 'Số tiêu chí đạt',
  average: 'Bình quân/xã',
  previous: 'Số tiêu chí đạt năm trước',
  change: 'Tăng/giảm',
  note: 'Ghi chú',
};

/** The plainest table; other layouts say where they differ. */
export const PLAIN: Layout = {
  name: 'plain',
  sheetName: 'Biểu 02',
  transposed: false,
  top: 0,
  left: 0,
  titles: 'plain',
  footer: 'none',
  legend: false,
  columns: ['number', 'name', 'criteria', 'count', 'average'],
  words: WORDS,
  header: {
    names: 'full',
    numbers: 'none',
    numberText: 'bare',
    over: null,
    heads: false,
    columnNumbers: false,
    merged: true,
    sides: 'top',
  },
  rows: {
    groups: 'before',
    subtotal: 'Cộng {kind} {name}',
    grand: 'bottom',
    grandWords: 'Tổng cộng',
    mergeTotals: false,
    groupNumbers: ['roman'],
    leafNumbers: 'arabic',
    continues: false,
    prefix: 'full',
    upperGroups: false,
    unitsInGroup: false,
    share: null,
    averageRow: null,
    blankBetween: false,
  },
  marks: ['oneZero'],
  notConsidered: 'KXĐ',
  unsubmittedCount: 'zero',
  numbers: { averageDecimals: 2, averageStored: 'rounded', text: 'none', format: 'general' },
  pages: { every: 0, numbers: false },
  hidden: { rows: false, columns: false },
  text: { unicode: 'nfc', tone: 'new', spaces: false, breaks: false, upperHeader: false },
};

/** Changes to a layout; the records within are merged, so only what differs is said. */
export type LayoutChange = Partial<
  Omit<Layout, 'words' | 'header' | 'rows' | 'numbers' | 'pages' | 'hidden' | 'text'>
> & {
  readonly [K in 'words' | 'header' | 'rows' | 'numbers' | 'pages' | 'hidden' | 'text']?: Partial<Layout[K]>;
};

export function vary(layout: Layout, change: LayoutChange): Layout {
  return {
    ...layout,
    ...change,
    words: { ...layout.words, ...change.words },
    header: { ...layout.header, ...change.header },
    rows: { ...layout.rows, ...change.rows },
    numbers: { ...layout.numbers, ...change.numbers },
    pages: { ...layout.pages, ...change.pages },
    hidden: { ...layout.hidden, ...change.hidden },
    text: { ...layout.text, ...change.text },
  };
}
