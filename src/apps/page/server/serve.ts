import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listenOnFree } from './listen';
import { staticFiles } from './staticFiles';

/** Beside this file once it is built: dist/serve.js serves dist/web. */
const FOLDER = join(__dirname, 'web');
const FIRST_PORT = 3000;
const PORTS = 10;
const FAILED = 2;

/** Serves the page to this machine's browser until it is stopped with Ctrl+C. */
async function serve(): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html'))) return fail(`${FOLDER} chưa có trang: chạy «npm run build».`);
  const listening = await listenOnFree(staticFiles(FOLDER), FIRST_PORT, PORTS);
  if (!listening) {
    return fail(
      `Các cổng ${FIRST_PORT}–${FIRST_PORT + PORTS - 1} đều bận. Hãy đóng bớt chương trình rồi thử lại.`,
    );
  }
  const { port } = listening;
  if (port !== FIRST_PORT) process.stdout.write(`Cổng ${FIRST_PORT} đang bận, dùng cổng ${port}.\n`);
  process.stdout.write(`Trang Soát Biểu: http://localhost:${port} (dừng: Ctrl+C)\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = FAILED;
}

void serve();
