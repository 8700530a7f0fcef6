import { random } from '../../layouts/random';
import type { Book } from '../book/book';
import { groupsOf, standingOf } from '../oracle/classify';
import { systemOf, type System } from '../oracle/system';
import { sceneOf, type Injected } from './error';
import { attempt, KINDS, kindAt, withErrors, type Faulty } from './faultyBook';

const TRIES = 25;

/**
 * A book with so many errors of which the equations allow one smallest repair: drawn as ever, and drawn again where
 * an error, alone or together with those it shares an equation with, allows another.
 */
export function identifiableBook(book: Book, seed: number, count: number): Faulty {
  const scene = sceneOf(book, random(seed * 7919 + count));
  const system = systemOf(book);
  const taken = new Set<number>();
  let errors: readonly Injected[] = [];
  for (let k = 0; k < count; k++) {
    const error = next(seed * count + k);
    for (const { figure } of error.cells) taken.add(figure);
    errors = [...errors, error];
  }
  return withErrors(book, errors);

  function next(turn: number): Injected {
    for (let other = 0; other < KINDS.length; other++) {
      for (let tried = 0; tried < TRIES; tried++) {
        const error = attempt(scene, kindAt(turn + other), taken);
        if (!error) break;
        if (staysIdentifiable(system, book, errors, error)) return error;
      }
    }
    throw new Error('no identifiable error suits the book');
  }
}

function staysIdentifiable(
  system: System,
  book: Book,
  errors: readonly Injected[],
  error: Injected,
): boolean {
  const truths = book.figures.map(({ truth }) => truth);
  if (standingOf(system, truths, [error]) !== 'unique') return false;
  const group = groupsOf(system, [...errors, error]).find((one) => one.includes(error))!;
  return group.length === 1 || standingOf(system, truths, group) === 'unique';
}
