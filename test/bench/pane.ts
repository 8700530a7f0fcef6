/**
 * `npm run bench`, the pane: what it loads first (gzipped), and how long it takes to be ready on a processor four times
 * slower, in the fake Excel on the web. Needs a built dist/web.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../e2e-browser/support/chromium';
import { openOffice } from '../e2e-browser/support/excel';
import { WEB } from '../e2e-browser/support/sitting';
import { communes } from '../excel/workbooks';

const RUNS = 5;
const SLOWER = 4;

async function ready(): Promise<{ readonly took: number; readonly scripts: readonly string[] }> {
  const browser = await launchBrowser();
  try {
    const office = await openOffice(browser, { workbook: communes(115) });
    const button = () => office.pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
    await button();
    const session = await office.page.context().newCDPSession(office.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // the pane alone anew: Excel's own page is no matter of ours
    await office.page.reload();
    const frame = await (await office.page.waitForSelector('#pane', { state: 'attached' })).contentFrame();
    await frame!.getByRole('button', { name: 'Kiểm tra' }).waitFor();
    const took = await frame!.evaluate(() => performance.now());
    const scripts = await frame!.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!),
    );
    return { took, scripts };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await ready());
  const own = new Set(readdirSync(WEB));
  const loaded = [...new Set(runs[0]!.scripts)].filter((name) => name.endsWith('.js') && own.has(name));
  const bytes = loaded.reduce((sum, name) => sum + gzipSync(readFileSync(join(WEB, name))).length, 0);
  const took = runs.map((one) => one.took).sort((a, b) => a - b)[RUNS >> 1]!;
  console.log(`pane: first load ${(bytes / 1024).toFixed(0)} KB gzipped in ${loaded.length} scripts`);
  console.log(
    `pane: ready after ${took.toFixed(0)} ms at a processor ${SLOWER} times slower (office.js included)`,
  );
}

void main();
