import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { check } from '../../src/core/check';
import { refine } from '../../src/core/suspects/refine';
import { asXlsx } from '../../src/hosts/file/foreign/asXlsx';
import { createHighs } from '../../src/ui/solver/highs';
import { fifteenErrors } from '../suspects/fifteen';
import { openOffice } from './support/excel';
import { beginSitting, dropFile, paneOf, ROOT, type Sitting } from './support/sitting';

/** The policy that the README tells administrators to set on their web server. */
const POLICY = /add_header Content-Security-Policy "([^"]+)"/.exec(
  readFileSync(join(ROOT, 'README.md'), 'utf8'),
)![1]!;
const WASM = "'wasm-unsafe-eval'";
const { workbook } = fifteenErrors();

let sitting: Sitting;
/** What is counted once the solver has answered, which needs WebAssembly. */
let ALL: { name: string };
beforeAll(async () => {
  const solve = createHighs(() => readFile(require.resolve('highs/runtime')))();
  const options = { solve, budget: 60_000, now: () => performance.now() };
  const { findings } = await refine(workbook, check(workbook), options);
  ALL = { name: `${findings.filter(({ severity }) => severity === 'error').length} sai` };
  sitting = await beginSitting();
});
afterAll(() => sitting.end());

/** What pages and workers of a context are kept from by a policy, as Chromium tells it. */
function refusals(context: BrowserContext): readonly string[] {
  const told: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) told.push(message.text());
  });
  return told;
}

const openUnder = (policy: string) =>
  openOffice(sitting.browser, { workbook, headers: { 'content-security-policy': policy } });

it('allows itself, Office’s library and WebAssembly, and nothing else from elsewhere', () => {
  expect(POLICY).toContain("default-src 'self'");
  expect(POLICY).toContain(WASM);
  expect(POLICY).not.toMatch(/'unsafe-eval'|\*[ ;]|http:/);
  const elsewhere = [...POLICY.matchAll(/(\S+-src)([^;]*)/g)].flatMap(([, name, sources]) =>
    sources!.split(' ').flatMap((source) => (source.startsWith('https:') ? [`${name} ${source}`] : [])),
  );
  expect(elsewhere).toEqual([
    'script-src https://appsforoffice.microsoft.com',
    'connect-src https://appsforoffice.microsoft.com',
  ]);
});

it('lets the pane in Excel check, solve, draw and help', async () => {
  const office = await openUnder(POLICY);
  const refused = refusals(office.page.context());
  const { pane } = office;
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('button', ALL).waitFor();
  await pane.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
  await pane.getByText(/^Đã đánh dấu/).waitFor();
  await pane.getByRole('button', { name: 'Trợ giúp' }).click();
  await pane.getByRole('button', { name: 'Lưới xã × tiêu chí' }).click();
  await pane.getByText('Cách xử lý:').first().waitFor();
  expect([...refused, ...office.trouble]).toEqual([]);
  await office.close();
});

it('would keep the solver from its work without WebAssembly: the test sees what is forbidden', async () => {
  const office = await openUnder(POLICY.replace(` ${WASM}`, ''));
  const { pane } = office;
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await pane.getByRole('button', { name: /^Sai/ }).first().waitFor();
  await pane.getByText('Đang tìm ô sai…').waitFor({ state: 'detached' });
  expect(await pane.getByRole('button', ALL).count()).toBe(0);
  await office.close();
});

it('lets the page without Excel check and solve', async () => {
  const context = await sitting.browser.newContext({ locale: 'vi-VN' });
  const refused = refusals(context);
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': POLICY };
    await route.fulfill({ response, headers });
  });
  const page: Page = await context.newPage();
  await page.goto(sitting.origin);
  await dropFile(page, 'mười lăm.xlsx', Buffer.from(asXlsx(workbook)));
  await paneOf(page).getByRole('button', ALL).waitFor();
  expect(refused).toEqual([]);
  await context.close();
});
