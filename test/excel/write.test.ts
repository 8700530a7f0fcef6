import type { CellChange } from '../../src/core/changes/cellChange';
import { inverse } from '../../src/core/changes/cellChange';
import type { Scalar } from '../../src/core/findings/finding';
import { parseAddress } from '../../src/core/snapshot/address';
import type { Cell } from '../../src/core/snapshot/workbook';
import { settled } from '../support/fake-excel/loadOffice';
import { stateOf, type CellState } from '../support/fake-excel/state';
import type { FakeExcel } from '../support/fake-excel/fakeExcel';
import { TransportError } from '../support/fake-excel/wire';
import { API_VERSIONS, failureOf, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

useOffice();

const cells: Record<string, Cell | Scalar> = {
  A1: 'Biểu',
  B2: 18,
  B3: { value: 15.4, format: '#,##0.00' },
  B4: 'x',
  B5: { value: '17', format: '@' },
  B6: { value: 12, formula: 'SUM(B2:B3)' },
};
const book = () => workbookOf(sheetOf('Biểu 02', cells), sheetOf('Danh mục', { A1: 1 }));

function change(address: string, before: Scalar, after: Scalar, sheet = 0): CellChange {
  return { cell: { sheet, ...parseAddress(address)! }, before, after };
}

function held(fake: FakeExcel, address: string, sheet = 'Biểu 02'): CellState | undefined {
  const { row, column } = parseAddress(address)!;
  return fake.sheet(sheet).rows.get(row)?.get(column);
}

async function opened(workbook: Parameters<typeof openInExcel>[0] = book()) {
  const { fake, host } = openInExcel(workbook);
  await host.read(READ);
  return { fake, host, syncs: fake.syncs };
}

describe.each(API_VERSIONS)('ExcelApi %s', (version) => {
  it('writes all in two syncs, leaves all else as it is, and takes it back', async () => {
    const { fake, host, syncs } = await opened();
    fake.apiVersion = version;
    const before = structuredClone(fake.state);
    const changes = [change('B2', 18, 17), change('B3', 15.4, 15.46), change('A1', 1, 2, 1)];
    expect(await host.write(changes)).toEqual({ written: changes, refused: [] });
    expect(fake.syncs - syncs).toBe(2);
    expect(held(fake, 'B2')).toMatchObject({ value: 17, format: 'General' });
    expect(held(fake, 'B3')).toMatchObject({ value: 15.46, format: '#,##0.00' });
    expect(held(fake, 'A1', 'Danh mục')).toMatchObject({ value: 2 });
    await host.write(inverse(changes));
    expect(fake.state).toEqual(before);
    await settled();
    expect(fake.liveReferences).toEqual([]);
  });
});

it('puts a number where a number was kept as text, and its format back with it', async () => {
  const { fake, host } = await opened();
  const before = structuredClone(fake.state);
  const { written } = await host.write([change('B5', '17', 17)]);
  expect(held(fake, 'B5')).toMatchObject({ value: 17, format: 'General' });
  expect(written[0]?.format).toEqual({ before: '@', after: 'General' });
  await host.write(inverse(written));
  expect(fake.state).toEqual(before);
});

it.each<[string, Scalar]>([
  ['a mark', 'đạt'],
  ['a sign', '✓'],
  ['what looks like a formula', '=1+1'],
  ['what begins with a plus', '+SUM(A1)'],
  ['what begins with a minus', '-'],
  ['what begins with an at sign', '@SUM(A1)'],
  ['a figure in words', '115 xã'],
  ['a figure as text', '17'],
  ['what looks like a date', '1/2'],
  ['an apostrophe', "'=1"],
])('writes text as it is: %s', async (_, after) => {
  const { fake, host } = await opened();
  await host.write([change('B2', 18, after)]);
  expect(held(fake, 'B2')).toEqual({ value: after, format: 'General', font: 'Times New Roman' });
  expect((await host.write([change('B2', after, 18)])).refused).toEqual([]);
});

it.each<[string, Scalar]>([
  ['B4', 'x'],
  ['B5', '17'],
])('empties %s and fills it again', async (address, before) => {
  const { fake, host } = await opened();
  await host.write([change(address, before, null)]);
  expect(held(fake, address)?.value).toBe('');
  await host.write([change(address, null, before)]);
  expect(held(fake, address)?.value).toBe(before);
});

it('writes a number into an empty cell of format text as a number', async () => {
  const { fake, host } = await opened();
  await host.write([change('B5', '17', null)]);
  const { written } = await host.write([change('B5', null, 16)]);
  expect(held(fake, 'B5')).toMatchObject({ value: 16, format: 'General' });
  await host.write(inverse(written));
  expect(held(fake, 'B5')).toMatchObject({ value: '', format: '@' });
});

it('writes a logical value as one', async () => {
  const { fake, host } = await opened();
  await host.write([change('B2', 18, 'true')]);
  expect(held(fake, 'B2')?.value).toBe(true);
  expect((await host.write([change('B2', 'true', 18)])).refused).toEqual([]);
});

describe('leaves out and tells', () => {
  it('a formula, what changed meanwhile, and a sheet that is gone; and writes the others', async () => {
    const { fake, host } = await opened();
    fake.type('Biểu 02', 'B4', 'o');
    fake.deleteSheet('Danh mục');
    const changes = [
      change('B6', 12, 13),
      change('B4', 'x', null),
      change('A1', 1, 2, 1),
      change('A1', 1, 2, 7),
      change('B2', 18, 17),
    ];
    const { written, refused } = await host.write(changes);
    expect(written).toEqual([changes[4]]);
    expect(refused.map(({ because }) => because)).toEqual(['formula', 'changed', 'gone', 'gone']);
    expect(refused.map((one) => one.change)).toEqual(changes.slice(0, 4));
    expect(held(fake, 'B6')?.formula).toBe('=SUM(B2:B3)');
    expect(held(fake, 'B4')?.value).toBe('o');
    expect(held(fake, 'B2')?.value).toBe(17);
  });

  it('a number where the same stands as text, and the other way round', async () => {
    const { host } = await opened();
    const { refused } = await host.write([change('B5', 17, 18), change('B2', '18', 17)]);
    expect(refused.map(({ because }) => because)).toEqual(['changed', 'changed']);
  });

  it('locked cells of a protected sheet, but writes those that are not locked', async () => {
    const state = stateOf(book());
    state.sheets[0]!.protection = { allowFormatCells: false };
    state.sheets[0]!.rows.get(1)!.get(1)!.locked = false;
    const { fake, host } = await opened(state);
    const changes = [change('B3', 15.4, 15), change('B2', 18, 17)];
    const { written, refused } = await host.write(changes);
    expect(written).toEqual([changes[1]]);
    expect(refused).toEqual([{ change: changes[0], because: 'protected' }]);
    expect(held(fake, 'B3')?.value).toBe(15.4);
  });

  it('cells of a sheet that was protected between the two requests', async () => {
    const { fake, host, syncs } = await opened();
    const answer = fake.process.bind(fake);
    jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
      if (body.includes('"Name":"Values"')) fake.sheet('Biểu 02').protection = { allowFormatCells: false };
      return answer(body, flags);
    });
    const changes = [change('A1', 1, 2, 1), change('B2', 18, 17)];
    const { written, refused } = await host.write(changes);
    expect(written).toEqual([changes[0]]);
    expect(refused).toEqual([{ change: changes[1], because: 'protected' }]);
    expect(fake.syncs - syncs).toBe(3);
  });

  it('what Excel did not get to when it failed half way', async () => {
    const { fake, host } = await opened();
    const answer = fake.process.bind(fake);
    jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
      const given = answer(body, flags);
      if (!body.includes('"Name":"Values"')) return given;
      fake.type('Biểu 02', 'B2', 18);
      const error = {
        Code: 'GeneralException',
        Message: '',
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 500,
      };
      return { body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
    });
    const changes = [change('A1', 1, 2, 1), change('B2', 18, 17)];
    const { written, refused } = await host.write(changes);
    expect(written).toEqual([changes[0]]);
    expect(refused).toEqual([{ change: changes[1], because: 'failed' }]);
  });
});

