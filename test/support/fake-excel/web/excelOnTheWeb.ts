import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { packState, unpackState } from '../packState';
import { stateOf, type WorkbookState } from '../state';
import { bundlePage } from './bundle';
import type { PageApi, PageOptions } from './page';

/** office.js trusts hosts of Microsoft's domains, over https; nothing leaves the machine, all is answered here. */
const EXCEL_ORIGIN = 'https://fake-excel.officeapps.live.com/';
const ADDIN_ORIGIN = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** How often a ribbon command is asked after, before it is given up: half a minute, and more on a busy machine. */
const MOST_TURNS = 1_500;

export interface ExcelOnTheWebOptions {
  readonly workbook: Workbook | WorkbookState;
  /** The folder with the built add-in. */
  readonly addin: string;
  /** Its page in that folder; `taskpane.html` where not given. */
  readonly page?: string;
  readonly language?: string;
  readonly apiVersion?: string;
  readonly isPaneOpen?: boolean;
  /** What the add-in's web server says beside each of its files. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page that is Excel on the web with a workbook and our add-in open. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: Frame;
  /** Calls a function of the page's `fakeExcel`. */
  readonly excel: <Name extends keyof PageApi>(
    name: Name,
    ...args: Parameters<PageApi[Name]>
  ) => Promise<ReturnType<PageApi[Name]>>;
  /** The workbook as it is now. */
  readonly state: () => Promise<WorkbookState>;
  /** Presses a ribbon button and waits until the add-in has completed its event. */
  readonly runCommand: (functionName: string) => Promise<void>;
  /** Addresses outside the fake that were asked for, and refused. */
  readonly strangers: readonly string[];
}

/** Opens the add-in in the fake Excel on the web. */
export async function openExcelOnTheWeb(
  context: BrowserContext,
  options: ExcelOnTheWebOptions,
): Promise<ExcelOnTheWeb> {
  const strangers: string[] = [];
  const html = await excelPage(options);
  await context.route('**/*', (route) => answer(route, html, options, strangers));
  const page = await context.newPage();
  await page.goto(EXCEL_ORIGIN);
  const element = await page.waitForSelector('#pane', { state: 'attached' });
  const pane = await element.contentFrame();
  if (!pane) throw new Error('the fake Excel has no pane');
  await pane.waitForURL(`${ADDIN_ORIGIN}**`);

  const excel: ExcelOnTheWeb['excel'] = (name, ...args) =>
    page.evaluate(
      ([called, given]) => {
        const api = (globalThis as unknown as { fakeExcel: Record<string, (...all: unknown[]) => unknown> })
          .fakeExcel;
        return api[called]!(...given);
      },
      [name as string, args as unknown[]] as const,
    ) as Promise<never>;

  return {
    page,
    pane,
    excel,
    strangers,
    state: async () => unpackState(await excel('state')),
    runCommand: async (functionName) => {
      await until(() => excel('takesCommands'));
      const before = await excel('completedCommands');
      await excel('runCommand', functionName);
      await until(async () => (await excel('completedCommands')) > before);
    },
  };
}

async function excelPage(options: ExcelOnTheWebOptions): Promise<string> {
  const {
    workbook,
    page = 'taskpane.html',
    language = 'vi-VN',
    apiVersion = '1.15',
    isPaneOpen = true,
  } = options;
  const sets = { ExcelApi: apiVersion, AddinCommands: '1.1', SharedRuntime: '1.1', RichApiRuntime: '1.1' };
  const pageOptions: PageOptions = {
    addin: `${ADDIN_ORIGIN}${page}`,
    language,
    requirementSets: sets,
    state: packState('nextId' in workbook ? workbook : stateOf(workbook)),
    apiVersion,
    isPaneOpen,
  };
  const escaped = JSON.stringify(pageOptions).replaceAll('<', '\\u003c');
  const script = (await bundlePage()).replaceAll('</script', '<\\/script');
  // As functions, since replacements would take `$&` in them for more than text.
  return readFileSync(join(__dirname, 'page.html'), 'utf8')
    .replace('/*options*/', () => `globalThis.fakeExcelOptions = ${escaped};`)
    .replace('/*script*/', () => script);
}

async function answer(
  route: Route,
  html: string,
  { addin, headers }: ExcelOnTheWebOptions,
  strangers: string[],
): Promise<void> {
  const url = route.request().url();
  const path = url.split(/[?#]/)[0]!;
  if (path === EXCEL_ORIGIN) return route.fulfill({ body: html, contentType: TYPES['.html']! });
  if (path.startsWith(OFFICE_JS)) return serve(route, join(OFFICE_JS_FILES, path.slice(OFFICE_JS.length)));
  if (path.startsWith(ADDIN_ORIGIN))
    return serve(route, join(addin, path.slice(ADDIN_ORIGIN.length)), headers);
  strangers.push(url);
  return route.abort();
}

async function serve(
  route: Route,
  file: string,
  headers: ExcelOnTheWebOptions['headers'] = {},
): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ body: readFileSync(file), headers: { ...headers, 'content-type': contentType } });
}

/** Waits for something to become true. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await condition()); turns++) {
    if (turns === MOST_TURNS) throw new Error('the add-in does not answer the ribbon');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
