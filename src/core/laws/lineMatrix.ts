import type { Reading } from '../relations/reading';

/**
 * The figures of a table as lines (`at`) crossed by other lines: rows crossed by columns to find sums down, columns
 * crossed by rows to find sums across. Cell `[line, cross]` stands at `line * crossings + cross`.
 */
export interface LineMatrix {
  readonly lines: number;
  readonly crossings: number;
  /** The figure; NaN where there is none. */
  readonly values: Float64Array;
  /** Half a unit of the last digit shown; 0 for whole numbers, which are exact. */
  readonly halves: Float64Array;
  /** 1 where something stands that is no figure: what it would add is not known. */
  readonly unknown: Uint8Array;
  /** Whether any figure is below zero: without one, sums only grow. */
  readonly hasNegative: boolean;
}

/** Reads a table into a matrix; `read` is asked once a cell. */
export function lineMatrix(
  lines: number,
  crossings: number,
  read: (line: number, cross: number) => Reading,
): LineMatrix {
  const size = lines * crossings;
  const values = new Float64Array(size).fill(NaN);
  const halves = new Float64Array(size);
  const unknown = new Uint8Array(size);
  for (let line = 0; line < lines; line++) {
    for (let cross = 0; cross < crossings; cross++) {
      const { state, low, decimals } = read(line, cross);
      const at = line * crossings + cross;
      if (state === 'unreadable') unknown[at] = 1;
      if (state !== 'number') continue;
      values[at] = low;
      halves[at] = Number.isInteger(low) ? 0 : 0.5 * 10 ** -decimals;
    }
  }
  return { lines, crossings, values, halves, unknown, hasNegative: values.some((value) => value < 0) };
}

/**
 * The step in which whole numbers go: 1, or 5, 10, 100… where every one is a multiple of it (statistics
 * rounded to hundreds). 0 where there are no whole numbers.
 */
export function stepOf(values: Iterable<number>): number {
  let step = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value === 0) continue;
    step = divisor(step, Math.abs(value));
    if (step === 1) break;
  }
  return step;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** The same figures with lines and crossing lines exchanged. */
export function turned({ lines, crossings, values, halves, unknown, hasNegative }: LineMatrix): LineMatrix {
  const size = lines * crossings;
  const turn = <A extends Float64Array | Uint8Array>(from: A, to: A): A => {
    for (let line = 0; line < lines; line++) {
      for (let cross = 0; cross < crossings; cross++) {
        to[cross * lines + line] = from[line * crossings + cross]!;
      }
    }
    return to;
  };
  return {
    lines: crossings,
    crossings: lines,
    values: turn(values, new Float64Array(size)),
    halves: turn(halves, new Float64Array(size)),
    unknown: turn(unknown, new Uint8Array(size)),
    hasNegative,
  };
}
