import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { check } from '../../src/core/check';
import { refine } from '../../src/core/suspects/refine';
import { asXlsx } from '../../src/hosts/file/foreign/asXlsx';
import { createHighs } from '../../src/ui/solver/highs';
import { fifteenErrors } from '../suspects/fifteen';
import { openOffice } from './support/excel';
import { beginSitting, dropFile, paneOf, type Sitting } from './support/sitting';

const { errors, workbook } = fifteenErrors();
const FILE = Buffer.from(asXlsx(workbook));
const MINUTE = 60_000;

let sitting: Sitting;
/** What the pane counts when the solver has answered: the same as outside a browser, where it was held to the truth. */
let ALL: { name: string };
beforeAll(async () => {
  const solve = createHighs(() => readFile(require.resolve('highs/runtime')))();
  const options = { solve, budget: MINUTE, now: () => performance.now() };
  const { findings } = await refine(workbook, check(workbook), options);
  const wrong = findings.filter(({ severity }) => severity === 'error').length;
  expect(wrong).toBeLessThanOrEqual(errors.length);
  ALL = { name: `${wrong} sai` };
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

/** The page with the workbook dropped on it, its solver on its way until `release` is called. */
async function held(): Promise<{ page: Page; release: () => void }> {
  const page = await sitting.open();
  let release = (): void => undefined;
  const free = new Promise<void>((resolve) => (release = resolve));
  await page.context().route('**/*.wasm', async (route) => {
    await free;
    await route.continue();
  });
  await dropFile(page, 'mười lăm.xlsx', FILE);
  await paneOf(page).getByText('Đang tìm ô sai…').waitFor();
  return { page, release };
}

it('shows the first result, answers clicks while the wrong cells are looked for, then shows them', async () => {
  const { page, release } = await held();
  const pane = paneOf(page);
  const first = pane.getByRole('button', { name: /^Sai/ }).nth(1);
  await first.click();
  expect(await first.getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Xã');
  release();
  await pane.getByRole('button', ALL).waitFor();
  expect(await pane.getByText('Đang tìm ô sai…').count()).toBe(0);
  // who types goes on typing
  await page.keyboard.type(' A');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Xã A');
  await page.context().close();
});

it('stops looking when told to, the first result in view', async () => {
  const { page, release } = await held();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Dừng tìm' }).click();
  await pane.getByText('Đang tìm ô sai…').waitFor({ state: 'detached' });
  expect(await pane.getByRole('button', ALL).count()).toBe(0);
  expect(await pane.getByRole('button', { name: /^Sai/ }).count()).toBeGreaterThan(errors.length);
  release();
  await page.context().close();
});

it('does the same in Excel', async () => {
  const office = await openOffice(sitting.browser, { workbook });
  await office.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await office.pane.getByRole('button', ALL).waitFor();
  expect(office.trouble).toEqual([]);
  await office.close();
});
