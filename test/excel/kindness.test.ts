import { check } from '../../src/core/check';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { createSession } from '../../src/ui/session/createSession';
import { plainConditionalFormat } from '../support/fake-excel/conditionalFormatObjects';
import { FakeExcel } from '../support/fake-excel/fakeExcel';
import { connect, settled } from '../support/fake-excel/loadOffice';
import { reopened, stateOf, type WorkbookState } from '../support/fake-excel/state';
import { openInExcel, READ, useOffice } from './setup';
import { communes, rect, sheetOf, workbookOf } from './workbooks';

useOffice();

// a busy machine takes its time; nothing here measures it
jest.setTimeout(60_000);

/** Parts of a workbook that the fake keeps but nothing of ours may ever reach: Excel's own, as plain data. */
const OUT_OF_REACH = {
  validations: [{ range: 'C4:U33', list: 'x,' }],
  tables: [{ name: 'Bang1', range: 'A3:W33', hasFilterButtons: true }],
  filter: { range: 'A3:W33', column: 3, shows: ['x'] },
  links: ['https://ubnd.dienbien.gov.vn/so-lieu.xlsx'],
  calculation: 'Manual',
};

/** A workbook in which everything a user can set is set. */
function lived(): WorkbookState {
  const filtered = communes(30).sheets[0]!;
  const state = stateOf(
    workbookOf(
      { ...filtered, hiddenRows: new Set([5, 6, 7]), hiddenColumns: new Set([4]) },
      sheetOf('Danh mục', { A1: 1 }, { visibility: 'veryHidden' }),
      sheetOf('Khóa', { A1: 'x' }),
    ),
  );
  const [grid, list, locked] = state.sheets;
  grid!.rows.get(3)!.get(1)!.fill = '#FFFF00';
  grid!.rows.get(9)!.set(21, { ...grid!.rows.get(9)!.get(21)!, value: 3, locked: false });
  grid!.conditionalFormats.push({
    ...plainConditionalFormat('{u1}', [rect('A4:W33')]),
    formula: '=$V4>10',
    fill: '#00FF00',
  });
  grid!.names.push({ name: 'Print_Titles', formula: "='Biểu 02'!$3:$3", visible: true });
  grid!.columnWidths.set(1, 140);
  grid!.rowHeights.set(2, 44);
  grid!.frozen = { rows: 3, columns: 2 };
  grid!.page = { ...grid!.page, orientation: 'Landscape', titleRows: '$3:$3', footer: '&P/&N' };
  grid!.pageBreaks.push(20);
  grid!.hasGridlines = false;
  list!.merges.push(rect('A1:B2'));
  locked!.protection = { allowFormatCells: false };
  state.selection = rect('D7:E9');
  state.comments = [
    {
      id: '{c}',
      sheet: grid!.id,
      row: 9,
      column: 21,
      content: 'Hỏi lại xã',
      author: 'Lan',
      replies: ['Rồi'],
    },
  ];
  return Object.assign(state, structuredClone(OUT_OF_REACH));
}

/** A workbook to be compared: ids are those of a session. */
function comparable(state: WorkbookState): unknown {
  const names = new Map(state.sheets.map(({ id, name }) => [id, name]));
  return {
    ...state,
    nextId: 0,
    active: names.get(state.active),
    comments: state.comments?.map((one) => ({ ...one, id: '', sheet: names.get(one.sheet) })),
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      id: '',
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
    })),
  };
}

it('leaves the whole workbook as it was after check, highlight, notes, clear, save and reopening', async () => {
  const { fake, host } = openInExcel(lived());
  const before = comparable(structuredClone(fake.state));
  const session = createSession(host, {
    checker: async (workbook) => ({ report: check(workbook), refined: Promise.resolve(null) }),
  });
  await session.check();
  expect(session.state().checked!.report.findings.length).toBeGreaterThan(0);
  expect(comparable(fake.state)).toEqual(before);

  await session.setNotes('vi');
  await session.highlight();
  await session.showAgreed(true);
  expect(session.state().drawing).toEqual({ findings: true, agreed: true, notes: 'vi' });
  const drawn = comparable(fake.state);
  expect(drawn).not.toEqual(before);
  await session.clear();
  expect(comparable(fake.state)).toEqual(before);

  await session.highlight();
  const later = connect(new FakeExcel(reopened(fake.state)));
  expect(await createExcelHost().clear()).toEqual({ protectedSheets: [] });
  expect(comparable(later.state)).toEqual(before);
  await settled();
  expect(later.liveReferences).toEqual([]);
});

