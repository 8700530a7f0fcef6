import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FolderReport } from '../../src/core/folder/folderReport';
import type { JsonFile } from '../../src/core/report/json';

export const ROOT = resolve(__dirname, '../..');
/** The built command line: what a user runs. */
export const CLI = join(ROOT, 'dist/cli.js');
const MOST_OUTPUT = 2 ** 28;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, in the repository where no other folder is given. */
export function run(program: string, args: readonly string[], folder = ROOT, environment = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: MOST_OUTPUT,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

export function soatBieu(args: readonly string[], folder?: string): Ended {
  return run(process.execPath, [CLI, ...args], folder);
}

export interface Checked extends Ended {
  readonly version: number;
  readonly files: readonly JsonFile[];
  /** Only where several files were checked. */
  readonly folder?: FolderReport;
}

/** `check --format json`; standard output must hold one JSON value and nothing else. */
export function checkJson(args: readonly string[], folder?: string): Checked {
  const ended = soatBieu(['check', '--format', 'json', ...args], folder);
  const {
    version,
    files,
    folder: together,
    ...rest
  } = JSON.parse(ended.stdout) as Omit<Checked, keyof Ended>;
  expect(rest).toEqual({});
  return { ...ended, version, files, ...(together && { folder: together }) };
}

/** An empty folder for the tests of one file; it goes with them. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
