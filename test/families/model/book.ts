import type { Layout } from '../render/layout';
import type { Form } from './form';
import type { Truth } from './truth';

export type Family =
  | 'targets'
  | 'villages'
  | 'funding'
  | 'poverty'
  | 'departments'
  | 'works'
  | 'declared'
  | 'words'
  | 'dossier'
  | 'national'
  | 'mixed'
  | 'other';

/** A table on a sheet: several stand one below the other. */
export interface Block {
  readonly form: Form;
  readonly layout: Layout;
}

export interface SheetPlan {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A workbook as it is meant: forms on sheets, and what is true of their cells. */
export interface Book {
  readonly name: string;
  readonly family: Family;
  readonly sheets: readonly SheetPlan[];
  readonly truths: readonly Truth[];
  /** Figures of rounded tables: parts and wholes were rounded apart, so scaling them would show it. */
  readonly roundedApart?: boolean;
}

/** A form with what is true of it. */
export interface Drawn {
  readonly form: Form;
  readonly truths: readonly Truth[];
  readonly roundedApart?: boolean;
}

/** A book of one form on one sheet. */
export function bookOf(name: string, family: Family, sheetName: string, drawn: Drawn, layout: Layout): Book {
  return {
    name,
    family,
    sheets: [{ name: sheetName, blocks: [{ form: drawn.form, layout }] }],
    truths: drawn.truths,
    roundedApart: drawn.roundedApart ?? false,
  };
}

/** The book with each of its blocks changed. */
export function mapBlocks(book: Book, change: (block: Block) => Block): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(change) })),
  };
}