it('never asks Excel for what wipes the list of undo: names, places, copies, deletions, protection of sheets', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight([{ sheet: 0, kind: 'error', rects: [rect('V10')] }], {
    notes: [{ sheet: 0, row: 8, column: 21, text: 'x' }],
  });
  await host.select(0, rect('V10'));
  await host.clear();
  const asked = fake.requests.flatMap(({ actions }) => actions.map(({ Name: name }) => name));
  expect(asked).toContain('Delete');
  for (const wiping of ['Name', 'Position', 'Copy', 'Protect', 'Unprotect', 'Visibility', 'TabColor']) {
    expect(asked).not.toContain(wiping);
  }
});

describe('one step of undo', () => {
  const SOME = [{ sheet: 0, kind: 'error', rects: [rect('V10')] }] as const;
  const optionsOf = (run: jest.SpyInstance): unknown[] => run.mock.calls.map(([first]: unknown[]) => first);

  it.each([
    ['1.19', false],
    ['1.20', true],
  ])('is asked for where Excel can do it: ExcelApi %s', async (version, isAsked) => {
    const { fake, host } = openInExcel(lived());
    fake.apiVersion = version;
    await host.read(READ);
    const run = jest.spyOn(Excel, 'run');
    await host.highlight(SOME);
    await host.clear();
    const merged = optionsOf(run).filter((one) => typeof one === 'object');
    expect(merged).toEqual(isAsked ? [{ mergeUndoGroup: true }, { mergeUndoGroup: true }] : []);
    run.mockRestore();
  });

  it('is done without where Excel says that it cannot', async () => {
    const { fake, host } = openInExcel(lived());
    fake.apiVersion = '1.20';
    await host.read(READ);
    fake.failNext('UndoNotSupported');
    await host.highlight(SOME);
    expect(fake.state.sheets[0]!.conditionalFormats).toHaveLength(2);
  });
});

it('reads and draws 200 sheets, one request a sheet that has something', async () => {
  const sheets = Array.from({ length: 200 }, (_, i) => sheetOf(`Xã ${i + 1}`, { A1: 'x', B2: i }));
  const { fake, host } = openInExcel(workbookOf(...sheets));
  await host.read(READ);
  const syncs = fake.syncs;
  const progress: number[] = [];
  await host.highlight(
    [3, 140].map((sheet) => ({ sheet, kind: 'note' as const, rects: [rect('B2')] })),
    { onProgress: ({ of }) => progress.push(of) },
  );
  // two look for what was drawn before
  expect(fake.syncs - syncs).toBeLessThanOrEqual(5);
  expect(progress).toEqual([2, 2]);
});

it('draws in the last row there is', async () => {
  const { fake, host } = openInExcel(workbookOf(sheetOf('S', { A1: 1, A1048576: 2 })));
  await host.read(READ);
  await host.highlight([{ sheet: 0, kind: 'error', rects: [rect('A1048576')] }]);
  expect(fake.state.sheets[0]!.conditionalFormats[0]!.ranges).toEqual([rect('A1048576')]);
});

it.each(['GeneralException', 'RequestAborted'])(
  'leaves nothing half-drawn where Excel fails: %s',
  async (code) => {
    const { fake, host } = openInExcel(lived());
    await host.read(READ);
    const answer = fake.process.bind(fake);
    let draws = 0;
    jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
      if (body.includes('"Add"') && ++draws === 2) fake.failNext(code);
      return answer(body, flags);
    });
    const before = comparable(structuredClone(fake.state));
    const both = [0, 1].map((sheet) => ({ sheet, kind: 'error' as const, rects: [rect('A1')] }));
    await expect(host.highlight(both)).rejects.toThrow();
    expect(draws).toBe(2);
    expect(comparable(fake.state)).toEqual(before);
  },
);

it('leaves nothing half-drawn where it is stopped', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  const before = comparable(structuredClone(fake.state));
  const { nextId } = fake.state;
  const signal = { aborted: false };
  const both = [0, 1].map((sheet) => ({ sheet, kind: 'error' as const, rects: [rect('A1')] }));
  const stop = (): void => {
    signal.aborted = true;
  };
  // the first sheet is drawn, the second one's turn comes after the stop
  const drawing = host.highlight(both, { signal, onProgress: stop });
  await expect(drawing).rejects.toMatchObject({ text: { id: 'host.stopped' } });
  // something was drawn, and is gone
  expect(fake.state.nextId).toBeGreaterThan(nextId);
  expect(comparable(fake.state)).toEqual(before);
});
