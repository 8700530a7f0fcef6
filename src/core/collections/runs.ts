/** First and last of neighbouring lines. */
export type Run = readonly [first: number, last: number];

/** Ascending numbers as runs of neighbours: 3, 4, 5, 9 → [3, 5], [9, 9]. */
export function runsOf(numbers: readonly number[]): Run[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
