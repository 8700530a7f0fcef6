import type { Progress } from '../../src/core/host/workbookHost';
import { settled } from '../support/fake-excel/loadOffice';
import { stateOf } from '../support/fake-excel/state';
import { API_VERSIONS, comparable, openInExcel, READ, useOffice } from './setup';
import { communes, rect, sheetOf, workbookOf } from './workbooks';

useOffice();

/** One of everything a snapshot can hold. */
const EVERYTHING = workbookOf(
  sheetOf('Trống', {}),
  sheetOf(
    "Tờ 'lạ', số 1!",
    {
      B2: 'chữ',
      C2: 12.5,
      D2: true,
      E2: { error: '#DIV/0!' },
      B3: { value: 3, formula: 'SUM(B1:B2)', format: '0.00' },
      C3: { value: 'đạt', formula: 'IF(C2>1,"đạt","")' },
      D3: { value: { error: '#REF!' }, formula: '#REF!+1' },
      E3: { value: '', formula: 'IF(TRUE,"")' },
      F3: { value: 0.4, format: '0%' },
      B4: '=không phải công thức',
      H9: 7,
    },
    {
      merges: [rect('B2:B4'), rect('D5:F6')],
      hiddenRows: new Set([0, 4, 5]),
      hiddenColumns: new Set([0, 3]),
    },
  ),
  sheetOf('Ẩn', { A1: 1 }, { visibility: 'hidden' }),
  sheetOf('Ẩn kỹ', { A1: 'x', C1: 2 }, { visibility: 'veryHidden' }),
);

describe.each(API_VERSIONS)('ExcelApi %s', (version) => {
  it('gives the snapshot Excel was given, one of everything, in three syncs', async () => {
    const { fake, host } = openInExcel(EVERYTHING);
    fake.apiVersion = version;
    expect(comparable(await host.read(READ))).toEqual(comparable(EVERYTHING));
    expect(fake.syncs).toBe(3);
  });

  it('gives all references back', async () => {
    const { fake, host } = openInExcel(EVERYTHING);
    fake.apiVersion = version;
    await host.read(READ);
    expect(fake.givenReferences).toBeGreaterThan(0);
    await settled();
    expect(fake.liveReferences).toEqual([]);
  });
});

it('changes nothing', async () => {
  const { fake, host } = openInExcel(EVERYTHING);
  const before = structuredClone(fake.state);
  await host.read(READ);
  expect(fake.state).toEqual(before);
});

it('reads protected sheets like others, and tells that they are', async () => {
  const state = stateOf(EVERYTHING);
  for (const sheet of state.sheets) sheet.protection = { allowFormatCells: false };
  const { host } = openInExcel(state);
  const locked = EVERYTHING.sheets.map((sheet) => ({ ...sheet, locked: true }));
  expect(comparable(await host.read(READ))).toEqual(comparable({ sheets: locked }));
});

it('does not see chart sheets, as Excel does not list them', async () => {
  const chart = sheetOf('Biểu đồ', {}, { unreadable: 'chartsheet' });
  const { host } = openInExcel(workbookOf(chart, sheetOf('Biểu 01', { A1: 1 })));
  expect((await host.read(READ)).sheets.map(({ name }) => name)).toEqual(['Biểu 01']);
});

it('reads a workbook without worksheets', async () => {
  const { fake, host } = openInExcel(workbookOf());
  expect(await host.read(READ)).toEqual({ sheets: [] });
  expect(fake.syncs).toBeLessThanOrEqual(3);
});

it('knows columns and rows that are hidden altogether', async () => {
  const all = sheetOf('S', { A1: 1, B2: 2 }, { hiddenRows: new Set([0, 1]) });
  const { host } = openInExcel(workbookOf(all));
  const [sheet] = (await host.read(READ)).sheets;
  expect(sheet!.hiddenRows).toEqual(new Set([0, 1]));
});

it('reads without hidden rows where Excel refuses to tell', async () => {
  const { fake, host } = openInExcel(EVERYTHING);
  const answer = fake.process.bind(fake);
  jest.spyOn(fake, 'process').mockImplementation((body) => {
    if (body.includes('GetSpecialCells')) fake.failNext('GeneralException');
    return answer(body);
  });
  const { sheets } = await host.read(READ);
  const withoutHidden = EVERYTHING.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }));
  expect(comparable({ sheets })).toEqual({ sheets: comparable({ sheets: withoutHidden } as never).sheets });
});

describe('merged areas', () => {
  /** More than the 512 that Excel lists of one range. */
  const merges = Array.from({ length: 700 }, (_, i) => rect(`A${2 * i + 1}:A${2 * i + 2}`));
  const cells = Object.fromEntries(merges.map(({ top }) => [`A${top + 1}`, top]));
  const crowded = workbookOf(sheetOf('Nhiều ô gộp', cells, { merges }), sheetOf('Khác', { A1: 'x' }));

  it('are all read, however many', async () => {
    const { fake, host } = openInExcel(crowded);
    expect(comparable(await host.read(READ))).toEqual(comparable(crowded));
    expect(fake.syncs).toBe(4);
  });
});

describe('fonts', () => {
  const LEGACY = workbookOf(
    sheetOf('Cũ', {
      A1: { value: 'TØnh §iÖn Biªn', font: '.VnTimeH' },
      B1: { value: 'x', font: '.VnTime' },
      A2: { value: 'Xaõ Thanh Höng', font: 'VNI-Times' },
      A3: { value: 12, format: '0' },
    }),
    sheetOf('Mới', { A1: 'Tỉnh Điện Biên', A2: 'xã Thanh Hưng, 5° × 3 ± 1' }),
  );

  it('are kept where they change what text means, for one more sync', async () => {
    const { fake, host } = openInExcel(LEGACY);
    expect(await host.read(READ)).toEqual(LEGACY);
    expect(fake.syncs).toBe(4);
  });

  it('are asked for only on sheets whose text looks old', async () => {
    const { fake, host } = openInExcel(LEGACY);
    await host.read(READ);
    const asked = fake.requests
      .flatMap(({ actions }) => actions)
      .filter(({ Name: n }) => n === 'GetCellProperties');
    expect(asked).toHaveLength(1);
  });

  it('are not asked for in sound Vietnamese', async () => {
    const { fake, host } = openInExcel(communes(20));
    await host.read(READ);
    expect(fake.syncs).toBe(3);
  });
});

it('tells what it is doing', async () => {
  const { host } = openInExcel(communes(20));
  const told: Progress[] = [];
  await host.read({ ...READ, onProgress: (progress) => told.push(progress) });
  expect(told.map(({ text: { id, params }, done }) => [id, params, done])).toEqual([
    ['host.reading.sheets', {}, 0],
    ['host.reading', { sheet: 'Biểu 02' }, 0],
  ]);
});

it('asks nothing that passes for a change, but for merged areas', async () => {
  const { fake, host } = openInExcel(EVERYTHING);
  await host.read(READ);
  const [names, extents, contents] = fake.requests.map(({ flags }) => flags & 1);
  // Microsoft's library flags the question about merged areas like a change; there is no other way to ask.
  expect([names, extents, contents]).toEqual([0, 1, 0]);
});
