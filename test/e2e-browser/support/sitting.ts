import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { listenOnFree, type Listening } from '../../../src/apps/page/server/listen';
import { staticFiles } from '../../../src/apps/page/server/staticFiles';
import { launchBrowser } from './chromium';

export const ROOT = resolve(__dirname, '../../..');
export const WEB = join(ROOT, 'dist/web');
export const SAMPLE_WITH_SLIPS = join(ROOT, 'assets/samples/dien-bien-co-loi.xlsx');
export const CLEAN_SAMPLE = join(ROOT, 'assets/samples/dien-bien.xlsx');

const FIRST_PORT = 4300;
const PORTS = 200;
const DESKTOP = { width: 1280, height: 800 };

/** The built page on a server of its own, a browser, and what went wrong in it. */
export interface Sitting {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens the page; whatever it logs as an error, throws or asks of other places ends up in `trouble`. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly trouble: string[];
  readonly end: () => Promise<void>;
}

/** Starts server and browser. */
export async function beginSitting(): Promise<Sitting> {
  const server = await listenOnFree(staticFiles(WEB), FIRST_PORT, PORTS);
  if (!server) throw new Error('no free port');
  const browser = await launchBrowser();
  const trouble: string[] = [];
  const origin = `http://localhost:${server.port}`;
  return {
    browser,
    origin,
    trouble,
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN', ...options });
      const page = await context.newPage();
      watch(page, origin, trouble);
      await page.goto(origin);
      return page;
    },
    end: () => endSitting(browser, server),
  };
}

function watch(page: Page, origin: string, trouble: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) trouble.push(`asked for ${request.url()}`);
  });
}

async function endSitting(browser: Browser, server: Listening): Promise<void> {
  await browser.close();
  server.close();
}

/** The main landmark with the result. */
export function paneOf(page: Page) {
  return page.getByRole('main');
}

/** Hands a file to the page as one that is dragged in from the desktop. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const dragged = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dragged.items.add(new File([content], fileName));
      return dragged;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('[role=banner]', 'drop', { dataTransfer: transfer });
}
