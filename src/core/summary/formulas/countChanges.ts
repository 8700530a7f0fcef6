import type { PlannedFormula } from '../../sheetPlan/sheetPlan';
import type { GridSource, UnitChange } from '../model/model';
import { markRanges, metIn } from './countMet';
import { refTo } from './pieces';

/**
 * Counts the criteria that a commune gained or lost since the period before; null where the two lines do not list
 * the same criteria side by side, or a formula would count their marks otherwise than the core.
 */
export function countChanges({ now, before }: UnitChange, which: 'gained' | 'lost'): PlannedFormula | null {
  if (!now.isExact || !before.isExact) return null;
  if (now.shows === 'error' || before.shows === 'error') return null;
  if (!isAlike(now.source, before.source)) return null;
  const [here, there] = [now, before].map((unit): PlannedFormula | null => {
    const [range, ...others] = markRanges(unit);
    return range && others.length === 0 ? ['(', ...metIn(refTo(range), unit.source.counter), ')'] : null;
  });
  if (!here || !there) return null;
  const [yes, no] = which === 'gained' ? [here, there] : [there, here];
  return ['SUMPRODUCT(', ...yes, '*(1-', ...no, '))'];
}

/** Whether two grids list the same criteria in the same order, lying the same way. */
function isAlike(a: GridSource, b: GridSource): boolean {
  if (a.bieu.transposed !== b.bieu.transposed) return false;
  return orderOf(a) === orderOf(b);
}

function orderOf(source: GridSource): string {
  const known = ordersOf.get(source);
  if (known !== undefined) return known;
  const order = source.places
    .flatMap((place, at) => (place === null ? [] : [{ place, at }]))
    .sort((x, y) => x.place - y.place)
    .map(({ at }) => at)
    .join();
  ordersOf.set(source, order);
  return order;
}

/** Asked for with every commune. */
const ordersOf = new WeakMap<GridSource, string>();
