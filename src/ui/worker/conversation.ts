import { HostError, type StopSignal } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import type { Reply, Request } from './messages';
import type { Plain } from './plain';

/** What of a browser's `Worker` is used. */
export interface Thread {
  postMessage: (request: Plain<Request>, transfer: Transferable[]) => void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
}

/** Waits until a worker says that it is there; rejects where it may not be started. */
export function whenReady(thread: Thread): Promise<Thread> {
  return new Promise((resolve, reject) => {
    thread.onmessage = () => resolve(thread);
    thread.onerror = (event) => reject(problemOf(event));
  });
}

/** What is asked of a worker, and what is done with each answer until one says that it was the last. */
export interface Conversation {
  readonly thread: Thread;
  readonly requests: Iterable<Request>;
  readonly onReply: (reply: Reply) => 'goes-on' | 'over';
  readonly signal: StopSignal;
}

/** Resolves with the last answer; rejects where the work fails or is stopped: then the worker is of no more use. */
export function converse({ thread, requests, onReply, signal }: Conversation): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new HostError(text('host.stopped')));
    signal.addEventListener?.('abort', stop);
    thread.onerror = (event) => reject(problemOf(event));
    thread.onmessage = ({ data }) => {
      if (data.type === 'failed') return reject(failureOf(data));
      if (onReply(data) === 'over') resolve();
    };
    send(thread, requests, signal).catch(reject);
  });
}

/** So long the page may be kept from answering a click. */
const SLICE_MS = 8;

/** Sends requests in slices, the page breathing between two. */
async function send(thread: Thread, requests: Iterable<Request>, signal: StopSignal): Promise<void> {
  let since = performance.now();
  for (const request of requests) {
    thread.postMessage(request, request.type === 'read' ? [request.bytes.buffer as ArrayBuffer] : []);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
    since = performance.now();
  }
}

function failureOf({ text: words, detail }: Extract<Reply, { type: 'failed' }>): Error {
  const cause = new Error(detail);
  return words ? new HostError(words, { cause }) : new Error('the worker failed', { cause });
}

function problemOf(event: ErrorEvent): Error {
  event.preventDefault();
  return new Error(`the worker broke down: ${event.message}`);
}
