import { settled } from '../support/fake-excel/loadOffice';
import { TransportError } from '../support/fake-excel/wire';
import { openInExcel, READ, useOffice } from './setup';
import { rect, sheetOf, workbookOf } from './workbooks';

useOffice();

const WORKBOOK = workbookOf(sheetOf('Biểu 02', { A1: 1 }));

it('tells of cells that change and of sheets that come and go, until it is stopped', async () => {
  const { fake, host } = openInExcel(WORKBOOK);
  const listener = jest.fn();
  const stop = host.onChange(listener);
  await settled();
  fake.type('Biểu 02', 'C5', 12);
  fake.addSheet('Mới');
  fake.deleteSheet('Mới');
  await settled();
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  fake.type('Biểu 02', 'C5', 13);
  await settled();
  expect(listener).toHaveBeenCalledTimes(3);
  expect(fake.listenedEvents.size).toBe(0);
});

it('can be stopped before Excel has begun to tell', async () => {
  const { fake, host } = openInExcel(WORKBOOK);
  const listener = jest.fn();
  host.onChange(listener)();
  await settled();
  fake.type('Biểu 02', 'C5', 12);
  await settled();
  expect(listener).not.toHaveBeenCalled();
  expect(fake.listenedEvents.size).toBe(0);
});

it('does not take our own highlights for changes', async () => {
  const { host } = openInExcel(WORKBOOK);
  const listener = jest.fn();
  host.onChange(listener);
  await host.read(READ);
  await host.highlight([{ sheet: 0, kind: 'error', rects: [rect('A1')] }]);
  await settled();
  expect(listener).not.toHaveBeenCalled();
});

it('does no harm where Excel refuses to tell', async () => {
  const { fake, host } = openInExcel(WORKBOOK);
  fake.failNext(TransportError.SessionGone);
  const stop = host.onChange(() => undefined);
  await settled();
  stop();
  expect((await host.read(READ)).sheets).toHaveLength(1);
});
