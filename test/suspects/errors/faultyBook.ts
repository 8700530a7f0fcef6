import type { Cell, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { random, type Random } from '../../layouts/random';
import type { Book } from '../book/book';
import { cellOf } from '../book/paper';
import { sceneOf, type ErrorKind, type Injected, type Scene, type WrongCell } from './error';
import { PLACES } from './places';
import { TYPING } from './typing';

/** Every kind of error, each drawn as often as the others. */
export const KINDS: readonly ErrorKind[] = [...PLACES, ...TYPING];

/** A workbook with errors in different places, and what is true. */
export interface Faulty {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly errors: readonly Injected[];
  /** What each figure of the book is printed as. */
  readonly printed: readonly number[];
}

const TRIES = 200;

/** Types so many errors into a book; which kinds come follows from the seed, each kind in its turn. */
export function faultyBook(book: Book, seed: number, count: number): Faulty {
  const rng = random(seed * 7919 + count);
  const scene = sceneOf(book, rng);
  const taken = new Set<number>();
  const errors: Injected[] = [];
  for (let k = 0; k < count; k++) {
    const error = drawn(scene, seed * count + k, taken);
    for (const { figure } of error.cells) taken.add(figure);
    errors.push(error);
  }
  return withErrors(book, errors);
}

/** One error of one kind in a book, or null where the book has no place for it. */
export function errorOf(book: Book, kind: ErrorKind, rng: Random): Injected | null {
  return attempt(sceneOf(book, rng), kind, new Set());
}

/** The kind whose turn it is, or where the book has no place for it (no villages) one after it. */
function drawn(scene: Scene, turn: number, taken: ReadonlySet<number>): Injected {
  for (let k = 0; k < KINDS.length; k++) {
    const error = attempt(scene, kindAt(turn + k), taken);
    if (error) return error;
  }
  throw new Error('no kind of error suits the book');
}

/** Kinds come in rounds, in each round all of them in another order. */
export function kindAt(turn: number): ErrorKind {
  const round = Math.floor(turn / KINDS.length);
  return random(round + 1).shuffle(KINDS)[turn % KINDS.length]!;
}

/** One error of a kind, in cells that hold none yet; null where the book has no place for it. */
export function attempt(scene: Scene, kind: ErrorKind, taken: ReadonlySet<number>): Injected | null {
  for (let tried = 0; tried < TRIES; tried++) {
    const cells = kind.make(scene);
    if (cells && !cells.some(({ figure }) => taken.has(figure)) && areDifferent(cells))
      return { kind: kind.name, cells };
  }
  return null;
}

function areDifferent(cells: readonly WrongCell[]): boolean {
  return new Set(cells.map(({ figure }) => figure)).size === cells.length;
}

/** The book with the errors typed in. */
export function withErrors(book: Book, errors: readonly Injected[]): Faulty {
  const printed = book.figures.map(({ truth }) => truth);
  for (const { cells } of errors) for (const cell of cells) printed[cell.figure] = cell.printed;
  const changes = errors.flatMap(({ cells }) => cells);
  return { book, errors, printed, workbook: withValues(book, changes) };
}

function withValues(book: Book, cells: readonly WrongCell[]): Workbook {
  const sheets = book.workbook.sheets.map(({ rows }) => new Map(rows));
  for (const { figure, printed } of cells) {
    const { sheet, row, column, domain } = book.figures[figure]!;
    const line: (Cell | undefined)[] = [...(sheets[sheet]!.get(row) ?? [])];
    line[column] = cellOf(domain, printed, book.marks);
    sheets[sheet]!.set(row, line);
  }
  return { sheets: book.workbook.sheets.map((sheet, at): Sheet => ({ ...sheet, rows: sheets[at]! })) };
}
