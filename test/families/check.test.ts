import { check } from '../../src/core/check';
import {
  FAMILIES,
  findingKeys,
  fixtureOf,
  handmade,
  judge,
  randomFixture,
  slipsOf,
  transformations,
  type Fixture,
} from '.';

/**
 * The seeds are fixed so that a run says the same tomorrow; other seeds are tried by hand with
 * `SEED=… RUNS=… npm run test:unit -- test/families`, and by family with `npx tsx test/families/judge.ts`.
 */
const SEED = Number(process.env['SEED'] ?? 31337);
const RUNS = Number(process.env['RUNS'] ?? 3);
const HAND = handmade();
const ALL: readonly Fixture[] = [...HAND, ...FAMILIES.flatMap(randomOnes)];

/** Of slips in cells that a relation of the form covers: measured 97 % over seeds not used while writing the rules. */
const LEAST_FOUND = 0.95;
/** Tables that name no total, share or year and hold too little to tell one by arithmetic. */
const LEAST_RECOGNISED = 0.97;

function randomOnes(family: Fixture['family']): Fixture[] {
  return Array.from({ length: RUNS }, (_, at) => randomFixture(SEED + at, family));
}

/** Findings as `rule sheet place`, for a message that says what was said. */
function alarms(fixture: Fixture): string[] {
  return judge(fixture, check(fixture.workbook)).extra.map(
    ({ rule, at: { sheet, rect } }) => `${fixture.name}: ${rule} ${sheet} ${rect.top},${rect.left}`,
  );
}

describe('workbooks of every family', () => {
  it('are silent where nothing is wrong', () => {
    expect(ALL.flatMap(alarms)).toEqual([]);
  });

  it('are recognised as what they are', () => {
    const verdicts = ALL.map((fixture) => judge(fixture, check(fixture.workbook)));
    const tables = verdicts.reduce((sum, one) => sum + one.tables, 0);
    const recognised = verdicts.reduce((sum, one) => sum + one.recognised, 0);
    expect(recognised / tables).toBeGreaterThanOrEqual(LEAST_RECOGNISED);
  });

  it('show slips at their cell or among the cells it was held against, and nothing else', () => {
    const slips = ALL.flatMap((fixture) => slipsOf(fixture, SEED));
    const verdicts = slips.map((slipped) => ({ slipped, ...judge(slipped, check(slipped.workbook)) }));
    const covered = verdicts.filter(({ slipped }) => slipped.covered);
    const found = covered.filter(({ outcome }) => outcome === 'exact' || outcome === 'related');
    expect(found.length / covered.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    const beside = verdicts.filter(({ extra }) => extra.length > 0);
    expect(beside.map(({ slipped }) => `${slipped.name}: ${slipped.slip} ${slipped.cell}`)).toEqual([]);
  });
});

describe.each(transformations)('the same workbook $name', ({ apply }) => {
  it('is as silent as it was', () => {
    const changed = ALL.flatMap((fixture) => apply(fixture.book, SEED) ?? []).map(fixtureOf);
    expect(changed.flatMap(alarms)).toEqual([]);
  });

  it('has the same findings at the same places', () => {
    for (const family of FAMILIES) {
      const fixture = randomFixture(SEED, family);
      for (const slipped of slipsOf(fixture, SEED).slice(0, 3)) {
        const changed = apply(slipped.book, SEED);
        if (!changed) continue;
        const after = fixtureOf(changed);
        const before = findingKeys(slipped.rendered, check(slipped.workbook));
        expect(findingKeys(after.rendered, check(after.workbook))).toEqual(before);
      }
    }
  });
});
