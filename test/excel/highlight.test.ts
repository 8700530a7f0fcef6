import { check } from '../../src/core/check';
import { highlightsOf, type Highlight } from '../../src/core/highlights/highlights';
import { plainConditionalFormat } from '../support/fake-excel/conditionalFormatObjects';
import { connect, settled } from '../support/fake-excel/loadOffice';
import { FakeExcel } from '../support/fake-excel/fakeExcel';
import { reopened, stateOf, type SheetState, type WorkbookState } from '../support/fake-excel/state';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { API_VERSIONS, failureOf, openInExcel, READ, useOffice } from './setup';
import { communes, rect, sheetOf, workbookOf } from './workbooks';

useOffice();

/** A workbook whose user has fills, conditional formats in an order of their own, and something like our marker. */
function lived(): WorkbookState {
  const state = stateOf(workbookOf(...communes(30).sheets, sheetOf('Danh mục', { A1: 1 })));
  const [bieu] = state.sheets as [SheetState];
  bieu.rows.get(3)!.get(1)!.fill = '#FFFF00';
  const rule = (id: string, formula: string, stopIfTrue: boolean) => ({
    ...plainConditionalFormat(id, [rect('A4:W33')]),
    formula,
    stopIfTrue,
    fill: '#00FF00',
  });
  bieu.conditionalFormats.push(
    rule('{u1}', '=$V4>10', true),
    { ...rule('{u2}', '', false), type: 'DataBar' },
    rule('{u3}', '=N("soat-bieu:1:error")=0+1', false),
    rule('{u4}', '=A4="soat-bieu:1:error"', false),
  );
  return state;
}

const SOME: readonly Highlight[] = [
  { sheet: 0, kind: 'error', rects: [rect('C5'), rect('V9')] },
  { sheet: 0, kind: 'warning', rects: [rect('B7:D7')] },
  { sheet: 0, kind: 'note', rects: [rect('A1')] },
  { sheet: 0, kind: 'agreed', rects: [rect('V4:V33')] },
];

const ours = (sheet: SheetState) =>
  sheet.conditionalFormats.filter(({ formula }) => /^=N\(".*"\)=0$/.test(formula));
const withoutIds = (state: WorkbookState) => ({
  ...state,
  nextId: 0,
  active: '',
  sheets: state.sheets.map((sheet) => ({
    ...sheet,
    id: '',
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
  })),
});

describe.each(API_VERSIONS)('ExcelApi %s', (version) => {
  it('draws, and leaves everything as it was once cleared', async () => {
    const { fake, host } = openInExcel(lived());
    fake.apiVersion = version;
    const before = structuredClone(fake.state);
    await host.read(READ);
    expect(await host.highlight(SOME)).toEqual({ protectedSheets: [] });
    expect(ours(fake.state.sheets[0]!)).toHaveLength(4);
    expect(await host.clear()).toEqual({ protectedSheets: [] });
    expect({ ...fake.state, nextId: before.nextId }).toEqual(before);
    await settled();
    expect(fake.liveReferences).toEqual([]);
  });
});

it('draws the gravest on top, and above all rules of the user, which keep their order', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight(SOME);
  const formulas = fake.state.sheets[0]!.conditionalFormats.map(({ formula }) => formula);
  expect(formulas.slice(0, 4)).toEqual([
    '=N("soat-bieu:1:error")=0',
    '=N("soat-bieu:1:warning")=0',
    '=N("soat-bieu:1:note")=0',
    '=N("soat-bieu:1:agreed")=0',
  ]);
  expect(formulas.slice(4)).toEqual(lived().sheets[0]!.conditionalFormats.map(({ formula }) => formula));
});

it('tells kinds apart by colour and by line, and lets the rules beneath show', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight(SOME);
  const looks = ours(fake.state.sheets[0]!);
  expect(looks.map(({ fill, borders: { Top } }) => [fill, Top.style, Top.color])).toEqual([
    ['#FDE7E9', 'Continuous', '#C50F1F'],
    ['#FFF4CE', 'Dash', '#8A6100'],
    ['#E5F1FB', 'Dot', '#0F548C'],
    ['#E7F2E7', 'None', ''],
  ]);
  expect(looks.map(({ stopIfTrue }) => stopIfTrue)).toEqual([false, false, false, false]);
  expect(looks[0]!.ranges).toEqual([rect('C5'), rect('V9')]);
});

it('replaces what was drawn before', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight(SOME);
  await host.highlight([{ sheet: 1, kind: 'error', rects: [rect('A1')] }]);
  expect(fake.state.sheets.map((sheet) => ours(sheet).length)).toEqual([0, 1]);
});

