import { figureOf, wrong, type ErrorKind, type Scene, type WrongCell } from './error';
import type { Role } from '../book/book';

const COUNTS: readonly Role[] = ['unit-total', 'group-count', 'grand-count', 'target', 'village'];

/** A mark, with all totals printed from the truth. */
function flip(scene: Scene, figure: number): WrongCell {
  const { truth } = figureOf(scene.book, figure);
  return { figure, truth, printed: 1 - truth };
}

/** Two figures exchanged. */
function exchanged(scene: Scene, one: number, other: number): WrongCell[] {
  const [a, b] = [figureOf(scene.book, one).truth, figureOf(scene.book, other).truth];
  return [wrong(scene, one, b), wrong(scene, other, a)].filter((cell) => cell !== null);
}

/** A run of figures and the ones beside them, as long as both are of one role. */
function runFrom(scene: Scene, start: number, along: readonly [number, number], most: number): number[] {
  const { role } = figureOf(scene.book, start);
  const run = [start];
  while (run.length < most) {
    const next = scene.beside(run.at(-1)!, ...along);
    if (next === undefined || figureOf(scene.book, next).role !== role) break;
    run.push(next);
  }
  return run;
}

/** A neighbour of the same role. */
function neighbour(scene: Scene, figure: number, rows: number, columns: number): number | null {
  const next = scene.beside(figure, rows, columns);
  return next !== undefined && figureOf(scene.book, next).role === figureOf(scene.book, figure).role
    ? next
    : null;
}

/** Exchanges a run of a role with the run beside it. */
function exchange(name: string, role: Role, along: readonly [number, number], most: number): ErrorKind {
  return {
    name,
    known: true,
    make: (scene) => {
      const figures = scene.anyOf(role);
      if (figures.length === 0) return null;
      const run = runFrom(scene, scene.rng.pick(figures), along, most);
      const cells = run.flatMap((figure) => {
        const other = neighbour(scene, figure, along[1], along[0]);
        return other === null ? [] : exchanged(scene, figure, other);
      });
      return cells.length === 0 ? null : cells;
    },
  };
}

function copied(name: string, rows: number, columns: number): ErrorKind {
  return {
    name,
    known: true,
    make: (scene) => {
      const figures = scene.anyOf(scene.rng.pick(COUNTS));
      if (figures.length === 0) return null;
      const figure = scene.rng.pick(figures);
      const from = neighbour(scene, figure, rows, columns);
      const cell = from === null ? null : wrong(scene, figure, figureOf(scene.book, from).truth);
      return cell && [cell];
    },
  };
}

const DOWN = [1, 0] as const;
const ACROSS = [0, 1] as const;

/** Slips that have to do with where a figure stands. */
export const PLACES: readonly ErrorKind[] = [
  {
    name: 'mark at a crossing',
    known: true,
    make: (scene) => [flip(scene, scene.rng.pick(scene.anyOf('mark')))],
  },
  copied('copied from the row above', -1, 0),
  copied('copied from the column before', 0, -1),
  exchange('two totals of rows exchanged', 'unit-total', ACROSS, 1),
  exchange('two counts of columns exchanged', 'group-count', DOWN, 1),
  exchange('marks of two rows exchanged', 'mark', ACROSS, 19),
  exchange('marks of two columns exchanged', 'mark', DOWN, 20),
  {
    name: 'random marks in a row',
    known: false,
    make: (scene) => {
      const run = runFrom(scene, scene.rng.pick(scene.anyOf('mark')), ACROSS, 5);
      return scene.rng
        .shuffle(run)
        .slice(0, scene.rng.int(2, 3))
        .map((figure) => flip(scene, figure));
    },
  },
  {
    name: 'random block of marks',
    known: false,
    make: (scene) => {
      const top = runFrom(scene, scene.rng.pick(scene.anyOf('mark')), DOWN, scene.rng.int(2, 3));
      const block = top.flatMap((figure) => runFrom(scene, figure, ACROSS, scene.rng.int(2, 3)));
      const flipped = block.filter(() => scene.rng.next() < 0.6);
      return flipped.length === 0 ? null : flipped.map((figure) => flip(scene, figure));
    },
  },
];
