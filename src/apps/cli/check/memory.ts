import { totalmem } from 'node:os';

const MB = 1024 * 1024;
/** The share of the machine that all files checked at once may take. */
const SHARE = 0.6;
/** A sheet as large as the country needs some 200 MB; nothing sensible needs more than the most. */
const LEAST = 512;
const MOST = 2048;

/** What each of so many workers may take, in MB, on this machine. */
export function memoryFor(jobs: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, (totalmem() * SHARE) / MB / jobs)));
}
