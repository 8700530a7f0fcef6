/**
 * `npm run screenshots [FOLDER]`: pictures of the page, of the page in one file and the HTML report, and of the pane in
 * the fake Excel, to be looked at (dist/pictures unless told otherwise); and the one the README opens with. Needs a
 * built dist.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ALONE, LOOKS as PANE_LOOKS, wear } from '../e2e-browser/states/looks';
import { ROUNDS } from '../e2e-browser/states/paneStates';
import { openOffice } from '../e2e-browser/support/excel';
import { beginSitting, paneOf, ROOT, type Sitting } from '../e2e-browser/support/sitting';

const FOLDER = resolve(process.argv[2] ?? join(ROOT, 'dist/pictures'));
const README_PICTURE = join(ROOT, 'assets/readme/pane.png');
const DESKTOP = { width: 1280, height: 800 };
/** Drawers and tooltips move into place. */
const SETTLED_MS = 400;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  forced: { forcedColors: 'active' },
  narrow: { viewport: { width: 320, height: 700 } },
  zoomed: { viewport: { width: 320, height: 360 }, deviceScaleFactor: 2 },
};

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The page with a finding selected, in every look. */
async function takePage(sitting: Sitting): Promise<void> {
  for (const [look, options] of Object.entries(LOOKS)) {
    const page = await sitting.open(options);
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await picture(page, `page-${look}`);
    await page.context().close();
  }
}

/** The pane alone, in every state and every look. */
async function takePane(browser: Browser): Promise<void> {
  for (const { workbook, states } of ROUNDS) {
    const office = await openOffice(browser, { workbook: await workbook() });
    await office.page.addStyleTag({ content: ALONE });
    for (const { name, reach } of states) {
      const part = await reach(office);
      for (const [look, worn] of Object.entries(PANE_LOOKS)) {
        await wear(office.page, worn);
        await part.scrollIntoViewIfNeeded();
        await picture(office.page, `pane-${name}-${look}`);
      }
      await wear(office.page, PANE_LOOKS.light!);
    }
    await office.close();
  }
}

/** The pane beside a sheet, for people who have not seen it. */
async function takeReadmePicture(sitting: Sitting): Promise<void> {
  const page = await sitting.open({ viewport: { width: 1180, height: 660 }, colorScheme: 'light' });
  await page.getByRole('tab', { name: 'Biểu 02 (11)' }).waitFor();
  await paneOf(page)
    .getByRole('button', { name: /Mường Lạn/ })
    .click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: README_PICTURE });
  await page.context().close();
}

/** The page in one file and the report on the samples, opened from the disk, in every look and on paper. */
async function takeFromDisk(browser: Browser): Promise<void> {
  const report = join(FOLDER, 'report.html');
  const checked = ['check', '--format', 'html', '--output', report, 'samples'];
  spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...checked], { cwd: join(ROOT, 'assets') });
  // each with what it shows once it is done
  const pages = [
    ['single', join(ROOT, 'dist/soat-bieu.html'), 'Biểu 02 (11)'],
    ['report', report, 'Các chỗ cần xem'],
  ] as const;
  for (const [name, path, done] of pages) {
    for (const [look, options] of Object.entries(LOOKS)) {
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: 'vi-VN',
        offline: true,
        ...options,
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(path).href);
      await page.getByText(done).first().waitFor();
      await picture(page, `${name}-${look}`);
      if (look === 'light') {
        await page.emulateMedia({ media: 'print' });
        await picture(page, `${name}-print`);
      }
      await context.close();
    }
  }
}

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(README_PICTURE, '..'), { recursive: true });
  const sitting = await beginSitting();
  try {
    await takeReadmePicture(sitting);
    await takePage(sitting);
    await takeFromDisk(sitting.browser);
    await takePane(sitting.browser);
  } finally {
    await sitting.end();
  }
  process.stdout.write(`${FOLDER}\n${README_PICTURE}\n`);
}

void take();
