import { progressOf } from '../../../src/apps/cli/check/progress';

/** What is written for counts told at times in milliseconds. */
function told(isTTY: boolean, of: number, steps: readonly (readonly [number, number])[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = progressOf(of, 'vi', { isTTY, write: (text: string) => written.push(text) }, () => time);
  for (const [at, count] of steps) {
    time = at;
    progress.done(count);
  }
  progress.hide();
  return written;
}

const CLEAR = '\r\u001B[2K';

it('a short run needs none', () => {
  const steps = [
    [100, 1],
    [399, 2],
  ] as const;
  expect(told(true, 3, steps)).toEqual([]);
  expect(told(false, 3, steps)).toEqual([]);
});

it('on a terminal one line is written over, and goes', () => {
  const steps = [
    [400, 10],
    [500, 20],
    [600, 1030],
  ] as const;
  expect(told(true, 2000, steps)).toEqual([
    'Đã kiểm tra 10/2.000 tệp…',
    CLEAR,
    'Đã kiểm tra 1.030/2.000 tệp…',
    CLEAR,
  ]);
});

it('elsewhere a plain line every ten seconds, and none for the last', () => {
  const steps = [
    [9_000, 1],
    [10_000, 2],
    [12_000, 3],
    [20_000, 4],
    [40_000, 5],
  ] as const;
  expect(told(false, 5, steps)).toEqual(['Đã kiểm tra 2/5 tệp…\n', 'Đã kiểm tra 4/5 tệp…\n']);
});
