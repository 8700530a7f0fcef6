import { readFileSync, statSync } from 'node:fs';
import type { Workbook } from '../../core/snapshot/workbook';
import { DEFAULT_BUDGET } from '../../hosts/file/budget';
import { FileError, type FileErrorCode } from '../../hosts/file/fileError';
import { readWorkbook } from '../../hosts/file/readWorkbook';
import type { JobFailure } from './check/hand';
import { packInNode } from './packing';

/** Why a path gave no workbook: what the file is, or why it could not be opened. */
export type FileProblemId = FileErrorCode | JobFailure | 'not-found' | 'no-access' | 'internal' | 'none';

export interface Unread {
  readonly problem: FileProblemId;
  /** For developers, to standard error; empty where the problem says all. */
  readonly detail: string;
}

export interface ReadFile {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

/** Reads a workbook from disk. Never throws: whatever goes wrong is a problem of this file alone. */
export async function readFileWorkbook(path: string): Promise<ReadFile | Unread> {
  const read = await readFileBytes(path);
  if ('problem' in read) return read;
  try {
    const options = { fileName: path, packing: packInNode };
    return { workbook: await readWorkbook(read.bytes, options), bytes: read.bytes };
  } catch (error) {
    return problemOf(error);
  }
}

/** Reads a file from disk. Never throws. A command or a worker has nothing else to do until it is there. */
export async function readFileBytes(path: string): Promise<{ readonly bytes: Uint8Array } | Unread> {
  try {
    // a pipe or a device would be waited for without end, a huge file would fill the memory before it is judged
    const file = statSync(path);
    if (!file.isFile()) return { problem: 'not-a-workbook', detail: '' };
    if (file.size > DEFAULT_BUDGET.fileBytes) return { problem: 'too-large', detail: '' };
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    return systemProblem(error);
  }
}

/** What is the matter with a file, told by the error its reading or changing ended with. */
export function problemOf(error: unknown): Unread {
  return error instanceof FileError ? { problem: error.code, detail: error.message } : systemProblem(error);
}

/** A problem of the file system, told by Node's error code. */
export function systemProblem(error: unknown): Unread {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'not-found', detail: '' };
  if (['EACCES', 'EPERM', 'EBUSY', 'EISDIR'].includes(code)) return { problem: 'no-access', detail: code };
  if (code === 'ERR_FS_FILE_TOO_LARGE') return { problem: 'too-large', detail: '' };
  return {
    problem: 'internal',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
