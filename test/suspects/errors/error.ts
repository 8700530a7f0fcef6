import type { Random } from '../../layouts/random';
import type { Book, Figure, Role } from '../book/book';

/** A cell that was typed wrongly. */
export interface WrongCell {
  /** Its place in the book's list of figures. */
  readonly figure: number;
  readonly truth: number;
  readonly printed: number;
}

/** One slip: its kind and the cells it left wrong. */
export interface Injected {
  readonly kind: string;
  readonly cells: readonly WrongCell[];
}

/** What a kind of error draws from. */
export interface Scene {
  readonly book: Book;
  readonly rng: Random;
  /** The figure beside or below another, or undefined where none stands. */
  beside(figure: number, rows: number, columns: number): number | undefined;
  /** Figures of the roles, in any order. */
  anyOf(...roles: readonly Role[]): readonly number[];
}

/** A kind of error: its name, and the wrong cells it makes in a book; null where the draw does not suit. */
export interface ErrorKind {
  readonly name: string;
  /** Whether a plain explanation of the product's list fits it. */
  readonly known: boolean;
  readonly make: (scene: Scene) => readonly WrongCell[] | null;
}

/** Totals of all sorts, and the typed figures of Biểu 01 and 03: whatever is a number but no mark and no average. */
export const WHOLE: readonly Role[] = [
  'unit-total',
  'group-count',
  'group-total',
  'grand-count',
  'grand-total',
  'target',
  'village',
  'village-total',
];

/** One figure with another value; null where it would be the same. */
export function wrong({ book }: Scene, figure: number, printed: number): WrongCell | null {
  const { truth } = figureOf(book, figure);
  return printed === truth || !Number.isFinite(printed) ? null : { figure, truth, printed };
}

export function figureOf(book: Book, figure: number): Figure {
  return book.figures[figure]!;
}

/** A scene over a book. */
export function sceneOf(book: Book, rng: Random): Scene {
  const byPlace = new Map(book.figures.map((one, at) => [placeOf(one.sheet, one.row, one.column), at]));
  const byRole = new Map<Role, number[]>();
  book.figures.forEach(({ role }, at) => {
    const same = byRole.get(role);
    if (same) same.push(at);
    else byRole.set(role, [at]);
  });
  return {
    book,
    rng,
    beside: (figure, rows, columns) => {
      const { sheet, row, column } = figureOf(book, figure);
      return byPlace.get(placeOf(sheet, row + rows, column + columns));
    },
    anyOf: (...roles) => roles.flatMap((role) => byRole.get(role) ?? []),
  };
}

function placeOf(sheet: number, row: number, column: number): string {
  return `${sheet},${row},${column}`;
}
