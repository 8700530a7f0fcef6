import fc from 'fast-check';
import { parseAddress, parseRect } from '../../src/core/snapshot/address';
import type { Rect, Sheet } from '../../src/core/snapshot/workbook';
import {
  addressMap,
  averageOf,
  buildModel,
  caseArbitrary,
  cellOf,
  countOf,
  groupsOf,
  HAND_MADE,
  isGroup,
  judge,
  leavesOf,
  NON_GRIDS,
  placeOf,
  placesOf,
  render,
  SLIPS,
  totalOf,
  TRANSFORMATIONS,
  unclear,
  type LayoutCase,
  type Rendered,
} from '.';
import { explanations } from './explain';
import { recount } from './recount';

const samples = HAND_MADE.map((sample): [string, Rendered] => [
  sample.layout.name,
  render(buildModel(sample.shape), sample.layout),
]);
const rendering = ({ shape, layout }: LayoutCase): Rendered => render(buildModel(shape), layout);

/** Addresses whose cells differ between two sheets. */
function differences(a: Sheet, b: Sheet): string[] {
  const all = new Set([...a.rows.keys(), ...b.rows.keys()]);
  return [...all].flatMap((row) => {
    const [left, right] = [a.rows.get(row) ?? [], b.rows.get(row) ?? []];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, column) => column)
      .filter((column) => JSON.stringify(left[column]) !== JSON.stringify(right[column]))
      .map((column) => `${row},${column}`);
  });
}

function cover(rect: Rect): string[] {
  const cells: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}

function expectSound(rendered: Rendered): void {
  const { sheet, places, model, layout } = rendered;
  expect(unclear(layout, model.shape)).toEqual([]);
  expect(recount(rendered)).toEqual([]);
  const addresses = places.map((place) => place.address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const place of places) expect(cellOf(sheet, place.address)?.value ?? null).toBe(place.value);
  const merged = sheet.merges.flatMap(cover);
  expect(new Set(merged).size).toBe(merged.length);
  const hidden = sheet.merges.flatMap((rect) => cover(rect).slice(1));
  const filled = hidden.filter((cell) => {
    const [row, column] = cell.split(',').map(Number) as [number, number];
    return sheet.rows.get(row)?.[column] !== undefined;
  });
  expect(filled).toEqual([]);
  const table = parseRect(rendered.range);
  const outside = addresses.filter((address) => {
    const at = parseAddress(address);
    return (
      !at ||
      !table ||
      at.row < table.top ||
      at.row > table.bottom ||
      at.column < table.left ||
      at.column > table.right
    );
  });
  expect(outside).toEqual([]);
}

function expectSlipsSound(rendered: Rendered, seed: number): void {
  for (const slip of SLIPS) {
    const slipped = slip.apply(rendered, seed);
    if (!slipped) continue;
    const at = parseAddress(slipped.cell);
    expect(differences(rendered.sheet, slipped.sheet)).toEqual([`${at?.row},${at?.column}`]);
    expect(slipped.sheet.merges).toBe(rendered.sheet.merges);
    expect(slipped.expected).toEqual([slipped.finding, ...rendered.expected]);
    const broken = recount(rendered, slipped.sheet).map(({ key }) => key);
    const { rule } = slipped.finding;
    if (/row-total|column-total|average/.test(rule)) expect(broken.length).toBeGreaterThan(0);
    if (/duplicate|numbering|unit-count|as-text/.test(rule)) expect(broken).toEqual([]);
    if (slip.name === 'average-wrong') expect(broken).toEqual([slipped.key]);
    const [criterion, unit] = [slipped.key.split('/')[2], slipped.key.split('/')[0]];
    if (slip.name === 'mark-flipped' && slipped.finding.cells[0] === slipped.cell) {
      expect(broken).toContain(`${unit}/count`);
      expect(broken.some((key) => key.endsWith(`/total/${criterion}`))).toBe(true);
      expect(broken.length).toBe(2);
    }
  }
}

