import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli.js');
/** Statuses of a run that did its work: nothing found, errors found. */
const DONE: ReadonlySet<number | null> = new Set([0, 1]);

/** How long the built command line takes for a file from its start to its end, each time anew; milliseconds. */
export function wholeCommand(
  command: 'check' | 'summarize',
  file: Uint8Array,
  runs: number,
): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-bench-'));
  try {
    const input = join(folder, 'in.xlsx');
    writeFileSync(input, file);
    return Array.from({ length: runs }, (_, run) => {
      const output = command === 'summarize' ? ['--output', join(folder, `out-${run}.xlsx`)] : [];
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [CLI, command, input, ...output], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (!DONE.has(status)) throw new Error(`${command} ended with ${status}: ${String(stderr)}`);
      return performance.now() - start;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
