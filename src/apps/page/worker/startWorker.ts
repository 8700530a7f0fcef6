/** Starts the page's worker. The page that is one file has another way: see `single/startWorker`. */
export function startWorker(): Worker {
  return new Worker(new URL('./pageWorker.ts', import.meta.url), { name: 'page-worker' });
}
