import type { ExpectedFinding } from '../findings';
import { averageOf, countOf, isGroup, leavesOf, totalOf } from '../model/model';
import type { Random } from '../random';
import { placeOf, placesOf, type Place, type Rendered } from '../render/place';
import { cellOf } from '../render/sheet-builder';
import { vietnamese } from '../render/text';
import { decimalsOf, roundedAverage } from '../render/values';
import { leafOf, makeSlip, nodeOf, renumbered, type Change, type Slip } from './slip';

const ROW = 'grid/row-total';
const COLUMN = 'grid/column-total';

/** A wrong number near a right one, not below zero nor above a limit. */
function near(right: number, limit: number, most: number, rng: Random): number {
  const wrong: number[] = [];
  for (let delta = 1; delta <= most; delta++) {
    if (right + delta <= limit) wrong.push(right + delta);
    if (right - delta >= 0) wrong.push(right - delta);
  }
  return wrong.length > 0 ? rng.pick(wrong) : right + 1;
}

/** A leaf's count is one more or one less. */
export const rowTotalOffByOne: Slip = makeSlip(
  'row-total-off-by-one',
  (rendered) =>
    placesOf(rendered, 'count').filter((place) => leafOf(rendered, place.unit)?.submitted === true),
  (rendered, place, rng) => {
    const right = countOf(nodeOf(rendered, place.unit));
    const wrong = near(right, rendered.model.set.criteria.length, 1, rng);
    return { cell: renumbered(rendered, place, wrong), finding: error(ROW, place, right) };
  },
);

/** A district's (or region's) total of a criterion, or its total of totals, is wrong. */
export const subtotalWrong: Slip = makeSlip(
  'subtotal-wrong',
  (rendered) => placesOf(rendered, 'total', 'groupCount').filter((place) => place.unit !== 'root'),
  wrongTotal,
);

/** The grand total of one criterion is wrong. */
export const grandTotalWrong: Slip = makeSlip(
  'grand-total-wrong',
  (rendered) => placesOf(rendered, 'total').filter((place) => place.unit === 'root'),
  wrongTotal,
);

/** The number at the crossing of the grand total and the count column is wrong. */
export const totalOfTotalsWrong: Slip = makeSlip(
  'total-of-totals-wrong',
  (rendered) => placesOf(rendered, 'groupCount').filter((place) => place.unit === 'root'),
  wrongTotal,
);

function wrongTotal(rendered: Rendered, place: Place, rng: Random): Change {
  const node = nodeOf(rendered, place.unit);
  const units = leavesOf(node).length;
  const criteria = rendered.model.set.criteria.length;
  const ofCriterion = place.criterion !== null;
  const right = ofCriterion ? totalOf(node, place.criterion - 1) : countOf(node);
  const wrong = near(right, ofCriterion ? units : units * criteria, ofCriterion ? 2 : 9, rng);
  // A line of totals is itself a sum across where it has a count, and that relation comes first.
  const across = placeOf(rendered, `${place.unit}/groupCount`) !== undefined;
  const finding = across
    ? { ...error(ROW, place, right), accept: { rules: [COLUMN] } }
    : error(COLUMN, place, right);
  return { cell: renumbered(rendered, place, wrong), finding };
}

/** An average that neither rounding nor truncation explains, nor leaving out units that handed in nothing. */
export const averageWrong: Slip = makeSlip(
  'average-wrong',
  (rendered) => placesOf(rendered, 'average'),
  (rendered, place, rng) => {
    const group = nodeOf(rendered, place.unit);
    if (!isGroup(group)) return null;
    const decimals = decimalsOf(group, rendered.layout);
    const right = roundedAverage(group, rendered.layout);
    const submitted = leavesOf(group).filter((leaf) => leaf.submitted).length;
    const wrong = rng
      .shuffle([0.4, -0.4, 0.7, -0.7, 1.3, -1.3, 2.6])
      .map((delta) => Math.round((right + delta) * 10 ** decimals) / 10 ** decimals)
      .filter((value) => !Number.isInteger(value) && value > 0 && value < rendered.model.set.criteria.length)
      .find(
        (value) =>
          Math.abs(value - countOf(group) / submitted) > 0.2 && Math.abs(value - averageOf(group)) > 0.2,
      );
    if (wrong === undefined) return null;
    return {
      cell: renumbered(rendered, place, wrong, decimals),
      finding: { rule: 'grid/average', severity: 'error', cells: [place.address] },
    };
  },
);

/** A total was not filled in though all its sisters were. */
export const totalLeftBlank: Slip = makeSlip(
  'total-left-blank',
  (rendered) => {
    const roles = (['count', 'total', 'groupCount'] as const).filter((role) => {
      const places = placesOf(rendered, role);
      return places.length >= 3 && places.every((place) => place.value !== null);
    });
    return roles.length === 0
      ? []
      : placesOf(rendered, ...roles).filter((place) => !place.numberAsText && place.value !== 0);
  },
  (_rendered, place) => ({
    cell: undefined,
    finding: { rule: 'grid/missing-total', severity: 'warning', cells: [place.address] },
  }),
);

/** A number typed as text: `17` as a text, `13,27` in Vietnamese style. */
export const numberAsText: Slip = makeSlip(
  'number-as-text',
  (rendered) => {
    const numericMarks = rendered.layout.marks.every((style) => style.startsWith('one'));
    return placesOf(
      rendered,
      'count',
      'total',
      'groupCount',
      'average',
      ...(numericMarks ? ['mark' as const] : []),
    ).filter((place) => typeof place.value === 'number');
  },
  (rendered, place) => {
    const node = nodeOf(rendered, place.unit);
    const value = cellOf(rendered.sheet, place.address)?.value;
    if (typeof value !== 'number') return null;
    const average = place.role === 'average' && isGroup(node);
    const text = average
      ? vietnamese(roundedAverage(node, rendered.layout), decimalsOf(node, rendered.layout))
      : vietnamese(value, 0);
    return {
      cell: { value: text },
      finding: { rule: 'text/number-as-text', severity: 'warning', cells: [place.address] },
    };
  },
);

function error(rule: string, place: Place, expected: number): ExpectedFinding {
  return { rule, severity: 'error', cells: [place.address], expected };
}
