/** The fake itself: what it must refuse, so that no test of the host passes by accident. */
import { settled } from '../support/fake-excel/loadOffice';
import { packState, unpackState } from '../support/fake-excel/packState';
import { stateOf } from '../support/fake-excel/state';
import { openInExcel, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

useOffice();

// 10,600 communes on a busy machine; nothing here measures time
jest.setTimeout(60_000);

const WORKBOOK = workbookOf(sheetOf('S', { A1: 1, B2: 'x' }));

/** The code of the error that Microsoft's library reports. */
async function codeOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'), context);
    await context.sync();
    return 'no error';
  }).catch((error: { code: string }) => error.code);
}

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['a property', (sheet) => sheet.getRange('A1').load('text')],
  ['everything at once', (sheet) => sheet.getRange('A1').load()],
  ['a method', (sheet) => sheet.getRange('A1').clear()],
  ['an object', (sheet) => sheet.getRange('A1').getColumn(0).load('values')],
  ['an assignment', (sheet) => (sheet.getRange('A1').rowHidden = true)],
])('fails where it lacks %s that is asked for', async (_, work) => {
  openInExcel(WORKBOOK);
  expect(await codeOf(work)).toBe('NotImplemented');
});

it('lets the library check requirement sets member by member', async () => {
  const { fake } = openInExcel(WORKBOOK);
  const merged = (sheet: Excel.Worksheet) =>
    sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
  fake.apiVersion = '1.13';
  expect(await codeOf(merged)).toBe('no error');
  fake.apiVersion = '1.12';
  expect(await codeOf(merged)).toBe('ApiNotFound');
});

it('refuses requests and answers of more than 5 MB', async () => {
  const { fake } = openInExcel(communes(10_600));
  const range = 'A1:W10600';
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 02').getRange(range).load('values,formulas,numberFormat');
      await context.sync();
    }).catch((error: { code: string }) => error.code);
  expect(await read()).toBe('ResponsePayloadSizeLimitExceeded');
  expect(fake.requests.at(-1)!.responseBytes).toBe(0);
  openInExcel(WORKBOOK);
  const long = (sheet: Excel.Worksheet) => {
    for (let i = 0; i < 700; i++)
      sheet.getRanges(Array.from({ length: 1_900 }, () => 'A:1').join(',')).load('address');
  };
  expect(await codeOf(long)).toBe('RequestPayloadSizeLimitExceeded');
});

it('refuses an address list that Excel would cut off', async () => {
  openInExcel(WORKBOOK);
  const list = Array.from({ length: 2_000 }, (_, i) => `A${i + 1}`).join(',');
  expect(await codeOf((sheet) => sheet.getRanges(list).load('address'))).toBe('InvalidArgument');
});

it('finds references that are not given back', async () => {
  const { fake } = openInExcel(WORKBOOK);
  await codeOf((sheet, context) => context.trackedObjects.add(sheet.getRange('A1')));
  await settled();
  expect(fake.liveReferences).toHaveLength(1);
});

it('gives null objects for nothing, and for all that is reached through them', async () => {
  openInExcel(WORKBOOK);
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
    const used = missing.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
  expect(await codeOf((_, context) => context.workbook.worksheets.getItem('Không có').load('name'))).toBe(
    'ItemNotFound',
  );
});

it('carries a workbook into a browser page and back', () => {
  const state = stateOf(communes(5));
  expect(unpackState(packState(state))).toEqual(state);
});
