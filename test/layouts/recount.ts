import { MARK_STYLES } from './data/marks';
import { groupsOf, isGroup, leavesOf, type Group } from './model/model';
import { placeOf, type Place, type Rendered } from './render/place';
import { cellOf } from './render/sheet-builder';
import type { CellValue, Sheet } from '../../src/core/snapshot/workbook';
import type { MarkStyleId } from './layout';

/** A total that does not agree with the cells it is made of. */
export interface Broken {
  /** Key of the total. */
  readonly key: string;
  readonly says: 'across' | 'down' | 'average';
}

/**
 * Adds a sheet up again by the recorded places and by nothing else of the renderer: what of it does not agree.
 * Serves the generator's own tests, and shows what a slip really breaks.
 */
export function recount(rendered: Rendered, sheet: Sheet = rendered.sheet): readonly Broken[] {
  const broken: Broken[] = [];
  const criteria = rendered.model.set.criteria.map((criterion) => criterion.number);
  const at = (key: string): Place | undefined => placeOf(rendered, key);
  const number = (key: string): number | null => {
    const place = at(key);
    return place ? readNumber(cellOf(sheet, place.address)?.value ?? null) : null;
  };
  const check = (key: string, says: Broken['says'], value: number | null): void => {
    const printed = number(key);
    if (printed !== null && value !== null && printed !== value) broken.push({ key, says });
  };
  const marks = new Map<string, number>();
  for (const leaf of leavesOf(rendered.model.root)) {
    for (const k of criteria) {
      const place = at(`${leaf.id}/mark/${k}`);
      const value = place ? (cellOf(sheet, place.address)?.value ?? null) : null;
      marks.set(`${leaf.id}/${k}`, place?.style && isMet(place.style, value) ? 1 : 0);
    }
    check(`${leaf.id}/count`, 'across', sum(criteria.map((k) => marks.get(`${leaf.id}/${k}`) ?? 0)));
  }
  for (const group of groupsOf(rendered.model.root)) {
    for (const k of criteria) {
      const parts = partsOf(
        group,
        (id) => number(`${id}/total/${k}`),
        (id) => marks.get(`${id}/${k}`) ?? 0,
      );
      check(`${group.id}/total/${k}`, 'down', parts);
    }
    const totals = criteria.map((k) => number(`${group.id}/total/${k}`));
    const across = totals.every((total) => total !== null) ? sum(totals) : null;
    check(`${group.id}/groupCount`, 'across', across);
    const counts = partsOf(
      group,
      (id) => number(`${id}/groupCount`),
      (id) => number(`${id}/count`) ?? 0,
    );
    if (leavesOf(group).some((leaf) => at(`${leaf.id}/count`)))
      check(`${group.id}/groupCount`, 'down', counts);
    checkAverage(group, number(`${group.id}/groupCount`) ?? across);
  }
  return broken;

  function checkAverage(group: Group, count: number | null): void {
    const printed = number(`${group.id}/average`);
    if (printed === null || count === null) return;
    if (Math.abs(printed - count / leavesOf(group).length) > 0.0501)
      broken.push({ key: `${group.id}/average`, says: 'average' });
  }
}

/** The sum of a group's parts: totals of its groups where they are printed, else of all below. */
function partsOf(
  group: Group,
  ofGroup: (id: string) => number | null,
  ofLeaf: (id: string) => number,
): number {
  return sum(
    group.children.map((child) =>
      isGroup(child) ? (ofGroup(child.id) ?? partsOf(child, ofGroup, ofLeaf)) : ofLeaf(child.id),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** A mark that says «met»; `1` kept as text still does. */
function isMet(style: MarkStyleId, value: CellValue): boolean {
  return MARK_STYLES[style].met.some((met) => met === value || (met === 1 && value === '1'));
}

/** A number, or one kept as text in Vietnamese style. */
function readNumber(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const read = Number(value.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(read) ? read : null;
}
