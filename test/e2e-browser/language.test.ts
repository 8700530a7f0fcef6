import { beginSitting, paneOf, type Sitting } from './support/sitting';

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

describe('two languages', () => {
  it('speaks Vietnamese at first and English when asked, in the findings and in the tooltips too', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
    await pane.getByRole('button', { name: 'EN – English' }).click();
    await pane.getByRole('button', { name: '9 wrong' }).waitFor();
    await pane.getByRole('button', { name: /V70/ }).click();
    await pane.getByText('Change this cell to 18.').waitFor();
    await page.getByText('it is sent nowhere').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    // no Vietnamese word of ours is left, save the names of things
    const words = await pane.innerText();
    expect(words).not.toMatch(/Kiểm tra|Nghi vấn|Đang ghi|khớp/);
    await page.context().close();
  });

  it('remembers the choice', async () => {
    const page = await sitting.open();
    await paneOf(page).getByRole('button', { name: 'EN – English' }).click();
    await page.reload();
    await paneOf(page).getByRole('button', { name: '9 wrong' }).waitFor();
    await page.context().close();
  });
});
