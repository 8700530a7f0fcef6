/** What the shell says of a program that SIGINT ended. */
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ctrl+C (or a polite kill) asks for the end: `onStop` is told once, and the report is closed properly. Whoever presses
 * it again does not want to wait for that. Gives what puts the usual behaviour back.
 */
export function stopOnSignal(onStop: () => void): () => void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) process.exit(INTERRUPTED);
    isAsked = true;
    onStop();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return () => {
    for (const signal of SIGNALS) process.off(signal, ask);
  };
}
