import { spawnSync } from 'node:child_process';

/** Debian's own Python holds what apt installs, also where another one comes first on the PATH. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** A Python with openpyxl. These tests are about it, so without it they fail rather than pass unseen. */
function python(): string {
  const found = PYTHONS.find((one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0);
  if (found === undefined) throw new Error('no openpyxl: install it (apt-get install python3-openpyxl)');
  return found;
}

/** Runs a Python script about workbooks and gives what it printed as JSON. */
export function runPython(script: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python(), ['-W', 'ignore', '-c', script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`python ended with ${status}: ${stderr}`);
  return stdout.trim() === '' ? null : JSON.parse(stdout);
}
