/**
 * `npm start`: checks the sample with seeded slips, then serves the page at http://localhost:3000 until Ctrl+C.
 * Findings are what it is there to show, so they are no failure. With `--once`, or `CI` in the environment, it ends
 * after the findings.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const FOUND_ERRORS = 1;
const FAILED = 2;

const args = ['dist/cli.js', 'check', 'assets/samples/dien-bien-co-loi.xlsx'];
const { status, stdout } = spawnSync(process.execPath, args, {
  cwd: ROOT,
  stdio: ['inherit', 'pipe', 'inherit'],
});
process.stdout.write(stdout);
// A crash of Node also ends with 1, but without a report.
const reported = status === 0 || (status === FOUND_ERRORS && stdout.length > 0);
process.exitCode = reported ? 0 : FAILED;

const isOnce = process.argv.includes('--once') || Boolean(process.env.CI);
// the server runs in this very process, so that whatever ends the command ends the server
// eslint-disable-next-line @typescript-eslint/no-require-imports -- built, and found only when it is wanted
if (reported && !isOnce) require(resolve(ROOT, 'dist/serve.js'));
