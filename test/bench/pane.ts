/**
 * `npm run bench`, the pane: what it loads first (gzipped), and how long it takes to be ready on a processor four times
 * slower, in the fake Excel on the web. Needs a built dist/web.
 *
 * Counted is from the pane's navigation to the first frame that shows «Kiểm tra», told by the pane's own clock. Excel
 * itself is not slowed down and runs in a process of its own, as Excel does. office.js comes from Microsoft: what it
 * takes alone, in a page that holds nothing else, is measured beside it; the fastest run tells most on a busy machine.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e-browser/support/chromium';
import { openOffice, type Office } from '../e2e-browser/support/excel';
import { WEB } from '../e2e-browser/support/sitting';
import { communes } from '../excel/workbooks';

const RUNS = 9;
const SLOWER = 4;
const OWN_PROCESS = '--site-per-process';
const READY = 'bench-ready';

/** Microsoft's script as our page asks for it, and nothing of ours. */
const OFFICE_ALONE = `<!doctype html><meta charset="utf-8"><title>office.js</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<main></main>
<script>Office.onReady().then(() => { document.querySelector('main').innerHTML = '<button>Kiểm tra</button>'; });</script>`;

/** Marks the moment at which a frame with the button in it has been painted. */
function markReady(mark: string): void {
  const observer = new MutationObserver(() => {
    const isThere = [...document.querySelectorAll('button')].some((one) => one.textContent === 'Kiểm tra');
    if (!isThere) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Opens a page of an add-in, slowed down, and opens it again as often as asked. */
async function timesOf(browser: Browser, addin: { readonly addin: string; readonly page: string }) {
  const office = await openOffice(browser, { workbook: communes(115), ...addin });
  await office.page.context().addInitScript(markReady, READY);
  const session = await office.page.context().newCDPSession(office.pane);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  // the first one warms up the browser
  for (let run = 0; run <= RUNS; run++) times.push(await again(office));
  const scripts = await office.pane.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!),
  );
  await office.close();
  return { times: times.slice(1), scripts };
}

async function again({ pane }: Office): Promise<number> {
  await pane.evaluate(() => setTimeout(() => location.reload()));
  await pane.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, READY, {
    polling: 100,
  });
  return pane.evaluate((mark) => performance.getEntriesByName(mark)[0]!.startTime, READY);
}

function told(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${name}: ready after ${sorted[RUNS >> 1]!.toFixed(0)} ms (fastest ${sorted[0]!.toFixed(0)} ms)`;
}

async function main(): Promise<void> {
  const empty = mkdtempSync(join(tmpdir(), 'soat-bieu-bench-'));
  writeFileSync(join(empty, 'alone.html'), OFFICE_ALONE);
  const browser = await launchBrowser(OWN_PROCESS);
  try {
    const pane = await timesOf(browser, { addin: WEB, page: 'taskpane.html' });
    const alone = await timesOf(browser, { addin: empty, page: 'alone.html' });
    const own = new Set(readdirSync(WEB));
    const loaded = [...new Set(pane.scripts)].filter((name) => name.endsWith('.js') && own.has(name));
    const bytes = loaded.reduce((sum, name) => sum + gzipSync(readFileSync(join(WEB, name))).length, 0);
    console.log(`pane: first load ${(bytes / 1024).toFixed(0)} KB gzipped in ${loaded.length} scripts`);
    console.log(`at a processor ${SLOWER} times slower, median of ${RUNS}:`);
    console.log(told('pane, office.js included', pane.times));
    console.log(told('office.js alone', alone.times));
  } finally {
    await browser.close();
    rmSync(empty, { recursive: true });
  }
}

void main();
