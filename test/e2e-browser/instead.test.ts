import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { seriousIn } from './support/axe';
import { openOffice, workbookOf } from './support/excel';
import { beginSitting, CLEAN_SAMPLE, type Sitting } from './support/sitting';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());

/** Opens the pane's page in a plain browser tab; office.js comes from the dev dependency, or not at all. */
async function openPlain(
  hasOfficeJs: boolean,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const context = await sitting.browser.newContext();
  await prepare?.(context);
  await context.route(/^https:/, (route) => {
    const url = route.request().url();
    if (!hasOfficeJs || !url.startsWith(OFFICE_JS)) return route.abort();
    const file = join(OFFICE_JS_FILES, url.slice(OFFICE_JS.length).split('?')[0]!);
    return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript; charset=utf-8' });
  });
  const page = await context.newPage();
  await page.goto(`${sitting.origin}/taskpane.html`);
  return page;
}

/** Follows the link that every such page has, and finds the page without Excel. */
async function expectWayOut(page: Page): Promise<void> {
  expect(await seriousIn(page)).toEqual([]);
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'trang Soát Biểu không cần Excel' }).click();
  await (await popup).getByRole('button', { name: 'Mở tệp…' }).waitFor();
  await page.context().close();
}

describe('where there can be no pane, a plain page says why and what works', () => {
  it('outside Excel', async () => {
    const page = await openPlain(true);
    await page.getByText('Đây là ngăn dùng trong Excel').waitFor();
    await expectWayOut(page);
  });

  it('where office.js cannot be reached', async () => {
    const page = await openPlain(false);
    await page.getByText('Không tải được thư viện của Office').waitFor();
    await expectWayOut(page);
  });

  it('in an old web view, which can read none of the bundles', async () => {
    const page = await openPlain(true, (context) =>
      context.addInitScript(() => Reflect.deleteProperty(Promise, 'allSettled')),
    );
    await page.getByText('Cần Excel 2021 trở lên').waitFor();
    expect(await page.getByText('Đây là ngăn dùng trong Excel').isVisible()).toBe(false);
    await page.context().close();
  });

  it('in an Excel below ExcelApi 1.14', async () => {
    const workbook = await workbookOf(CLEAN_SAMPLE);
    const office = await openOffice(sitting.browser, { workbook, apiVersion: '1.13' });
    await office.pane.getByText('Cần Excel 2021 trở lên').waitFor();
    expect(await seriousIn(office.pane)).toEqual([]);
    expect(office.trouble).toEqual([]);
    await office.close();
  });
});
