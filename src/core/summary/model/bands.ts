import { isTable, type Bieu } from '../../bieu/bieu';
import { bandGroups } from '../../rules/targets/bandGroups';

/** Communes by the number of criteria they meet, both ends included. */
export interface SummaryBand {
  readonly low: number;
  readonly high: number;
}

/** Reports count by fives below the standard: 19 | 15–18 | 10–14 | 5–9 | below 5; 10 | 5–9 | below 5. */
const STEP = 5;

/**
 * The bands by which communes are counted, highest first: those that a table of targets of the workbook prints for
 * a set of this size, else by fives below the standard. They always part all numbers from 0 to `size`.
 */
export function bandsOf(bieus: readonly Bieu[], size: number): readonly SummaryBand[] {
  return printedBands(bieus, size) ?? byFives(size);
}

function byFives(size: number): SummaryBand[] {
  const bands: SummaryBand[] = [{ low: size, high: size }];
  for (let high = size - 1; high >= 0;) {
    const low = Math.floor(high / STEP) * STEP;
    bands.push({ low, high });
    high = low - 1;
  }
  return bands;
}

function printedBands(bieus: readonly Bieu[], size: number): SummaryBand[] | null {
  for (const bieu of bieus) {
    if (!isTable(bieu) || !bieu.targets) continue;
    for (const group of bandGroups({ bieu, facts: bieu.targets })) {
      const bands = group.flatMap(({ measure }) =>
        measure.kind === 'band' ? [{ low: measure.low, high: measure.high ?? size }] : [],
      );
      const whole = completed(bands, size);
      if (whole) return whole;
    }
  }
  return null;
}

/** Printed bands from the standard downwards without a gap; the last one, «dưới 5», may be left out. */
function completed(bands: readonly SummaryBand[], size: number): SummaryBand[] | null {
  if (bands[0]?.low !== size || bands[0].high !== size) return null;
  const isWhole = bands.every(({ high }, at) => at === 0 || high === bands[at - 1]!.low - 1);
  if (!isWhole) return null;
  const { low } = bands.at(-1)!;
  return low === 0 ? [...bands] : [...bands, { low: 0, high: low - 1 }];
}

/** The band that a number of criteria falls in, by its place in the list. */
export function bandAt(bands: readonly SummaryBand[], met: number): number {
  return bands.findIndex(({ low }) => met >= low);
}
