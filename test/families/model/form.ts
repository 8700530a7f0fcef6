import type { Words } from './words';

/** What a figure measures; `index` is a figure that never adds up (a year, a code, a rank, an income per head). */
export type Measure = 'count' | 'money' | 'share' | 'average' | 'index' | 'mark';

/** What kind of Biểu a form is; null where it is none. */
export type Kind = 'grid' | 'targets' | 'parts' | 'dossier';

/** A cell of a form's body: a figure with its unrounded value, or words. */
export interface FormCell {
  readonly value: number | string;
  /** Digits printed after the decimal sign; 0 where left out. */
  readonly decimals?: number;
  /** Absent for words. */
  readonly measure?: Measure;
}

export interface Column {
  readonly id: string;
  /** Heads over the column, outermost first, its own last. Equal heads side by side are one merged head. */
  readonly heads: readonly Words[];
  readonly role: 'number' | 'name' | 'figure' | 'words';
  /** Columns of one such name may change places without changing what the form says. */
  readonly swap?: string;
  /** What the row of column numbers says of it: `A`, `1`, `4=3/2`. */
  readonly declared?: string;
}

export interface Row {
  readonly id: string;
  /** `I`, `1`, `7.1`, `-`; null for none. */
  readonly number: string | null;
  readonly name: Words;
  readonly cells: ReadonlyMap<string, FormCell>;
  /** Rows of one such name stand side by side and may change places: sister units. */
  readonly unit?: string;
  /** Columns whose cell is merged over this row and so many rows after it. */
  readonly tall?: { readonly columns: readonly string[]; readonly more: number };
}

/** One table as an office means it, apart from how it is laid out. */
export interface Form {
  readonly id: string;
  /** Null: no Biểu, or nothing that a kind could be asked of. */
  readonly kind: Kind | null;
  /** «Biểu số 01», title lines, then the line «(Kèm theo …)»; the last only where it starts with a bracket. */
  readonly titles: readonly string[];
  /** «ĐVT: triệu đồng», or null. */
  readonly unitLine: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A last header row that numbers the columns. */
  readonly columnNumbers: 'none' | 'plain' | 'paren' | 'declared';
}

/** The key under which a cell is remembered. */
export function keyOf(form: string, row: string, column: string): string {
  return `${form}/${row}/${column}`;
}

/** A cell of figures. */
export function figure(value: number, measure: Measure, decimals = 0): FormCell {
  return { value, measure, decimals };
}

/** A cell of words, or undefined for none. */
export function words(value: string): FormCell {
  return { value };
}

/** Cells by column, blanks left out. */
export function cellsOf(
  entries: readonly (readonly [string, FormCell | null | undefined])[],
): ReadonlyMap<string, FormCell> {
  return new Map(entries.filter((entry): entry is readonly [string, FormCell] => !!entry[1]));
}

/** The unrounded number of a cell, or null where there is none. */
export function numberAt(form: Form, row: string, column: string): number | null {
  const value = form.rows.find(({ id }) => id === row)?.cells.get(column)?.value;
  return typeof value === 'number' ? value : null;
}
