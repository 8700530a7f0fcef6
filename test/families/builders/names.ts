import { COMMUNES, DISTRICTS } from '../../layouts/data/names';
import type { Random } from '../../layouts/random';
import type { FormCell, Row } from '../model/form';
import { cellsOf } from '../model/form';
import type { Words } from '../model/words';

/** So many different communes, «Xã X» or «X». */
export function communes(rng: Random, count: number, prefixed: boolean): readonly string[] {
  return rng
    .shuffle(COMMUNES)
    .slice(0, count)
    .map((name) => (prefixed ? `Xã ${name}` : name));
}

/** So many different districts: «Huyện X» … and a town last. */
export function districts(rng: Random, count: number): readonly string[] {
  return rng
    .shuffle(DISTRICTS)
    .slice(0, count)
    .map((name, at) => (at > 1 && at === count - 1 ? `Tp. ${name}` : `Huyện ${name}`));
}

/** A row of a form. */
export function row(
  id: string,
  number: string | null,
  name: Words,
  cells: readonly (readonly [string, FormCell | null | undefined])[] = [],
  unit?: string,
): Row {
  return { id, number, name, cells: cellsOf(cells), ...(unit === undefined ? {} : { unit }) };
}

/** A whole number parted into so many whole numbers at random. */
export function parted(rng: Random, whole: number, parts: number): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => rng.int(0, whole)).sort((a, b) => a - b);
  return Array.from({ length: parts }, (_, at) => (cuts[at] ?? whole) - (at > 0 ? cuts[at - 1]! : 0));
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
