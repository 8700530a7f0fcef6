import type { PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import { Pages, type Kept } from './pages';

/**
 * The rows before which a new page begins: those planned, and those that keep rows together which would else be torn
 * apart. No program keeps rows together by itself, and none tells beforehand where its pages end: it is estimated, and
 * where that is in doubt a page begins.
 */
export function keepTogether(plan: SheetPlan, print: PrintSetup, kept: readonly Kept[]): readonly number[] {
  const breaks = new Set(print.breaks);
  const pages = new Pages(plan, print);
  for (const one of [...kept].sort((a, b) => a.top - b.top)) {
    if (one.top === 0 || breaks.has(one.top)) continue;
    const begin = pages.begin(one, breaks);
    if (begin !== null) breaks.add(withHeading(plan, begin, one));
  }
  return [...breaks].sort((a, b) => a - b);
}

/** Whether the rows down to one surely stand on the first page, as far as that can be foretold. */
export function standOnFirstPage(plan: SheetPlan, print: PrintSetup, bottom: number): boolean {
  return !new Pages(plan, print).tear({ top: 0, bottom }, new Set());
}

/** No page ends with the heading of what begins the next. */
function withHeading({ rows }: SheetPlan, row: number, { top, from = top }: Kept): number {
  const isHeading = rows[row - 1]?.[0]?.role.startsWith('group') ?? false;
  return isHeading && row - 1 > from ? row - 1 : row;
}
