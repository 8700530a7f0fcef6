import { CELL_ROLES } from '../../src/core/sheetPlan/cellLook';
import type { SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import { shiftReferences } from '../../src/hosts/file/patch/refill/shiftReferences';
import type { Workbook } from '../../src/core/snapshot/workbook';
import type { FakeExcel } from '../support/fake-excel/fakeExcel';
import { cellAt } from '../support/fake-excel/state';
import { cell, EVERY_ROLE, summaryPlan, TRICKY } from '../summaries/plans';
import { API_VERSIONS, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';

// a busy machine takes its time; nothing here measures time
jest.setTimeout(60_000);

useOffice();

const VALUES = [10, 20, 30];
const NAME = 'TH-Xã';

function source(): Workbook {
  const cells = Object.fromEntries(VALUES.map((value, i) => [`B${i + 2}`, value]));
  return workbookOf(sheetOf("Số liệu 'gốc'", cells));
}

/** A workbook that was read, with these sheets written into it. */
async function written(plans: readonly SheetPlan[]) {
  const { fake, host } = openInExcel(source());
  await host.read(READ);
  await host.writeSheets(plans, { force: false });
  return { fake, host };
}

async function rewrite(fake: FakeExcel, plans: readonly SheetPlan[], force = false) {
  const { host } = openInExcel(fake.state);
  const workbook = await host.read(READ);
  return { workbook, outcome: await host.writeSheets(plans, { force }) };
}

/** What stands in a row of a sheet's first columns, up to the last that holds anything. */
function inputs(fake: FakeExcel, row: number, name = NAME): unknown[] {
  const cells = [...(fake.sheet(name).rows.get(row)?.entries() ?? [])].sort(([a], [b]) => a - b);
  const found = cells.map(([, { value, formula }]) => formula ?? value);
  while (found.at(-1) === '') found.pop();
  return found;
}

describe('new sheets', () => {
  it.each(API_VERSIONS)(
    'are the last ones, with their cells, names and looks (ExcelApi %s)',
    async (version) => {
      const { fake, host } = openInExcel(source());
      fake.apiVersion = version;
      await host.read(READ);
      const outcome = await host.writeSheets([summaryPlan(VALUES), EVERY_ROLE], { force: false });
      expect(outcome).toEqual({ written: [NAME, 'TH-Vai'], replaced: [], formerReplaced: [], kept: [] });
      expect(fake.state.sheets.map(({ name }) => name)).toEqual(["Số liệu 'gốc'", NAME, 'TH-Vai']);
      expect(inputs(fake, 4)).toEqual([1, 'Xã 1', "='Số liệu ''gốc'''!B2", '=IF(C8=0,"",C5/C8*100)']);
      expect(inputs(fake, 7)).toEqual(['', 'Tổng số', '=SUM(C5:C7)', '=IF(C8>0,"","x")']);
      const sheet = fake.sheet(NAME);
      expect(sheet.merges).toHaveLength(3);
      expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
      expect(sheet.page).toMatchObject({
        paper: 'A4',
        orientation: 'Portrait',
        titleRows: '$3:$4',
        header: '&"Times New Roman,Regular"&13&P',
        headerState: 'FirstAndDefault',
        footer: '',
      });
      expect(sheet.pageBreaks).toEqual([6]);
      expect(sheet.rowHeights.get(3)).toBe(60);
      expect(sheet.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
        ['_soat_bieu', '="1:summary-xa"', false],
        ['_soat_bieu_area', "='TH-Xã'!$A$1:$D$8", false],
        ['_soat_bieu_digest', expect.stringMatching(/^="\d+:[0-9a-f]{48}"&" ~1\.[\w-]+\.[\w-]+"$/), false],
      ]);
    },
  );

  it('take texts as texts, whatever they begin with', async () => {
    const { fake } = await written([EVERY_ROLE]);
    const texts = TRICKY.map((_, i) =>
      fake
        .sheet('TH-Vai')
        .rows.get(i + 1)!
        .get(1)!,
    );
    expect(texts.map(({ value }) => value)).toEqual(TRICKY);
    expect(texts.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('have links and charts', async () => {
    const { fake } = await written([EVERY_ROLE]);
    const sheet = fake.sheet('TH-Vai');
    expect(cellAt(sheet, CELL_ROLES.length + 3, 0)).toMatchObject({
      value: 'A1',
      link: "'Số liệu ''gốc'''!A1",
    });
    expect(sheet.charts.map(({ name, kind, title }) => [name, kind, title])).toEqual([
      ['soat-bieu-1', 'ColumnClustered', 'Số <xã> & "đạt"'],
      ['soat-bieu-2', 'BarStacked', 'Cơ cấu nhóm'],
    ]);
    expect(sheet.charts[0]!.series).toMatchObject([
      { name: 'Số', values: "'TH-Vai'!C2:C6", categories: "'TH-Vai'!A2:A6" },
      { name: 'Hai số lẻ', values: "'TH-Vai'!D2:D6" },
    ]);
    // told apart without colours
    const greys = sheet.charts[1]!.series.map(({ fill }) => fill);
    expect(new Set(greys).size).toBe(greys.length);
  });

  it('get a number where a sheet of the user’s has the name', async () => {
    const { fake, host } = openInExcel(workbookOf(sheetOf('th-xã', { A1: 5 })));
    await host.read(READ);
    expect((await host.writeSheets([summaryPlan([1])], { force: false })).written).toEqual(['TH-Xã (2)']);
    expect(fake.sheet('th-xã').rows.get(0)?.get(0)?.value).toBe(5);
  });

  it('are known as ours when the workbook is read, and so are no Biểu', async () => {
    const { host } = await written([summaryPlan(VALUES)]);
    expect((await host.read(READ)).sheets.map(({ ownId }) => ownId)).toEqual([undefined, 'summary-xa']);
  });

  it('are not added where the workbook’s structure is locked: it says so, and writes nothing at all', async () => {
    const { fake, host } = openInExcel(source());
    await host.read(READ);
    fake.state.isStructureProtected = true;
    const before = structuredClone(fake.state.sheets);
    await expect(host.writeSheets([summaryPlan([1]), EVERY_ROLE], { force: true })).rejects.toMatchObject({
      text: { id: 'host.structure-locked' },
    });
    expect(fake.state.sheets).toEqual(before);
  });

  it('are left out of a locked workbook, and those that are there are filled again', async () => {
    const { fake, host } = openInExcel(source());
    await host.read(READ);
    await host.writeSheets([summaryPlan(VALUES)], { force: false });
    fake.state.isStructureProtected = true;
    const outcome = await host.writeSheets([EVERY_ROLE, summaryPlan([7])], { force: false });
    expect(outcome).toEqual({
      written: [NAME],
      replaced: [],
      formerReplaced: [],
      kept: [{ name: 'TH-Vai', reason: 'locked' }],
    });
    expect(fake.state.sheets.map(({ name }) => name)).toEqual(["Số liệu 'gốc'", NAME]);
  });

  it('that are there already are filled again in a locked workbook', async () => {
    const { fake, host } = openInExcel(source());
    await host.read(READ);
    await host.writeSheets([summaryPlan(VALUES)], { force: false });
    fake.state.isStructureProtected = true;
    expect((await host.writeSheets([summaryPlan([7])], { force: false })).written).toEqual([NAME]);
  });
});

describe('a sheet of ours written again', () => {
  it('is the same where nothing has changed, and stays one', async () => {
    const { fake } = await written([summaryPlan(VALUES), EVERY_ROLE]);
    const before = structuredClone(fake.state.sheets);
    const { outcome } = await rewrite(fake, [summaryPlan(VALUES), EVERY_ROLE]);
    expect(outcome).toEqual({ written: [NAME, 'TH-Vai'], replaced: [], formerReplaced: [], kept: [] });
    expect(fake.state.sheets).toEqual(before);
  });

  it('is found without reading again', async () => {
    const { fake, host } = await written([summaryPlan(VALUES)]);
    await host.writeSheets([summaryPlan([1, 2, 3])], { force: false });
    expect(fake.state.sheets).toHaveLength(2);
  });

  it('keeps what the user added, and pushes down what stands below where it grows', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    const sheet = fake.sheet(NAME);
    Object.assign(cellAt(sheet, 4, 5), { value: 'nhớ hỏi lại', formula: undefined });
    Object.assign(cellAt(sheet, 9, 0), { value: 7 });
    Object.assign(cellAt(sheet, 9, 1), { value: 0, formula: '=SUM(A10,C5:C8)' });
    const { outcome } = await rewrite(fake, [summaryPlan([1, 2, 3, 4, 5])]);
    expect(outcome.kept).toEqual([]);
    expect(sheet.rows.get(4)!.get(5)!.value).toBe('nhớ hỏi lại');
    expect(inputs(fake, 11)).toEqual([7, '=SUM(A12,C5:C8)']);
    expect(inputs(fake, 9)).toEqual(['', 'Tổng số', '=SUM(C5:C9)', '=IF(C10>0,"","x")']);
    expect(sheet.names[1]!.formula).toBe("='TH-Xã'!$A$1:$D$10");
  });

  it('leaves freed cells blank where it has shrunk', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    Object.assign(cellAt(fake.sheet(NAME), 9, 0), { value: 7 });
    await rewrite(fake, [summaryPlan([1])]);
    expect(inputs(fake, 9)).toEqual([7]);
    expect(inputs(fake, 6)).toEqual([]);
    expect(fake.sheet(NAME).names[1]!.formula).toBe("='TH-Xã'!$A$1:$D$8");
  });

  it('is kept where it was edited by hand, unless forced', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    fake.type(NAME, 'B6', 'Xã Hai');
    const refused = await rewrite(fake, [summaryPlan(VALUES)]);
    expect(refused.outcome).toEqual({
      written: [],
      replaced: [],
      formerReplaced: [],
      kept: [{ name: NAME, reason: 'edited', cells: ['B6'] }],
    });
    expect(inputs(fake, 5)[1]).toBe('Xã Hai');
    const forced = await rewrite(fake, [summaryPlan(VALUES)], true);
    expect(forced.outcome.written).toEqual([NAME]);
    expect(inputs(fake, 5)[1]).toBe('Xã 2');
  });

  it('is set up anew with its pages where a former version made it, when forced', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    const sheet = fake.sheet(NAME);
    const pages = structuredClone(sheet.page);
    Object.assign(sheet.page, {
      orientation: 'Landscape',
      header: '',
      headerState: 'Default',
      footer: '&P/&N',
    });
    const digest = sheet.names.find(({ name }) => name === '_soat_bieu_digest')!;
    digest.formula = digest.formula.replace(/\d+:/, '');
    const before = structuredClone(sheet.page);
    const kept = await rewrite(fake, [summaryPlan(VALUES)]);
    expect(kept.outcome.kept).toEqual([{ name: NAME, reason: 'former' }]);
    expect(sheet.page).toEqual(before);
    const forced = await rewrite(fake, [summaryPlan(VALUES)], true);
    expect(forced.outcome).toEqual({ written: [NAME], replaced: [], formerReplaced: [NAME], kept: [] });
    expect(sheet.page).toEqual(pages);
  });

  it('is kept where a formula gave way to a number', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    fake.type(NAME, 'C6', 21);
    expect((await rewrite(fake, [summaryPlan(VALUES)])).outcome.kept).toHaveLength(1);
  });

  it('is kept where it is protected, and the others are written', async () => {
    const { fake } = await written([summaryPlan(VALUES), EVERY_ROLE]);
    fake.sheet(NAME).protection = { allowFormatCells: true };
    const { outcome } = await rewrite(fake, [summaryPlan(VALUES), EVERY_ROLE], true);
    expect(outcome).toEqual({
      written: ['TH-Vai'],
      replaced: [],
      formerReplaced: [],
      kept: [{ name: NAME, reason: 'protected' }],
    });
  });

  it('is made anew where its owner deleted it', async () => {
    const { fake, host } = await written([summaryPlan(VALUES)]);
    fake.deleteSheet(NAME);
    expect((await host.writeSheets([summaryPlan(VALUES)], { force: false })).written).toEqual([NAME]);
    expect(fake.state.sheets).toHaveLength(2);
  });

  it('is found under its owner’s name for it, where rows put in above have moved it', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    const sheet = fake.sheet(NAME);
    sheet.name = 'Của tôi';
    sheet.rows = new Map([...sheet.rows].map(([row, cells]) => [row + 2, cells]));
    for (const moved of [...sheet.rows.values()].flatMap((cells) => [...cells.values()])) {
      moved.formula &&= shiftReferences(moved.formula, (of) => of === null, [{ axis: 'row', at: 0, by: 2 }]);
    }
    sheet.names[1]!.formula = "='Của tôi'!$A$3:$D$10";
    const { outcome } = await rewrite(fake, [summaryPlan([4, 5, 6])]);
    expect(outcome.written).toEqual(['Của tôi']);
    expect(inputs(fake, 9, 'Của tôi')[2]).toBe('=SUM(C7:C9)');
    expect(sheet.page.titleRows).toBe('$5:$6');
  });

  it('repeats no rows any more where its heads are printed once', async () => {
    const { fake } = await written([summaryPlan(VALUES)]);
    expect(fake.sheet(NAME).page.titleRows).toBe('$3:$4');
    await rewrite(fake, [{ ...summaryPlan(VALUES), headsShown: 'once' }]);
    expect(fake.sheet(NAME).page.titleRows).toBe('');
  });

  it('keeps the charts of its owner’s', async () => {
    const { fake } = await written([EVERY_ROLE]);
    const { charts } = fake.sheet('TH-Vai');
    charts.unshift({ ...structuredClone(charts[0]!), name: 'Biểu đồ 9' });
    await rewrite(fake, [EVERY_ROLE]);
    expect(fake.sheet('TH-Vai').charts.map(({ name }) => name)).toEqual([
      'Biểu đồ 9',
      'soat-bieu-1',
      'soat-bieu-2',
    ]);
  });
});

