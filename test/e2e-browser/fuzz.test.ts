import type { Browser } from 'playwright-core';
import { isMarker } from '../../src/core/highlights/marker';
import { address } from '../../src/core/snapshot/address';
import { communes, sheetOf, workbookOf } from '../excel/workbooks';
import { randomFrom } from '../fuzz/random';
import type { WorkbookState } from '../support/fake-excel/state';
import { launchBrowser } from './support/chromium';
import { eventually, openOffice, quiet, type Office } from './support/excel';

const EDITS = 200;
const SEED = 20_261_129;
/** After so many edits Excel is itself again for a while. */
const ROUND = 50;
const MOST_SHEETS = 4;
const VALUES = ['x', '', 'x', 0, 1, 19, 'Xã Na Sang', '=1+1', '1.778', true];
const FAILURES = ['ItemNotFound', 'AccessDenied', 'GeneralException', 'InvalidArgument', 'RequestAborted'];

/** What is pressed in the pane meanwhile, by name; several times the likelier. */
const PRESSED = [
  ...['Kiểm tra lại', 'Đánh dấu', 'Đánh dấu', 'Xóa đánh dấu', 'Tự kiểm tra lại', 'Tự kiểm tra lại'],
  ...['Hiện ô đã khớp', 'Kèm ghi chú trong ô', 'Dừng', 'Thử lại', 'Hiện trên sheet', 'Hoàn tác'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses a control of the pane where there is one just now, as a mouse would. */
function pressIfThere({ pane }: Office, name: string): Promise<void> {
  return pane.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input[role=switch]')];
    const nameOf = (one: HTMLElement): string =>
      (one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent) ?? '';
    controls.find((one) => nameOf(one) === wanted)?.click();
  }, name);
}

/** What the user, another user and Excel do to the workbook. */
async function edit(office: Office, random: (below: number) => number, count: number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const [grid, ...others] = (await office.state()).sheets.map(({ name }) => name);
  const isFull = others.length + 1 >= MOST_SHEETS;
  const cell = address(random(16), random(23));
  const deed = random(100);
  if (deed < 45)
    return office.excel('type', grid!, address(3 + random(8), 2 + random(20)), pick(['x', '', 7]));
  if (deed < 70) return office.excel('type', pick(others), cell, pick(VALUES));
  if (deed < 75) return office.excel('typeUntold', pick(others), cell, pick(VALUES));
  if (deed < 81) return office.excel('renameSheet', pick([grid!, ...others]), `Sheet ${count}`);
  if (deed < 84) return isFull ? undefined : office.excel('addSheet', `Sheet ${count}`);
  if (deed < 87)
    return isFull ? undefined : office.excel('copySheet', pick([grid!, ...others]), `Sheet ${count}`);
  if (deed < 91) return others.length > 1 ? office.excel('deleteSheet', pick(others)) : undefined;
  if (deed < 93) return office.excel('protect', pick(others), random(2) === 0);
  if (deed < 96) return office.excel('editCell', random(2) === 0);
  return office.excel('failNext', pick(FAILURES));
}

/** What of ours stands on the sheets. */
function drawn({ sheets, comments = [] }: WorkbookState): number {
  const formats = sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  return (
    formats.filter((one) => isMarker(one.formula)).length +
    comments.filter(({ content }) => content.startsWith('Soát Biểu: ')).length
  );
}

/** Presses a button once it can be pressed, and waits until the work is done. */
async function press(office: Office, name: string): Promise<void> {
  await office.pane.getByRole('button', { name, exact: true }).click();
  await quiet(office);
}

/** Checks, from whatever is shown, and gives all that is listed. */
async function findings(office: Office): Promise<string[]> {
  await quiet(office);
  await office.pane.getByRole('button', { name: /^Kiểm tra( lại)?$/ }).click();
  await office.pane.getByText(/^Kết quả lúc/).waitFor();
  await quiet(office);
  const listed = office.pane.locator('li > button[aria-current]');
  await listed.first().waitFor();
  return listed.allTextContents();
}

it(`survives ${EDITS} edits while it checks and highlights, and finds in the end what a fresh check finds`, async () => {
  const random = randomFrom(SEED);
  const workbook = workbookOf(...communes(8).sheets, sheetOf('Danh mục', { A1: 'Danh mục', B2: 3 }));
  const office = await openOffice(browser, { workbook });
  await office.excel('type', workbook.sheets[0]!.name, 'D5', 7);
  await findings(office);
  for (const part of ['Đánh dấu trên sheet', 'Biểu này được hiểu thế nào?']) await pressIfThere(office, part);
  for (let count = 1; count <= EDITS; count++) {
    await edit(office, random, count);
    if (random(4) === 0) await pressIfThere(office, PRESSED[random(PRESSED.length)]!);
    if (random(10) === 0) await office.page.keyboard.press('F8');
    if (count % ROUND > 0) continue;
    await office.excel('recover');
    await quiet(office);
  }
  await office.excel('recover');
  for (const { name } of (await office.state()).sheets) await office.excel('protect', name, false);

  const found = await findings(office);
  const fresh = await openOffice(browser, { workbook: await office.state() });
  expect(found).toEqual(await findings(fresh));
  await fresh.close();

  await press(office, 'Đánh dấu');
  await eventually(
    async () => drawn(await office.state()),
    (count) => count > 0,
  );
  await press(office, 'Xóa đánh dấu');
  await eventually(
    async () => drawn(await office.state()),
    (count) => count === 0,
  );
  await eventually(
    () => office.excel('liveReferences'),
    (references) => references.length === 0,
  );
  expect(office.trouble).toEqual([]);
  expect(office.strangers).toEqual([]);
  await office.close();
});
