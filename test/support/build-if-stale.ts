import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'dist/cli.js');
/** What the command line finds beside it. */
const BESIDE = ['check-worker.js', 'highs.wasm', 'report-page.js', 'report-page.css'].map((name) =>
  join(ROOT, 'dist', name),
);
export const SOURCES = ['src', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** Jest's global setup: the built command line is what is tested, so an edit must not meet an old build. */
export default function buildIfStale(): void {
  const newestSource = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if ([BUILT, ...BESIDE].every(existsSync) && statSync(BUILT).mtimeMs >= newestSource) return;
  const webpack = require.resolve('webpack/bin/webpack.js');
  const names = ['cli', 'report-page'].flatMap((name) => ['--config-name', name]);
  const args = [webpack, '--mode', 'production', ...names];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
}

/** When a file, or anything in a folder, last changed. A folder's own time tells of files removed from it. */
export function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
