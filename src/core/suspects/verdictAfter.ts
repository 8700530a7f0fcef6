import { evaluate, type Verdict } from '../relations/evaluate';
import type { ReadCell } from '../relations/reading';
import { type CellRef, type Expr, type RangeRef } from '../relations/relation';
import type { Checked } from './candidates';

type Band = Extract<Expr, { kind: 'band' }>;
type Units = ReadonlyMap<number, readonly RangeRef[]>;

/** By row the marks of the unit that stands there; null where some unit's marks are not known or share rows. */
const unitsByRow = new WeakMap<Band, Units | null>();

/**
 * The verdict on a relation once some cells are changed, as `read` gives them. A band counts all communes: of one that
 * was counted before only the units with changed marks are counted again.
 */
export function verdictAfter(
  { relations, verdicts, read: before }: Checked,
  index: number,
  read: ReadCell,
  changed: readonly CellRef[],
): Verdict {
  const relation = relations[index]!;
  const verdict = verdicts[index]!;
  const { expr, op, target, slack } = relation;
  if (expr.kind !== 'band' || (verdict.status !== 'holds' && verdict.status !== 'fails'))
    return evaluate(relation, read);
  const units = unitsOf(expr, before);
  const { low: actual, decimals } = read(target);
  if (!units || decimals > 0) return evaluate(relation, read);
  let expected = verdict.expected;
  for (const key of new Set(changed.map(rowKey))) {
    const unit = units.get(key);
    if (unit) expected += Number(isIn(expr, unit, read)) - Number(isIn(expr, unit, before));
  }
  const off = actual - expected;
  const holds = (op === '=' ? Math.abs(off) : off) <= 1e-9 + (slack ?? 0);
  return holds ? { status: 'holds', actual, expected } : { status: 'fails', actual, expected, cut: false };
}

function unitsOf(band: Band, read: ReadCell): Units | null {
  const known = unitsByRow.get(band);
  if (known !== undefined) return known;
  const units = rowsOf(band, read);
  unitsByRow.set(band, units);
  return units;
}

function rowsOf({ units }: Band, read: ReadCell): Units | null {
  const rows = new Map<number, readonly RangeRef[]>();
  for (const ranges of units) {
    for (const { sheet, rect } of ranges) {
      const key = rowKey({ sheet, row: rect.top });
      const other = rows.get(key);
      if (rect.top !== rect.bottom || (other && other !== ranges)) return null;
      rows.set(key, ranges);
      for (let column = rect.left; column <= rect.right; column++) {
        const { low, high } = read({ sheet, row: rect.top, column });
        if (low !== high) return null;
      }
    }
  }
  return rows;
}

function isIn({ from, to }: Band, ranges: readonly RangeRef[], read: ReadCell): boolean {
  let met = 0;
  for (const { sheet, rect } of ranges) {
    for (let column = rect.left; column <= rect.right; column++)
      met += read({ sheet, row: rect.top, column }).low;
  }
  return met >= from && met <= to;
}

function rowKey({ sheet, row }: { readonly sheet: number; readonly row: number }): number {
  return sheet * 2 ** 21 + row;
}