/** Seven sheets as large as those of a province of 115 communes and 19 criteria. */
function province(count: number): SheetPlan[] {
  const values = Array.from({ length: count }, (_, i) => (i % 19) + 1);
  return Array.from({ length: 7 }, (_, i) => {
    const plan = summaryPlan(values);
    return {
      ...plan,
      id: `summary-${i}` as const,
      name: `TH-${i}`,
      widths: [...plan.widths, ...values.slice(0, 20).map(() => 5)],
      rows: plan.rows.map((row, r) => {
        const last = row[2] ?? cell(null, 'plain');
        const more = r % 12 === 0 && row[2] ? { ...last, role: 'groupFigure' as const } : last;
        return [...row, ...Array.from({ length: 20 }, () => more)];
      }),
    };
  });
}

describe('requests', () => {
  it('are three at most for seven sheets of 115 communes, each below 5 MB', async () => {
    const { fake, host } = openInExcel(communes(115));
    await host.read(READ);
    const read = fake.syncs;
    await host.writeSheets(province(115), { force: false });
    const first = fake.syncs - read;
    await host.writeSheets(province(115), { force: false });
    const again = fake.syncs - read - first;
    expect([first, again].every((syncs) => syncs <= 3)).toBe(true);
    expect(fake.largestPayload).toBeLessThan(5_000_000);
    expect(fake.liveReferences).toEqual([]);
  });

  it('are more where one would be too large', async () => {
    const { fake, host } = openInExcel(communes(20));
    await host.read(READ);
    const text = 'a'.repeat(22_000);
    const rows = Array.from({ length: 200 }, (_, i) => [cell(i, 'centre'), cell(text)]);
    await host.writeSheets([{ ...summaryPlan([1]), merges: [], rows }], { force: false });
    expect(fake.largestPayload).toBeLessThan(5_000_000);
    expect(inputs(fake, 199)).toEqual([199, text]);
  });
});
