import { join } from 'node:path';
import type { JobOutcome } from '../../../src/apps/cli/check/hand';
import { inOrder, type CrewOptions } from '../../../src/apps/cli/check/inOrder';

// workers start slowly on a busy machine; nothing here measures time
jest.setTimeout(60_000);

interface Job {
  readonly deed: 'answer' | 'wait' | 'throw' | 'exit' | 'hang' | 'eat';
  readonly value?: string;
  readonly milliseconds?: number;
}

const OPTIONS: CrewOptions<string> = {
  script: join(__dirname, 'laborer.js'),
  workerData: 'did ',
  memoryMb: 32,
  patience: 60_000,
  size: 2,
  weigh: (result) => result.length,
};

const answer = (value: string): Job => ({ deed: 'answer', value });
const told = (outcome: JobOutcome<string>): string =>
  'result' in outcome ? outcome.result : outcome.failure;

async function work(jobs: readonly Job[], options: Partial<CrewOptions<string>> = {}): Promise<string[]> {
  const outcomes: string[] = [];
  const never = new AbortController().signal;
  for await (const { index, outcome } of inOrder<Job, string>(jobs, { ...OPTIONS, ...options }, never)) {
    expect(index).toBe(outcomes.length);
    outcomes.push(told(outcome));
  }
  return outcomes;
}

it('gives results in the order of the jobs, whichever is done first', async () => {
  const slow: Job = { deed: 'wait', value: 'slow', milliseconds: 200 };
  const quick = Array.from({ length: 20 }, (_, i) => answer(String(i)));
  const all = [slow, ...quick, slow, ...quick];
  expect(await work(all, { size: 3 })).toEqual(all.map(({ value }) => `did ${value}`));
});

it.each([
  ['throws', 'throw', 'crashed'],
  ['ends', 'exit', 'crashed'],
  ['runs out of memory', 'eat', 'out-of-memory'],
] as const)('a worker that %s fails its job alone', async (_, deed, failure) => {
  const jobs = [answer('a'), { deed }, answer('b'), { deed }, answer('c')];
  expect(await work(jobs, { size: 1 })).toEqual(['did a', failure, 'did b', failure, 'did c']);
  expect(await work(jobs)).toEqual(['did a', failure, 'did b', failure, 'did c']);
});

it('a worker that comes to no end is given up', async () => {
  const jobs: Job[] = [{ deed: 'hang' }, answer('a'), { deed: 'hang' }, answer('b')];
  expect(await work(jobs, { patience: 500 })).toEqual(['too-slow', 'did a', 'too-slow', 'did b']);
});

it('a worker that cannot be started fails every job, and the run ends', async () => {
  expect(await work([answer('a'), answer('b')], { script: '/nowhere/worker.js' })).toEqual([
    'crashed',
    'crashed',
  ]);
});

it('no jobs, no workers', async () => {
  expect(await work([])).toEqual([]);
});

it('stopped, it gives what was finished, in order, although an earlier job was not', async () => {
  const stop = new AbortController();
  const jobs: Job[] = [answer('0'), { deed: 'hang' }, ...[2, 3, 4].map((i) => answer(String(i)))];
  const awaited = new Set(['did 2', 'did 3', 'did 4']);
  const weigh = (result: string): number => {
    awaited.delete(result);
    if (awaited.size === 0) stop.abort();
    return 0;
  };
  const given: [number, string][] = [];
  for await (const { index, outcome } of inOrder<Job, string>(jobs, { ...OPTIONS, weigh }, stop.signal)) {
    given.push([index, told(outcome)]);
  }
  expect(given).toEqual([0, 2, 3, 4].map((index) => [index, `did ${index}`]));
});

it('begins no more than it may hold while the first is not done', async () => {
  const stop = new AbortController();
  const jobs: Job[] = [{ deed: 'hang' }, ...Array.from({ length: 1000 }, (_, i) => answer(String(i)))];
  const finished = new Set<string>();
  // two results of 16 MB reach the limit; a third would be done long before the run is stopped
  const weigh = (result: string): number => {
    finished.add(result);
    if (finished.size === 2) setTimeout(() => stop.abort(), 300);
    return 2 ** 24;
  };
  const given: number[] = [];
  for await (const { index } of inOrder<Job, string>(jobs, { ...OPTIONS, weigh }, stop.signal)) {
    given.push(index);
  }
  expect(given).toEqual([1, 2]);
});
