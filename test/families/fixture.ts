import type { Workbook } from '../../src/core/snapshot/workbook';
import type { Book, Family } from './model/book';
import { render } from './render/render';
import type { Area, Rendered } from './render/place';

/** A workbook in which nothing is wrong. */
export interface Fixture {
  readonly name: string;
  readonly family: Family;
  readonly book: Book;
  readonly rendered: Rendered;
  readonly workbook: Workbook;
  /** The tables on it, and what kind each is. */
  readonly areas: readonly Area[];
}

/** Renders a book. */
export function fixtureOf(book: Book): Fixture {
  const rendered = render(book);
  return {
    name: book.name,
    family: book.family,
    book,
    rendered,
    workbook: rendered.workbook,
    areas: rendered.areas,
  };
}
