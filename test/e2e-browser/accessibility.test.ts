import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { en } from '../../src/core/messages/en';
import { vi } from '../../src/core/messages/vi';
import { NOTES_SHEET, slipsAndNotesFile } from '../samples/books';
import { ALONE, LOOKS, wear } from './states/looks';
import { ROUNDS } from './states/paneStates';
import { openOffice, type Office } from './support/excel';
import { beginSitting, dropFile, paneOf, type Sitting } from './support/sitting';
import { seriousIn } from './support/axe';

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());

const PAGE_LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
  ['200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];

describe('axe finds nothing serious', () => {
  it.each(PAGE_LOOKS)('in the page: %s', async (_, options) => {
    const page = await sitting.open(options);
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'in a pane of 320 px with everything unfolded: %s',
    async (colorScheme) => {
      const page = await sitting.open({ viewport: { width: 348, height: 800 }, colorScheme });
      await page.getByRole('button', { name: 'Kết quả (14)' }).waitFor();
      await dropFile(page, 'ghi-chu.xlsx', Buffer.from(await slipsAndNotesFile()));
      await page.getByRole('tab', { name: NOTES_SHEET }).waitFor();
      await page.getByRole('button', { name: 'Kết quả (14)' }).click();
      const pane = paneOf(page);
      const reasons = pane.getByRole('button', { name: 'Vì sao nhận ra Biểu này?' });
      await reasons.nth(2).waitFor();
      expect(await reasons.count()).toBe(3);
      for (const reason of await reasons.all()) await reason.click();
      await pane.getByRole('button', { name: 'Chưa kiểm được 2 phép tính' }).click();
      await pane.getByRole('button', { name: 'Không kiểm tra 2 sheet hoặc vùng' }).click();
      for (const one of await pane.getByRole('button', { name: 'Biểu này được hiểu thế nào?' }).all())
        await one.click();
      for (const one of await pane.getByRole('button', { name: /^Hiểu chưa đúng/ }).all()) await one.click();
      await pane.getByRole('button', { name: 'Khai báo tổng (0)' }).click();
      await pane.getByRole('button', { name: 'Dùng ghi nhớ cho sổ khác' }).click();
      await pane.getByRole('button', { name: 'Xuất ra tệp' }).waitFor();
      await pane.getByRole('button', { name: /E44/ }).focus();
      expect(await seriousIn(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  describe.each(ROUNDS)('in the pane in Excel: $name', ({ workbook, states }) => {
    let office: Office;
    beforeAll(async () => {
      office = await openOffice(sitting.browser, { workbook: await workbook() });
      await office.page.addStyleTag({ content: ALONE });
    });
    afterAll(() => office.close());

    it.each(states)('$name', async ({ reach }) => {
      await reach(office);
      for (const [name, look] of Object.entries(LOOKS)) {
        await wear(office.page, look);
        const found = {
          look: name,
          serious: await seriousIn(office.pane),
          tooWide: await overflow(office.pane),
        };
        expect(found).toEqual({ look: name, serious: [], tooWide: 0 });
      }
      expect(await foreignNames(office.pane)).toEqual([]);
      await wear(office.page, LOOKS.light!);
      expect(office.trouble).toEqual([]);
    });
  });

  it('after a file that cannot be read', async () => {
    const page = await sitting.open();
    await page.setInputFiles('input[type=file]', {
      name: 'readme.txt',
      mimeType: 'text/plain',
      buffer: readFileSync(__filename),
    });
    await paneOf(page).getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.context().close();
  });
});

/** By how much the pane is wider than the room it has. */
function overflow(page: Page | Frame): Promise<number> {
  return page
    .getByRole('main')
    .evaluate((pane) =>
      Math.max(
        ...[pane, ...pane.querySelectorAll('div')].map((one) =>
          one.scrollWidth > one.clientWidth + 1 &&
          getComputedStyle(one).overflowX !== 'hidden' &&
          one.clientWidth > 1
            ? one.scrollWidth - one.clientWidth
            : 0,
        ),
      ),
    );
}

/** What controls are called that have no name at all, or one of the English catalogue that Vietnamese does not share. */
async function foreignNames(pane: Frame): Promise<string[]> {
  const snapshot = await pane.getByRole('main').ariaSnapshot();
  const controls =
    /- (?:button|checkbox|switch|radio|combobox|searchbox|textbox|link)(?: "((?:[^"\\]|\\.)*)")?/g;
  const names = [...snapshot.matchAll(controls)].map(([, name]) => name);
  const vietnamese = new Set<string>(Object.values(vi));
  const english = new Set<string>(Object.values(en).filter((words) => !vietnamese.has(words)));
  expect(names.length).toBeGreaterThan(3);
  return names.filter((name) => !name || english.has(name)).map((name) => name ?? 'nameless');
}
