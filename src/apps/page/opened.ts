import { createSession } from '../../ui/session/createSession';
import type { Session } from '../../ui/session/session';
import { createFileHost, type FileHost } from './fileHost';
import { SAMPLE_NAME, sampleBytes } from './sample';
import { pageLink } from './worker/pageLink';

/** A file that is being looked at. */
export interface Opened {
  /** Tells two files of one name apart. */
  readonly id: number;
  readonly name: string;
  readonly isSample: boolean;
  readonly host: FileHost;
  readonly session: Session;
}

/** Opens a file of the user's. */
export function openFile(file: File): Opened {
  return open(file.name, false, async () => new Uint8Array(await file.arrayBuffer()));
}

/** Opens the sample with slips. */
export function openSample(): Opened {
  return open(SAMPLE_NAME, true, sampleBytes);
}

/** Checks it and highlights what was found, as whoever opens a file here wants to see. */
export async function checkAndHighlight({ session }: Opened): Promise<void> {
  await session.check();
  if (session.state().checked === null) return;
  await session.highlight();
  session.dispatch({ type: 'dismissed' });
}

let count = 0;

function open(name: string, isSample: boolean, bytes: () => Promise<Uint8Array>): Opened {
  const host = createFileHost(name, bytes, pageLink.read);
  return { id: count++, name, isSample, host, session: createSession(host, { checker: pageLink.check }) };
}
