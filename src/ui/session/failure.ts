import { text, type Text } from '../../core/messages/text';
import { HostError } from '../../core/host/workbookHost';
import type { Failure } from './state';

/** An error in the user's words: the host's own where it has some, else that something unexpected happened. */
export function failureOf(
  error: unknown,
  unexpected: 'ui.failed.unexpected' | 'ui.failed.action' = 'ui.failed.unexpected',
): Failure {
  return { text: wordsFor(error, unexpected), detail: detailOf(error), outline: outlineOf(error) };
}

function wordsFor(error: unknown, unexpected: 'ui.failed.unexpected' | 'ui.failed.action'): Text {
  if (error instanceof HostError) return error.text;
  return isNotLoaded(error) ? text('failures.offline') : text(unexpected);
}

/** Whether a part of ours that is loaded when it is needed could not be fetched. */
function isNotLoaded(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'ChunkLoadError' || /dynamically imported module/i.test(error.message))
  );
}

/** So many lines of a stack say where it was. */
const MOST_FRAMES = 12;

/**
 * The kind of an error and of what caused it, and where in the program it came up: what is safe to send, as it holds no
 * message, which may name sheets or quote cells.
 */
export function outlineOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const id = error instanceof HostError ? ` ${error.text.id}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  const own = [`${error.name}${code}${id}`, ...frames.slice(0, MOST_FRAMES)].join('\n');
  return error.cause === undefined ? own : `${own}\n${outlineOf(error.cause)}`;
}

/** A line of a stack as Chromium and as Safari write it; a message that runs over several lines has none of it. */
const FRAME = /^\s+at \S.*:\d+:\d+\)?$|^[^\s@]*@\S+:\d+:\d+$/;

/** The error and what caused it, for whoever has to find out. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\n${detailOf(error.cause)}`;
}
