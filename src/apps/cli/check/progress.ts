import { say, text, type Language } from '../../../core/messages/text';

/** Tells how far a long run is, on standard error. */
export interface Progress {
  readonly done: (count: number) => void;
  /** Takes a line on the terminal away before something else is written to it. */
  readonly hide: () => void;
}

/** A run shorter than this needs none. */
const FIRST_AFTER = 400;
const ON_TERMINAL_EVERY = 200;
const IN_LOG_EVERY = 10_000;
const CLEAR_LINE = '\r\u001B[2K';

interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** One line that is written over where a terminal shows it, else a plain line every ten seconds. */
export function progressOf(
  of: number,
  language: Language,
  stream: Stream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const isTerminal = stream.isTTY === true;
  let next = now() + (isTerminal ? FIRST_AFTER : IN_LOG_EVERY);
  let isShown = false;
  const hide = (): void => {
    if (isShown) stream.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    hide,
    done: (count) => {
      if (now() < next || count >= of) return;
      next = now() + (isTerminal ? ON_TERMINAL_EVERY : IN_LOG_EVERY);
      const line = say(text('folder.progress', { done: count, of }), language);
      hide();
      stream.write(isTerminal ? line : `${line}\n`);
      isShown = isTerminal;
    },
  };
}
