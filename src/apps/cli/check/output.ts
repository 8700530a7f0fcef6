import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Where a report goes. */
export interface Output {
  /** Resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Resolves when all of it is out. Rejects where a file could not be written. */
  readonly close: () => Promise<void>;
}

/** Standard output: what cannot be written ends the program (see `main.ts`). */
export function standardOutput(): Output {
  return {
    write: async (text) => {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    close: async () => undefined,
  };
}

/** A file, in place of what was there. Rejects where it cannot be opened. */
export async function fileOutput(path: string): Promise<Output> {
  const stream = createWriteStream(path, 'utf8');
  await once(stream, 'open');
  const done = finished(stream);
  // told by close(), or by the next write
  done.catch(() => undefined);
  return {
    write: async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
    },
    close: async () => {
      stream.end();
      await done;
    },
  };
}
