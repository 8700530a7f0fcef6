import type { CellValue } from '../../../src/core/snapshot/workbook';
import { MARK_STYLES, markValue } from '../data/marks';
import { leavesOf, type Leaf, type Mark } from '../model/model';
import { placeOf, placesOf, type Place, type Rendered } from '../render/place';
import { leafOf, makeSlip, nodeOf, totalsOver, type Change, type Slip } from './slip';

/** A mark was changed after the totals were typed. */
export const markFlipped: Slip = makeSlip(
  'mark-flipped',
  (rendered) => marksHandedIn(rendered).filter((place) => markOf(rendered, place) !== 'notConsidered'),
  (rendered, place, rng) => {
    const leaf = leafOf(rendered, place.unit);
    if (!leaf || place.criterion === null || place.style === null) return null;
    const flipped: Mark = markOf(rendered, place) === 'met' ? 'notMet' : 'met';
    const value = markValue(MARK_STYLES[place.style], flipped, rendered.layout.notConsidered, rng.int(0, 9));
    if (value === null && !staysFilled(rendered, place)) return null;
    const finding = flipFinding(rendered, place, leaf, flipped);
    return finding && { cell: value === null ? undefined : { value }, finding };
  },
);

/** A value that is no mark of this sheet: «2», «?», «abc». */
export const invalidMark: Slip = makeSlip(
  'invalid-mark',
  (rendered) => marksHandedIn(rendered).filter((place) => staysFilled(rendered, place)),
  (_rendered, place, rng): Change => ({
    cell: { value: rng.pick<CellValue>([2, '?', 'abc']) },
    finding: { rule: 'grid/mark', severity: 'error', cells: [place.address] },
  }),
);

function marksHandedIn(rendered: Rendered): readonly Place[] {
  const handedIn = new Set(
    leavesOf(rendered.model.root).flatMap((leaf) => (leaf.submitted ? [leaf.id] : [])),
  );
  return placesOf(rendered, 'mark').filter((place) => handedIn.has(place.unit));
}

function markOf(rendered: Rendered, place: Place): Mark | undefined {
  return leafOf(rendered, place.unit)?.marks[(place.criterion ?? 0) - 1];
}

/** Whether the row and the column still hold a mark when this one goes. */
function staysFilled(rendered: Rendered, place: Place): boolean {
  const others = placesOf(rendered, 'mark').filter((one) => one.key !== place.key && one.value !== null);
  return (
    others.some((one) => one.unit === place.unit) && others.some((one) => one.criterion === place.criterion)
  );
}

/**
 * Where a count across and a total down exist, the mark stands at their crossing and is the only single change that
 * explains both. Else any mark of its row (or column) that now reads the same would do, so the total is named; where
 * no other mark reads the same the case is left out.
 */
function flipFinding(rendered: Rendered, place: Place, leaf: Leaf, flipped: Mark): Change['finding'] | null {
  const criterion = place.criterion ?? 0;
  const count = placeOf(rendered, `${leaf.id}/count`);
  const across = count !== undefined && count.value !== null ? count : undefined;
  const down = totalsOver(rendered, leaf, criterion)[0];
  const delta = flipped === 'met' ? 1 : -1;
  if (across && down) return { rule: 'grid/row-total', severity: 'error', cells: [place.address] };
  if (across) {
    const alike = leaf.marks.filter((mark) => mark === flipped).length;
    const met = leaf.marks.filter((mark) => mark === 'met').length;
    return alike === 0
      ? null
      : { rule: 'grid/row-total', severity: 'error', cells: [across.address], expected: met + delta };
  }
  if (!down) return null;
  const group = nodeOf(rendered, down.unit);
  const alike = leavesOf(group).filter((one) => one.submitted && one.marks[criterion - 1] === flipped).length;
  if (alike === 0) return null;
  const met = leavesOf(group).filter((one) => one.marks[criterion - 1] === 'met').length;
  return { rule: 'grid/column-total', severity: 'error', cells: [down.address], expected: met + delta };
}
