import { ownScript } from './ownScript';

/** Starts this very script as a worker: from a file on a stick nothing else can be loaded. */
export function startWorker(): Worker {
  const url = URL.createObjectURL(new Blob([ownScript()], { type: 'text/javascript' }));
  return new Worker(url, { name: 'page-worker' });
}