it('clears what was drawn before the workbook was saved, closed and opened again', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight(SOME);
  const later = connect(new FakeExcel(reopened(fake.state)));
  await createExcelHost().clear();
  expect(withoutIds(later.state)).toEqual(withoutIds(lived()));
});

it('clears copies of a sheet that was highlighted', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  await host.highlight(SOME);
  fake.state.sheets.push({ ...structuredClone(fake.state.sheets[0]!), id: '{copy}', name: 'Biểu 02 (2)' });
  await host.clear();
  expect(fake.state.sheets.map((sheet) => ours(sheet).length)).toEqual([0, 0, 0]);
});

describe('whatever the number of findings', () => {
  const many = (count: number): readonly Highlight[] => [
    { sheet: 0, kind: 'error', rects: Array.from({ length: count }, (_, i) => rect(`V${4 + i}`)) },
    { sheet: 1, kind: 'warning', rects: Array.from({ length: count }, (_, i) => rect(`W${4 + i}`)) },
  ];

  it.each([1, 100, 20_000])('takes one sync a sheet for %i', async (count) => {
    const { fake, host } = openInExcel(lived());
    await host.read(READ);
    const before = fake.syncs;
    await host.highlight(many(count));
    const drawing = fake.requests.slice(-3).filter(({ flags, isCleanup }) => !isCleanup && (flags & 1) !== 0);
    expect(drawing).toHaveLength(2);
    // Three more for the whole workbook look for what was drawn before.
    expect(fake.syncs - before).toBe(5);
    expect(ours(fake.state.sheets[0]!).flatMap(({ ranges }) => ranges)).toHaveLength(count);
    expect(fake.largestPayload).toBeLessThan(5_000_000);
  });

  it('clears in one sync a sheet', async () => {
    const { fake, host } = openInExcel(lived());
    await host.read(READ);
    await host.highlight(many(3_000));
    const before = fake.syncs;
    await host.clear();
    expect(fake.syncs - before).toBe(5);
  });
});

describe('protected sheets', () => {
  it('are named, and the others drawn', async () => {
    const state = lived();
    state.sheets[0]!.protection = { allowFormatCells: false };
    const { fake, host } = openInExcel(state);
    await host.read(READ);
    const wanted: Highlight[] = [...SOME, { sheet: 1, kind: 'note', rects: [rect('A1')] }];
    expect(await host.highlight(wanted)).toEqual({ protectedSheets: ['Biểu 02'] });
    expect(fake.state.sheets.map((sheet) => ours(sheet).length)).toEqual([0, 1]);
  });

  it('are no matter where nothing is to be drawn or cleared', async () => {
    const state = lived();
    state.sheets[0]!.protection = { allowFormatCells: false };
    const { host } = openInExcel(state);
    expect(await host.clear()).toEqual({ protectedSheets: [] });
  });

  it('are drawn where formatting is allowed', async () => {
    const state = lived();
    state.sheets[0]!.protection = { allowFormatCells: true };
    const { fake, host } = openInExcel(state);
    await host.read(READ);
    expect(await host.highlight(SOME)).toEqual({ protectedSheets: [] });
    expect(ours(fake.state.sheets[0]!)).toHaveLength(4);
  });

  it('are named when Excel tells of the protection only as it is asked to draw', async () => {
    const { fake, host } = openInExcel(lived());
    await host.read(READ);
    const answer = fake.process.bind(fake);
    jest.spyOn(fake, 'process').mockImplementation((body, flags) => {
      if (body.includes('"Add"')) fake.failNext('AccessDenied');
      return answer(body, flags);
    });
    expect(await host.highlight(SOME)).toEqual({ protectedSheets: ['Biểu 02'] });
  });
});

it('draws where a sheet has been renamed since, and passes over one that is gone', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  fake.sheet('Biểu 02').name = 'Biểu 02 mới';
  fake.deleteSheet('Danh mục');
  await host.highlight([...SOME, { sheet: 1, kind: 'note', rects: [rect('A1')] }]);
  expect(fake.state.sheets.map((sheet) => ours(sheet).length)).toEqual([4]);
});

it('draws the findings of a check', async () => {
  const { fake, host } = openInExcel(communes(30));
  fake.type('Biểu 02', 'V9', 3);
  const workbook = await host.read(READ);
  await host.highlight(highlightsOf(check(workbook)));
  expect(ours(fake.state.sheets[0]!).flatMap(({ ranges }) => ranges)).toContainEqual(rect('V9'));
});

it('fails with a message where Excel fails', async () => {
  const { fake, host } = openInExcel(lived());
  await host.read(READ);
  fake.isEditingCell = true;
  expect(await failureOf(host.highlight(SOME))).toBe('host.cell-editing');
});
