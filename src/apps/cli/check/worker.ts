import { parentPort, workerData } from 'node:worker_threads';
import type { FoundPath } from '../workbookPaths';
import { fileJob } from './fileJob';
import type { FileOptions } from './options';
import { pack } from './parcel';

/** The worker thread's entry: answers each path with what was found in its file. */
const options = workerData as FileOptions;

parentPort!.on('message', (found: FoundPath) => {
  // a failure here ends the worker, and is told as this file's own
  void fileJob(found, options).then((result) => parentPort!.postMessage(pack(result)));
});
