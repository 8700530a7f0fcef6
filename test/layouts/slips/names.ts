import { isGroup, leavesOf } from '../model/model';
import { placeOf, placesOf, type Place, type Rendered } from '../render/place';
import { cellOf } from '../render/sheet-builder';
import { leafOf, makeSlip, nodeOf, parentOf, type Change, type Slip } from './slip';

/** A unit's name stands twice in one parent (one of them was another unit). The later line is the second. */
export const duplicateUnit: Slip = makeSlip(
  'duplicate-unit',
  (rendered) => leafPlaces(rendered, 'name').filter((place) => siblings(rendered, place).length >= 2),
  (rendered, place, rng) => {
    const order = siblings(rendered, place);
    const index = order.indexOf(place);
    const other = index > 0 ? order[rng.int(0, index - 1)] : order[1];
    if (!other) return null;
    const second = index > 0 ? place : other;
    const flat = !rendered.model.root.children.some(isGroup);
    const cells = [second.address];
    return {
      cell: { value: other.value },
      finding: flat
        ? { rule: 'grid/duplicate-unit', severity: 'warning', cells, accept: { severities: ['error'] } }
        : { rule: 'grid/duplicate-unit', severity: 'error', cells },
    };
  },
);

/** A number far ahead of its place: 1, 2, 15, 4. */
export const numberingGap: Slip = makeSlip(
  'numbering-gap',
  (rendered) => numbersWithNeighbours(rendered),
  (rendered, place, rng) => {
    const all = leavesOf(rendered.model.root).length;
    return renumber(place, (number) => number + all + rng.int(2, 9));
  },
);

/** A number that repeats the one before it: 1, 2, 2, 4. */
export const numberingRepeat: Slip = makeSlip(
  'numbering-repeat',
  (rendered) => numbersWithNeighbours(rendered),
  (_rendered, place) => renumber(place, (number) => number - 1),
);

/** A printed number of units («115 xã», the column «Số xã») that is not the number listed. */
export const unitCountWrong: Slip = makeSlip(
  'unit-count-wrong',
  (rendered) => rendered.places.filter((place) => place.prints !== null),
  (rendered, place, rng) => {
    const units = leavesOf(nodeOf(rendered, place.unit)).length;
    const wrong = units > 1 && rng.next() < 0.5 ? units - 1 : units + rng.int(1, 3);
    const old = cellOf(rendered.sheet, place.address);
    const value = typeof place.value === 'string' ? place.value.replace(String(units), String(wrong)) : wrong;
    return {
      cell: old?.format === undefined ? { value } : { value, format: old.format },
      finding: {
        rule: 'grid/unit-count',
        severity: 'error',
        cells: [place.address],
        expected: units,
        ...(place.role === 'units' ? { accept: { rules: ['grid/column-total'] } } : {}),
      },
    };
  },
);

function leafPlaces(rendered: Rendered, role: Place['role']): readonly Place[] {
  return placesOf(rendered, role).filter((place) => leafOf(rendered, place.unit) !== null);
}

/** Names of the same parent's leaves, in order. */
function siblings(rendered: Rendered, place: Place): readonly Place[] {
  const leaf = leafOf(rendered, place.unit);
  if (!leaf) return [];
  const ids = parentOf(rendered, leaf).children.map((child) => placeOf(rendered, `${child.id}/name`));
  return ids
    .filter((one): one is Place => one !== undefined && leafOf(rendered, one.unit) !== null)
    .map((one) => (one.key === place.key ? place : one));
}

/** Numbers of leaves in groups of three and more that are not the group's first. */
function numbersWithNeighbours(rendered: Rendered): readonly Place[] {
  return leafPlaces(rendered, 'number').filter((place) => {
    const leaf = leafOf(rendered, place.unit);
    const children = leaf ? parentOf(rendered, leaf).children : [];
    return children.length >= 3 && children.findIndex((child) => child.id === place.unit) >= 1;
  });
}

function renumber(place: Place, change: (number: number) => number): Change | null {
  const { value } = place;
  const dotted = typeof value === 'string' ? /^(.*\.)(\d+)$/.exec(value) : null;
  const next =
    typeof value === 'number' ? change(value) : dotted ? `${dotted[1]}${change(Number(dotted[2]))}` : null;
  if (next === null) return null;
  return {
    cell: { value: next },
    finding: { rule: 'grid/numbering', severity: 'warning', cells: [place.address] },
  };
}
