/**
 * Files made to hurt, each checked by the built command line in a process of its own: how it ends, how long it takes
 * and what memory it takes at most. Figures are for reading; that each ends with its reason is tested elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { JsonFile } from '../../src/core/report/json';
import { HOSTILE } from '../hosts/file/hostileSet';
import buildIfStale from '../support/build-if-stale';

const CLI = resolve(__dirname, '../../dist/cli.js');
const PEAK = resolve(__dirname, 'peak.js');
const KB_A_MB = 1024;

const RUNS = 3;
/** Widths of the columns told. */
const [NAME, REASON] = [30, 17];

/** Milliseconds of a Node process from its start to its end. */
function timed(args: readonly string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - started;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function checked(path: string, peak: string): { how: string; milliseconds: number; megabytes: number } {
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, ['-r', PEAK, CLI, 'check', '--format', 'json', path], {
    encoding: 'utf8',
    env: { ...process.env, PEAK: peak },
  });
  const milliseconds = performance.now() - started;
  const { memory } = JSON.parse(readFileSync(peak, 'utf8')) as { memory: number };
  const [file] = (JSON.parse(stdout) as { files: JsonFile[] }).files;
  return { how: file?.error?.reason ?? 'read', milliseconds, megabytes: memory / KB_A_MB };
}

function main(): void {
  buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-hostile-'));
  try {
    console.log('\nHostile files: how each ends, time and peak memory of the whole process');
    const start = median(Array.from({ length: RUNS }, () => timed([CLI, '--help'])));
    console.log(`${'Node and loading alone'.padEnd(NAME + REASON)} ${start.toFixed(0).padStart(6)} ms`);
    for (const { name, make } of HOSTILE) {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, make());
      const { how, milliseconds, megabytes } = checked(path, join(folder, 'peak'));
      console.log(
        `${name.padEnd(NAME)} ${how.padEnd(REASON)} ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
