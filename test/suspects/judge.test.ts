import { show } from './show';
import { faultyOf, trialOf, type Trial } from './trial';

/** Seeds are few so that the test is quick: `npx tsx test/suspects/judge.ts` tells of 200 each. */
const SEEDS = { one: 22, three: 6, five: 4, ten: 2 } as const;

async function trials(errors: number, seeds: number): Promise<Trial[]> {
  const all: Trial[] = [];
  for (let seed = 1; seed <= seeds; seed++)
    all.push(await trialOf(seed, faultyOf(seed, errors, 'identifiable')));
  return all;
}

function missed(all: readonly Trial[]): string[] {
  return all.filter(({ verdict }) => !verdict.exact).map(show);
}

describe('identifiable errors are located, cells and values', () => {
  test('one error, each kind once', async () => {
    expect(missed(await trials(1, SEEDS.one))).toEqual([]);
  }, 60_000);

  test.each([
    [3, SEEDS.three],
    [5, SEEDS.five],
    [10, SEEDS.ten],
  ])(
    '%i errors',
    async (errors, seeds) => {
      expect(missed(await trials(errors, seeds))).toEqual([]);
    },
    60_000,
  );
});
