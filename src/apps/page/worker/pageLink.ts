import { checkInThread } from '../../../ui/worker/inThread';
import { createLink } from '../../../ui/worker/link';
import { readFile } from './readFile';
import { startWorker } from './startWorker';

/** The one worker of the page: files are read and checked one after another. */
export const pageLink = createLink(startWorker, { check: checkInThread, read: readFile });
