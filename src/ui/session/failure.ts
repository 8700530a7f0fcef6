import { text } from '../../core/messages/text';
import { HostError } from '../../core/host/workbookHost';
import type { Failure } from './state';

/** An error in the user's words: the host's own where it has some, else that something unexpected happened. */
export function failureOf(
  error: unknown,
  unexpected: 'ui.failed.unexpected' | 'ui.failed.action' = 'ui.failed.unexpected',
): Failure {
  const words = error instanceof HostError ? error.text : text(unexpected);
  return { text: words, detail: detailOf(error) };
}

/** The error and what caused it, for whoever has to find out. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\n${detailOf(error.cause)}`;
}
