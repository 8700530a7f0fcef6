import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import buildIfStale, { newest, SOURCES } from '../../support/build-if-stale';
import { prepareBrowser } from './chromium';

const ROOT = resolve(__dirname, '../../..');
const BUILT = ['dist/web/index.html', 'dist/soat-bieu.html'].map((name) => join(ROOT, name));
const ALSO = ['manifest.xml', 'assets/icons', 'assets/samples'];

/** Jest's global setup: what is tested is the built page and report, and an edit must not meet an old build. */
export default function globalSetup(): void {
  prepareBrowser();
  buildIfStale();
  const sources = [...SOURCES, ...ALSO].map((source) => newest(join(ROOT, source)));
  const newestSource = Math.max(...sources);
  if (BUILT.every((built) => existsSync(built) && statSync(built).mtimeMs >= newestSource)) return;
  const webpack = require.resolve('webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', 'web', '--config-name', 'single'];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
}
