import type { Page } from 'playwright-core';
import { beginSitting, paneOf, type Sitting } from './support/sitting';

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());

const OFFLINE = 'Không tải được một phần của Soát Biểu';

/** Lets a script fail, by the beginning of its name, until told otherwise. */
async function withoutScript(page: Page, name: string): Promise<() => Promise<void>> {
  const those = `**/${name}.*.js`;
  await page.route(those, (route) => route.abort());
  return () => page.unroute(those);
}

/** What was logged of parts that could not be loaded, and nothing else. */
function expectOnlyUnloaded(): void {
  const trouble = sitting.trouble.splice(0);
  expect(trouble.length).toBeGreaterThan(0);
  for (const one of trouble) expect(one).toMatch(/ChunkLoadError|Loading chunk|ERR_FAILED/);
}

it('a part that cannot be loaded costs neither the open file nor its unsaved repair', async () => {
  const page = await sitting.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /V70/ }).click();
  await pane.getByRole('button', { name: 'Sửa thành 18' }).click();
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByRole('button', { name: '8 sai' }).waitFor();
  const unsaved = page.getByText('1 ô đã sửa, chưa tải về');
  await unsaved.waitFor();

  const reachable = await withoutScript(page, 'summary');
  await pane.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  const failed = pane.getByRole('alert').filter({ hasText: OFFLINE });
  await failed.waitFor();
  // the rest is as it was
  expect(await unsaved.isVisible()).toBe(true);
  expect(await pane.getByRole('button', { name: '8 sai' }).isVisible()).toBe(true);

  await reachable();
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByRole('button', { name: 'Lập biểu tổng hợp' }).waitFor();
  expect(await failed.count()).toBe(0);
  expect(await unsaved.isVisible()).toBe(true);
  expect(await pane.getByRole('button', { name: '8 sai' }).isVisible()).toBe(true);
  expectOnlyUnloaded();
  await page.context().close();
});

it('a language that cannot be loaded says so, and is not remembered', async () => {
  const page = await sitting.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  const reachable = await withoutScript(page, 'english');
  await pane.getByRole('button', { name: 'EN – English' }).click();
  await pane.getByRole('status').filter({ hasText: 'Chưa tải được ngôn ngữ này.' }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await reachable();
  await pane.getByRole('button', { name: 'EN – English' }).click();
  await pane.getByRole('button', { name: '9 wrong' }).waitFor();
  expectOnlyUnloaded();
  await page.context().close();
});
