import type { Rect, Sheet } from '../../src/core/snapshot/workbook';
import {
  citedBy,
  FAMILIES,
  fixtureOf,
  handmade,
  randomFixture,
  recount,
  slipsOf,
  transformations,
  type Fixture,
} from '.';
import { keyOf } from './model/form';

const SEEDS = Array.from({ length: 6 }, (_, at) => at * 13 + 1);
const HAND = handmade();

function cellsOf({ top, left, bottom, right }: Rect): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  return cells;
}

function isFilled(sheet: Sheet, cell: string): boolean {
  const [row, column] = cell.split(',').map(Number) as [number, number];
  return sheet.rows.get(row)?.[column] !== undefined;
}

/** A sheet Excel could hold, with every cell of its forms where it was recorded, and everything in it true. */
function expectSound(fixture: Fixture): void {
  const { rendered, workbook, book, areas } = fixture;
  expect(recount(rendered)).toEqual([]);
  for (const sheet of workbook.sheets) {
    const merged = sheet.merges.flatMap(cellsOf);
    expect(new Set(merged).size).toBe(merged.length);
    expect(
      sheet.merges.flatMap((rect) => cellsOf(rect).slice(1)).filter((cell) => isFilled(sheet, cell)),
    ).toEqual([]);
  }
  const places = [...rendered.places.values()];
  expect(new Set(places.map(({ sheet, row, column }) => `${sheet} ${row},${column}`)).size).toBe(
    places.length,
  );
  const lost = places.filter(({ sheet, row, column }) => {
    const within = areas.some(
      ({ sheet: own, rect }) =>
        own === sheet && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
    );
    return !within || !isFilled(workbook.sheets[sheet]!, `${row},${column}`);
  });
  expect(lost).toEqual([]);
  const cited = new Set(book.truths.flatMap(citedBy));
  expect([...cited].filter((key) => !rendered.places.has(key))).toEqual([]);
}

/** Keys of the cells in which two fixtures of one book differ. */
function changedKeys(before: Fixture, after: Fixture): string[] {
  return before.book.sheets.flatMap((plan, sheet) =>
    plan.blocks.flatMap(({ form }, at) =>
      form.rows.flatMap((row, line) =>
        [...row.cells].flatMap(([column, cell]) => {
          const other = after.book.sheets[sheet]!.blocks[at]!.form.rows[line]!.cells.get(column);
          return other?.value === cell.value ? [] : [keyOf(form.id, row.id, column)];
        }),
      ),
    ),
  );
}

describe('the fixtures made by hand', () => {
  it('are three or more of each family', () => {
    for (const family of FAMILIES)
      expect(HAND.filter((fixture) => fixture.family === family).length).toBeGreaterThanOrEqual(3);
  });

  it.each(HAND)('$name is a sound sheet in which everything is true', (fixture) => {
    expectSound(fixture);
  });
});

describe.each(FAMILIES)('any fixture of the family %s', (family) => {
  it('is a sound sheet in which everything is true', () => {
    for (const seed of SEEDS) expectSound(randomFixture(seed, family));
  });

  it('follows from its seed alone', () => {
    expect(randomFixture(5, family).workbook).toEqual(randomFixture(5, family).workbook);
    expect(randomFixture(5, family).workbook).not.toEqual(randomFixture(6, family).workbook);
  });

  it('has slips that change one cell and break what is said to cover it', () => {
    for (const fixture of [...HAND.filter((one) => one.family === family), randomFixture(3, family)]) {
      for (const slipped of slipsOf(fixture, 9)) {
        expect(changedKeys(fixture, slipped)).toEqual([slipped.key]);
        expect(recount(slipped.rendered, 'sure').length > 0).toBe(slipped.covered);
        expect(slipped.rules.length > 0).toBe(slipped.covered);
        expect(slipped.sheet).toBe(slipped.workbook.sheets[slipped.sheetIndex]!.name);
      }
    }
  });

  it('has a slip for every rule its truths stand under', () => {
    for (const fixture of HAND.filter((one) => one.family === family)) {
      const rules = new Set(fixture.book.truths.map(({ rules: [first] }) => first!));
      const slips = slipsOf(fixture, 2);
      for (const rule of rules) expect(slips.map(({ slip }) => slip)).toContain(`${rule}: target`);
    }
  });
});

describe.each(transformations)('a fixture $name', ({ apply }) => {
  it('is still sound, and still true', () => {
    for (const fixture of [...HAND, ...SEEDS.map((seed) => randomFixture(seed))]) {
      const changed = apply(fixture.book, 4);
      if (changed) expectSound(fixtureOf(changed));
    }
  });

  it('breaks what it broke before, where there is a slip', () => {
    for (const seed of SEEDS.slice(0, 3)) {
      for (const slipped of slipsOf(randomFixture(seed), seed)) {
        const changed = apply(slipped.book, seed);
        if (!changed) continue;
        const broken = recount(fixtureOf(changed).rendered, 'sure').map(({ target }) => target);
        expect(broken.sort()).toEqual(
          recount(slipped.rendered, 'sure')
            .map(({ target }) => target)
            .sort(),
        );
      }
    }
  });

  it('is something else than before, at least somewhere', () => {
    const changes = HAND.map((fixture) => [fixture, apply(fixture.book, 4)] as const);
    const different = changes.filter(
      ([fixture, book]) =>
        book && JSON.stringify(sheetsOf(fixture)) !== JSON.stringify(sheetsOf(fixtureOf(book))),
    );
    expect(different.length).toBeGreaterThan(0);
  });
});

function sheetsOf({ workbook }: Fixture): unknown {
  return workbook.sheets.map(({ name, rows }) => [name, [...rows]]);
}
