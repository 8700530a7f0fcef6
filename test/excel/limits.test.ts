import type { Workbook } from '../../src/core/snapshot/workbook';
import { settled } from '../support/fake-excel/loadOffice';
import { stateOf } from '../support/fake-excel/state';
import { TransportError } from '../support/fake-excel/wire';
import { comparable, failureOf, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

// 10,600 communes on a busy machine; nothing here measures time
jest.setTimeout(60_000);

useOffice();

const FIVE_MB = 5_000_000;

it.each([115, 1_000, 4_000])('reads %i communes in three syncs', async (count) => {
  const workbook = communes(count);
  const { fake, host } = openInExcel(workbook);
  expect(await host.read(READ)).toEqual(workbook);
  expect(fake.syncs).toBe(3);
  expect(fake.largestPayload).toBeLessThan(FIVE_MB);
});

it('reads 10,600 communes in blocks below 5 MB each', async () => {
  const workbook = communes(10_600);
  const { fake, host } = openInExcel(workbook);
  const done: number[] = [];
  const read = await host.read({ ...READ, onProgress: (progress) => done.push(progress.done) });
  expect(read).toEqual(workbook);
  expect(fake.largestPayload).toBeLessThan(FIVE_MB);
  expect(fake.requests.every(({ isCleanup, responseBytes }) => isCleanup || responseBytes > 0)).toBe(true);
  expect(fake.syncs).toBeLessThanOrEqual(7);
  expect(done.at(-1)).toBeGreaterThan(0);
  await settled();
  expect(fake.liveReferences).toEqual([]);
});

describe('stray cells', () => {
  /** A small table, and cells as far away as Excel has any. */
  const strays: Record<string, Workbook> = {
    'in the last row': workbookOf(sheetOf('S', { A1: 'a', W140: 1, B1048576: 'lạc' })),
    'in the last column': workbookOf(sheetOf('S', { A1: 'a', W140: 1, XFD3: 'lạc' })),
    'in the last corner, on each of 20 sheets': workbookOf(
      ...Array.from({ length: 20 }, (_, i) => sheetOf(`S${i}`, { A1: 'a', W140: 1, XFD1048576: 'lạc' })),
    ),
  };

  it.each(Object.entries(strays))('%s do not make it fetch blanks', async (_, workbook) => {
    const { fake, host } = openInExcel(workbook);
    expect(await host.read(READ)).toEqual(workbook);
    expect(fake.syncs).toBe(3);
    expect(fake.largestPayload).toBeLessThan(2_000_000);
  });

  it('in the worst places cost some more syncs, and still no blanks', async () => {
    const far = { A1: 1, A300000: 2, BA500000: 3, A1048576: 4, CV7: 5, XFD900: 6 };
    const workbook = workbookOf(sheetOf('S', far));
    const { fake, host } = openInExcel(workbook);
    expect(await host.read(READ)).toEqual(workbook);
    expect(fake.syncs).toBeLessThanOrEqual(8);
    expect(fake.requests.reduce((sum, one) => sum + one.responseBytes, 0)).toBeLessThan(20_000_000);
  });
});

it('formats that reach to the end of the sheet are no cells', async () => {
  const workbook = workbookOf(sheetOf('S', { A1: 1 }));
  const state = stateOf(workbook);
  const styled = { value: '', format: '0', font: 'Arial', fill: '#FFFF00' };
  state.sheets[0]!.rows.set(1_048_575, new Map([[16_383, styled]]));
  const { fake, host } = openInExcel(state);
  expect(await host.read(READ)).toEqual(workbook);
  expect(fake.largestPayload).toBeLessThan(100_000);
});

it('asks again in halves where an answer would be too large', async () => {
  const long = 'Đề nghị bổ sung hồ sơ minh chứng. '.repeat(60);
  const cells = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`A${i + 1}`, `${i} ${long}`]));
  const workbook = workbookOf(sheetOf('Ghi chú', cells));
  const { fake, host } = openInExcel(workbook);
  expect(await host.read(READ)).toEqual(workbook);
  expect(fake.largestPayload).toBeLessThan(FIVE_MB);
});

it('says that it is too large where even one cell is', async () => {
  const { fake, host } = openInExcel(workbookOf(sheetOf('S', { A1: 1, B1: 2 })));
  const answer = fake.process.bind(fake);
  jest.spyOn(fake, 'process').mockImplementation((body) => {
    if (body.includes('"formulas"')) fake.failNext(TransportError.ResponseTooLarge);
    return answer(body);
  });
  expect(await failureOf(host.read(READ))).toBe('host.too-large');
});

it('learns from one refused answer how much it may ask for', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, i) => [`A${i + 1}`, `Xã ${i} chưa hoàn thành tiêu chí về thu nhập`]),
  );
  const workbook = workbookOf(...Array.from({ length: 30 }, (_, i) => sheetOf(`Phụ lục ${i + 1}`, cells)));
  const { fake, host } = openInExcel(workbook);
  expect((await host.read(READ)).sheets).toHaveLength(30);
  expect(fake.requests.filter(({ responseBytes }) => responseBytes === 0)).toHaveLength(1);
  expect(fake.largestPayload).toBeLessThan(FIVE_MB);
});

it('reads many sheets in few requests', async () => {
  const sheets = Array.from({ length: 200 }, (_, i) => sheetOf(`Xã ${i + 1}`, { A1: 'STT', B2: i }));
  const { fake, host } = openInExcel(workbookOf(...sheets));
  expect(comparable(await host.read(READ)).sheets).toEqual(sheets);
  expect(fake.syncs).toBe(3);
  expect(fake.largestPayload).toBeLessThan(FIVE_MB);
});

it('stops between blocks', async () => {
  const { fake, host } = openInExcel(communes(10_600));
  const signal = { aborted: false };
  let blocks = 0;
  const onProgress = (): void => {
    if (++blocks === 2) signal.aborted = true;
  };
  expect(await failureOf(host.read({ onProgress, signal }))).toBe('host.stopped');
  expect(fake.syncs).toBeLessThanOrEqual(5);
  await settled();
  expect(fake.liveReferences).toEqual([]);
});

it('does not begin what is stopped already', async () => {
  const { fake, host } = openInExcel(communes(5));
  expect(await failureOf(host.read({ ...READ, signal: AbortSignal.abort() }))).toBe('host.stopped');
  expect(fake.syncs).toBe(0);
});
