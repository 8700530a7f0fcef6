/**
 * Workbooks of every family of Biểu but the grid, made from models whose truth is known, without a look at any
 * recogniser: an independent judge of what `check` says of them. Everything is pure and follows from its seed.
 *
 *     for (const fixture of [...handmade(), randomFixture(7)]) {
 *       judge(fixture, check(fixture.workbook));                 // { outcome: 'silent', extra: [], … }
 *       for (const slipped of slipsOf(fixture, 7)) judge(slipped, check(slipped.workbook));
 *       const moved = transformations[0].apply(fixture.book, 7); // then fixtureOf(moved), and findingKeys of both
 *     }
 */
import { fixtureOf, type Fixture } from './fixture';
import { handmadeBooks } from './handmade';
import type { Family } from './model/book';
import { randomBook } from './randomBook';

export { fixtureOf } from './fixture';
export type { Fixture } from './fixture';
export type { Book, Family } from './model/book';
export { citedBy } from './model/truth';
export type { Truth } from './model/truth';
export { FAMILIES } from './randomBook';
export { recount } from './recount';
export { slipAt, slipsOf } from './slips';
export type { Slipped } from './slips';
export { transformations } from './transformations';
export type { Transformation } from './transformations';
export { findingKeys, judge } from './verdict';
export type { Outcome, Verdict } from './verdict';
export type { Area, Place, Rendered } from './render/place';

/** Fixtures made by hand: three or more layouts a family. */
export function handmade(): readonly Fixture[] {
  return handmadeBooks().map(fixtureOf);
}

/** Any fixture, of a family or of any. */
export function randomFixture(seed: number, family?: Family): Fixture {
  return fixtureOf(randomBook(seed, family));
}
