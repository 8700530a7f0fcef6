import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import type { Checker } from './checker';

/** All that recognises and derives again: half of our code, and no part of the pane's first load. */
const loadCheck = () => import(/* webpackChunkName: "check" */ '../../core/check');

const FRAME_MS = 20;

/** Checks in the page's own thread: in tests, and where no worker may be started. The page waits meanwhile. */
export const checkInThread: Checker = async (workbook, { signal }) => {
  const { check } = await loadCheck();
  await breath();
  if (signal.aborted) throw new HostError(text('host.stopped'));
  return { report: check(workbook), refined: Promise.resolve(null) };
};

/** Lets the page paint. A hidden pane (a ribbon command) never gets an animation frame, so this is a timer. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME_MS));
}
