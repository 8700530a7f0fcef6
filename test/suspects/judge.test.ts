import { check } from '../../src/core/check';
import { failingIn, repaired } from './repaired';
import { faultyOf, trialOf, type Trial } from './trial';

/**
 * A part of what `npx tsx test/suspects/judge.ts` measures over 200 workbooks of each kind, with the same seeds every
 * time: how many errors, in how many workbooks, and in how many of them every wrong cell is to be named with its truth.
 */
const TABLE = [
  { errors: 1, workbooks: 14, exact: 1 },
  { errors: 3, workbooks: 9, exact: 1 },
  { errors: 5, workbooks: 6, exact: 1 },
  { errors: 10, workbooks: 4, exact: 0.75 },
] as const;
const FIRST_SEED = 301;
const PATIENCE_MS = 300_000;
/** No clock: each question has its own time, so that a busy machine says the same. */
const UNHURRIED = { budget: 60_000 };

/** Of cells named as wrong so many are. */
const PRECISION = 0.98;
/** Repairs stated at this confidence or above, and how many of those are right at least. */
const SURE = 0.9;

const all: Trial[] = [];

describe.each(TABLE)('workbooks with identifiable errors', ({ errors, workbooks, exact }) => {
  test(
    `${errors}: every one is found, cell and value`,
    async () => {
      const trials: Trial[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + workbooks; seed++)
        trials.push(await trialOf(seed, faultyOf(seed, errors, 'identifiable'), UNHURRIED));
      all.push(...trials);
      const found = trials.filter(({ verdict }) => verdict.exact);
      expect(found.length / trials.length).toBeGreaterThanOrEqual(exact);
      expect(trials.filter(({ verdict }) => !verdict.amongAlternatives)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('what is said of all of them', () => {
  test('cells that are named are wrong', () => {
    const named = all.reduce((sum, { verdict }) => sum + verdict.named, 0);
    const hit = all.reduce((sum, { verdict }) => sum + verdict.hit, 0);
    expect(named).toBeGreaterThan(0);
    expect(hit / named).toBeGreaterThanOrEqual(PRECISION);
  });

  test('of repairs stated at 0.9 nine in ten are right', () => {
    const sure = all.flatMap(({ verdict }) => verdict.claims).filter(({ confidence }) => confidence >= SURE);
    expect(sure.length).toBeGreaterThan(20);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(SURE);
  });

  test('typed in, they leave no equation that fails', () => {
    const proven = all.filter(({ report }) =>
      report.findings.every(({ repairs: [best] }) => best?.proven ?? false),
    );
    expect(proven.length).toBeGreaterThan(all.length / 2);
    for (const { faulty, report } of proven)
      expect(failingIn(check(repaired(faulty.workbook, report)))).toEqual([]);
  });
});
