import { HostError, type ReadOptions, type StopSignal } from '../../core/host/workbookHost';
import type { Report } from '../../core/check';
import { text } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';
import type { Checker, Checking } from './checker';
import { converse, whenReady, type Thread } from './conversation';
import type { Reply, Request, WorkbookParcel } from './messages';
import { ReportUnpacking } from './reportParcels';
import { parcelsOf, Unpacking } from './sheetParcels';

/** Reads a file's bytes, which it may take away. */
export type FileReader = (bytes: Uint8Array, fileName: string, options: ReadOptions) => Promise<Workbook>;

/** What is done in a thread of its own. */
export interface Link {
  readonly check: Checker;
  readonly read: FileReader;
}

/** Who does the work where no worker may be started. */
type Instead = Pick<Link, 'check'> & Partial<Pick<Link, 'read'>>;

/**
 * Work in a worker, one piece after another; stopping a piece ends the worker, and the next one starts another.
 * Where none may be started, `instead` does the work.
 */
export function createLink(start: () => Thread, instead: Instead): Link {
  let thread: Thread | null = null;
  let isRefused = false;
  /** The workbook that both sides have. */
  let held: Workbook | null = null;
  let queue: Promise<void> = Promise.resolve();

  const threadOrNull = async (): Promise<Thread | null> => {
    if (thread || isRefused) return thread;
    try {
      thread = await whenReady(start());
    } catch (error) {
      console.info(error);
      isRefused = true;
    }
    return thread;
  };
  const drop = (): void => {
    thread?.terminate();
    thread = null;
    held = null;
  };
  /** Does a piece of work after those before it; a worker that failed, or was stopped, is not used again. */
  const enqueue = (signal: StopSignal, work: (thread: Thread | null) => Promise<void>): Promise<void> => {
    const mine = queue.then(async () => {
      if (signal.aborted) throw new HostError(text('host.stopped'));
      try {
        await work(await threadOrNull());
      } catch (error) {
        drop();
        throw error;
      }
    });
    queue = mine.catch(() => undefined);
    return mine;
  };

  const readThere = async (
    there: Thread,
    file: readonly [Uint8Array, string],
    options: ReadOptions,
  ): Promise<Workbook> => {
    const [bytes, fileName] = file;
    const unpacking = new Unpacking(null);
    const onReply = (reply: Reply): 'goes-on' | 'over' => {
      if (reply.type === 'read') return 'over';
      if (reply.type === 'progress') options.onProgress(reply.progress);
      if (isWorkbookParcel(reply)) unpacking.take(reply);
      return 'goes-on';
    };
    const requests: Request[] = [{ type: 'read', bytes, fileName }];
    await converse({ thread: there, requests, onReply, signal: options.signal });
    held = unpacking.workbook();
    return held;
  };

  const checkThere = async (
    there: Thread,
    workbook: Workbook,
    options: ReadOptions,
    onReport: (report: Report) => void,
  ): Promise<void> => {
    const unpacking = new ReportUnpacking();
    const onReply = (reply: Reply): 'goes-on' | 'over' => {
      if (reply.type === 'progress') options.onProgress(reply.progress);
      if (reply.type !== 'table' && reply.type !== 'relations' && reply.type !== 'findings') return 'goes-on';
      const report = unpacking.take(reply);
      if (report) onReport(report);
      return reply.type === 'findings' && reply.isLast ? 'over' : 'goes-on';
    };
    await converse({ thread: there, requests: toCheck(workbook, held), onReply, signal: options.signal });
    held = workbook;
  };

  const check: Checker = (workbook, options) =>
    new Promise<Checking>((resolve, reject) => {
      const better = new Later<Report | null>();
      let isFirst = true;
      const onReport = (report: Report): void => {
        if (isFirst) resolve({ report, refined: better.promise });
        else better.resolve(report);
        isFirst = false;
      };
      enqueue(options.signal, async (there) => {
        if (there) return checkThere(there, workbook, options, onReport);
        const { report, refined } = await instead.check(workbook, options);
        onReport(report);
        better.resolve(refined);
        await refined;
      }).then(
        () => better.resolve(null),
        (error: unknown) => {
          const reason = error instanceof Error ? error : new Error(String(error));
          better.reject(reason);
          reject(reason);
        },
      );
    });

  const read: FileReader = async (bytes, fileName, options) => {
    let workbook: Workbook | null = null;
    await enqueue(options.signal, async (there) => {
      workbook = there
        ? await readThere(there, [bytes, fileName], options)
        : await (instead.read ?? cannotRead)(bytes, fileName, options);
    });
    if (!workbook) throw new Error('nothing was read');
    return workbook;
  };

  return { check, read };
}

function isWorkbookParcel(reply: Reply): reply is WorkbookParcel {
  return reply.type === 'sheet' || reply.type === 'rows' || reply.type === 'memory';
}

function* toCheck(workbook: Workbook, held: Workbook | null): Generator<Request> {
  yield* parcelsOf(workbook, held);
  yield { type: 'check' };
}

const cannotRead: FileReader = () => Promise.reject(new Error('files are not read here'));

/** A promise that is settled from outside; nobody has to wait for it. */
class Later<T> {
  resolve!: (value: T | PromiseLike<T>) => void;
  reject!: (reason: Error) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor() {
    this.promise.catch(() => undefined);
  }
}
