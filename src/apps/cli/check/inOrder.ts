import { Hand, type HandOptions, type JobOutcome } from './hand';

export interface CrewOptions<Result> extends HandOptions {
  /** How many workers. */
  readonly size: number;
  /** How much a result weighs while it waits for an earlier one. */
  readonly weigh: (result: Result) => number;
}

export interface Done<Result> {
  /** Place of the job in the list. */
  readonly index: number;
  readonly outcome: JobOutcome<Result>;
}

/** Jobs done ahead of the first unfinished one, for each worker; and what their results may weigh together. */
const AHEAD = 64;
const MOST_HELD = 32 * 1024 * 1024;

/**
 * Does jobs on several workers and yields their outcomes in the order of the list, whichever is done first. What is
 * finished early is held back within limits, and nothing more is begun while the consumer does not keep up.
 * Aborted, it ends the workers and yields what was finished, still in order, and no more.
 */
export async function* inOrder<Job, Result>(
  jobs: readonly Job[],
  options: CrewOptions<Result>,
  signal: AbortSignal,
): AsyncGenerator<Done<Result>> {
  const size = Math.min(options.size, jobs.length);
  const crew = Array.from({ length: size }, () => new Hand<Job, Result>(options));
  const waiting = new Map<number, JobOutcome<Result>>();
  let begun = 0;
  let next = 0;
  let held = 0;
  let wake = (): void => undefined;

  const weight = (outcome: JobOutcome<Result>): number =>
    'result' in outcome ? options.weigh(outcome.result) : 0;
  const mayBegin = (): boolean =>
    !signal.aborted &&
    begun < jobs.length &&
    (begun === next || (begun < next + AHEAD * size && held < MOST_HELD));
  const feed = (): void => {
    for (const hand of crew) {
      if (!hand.isFree || !mayBegin()) continue;
      const index = begun++;
      void hand.do(jobs[index]!).then((outcome) => {
        waiting.set(index, outcome);
        held += weight(outcome);
        feed();
        wake();
      });
    }
  };
  const take = (index: number): Done<Result> | null => {
    const outcome = waiting.get(index);
    if (!outcome) return null;
    waiting.delete(index);
    held -= weight(outcome);
    return { index, outcome };
  };
  const woken = (): void => wake();

  signal.addEventListener('abort', woken);
  try {
    feed();
    while (next < jobs.length) {
      const done = take(next);
      if (done) {
        next++;
        yield done;
        feed();
      } else if (signal.aborted) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    for (const index of [...waiting.keys()].sort((a, b) => a - b)) yield take(index)!;
  } finally {
    signal.removeEventListener('abort', woken);
    await Promise.all(crew.map((hand) => hand.end()));
  }
}
