import { HostError, type StopSignal } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import type { Rect } from '../../core/snapshot/workbook';
import { isTooLarge } from './errors';
import { sizeOf, splitRect } from './rects';

/** Part of a sheet, to be asked for in one request with others. */
export interface Block {
  /** The sheet's place in the workbook. */
  readonly sheet: number;
  readonly rect: Rect;
}

/** Excel on the web refuses more than 5 MB either way; what is around the cells needs room too. */
const TARGET_BYTES = 4_400_000;
/** Answers got lighter than this say nothing about the next: it may hold longer text. */
const LEAST_BYTES_PER_CELL = 24;
/** A block's own share of a request, roughly. */
const BYTES_PER_BLOCK = 3_000;

/** The first blocks that together hold at most `cells` cells, cut where need be, and all others. */
export function takeBatch(queue: readonly Block[], cells: number): { batch: Block[]; rest: Block[] } {
  const batch: Block[] = [];
  const rest = [...queue];
  let room = Math.max(cells, 1);
  for (let next = rest[0]; next; next = rest[0]) {
    const size = sizeOf(next.rect);
    if (batch.length > 0 && (room < Math.min(size.columns, size.cells) || enough(batch.length))) break;
    const [head, ...tail] = splitRect(next.rect, room);
    const { sheet } = next;
    batch.push({ sheet, rect: head });
    rest.splice(0, 1, ...tail.map((rect) => ({ sheet, rect })));
    room -= sizeOf(head).cells;
  }
  return { batch, rest };
}

function enough(blocks: number): boolean {
  return blocks * BYTES_PER_BLOCK >= TARGET_BYTES;
}

export interface BatchJob {
  readonly blocks: readonly Block[];
  /** What an answer takes up a cell, before any has been seen. */
  readonly bytesPerCell: number;
  /** Asks for one batch, takes in the answer, and gives its size in bytes. */
  readonly fetch: (batch: readonly Block[]) => Promise<number>;
  /** Called before each batch with the cells already read. */
  readonly onBatch: (next: Block, cellsDone: number) => void;
  readonly signal: StopSignal;
}

/**
 * Asks for blocks in as few requests as stay below Excel's limit. What the answers weigh is learnt as they come; a
 * request that Excel finds too large is asked again in halves.
 */
export async function inBatches(job: BatchJob): Promise<void> {
  let queue = [...job.blocks];
  let cells = TARGET_BYTES / job.bytesPerCell;
  let done = 0;
  while (queue[0]) {
    throwIfStopped(job.signal);
    job.onBatch(queue[0], done);
    const { batch, rest } = takeBatch(queue, cells);
    const size = batch.reduce((sum, { rect }) => sum + sizeOf(rect).cells, 0);
    try {
      const bytes = await job.fetch(batch);
      queue = rest;
      done += size;
      cells = TARGET_BYTES / Math.max((bytes / size) * 1.3, LEAST_BYTES_PER_CELL);
    } catch (error) {
      if (!isTooLarge(error) || size <= 1) throw error;
      cells = Math.ceil(size / 2);
    }
  }
}

/** Throws the error of a stopped work where the user has stopped it. */
export function throwIfStopped(signal: StopSignal): void {
  if (signal.aborted) throw new HostError(text('host.stopped'));
}
