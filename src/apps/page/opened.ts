import { createSession, type Session } from '../../ui/session/session';
import { createFileHost, type FileHost } from './fileHost';

/** A file that is being looked at. */
export interface Opened {
  readonly name: string;
  readonly isSample: boolean;
  readonly host: FileHost;
  readonly session: Session;
}

const SAMPLE = 'samples/dien-bien-co-loi.xlsx';

/** Opens a file of the user's. */
export function openFile(file: File): Opened {
  return open(file.name, false, async () => new Uint8Array(await file.arrayBuffer()));
}

/** Opens the sample with slips that lies beside the page. */
export function openSample(): Opened {
  return open('dien-bien-co-loi.xlsx', true, async () => {
    const response = await fetch(SAMPLE);
    if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

/** Checks it and highlights what was found, as whoever opens a file here wants to see. */
export async function checkAndHighlight({ session }: Opened): Promise<void> {
  await session.check();
  if (session.state().checked === null) return;
  await session.highlight();
  session.dispatch({ type: 'dismissed' });
}

function open(name: string, isSample: boolean, bytes: () => Promise<Uint8Array>): Opened {
  const host = createFileHost(name, bytes);
  return { name, isSample, host, session: createSession(host) };
}
