/** How long nothing must have been asked before it is done, in milliseconds: the pause of who types. */
const PAUSE_MS = 500;
/** Where it could not be done, another try; a cell that is being edited is left alone until then. */
const RETRY_MS = 2_000;
const MOST_RETRIES = 5;

/**
 * Work that is done half a second after it was last asked for. `work` gives whether it could be done: else it is tried
 * again a few times, then when it is next asked for.
 */
export function afterPause(work: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (delay: number, retries: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(retries), delay);
  };
  const run = async (retries: number): Promise<void> => {
    const mine = timer;
    const isDone = await work().catch(() => false);
    // asked for again meanwhile: that plan stands
    if (!isDone && retries > 0 && timer === mine) plan(RETRY_MS, retries - 1);
  };
  return () => plan(PAUSE_MS, MOST_RETRIES);
}