describe('hand-made layouts', () => {
  it('are at least ten, each with its own name', () => {
    expect(HAND_MADE.length).toBeGreaterThanOrEqual(10);
    expect(new Set(HAND_MADE.map(({ layout }) => layout.name)).size).toBe(HAND_MADE.length);
  });
  it.each(samples)('%s adds up and is recorded where it stands', (_name, rendered) => expectSound(rendered));
  it.each(samples)('%s holds the model’s own totals', (_name, rendered) => {
    const nodes = new Map(
      [...groupsOf(rendered.model.root), ...leavesOf(rendered.model.root)].map((n) => [n.id, n]),
    );
    for (const place of placesOf(rendered, 'count', 'total', 'groupCount', 'average')) {
      const node = nodes.get(place.unit)!;
      if (place.numberAsText || place.value === null) continue;
      if (place.role === 'average') {
        expect(isGroup(node) && Math.abs(Number(place.value) - averageOf(node)) < 0.051).toBe(true);
      } else
        expect(place.value).toBe(
          place.criterion === null ? countOf(node) : totalOf(node, place.criterion - 1),
        );
    }
  });
  it.each(samples)('%s: a slip changes its cell and breaks what it should', (_name, rendered) => {
    for (let seed = 0; seed < 6; seed++) expectSlipsSound(rendered, seed);
  });
  it('have a place for each kind of slip, the common ones nearly everywhere', () => {
    for (const slip of SLIPS) {
      const fitting = samples.filter(([, rendered]) => slip.apply(rendered, 1) !== null);
      expect([slip.name, fitting.length >= 5]).toEqual([slip.name, true]);
    }
  });
});

describe('any layout', () => {
  it('adds up, is clear to a human and is recorded where it stands', () => {
    fc.assert(
      fc.property(caseArbitrary(), (one) => expectSound(rendering(one))),
      { numRuns: 200 },
    );
  });
  it('gives slips that change one cell', () => {
    fc.assert(
      fc.property(caseArbitrary(), fc.nat(999), (one, seed) => expectSlipsSound(rendering(one), seed)),
      { numRuns: 80 },
    );
  });
  it('gives wrong marks and totals that one cell explains, or that name a failing total', () => {
    const arithmetic = SLIPS.filter(({ name }) => /flipped|total/.test(name) && name !== 'total-left-blank');
    const small = caseArbitrary().filter(({ layout }) => layout.numbers.text === 'none');
    fc.assert(
      fc.property(small, fc.nat(999), fc.constantFrom(...arithmetic), ({ shape, layout }, seed, slip) => {
        const rendered = rendering({ shape: { ...shape, groups: [2, 1], leaves: [3, 3] }, layout });
        const slipped = slip.apply(rendered, seed);
        if (!slipped) return;
        const cells = explanations(rendered, slipped.sheet);
        const failing = recount(rendered, slipped.sheet).map(({ key }) => placeOf(rendered, key)?.address);
        expect(slipped.finding.cells).toHaveLength(1);
        expect(cells.length === 1 ? cells : failing).toContain(slipped.finding.cells[0]);
      }),
      { numRuns: 40 },
    );
  });
  it('is the same each time', () => {
    fc.assert(
      fc.property(caseArbitrary(), (one) => {
        expect(differences(rendering(one).sheet, rendering(one).sheet)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('transformations', () => {
  it.each(TRANSFORMATIONS.map((one) => [one.name, one] as const))(
    '%s keeps every place and its slips',
    (name, one) => {
      for (const { layout, shape } of HAND_MADE) {
        const before = render(buildModel(shape), layout);
        const changed = one.apply(buildModel(shape), layout);
        if (!changed) continue;
        const after = render(changed.model, changed.layout);
        expectSound(after);
        expect(addressMap(before, after).size).toBe(before.places.length);
        const slipped = SLIPS[0]!.apply(before, 3);
        const again = slipped && SLIPS[0]!.at(after, slipped.key, 3);
        expect([name, again?.key]).toEqual([name, slipped?.key]);
      }
    },
  );
});

describe('non-grids', () => {
  it('are at least eight and hold something', () => {
    expect(NON_GRIDS.length).toBeGreaterThanOrEqual(8);
    for (const { sheet } of NON_GRIDS) expect(sheet.rows.size).toBeGreaterThan(4);
  });
});

describe('judge', () => {
  const expected = { rule: 'grid/row-total', severity: 'error', cells: ['B2'], expected: 3 } as const;
  const text = {
    rule: 'text/number-as-text',
    severity: 'warning',
    cells: ['C2', 'C4'],
    reach: 'all',
  } as const;
  it('accepts the finding, a range over all cells, and notes', () => {
    const found = { rule: 'grid/row-total', severity: 'error', cell: 'B2', expected: 3 };
    const column = { rule: 'text/number-as-text', severity: 'warning', cell: 'C2:C4' };
    const note = { rule: 'parts/share', severity: 'note', cell: 'D1' };
    expect(judge([expected, text], [found, column, note])).toEqual({ missing: [], surplus: [] });
  });
  it('reports what is missing and what is too much', () => {
    const elsewhere = { rule: 'grid/row-total', severity: 'error', cell: 'B3' };
    const half = { rule: 'text/number-as-text', severity: 'warning', cell: 'C2' };
    const verdict = judge([expected, text], [elsewhere, half]);
    expect(verdict.missing).toEqual([expected, text]);
    expect(verdict.surplus).toEqual([elsewhere, half]);
  });
});
