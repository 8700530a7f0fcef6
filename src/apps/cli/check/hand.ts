import { Worker } from 'node:worker_threads';

/** Why a job has no result: its worker ran out of memory, died otherwise, or was given up. */
export type JobFailure = 'out-of-memory' | 'crashed' | 'too-slow';

export type JobOutcome<Result> =
  | { readonly result: Result }
  | {
      readonly failure: JobFailure;
      /** For developers. */
      readonly detail: string;
    };

export interface HandOptions {
  /** The built file that a worker runs: it answers each message with one. */
  readonly script: string;
  /** What every worker is told at its start. */
  readonly workerData: unknown;
  /** What a worker's heap may grow to, in MB. */
  readonly memoryMb: number;
  /** Milliseconds after which a job is given up. */
  readonly patience: number;
}

/** One worker thread, replaced when it dies; it does one job at a time. */
export class Hand<Job, Result> {
  private worker: Worker | null = null;
  private settle: ((outcome: JobOutcome<Result>) => void) | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: HandOptions) {}

  get isFree(): boolean {
    return this.settle === null;
  }

  /** Does a job. Never rejects: whatever becomes of the worker is a failure of this job alone. */
  do(job: Job): Promise<JobOutcome<Result>> {
    return new Promise((resolve) => {
      this.settle = resolve;
      this.timer = setTimeout(() => this.giveUp(), this.options.patience);
      try {
        this.worker ??= this.hire();
        this.worker.postMessage(job);
      } catch (error) {
        this.finish({ failure: 'crashed', detail: String(error) });
      }
    });
  }

  /** Ends the worker, whatever it is at. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  private hire(): Worker {
    const { script, workerData, memoryMb } = this.options;
    const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    worker.on('message', (result: Result) => this.finish({ result }));
    worker.on('messageerror', (error) => this.lose(worker, 'crashed', String(error)));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.lose(worker, isMemory ? 'out-of-memory' : 'crashed', error.stack ?? String(error));
    });
    worker.on('exit', (status) => this.lose(worker, 'crashed', `worker ended with ${status}`));
    return worker;
  }

  private giveUp(): void {
    const { worker } = this;
    if (worker) void worker.terminate();
    this.lose(worker, 'too-slow', '');
  }

  private lose(worker: Worker | null, failure: JobFailure, detail: string): void {
    // one that was replaced, or that ends because it was told to
    if (worker !== this.worker) return;
    this.worker = null;
    this.finish({ failure, detail });
  }

  private finish(outcome: JobOutcome<Result>): void {
    clearTimeout(this.timer);
    const { settle } = this;
    this.settle = null;
    settle?.(outcome);
  }
}
