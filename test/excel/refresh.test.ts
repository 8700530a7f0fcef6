import type { Workbook } from '../../src/core/snapshot/workbook';
import { settled } from '../support/fake-excel/loadOffice';
import type { Action } from '../support/fake-excel/wire';
import { comparable, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

// 10,600 communes on a busy machine; nothing here measures time
jest.setTimeout(60_000);

useOffice();

const CHANGED = { ...READ, scope: 'changed' } as const;

const three = (): Workbook =>
  workbookOf(
    sheetOf('Biểu 01', { A1: 'Mục tiêu', B2: 5 }),
    sheetOf('Biểu 02', { A1: 'Xã', B2: 1, C3: '0' }),
    sheetOf('Tổng hợp', { A1: { value: 6, formula: "'Biểu 01'!B2+'Biểu 02'!B2" } }),
  );

/** Opens a workbook, listens to its changes and reads it once. */
async function opened(workbook: Workbook) {
  const { fake, host } = openInExcel(workbook);
  host.onChange(() => undefined);
  await settled();
  await host.read(READ);
  const from = fake.requests.length;
  const asked = (): string[] =>
    fake.requests.slice(from).flatMap(({ actions }) => actions.flatMap((action) => selectOf(action)));
  return { fake, host, asked, from };
}

function selectOf({ QueryInfo: info }: Action): readonly string[] {
  return info?.Select ?? [];
}

it('asks for no cells where nothing was told to have changed', async () => {
  const workbook = communes(115);
  const values = workbookOf({
    ...workbook.sheets[0]!,
    rows: new Map([...workbook.sheets[0]!.rows].map(([row, cells]) => [row, cells.slice(0, 21)])),
  });
  const { host, asked } = await opened(values);
  expect(comparable(await host.read(CHANGED))).toEqual(comparable(values));
  expect(asked()).not.toContain('formulas');
});

it('reads the sheet that was edited, those with formulas, and no other', async () => {
  const { fake, host, from } = await opened(three());
  fake.type('Biểu 02', 'B2', 7);
  const read = await host.read(CHANGED);
  expect(read.sheets[1]!.rows.get(1)![1]).toEqual({ value: 7 });
  expect(read.sheets.map(({ name }) => name)).toEqual(['Biểu 01', 'Biểu 02', 'Tổng hợp']);
  const ranges = fake.requests
    .slice(from)
    .flatMap(({ actions }) => actions)
    .filter((action) => selectOf(action).includes('formulas'));
  expect(ranges).toHaveLength(2);
});

it('takes in sheets that come, go, move and are renamed', async () => {
  const { fake, host } = await opened(three());
  fake.addSheet('Mới');
  fake.type('Mới', 'A1', 'mới');
  fake.deleteSheet('Biểu 02');
  fake.renameSheet('Biểu 01', 'Biểu 01 (sửa)');
  fake.state.sheets.reverse();
  const read = await host.read(CHANGED);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Mới', 'Tổng hợp', 'Biểu 01 (sửa)']);
  expect(comparable(read)).toEqual(comparable(await host.read(READ)));
});

it('keeps what is told while it reads for the next time', async () => {
  const { fake, host } = await opened(three());
  let typed = false;
  const onProgress = (): void => {
    if (!typed) fake.type('Biểu 01', 'B2', 9);
    typed = true;
  };
  await host.read({ ...CHANGED, onProgress });
  fake.typeUntold('Biểu 01', 'B2', 10);
  expect((await host.read(CHANGED)).sheets[0]!.rows.get(1)![1]).toEqual({ value: 10 });
});

it('reads everything again after a read that failed', async () => {
  const { fake, host } = await opened(three());
  fake.type('Biểu 02', 'B2', 7);
  fake.failNext('GeneralException');
  await expect(host.read(CHANGED)).rejects.toThrow();
  expect((await host.read(CHANGED)).sheets[1]!.rows.get(1)![1]).toEqual({ value: 7 });
});

describe('whether something changed without a word', () => {
  it('is no, where nothing was read and where nothing changed', async () => {
    const { host } = openInExcel(three());
    expect(await host.hasChanged()).toBe(false);
    await host.read(READ);
    expect(await host.hasChanged()).toBe(false);
  });

  it.each<[string, (fake: Awaited<ReturnType<typeof opened>>['fake']) => void]>([
    ['a value', (fake) => fake.typeUntold('Biểu 02', 'C3', 0)],
    ['a cell beyond the others', (fake) => fake.typeUntold('Biểu 02', 'F9', 'x')],
    ['a cell emptied', (fake) => fake.typeUntold('Biểu 02', 'C3', '')],
    ['a name', (fake) => fake.renameSheet('Biểu 01', 'Biểu 1')],
    ['a sheet more', (fake) => fake.addSheet('Mới')],
    ['the order', (fake) => void fake.state.sheets.reverse()],
    ['a hidden sheet', (fake) => void (fake.sheet('Biểu 01').visibility = 'Hidden')],
  ])('is yes after %s changed', async (_, change) => {
    const { fake, host } = await opened(three());
    change(fake);
    expect(await host.hasChanged()).toBe(true);
  });

  it('is told in two syncs and few bytes, also of 10,600 communes', async () => {
    const { fake, host } = openInExcel(communes(10_600));
    await host.read(READ);
    const { syncs, requests } = fake;
    const from = requests.length;
    expect(await host.hasChanged()).toBe(false);
    expect(fake.syncs - syncs).toBe(2);
    expect(Math.max(...requests.slice(from).map(({ responseBytes }) => responseBytes))).toBeLessThan(
      1_000_000,
    );
  });
});
