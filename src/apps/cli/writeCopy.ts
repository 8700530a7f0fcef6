import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { text, type Text } from '../../core/messages/text';

/** Why a copy cannot be written where it was asked for; null where it can. */
export async function refuseOutput(
  input: string,
  output: string,
  { force, extension }: { readonly force: boolean; readonly extension: string },
): Promise<Text | null> {
  if (extname(output).toLowerCase() !== extension) return text('write.wrong-extension', { extension });
  const there = await identityOf(output);
  if (there === null) return null;
  if (there === (await identityOf(input))) return text('write.same-file');
  return force ? null : text('write.exists', { path: output });
}

/** Tells files apart whatever their paths are: links and names that differ in case lead to one file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all: under another name in the same folder first. Without `force` a file that has come
 * into being meanwhile is not replaced. Gives what to say where it failed, null where it is written.
 */
export async function writeWhole(path: string, content: Uint8Array, force: boolean): Promise<Text | null> {
  const temporary = join(dirname(path), `.soat-bieu-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    if (force) await rename(temporary, path);
    else await moveNew(temporary, path);
    return null;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return text('write.exists', { path });
    return text('write.failed', { path });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A second name for the file, which fails where there is one already; some drives (USB sticks) know no such. */
async function moveNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (await identityOf(to)) !== null) throw error;
    await rename(from, to);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
