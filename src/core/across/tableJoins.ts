import { isGrid, type Bieu } from '../bieu/bieu';
import { circumstanceOf, textAbove } from '../quantities/circumstance';
import { joinShown, type Join } from '../quantities/join';
import type { QuantityMeasure } from '../quantities/quantity';
import type { Band } from '../quantities/shownInGrid';
import { shownIn } from '../quantities/shownIn';
import type { Workbook } from '../snapshot/workbook';

interface Source {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
}

/** A join of one kind of measure. */
export interface JoinOf<K extends QuantityMeasure['kind']> extends Join {
  readonly measure: Extract<QuantityMeasure, { kind: K }>;
}

const known = new WeakMap<readonly Bieu[], readonly Join[]>();

/**
 * Quantities that a table of figures prints and another Biểu shows too. Two grids are compared mark by mark
 * elsewhere (`sameScopes`).
 */
export function tableJoins<K extends QuantityMeasure['kind']>(source: Source, kind: K): JoinOf<K>[] {
  const joins = known.get(source.bieus) ?? joined(source);
  known.set(source.bieus, joins);
  return joins.flatMap((join): JoinOf<K>[] => {
    const { measure } = join.summary.quantity;
    return isOf(measure, kind) ? [{ ...join, measure }] : [];
  });
}

function isOf<K extends QuantityMeasure['kind']>(
  measure: QuantityMeasure,
  kind: K,
): measure is Extract<QuantityMeasure, { kind: K }> {
  return measure.kind === kind;
}

function joined({ workbook, bieus }: Source): readonly Join[] {
  if (bieus.length < 2) return [];
  const shown = (bieu: Bieu, index: number, bands: readonly Band[]): ReturnType<typeof shownIn> =>
    shownIn(bieu, index, circumstanceOf(bieu, textAbove(workbook, bieus, bieu)), bands);
  const tables = bieus.flatMap((bieu, index) => (isGrid(bieu) ? [] : shown(bieu, index, [])));
  if (tables.length === 0) return [];
  const bands = new Map<string, Band>();
  for (const { quantity } of tables) {
    if (quantity.measure.kind === 'band') {
      bands.set(`${quantity.measure.from} ${quantity.measure.to}`, quantity.measure);
    }
  }
  const grids = bieus.flatMap((bieu, index) => (isGrid(bieu) ? shown(bieu, index, [...bands.values()]) : []));
  return joinShown([...tables, ...grids], bieus).filter(
    ({ summary, source }) => !(isGrid(bieus[summary.bieu]!) && isGrid(bieus[source.bieu]!)),
  );
}

/** Whether two joins are of the same two tables, for the same time and place. */
export function isBeside(a: Join, b: Join): boolean {
  return besideKey(a) === besideKey(b);
}

function besideKey({ summary, source }: Join): string {
  return JSON.stringify(
    [summary, source].map(({ bieu, quantity: { scope, period, status } }) => [bieu, scope, period, status]),
  );
}