describe('fails with a message, with nothing written,', () => {
  it.each([
    ['while a cell is being edited', TransportError.CellEditMode, 'host.cell-editing'],
    ['where the session timed out', TransportError.SessionGone, 'host.session-gone'],
    ['where Excel fails', 'GeneralException', 'host.failed'],
  ])('%s', async (_, error, message) => {
    const { fake, host } = await opened();
    const before = structuredClone(fake.state);
    fake.failNext(error);
    expect(await failureOf(host.write([change('B2', 18, 17)]))).toBe(message);
    expect(fake.state).toEqual(before);
  });

  it('where Excel fails as it is asked to write', async () => {
    const { fake, host } = await opened();
    const answer = fake.process.bind(fake);
    jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
      if (body.includes('"Name":"Values"')) fake.failNext('GeneralException');
      return answer(body, flags);
    });
    expect(await failureOf(host.write([change('B2', 18, 17)]))).toBe('host.failed');
    expect(held(fake, 'B2')?.value).toBe(18);
  });
});

it('writes where a sheet was renamed and moved meanwhile', async () => {
  const { fake, host } = await opened();
  fake.sheet('Biểu 02').name = 'Biểu 02 mới';
  fake.state.sheets.reverse();
  await host.write([change('B2', 18, 17)]);
  expect(held(fake, 'B2', 'Biểu 02 mới')?.value).toBe(17);
});

