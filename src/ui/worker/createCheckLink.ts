import { checkInThread } from './inThread';
import { createLink, type Link } from './link';

/** The pane's worker; the page's own thread where none may be started. */
export function createCheckLink(): Link {
  return createLink(() => new Worker(new URL('./checkWorker.ts', import.meta.url), { name: 'pane-worker' }), {
    check: checkInThread,
  });
}
