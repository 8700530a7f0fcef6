import type { LineHints } from './candidate';

/** Lines that come again every so many lines: «Number | Percent | Number | Percent». */
const LONGEST_STRIDE = 8;

/**
 * The orders in which lines may stand next to each other: all of them; those that bear the same words; every second,
 * third… where words repeat with that stride.
 */
export function sequencesOf(active: readonly number[], { key }: LineHints): number[][] {
  const found: number[][] = [[...active]];
  const byKey = new Map<string, number[]>();
  active.forEach((line, place) => {
    const word = key[line]!;
    if (word !== '') byKey.set(word, [...(byKey.get(word) ?? []), place]);
  });
  const strides = new Set<number>();
  for (const places of byKey.values()) {
    if (places.length < 3) continue;
    found.push(places.map((place) => active[place]!));
    const stride = places[1]! - places[0]!;
    if (stride >= 2 && stride <= LONGEST_STRIDE && isEven(places, stride)) strides.add(stride);
  }
  for (const stride of strides) {
    for (let first = 0; first < stride; first++) {
      found.push(active.filter((_, place) => place % stride === first));
    }
  }
  return found.filter((sequence) => sequence.length >= 3);
}

function isEven(places: readonly number[], stride: number): boolean {
  return places.every((place, index) => index === 0 || place - places[index - 1]! === stride);
}
