import type { Cell, Workbook } from '../../src/core/snapshot/workbook';
import { random } from '../layouts/random';

/** The grid of `country` with marks and totals typed wrongly in as many rows, the same at every run. */
export function withErrors(workbook: Workbook, errors: number): Workbook {
  const rng = random(1);
  const [sheet, ...others] = workbook.sheets;
  const rows = new Map(sheet!.rows);
  const units = [...rows.keys()].filter((row) => typeof rows.get(row)![0]?.value === 'number');
  for (const row of rng.shuffle(units).slice(0, errors)) {
    const line: (Cell | undefined)[] = [...rows.get(row)!];
    const column = rng.int(2, 21);
    const { value, ...rest } = line[column]!;
    const isMark = column < 21;
    line[column] = { ...rest, value: isMark ? 1 - Number(value) : Number(value) + rng.int(1, 3) };
    rows.set(row, line);
  }
  return { sheets: [{ ...sheet!, rows }, ...others] };
}
