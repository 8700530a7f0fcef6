import type { Reading } from '../relations/reading';
import { round } from './round';

/** Whole figures that must stand beside one with a part for it to be the odd one. */
const FEWEST_WHOLES = 3;
/** Slips are rare: of more figures with a part than this share, each in its line, the table was meant to hold them. */
const MOST_BROKEN = 0.05;

/**
 * Of figures that count things, line by line, the places [line, place in it] of those that show a part of one
 * («12,5 xã») where nearly all others are whole; none where several of a line do: then they are averages, or counted in
 * thousands.
 */
export function fractionsAmongWholes(
  lines: readonly (readonly Reading[])[],
): readonly (readonly [number, number])[] {
  const figures = lines.flat().filter(({ state }) => state === 'number').length;
  const broken = lines.map((line) => line.flatMap((one, at) => (isBroken(one) ? [at] : [])));
  const all = broken.flatMap((places, line) => places.map((at) => [line, at] as const));
  const areFew = all.length === 1 || all.length <= figures * MOST_BROKEN;
  const areApart = broken.every(({ length }) => length <= 1);
  return areFew && areApart && figures - all.length >= FEWEST_WHOLES ? all : [];
}

/** Whether a figure shows a part of one; a rest that its format hides is none. */
function isBroken({ state, low, decimals }: Reading): boolean {
  return state === 'number' && decimals > 0 && !Number.isInteger(round(low, decimals));
}
