import { isGrid, type Bieu } from '../bieu/bieu';
import { circumstanceOf, textAbove } from '../quantities/circumstance';
import { joinShown, type Join } from '../quantities/join';
import type { QuantityMeasure } from '../quantities/quantity';
import type { Band } from '../quantities/shownInGrid';
import { shownIn } from '../quantities/shownIn';
import { oncePerList, type Source } from './source';

/** A join of one kind of measure. */
export interface JoinOf<K extends QuantityMeasure['kind']> extends Join {
  readonly measure: Extract<QuantityMeasure, { kind: K }>;
}

/**
 * Quantities that a table of figures prints and another Biểu shows too. Two grids are compared mark by mark
 * elsewhere (`sameScopes`).
 */
export function tableJoins<K extends QuantityMeasure['kind']>(source: Source, kind: K): JoinOf<K>[] {
  return allJoins(source).flatMap((join): JoinOf<K>[] => {
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

const allJoins = oncePerList(({ workbook, bieus }): readonly Join[] => {
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
});

/** Whether two joins are of the same two tables, for the same time and place. */
export function isBeside(a: Join, b: Join): boolean {
  return besideKey(a) === besideKey(b);
}

function besideKey({ summary, source }: Join): string {
  return JSON.stringify(
    [summary, source].map(({ bieu, quantity: { scope, period, status } }) => [bieu, scope, period, status]),
  );
}
