import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import {
  openExcelOnTheWeb,
  type ExcelOnTheWeb,
  type ExcelOnTheWebOptions,
} from '../../support/fake-excel/web/excelOnTheWeb';
import { WEB } from './sitting';

/** A file as a workbook that can be opened in the fake Excel. */
export function workbookOf(path: string): Promise<Workbook> {
  return readWorkbook(new Uint8Array(readFileSync(path)));
}

export interface Office extends ExcelOnTheWeb {
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

const POLL_MS = 50;
const MOST_POLLS = 400;
const QUIET_POLLS = 4;

/** Opens the built add-in in the fake Excel on the web; what it logs as an error or throws ends up in `trouble`. */
export async function openOffice(
  browser: Browser,
  excel: Omit<ExcelOnTheWebOptions, 'addin'>,
  options: BrowserContextOptions = {},
): Promise<Office> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const trouble: string[] = [];
  context.on('weberror', (error) => trouble.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  const office = await openExcelOnTheWeb(context, { addin: WEB, ...excel });
  return { ...office, trouble, close: () => context.close() };
}

/** Waits until something holds that comes about by and by; the last value is told where it never does. */
export async function eventually<T>(look: () => Promise<T>, holds: (value: T) => boolean): Promise<void> {
  for (let polls = 0; polls < MOST_POLLS; polls++) {
    if (holds(await look())) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`it never came about: ${JSON.stringify(await look())}`);
}

/** Waits until the add-in asks nothing more of Excel: it has registered for events, and given references back. */
export async function quiet(office: Office): Promise<void> {
  let last = -1;
  let same = 0;
  await eventually(
    () => office.excel('syncs'),
    (syncs) => {
      same = syncs === last ? same + 1 : 0;
      last = syncs;
      return same >= QUIET_POLLS;
    },
  );
}