it('is no change of the user’s', async () => {
  const { fake, host } = await opened();
  const listener = jest.fn();
  host.onChange(listener);
  await settled();
  await host.write([change('B2', 18, 17)]);
  await settled();
  expect(listener).not.toHaveBeenCalled();
  fake.type('Biểu 02', 'B2', 18);
  await settled();
  expect(listener).toHaveBeenCalledTimes(1);
});

it('writes 500 changes in two requests below 5 MB', async () => {
  const { fake, host, syncs } = await opened(communes(500));
  const changes = Array.from({ length: 500 }, (_, i) => {
    const now = held(fake, `A${i + 4}`)!.value as Scalar;
    return change(`A${i + 4}`, now, i + 2);
  });
  expect((await host.write(changes)).written).toHaveLength(500);
  expect(fake.syncs - syncs).toBe(2);
  expect(fake.largestPayload).toBeLessThan(5_000_000);
});

describe('one step of the undo list', () => {
  const run = jest.fn();
  beforeEach(() => {
    const real = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
    run.mockReset();
    jest.spyOn(Excel, 'run').mockImplementation((...args: unknown[]) => {
      run(args.length > 1 ? args[0] : {});
      return real(args.at(-1));
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('is asked for where Excel can do that, and nowhere else', async () => {
    const { fake, host } = await opened();
    fake.apiVersion = '1.19';
    await host.write([change('B2', 18, 17)]);
    expect(run).toHaveBeenLastCalledWith({});
    fake.apiVersion = '1.20';
    await host.write([change('B2', 17, 16)]);
    expect(run).toHaveBeenLastCalledWith({ mergeUndoGroup: true });
    expect(held(fake, 'B2')?.value).toBe(16);
  });

  it.each(['before anything was written', 'after all was written'])(
    'is done without where Excel refuses it %s',
    async (when) => {
      const { fake, host } = await opened();
      fake.apiVersion = '1.20';
      const answer = fake.process.bind(fake);
      let isRefused = false;
      jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
        if (isRefused || !body.includes('"Name":"Values"')) return answer(body, flags);
        isRefused = true;
        if (when.startsWith('after')) answer(body, flags);
        fake.failNext('UndoNotSupported');
        return answer(body, flags);
      });
      expect(await host.write([change('B2', 18, 17)])).toEqual({
        written: [change('B2', 18, 17)],
        refused: [],
      });
      expect(held(fake, 'B2')?.value).toBe(17);
      expect(run.mock.calls.slice(-2)).toEqual([[{ mergeUndoGroup: true }], [{}]]);
    },
  );
});

describe('a protected sheet is told when it is read', () => {
  const read = async (prepare: (state: ReturnType<typeof stateOf>) => void) => {
    const state = stateOf(book());
    prepare(state);
    return (await openInExcel(state).host.read(READ)).sheets.map(({ locked }) => locked);
  };

  it('where no cell of it may be changed', async () => {
    expect(await read(({ sheets }) => (sheets[0]!.protection = { allowFormatCells: true }))).toEqual([
      true,
      undefined,
    ]);
  });

  it('and not where some cells may', async () => {
    const locked = await read(({ sheets }) => {
      sheets[0]!.protection = { allowFormatCells: false };
      sheets[0]!.rows.get(1)!.get(1)!.locked = false;
    });
    expect(locked).toEqual([undefined, undefined]);
  });
});
