import { zipSync } from 'fflate';
import { check } from '../../../../src/core/check';
import { writeSummaries } from '../../../../src/hosts/file/patch/writeSummaries';
import { shiftReferences } from '../../../../src/hosts/file/patch/refill/shiftReferences';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import type { SheetPlan } from '../../../../src/core/sheetPlan/sheetPlan';
import { CELL_ROLES } from '../../../../src/core/sheetPlan/cellLook';
import { EVERY_ROLE, summaryPlan, TRICKY } from '../../../summaries/plans';
import { richWorkbook } from '../rich/richWorkbook';
import { buildWorkbook } from '../workbookBuilder';
import { annotated, changedParts, cleared, expectSameParts, partsOf, rawEntries, textOf } from './patching';
import { schemaFaults } from './schemaOrder';

const MUST_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'];

/** A workbook with a column of numbers below a head. */
/** As if two rows had been put in above and a column before. */
const MOVED = [
  { axis: 'row', at: 0, by: 2 },
  { axis: 'column', at: 0, by: 1 },
] as const;
const isHere = (sheet: string | null): boolean => sheet === null;

function source(values: readonly number[]): Uint8Array {
  const rows = values.map((value, i) => `<row r="${i + 2}"><c r="B${i + 2}"><v>${value}</v></c></row>`);
  return buildWorkbook({ sheets: [{ name: "Số liệu 'gốc'", data: rows.join('') }] });
}

async function write(
  file: Uint8Array,
  plans: readonly SheetPlan[],
  force = false,
): Promise<Awaited<ReturnType<typeof writeSummaries>>> {
  return writeSummaries(file, plans, { force });
}

async function sheetOf(file: Uint8Array, name: string) {
  const { sheets } = await readWorkbook(file);
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

/** The sheet's part; ours come behind the one that was read. */
const OWN = 'xl/worksheets/sheet2.xml';

/** A written file with XML put into the part of our sheet. */
async function withUser(file: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = partsOf(file);
  parts.set(OWN, new TextEncoder().encode(change(textOf(file, OWN))));
  return zipSync(Object.fromEntries(parts));
}

const rowOf = (xml: string, row: number): string =>
  new RegExp(`<row r="${row}".*?</row>`, 's').exec(xml)?.[0] ?? '';

describe('new sheets', () => {
  const rich = richWorkbook();

  it('leave every part of a workbook of fifty as it is, but the four that must change', async () => {
    const { file, written, kept } = await write(rich, [summaryPlan([1, 2, 3]), EVERY_ROLE]);
    expect([written, kept]).toEqual([['TH-Xã', 'TH-Vai'], []]);
    const [before, after] = [rawEntries(rich), rawEntries(file)];
    const changed = changedParts(rich, file).filter((name) => before.has(name));
    expect(changed.sort()).toEqual([...MUST_CHANGE].sort());
    for (const [name, raw] of before) if (!changed.includes(name)) expect(after.get(name)).toBe(raw);
  });

  it('keep the order and the counts the schema asks for', async () => {
    const { file } = await write(rich, [summaryPlan([1, 2, 3]), EVERY_ROLE]);
    const parts = changedParts(rich, file).filter((name) =>
      /^xl\/(?:[^/]*|worksheets\/[^/]*)\.xml$/.test(name),
    );
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect([part, schemaFaults(textOf(file, part), part)]).toEqual([part, []]);
  });

  it('hold values, formulas with their values, merges, and texts as texts', async () => {
    const values = [10, 20, 30];
    const { file } = await write(source(values), [summaryPlan(values), EVERY_ROLE]);
    const sheet = await sheetOf(file, 'TH-Xã');
    expect(sheet.ownId).toBe('summary-xa');
    expect(sheet.rows.get(4)).toMatchObject([
      { value: 1 },
      { value: 'Xã 1' },
      { value: 10, formula: "'Số liệu ''gốc'''!B2", format: '#,##0' },
      { value: expect.closeTo(16.667, 3) as number, formula: 'IF(C8=0,"",C5/C8*100)', format: '#,##0.00' },
    ]);
    expect(sheet.rows.get(7)?.[2]).toMatchObject({ value: 60, formula: 'SUM(C5:C7)' });
    expect(sheet.rows.get(7)?.[3]).toMatchObject({ value: '', formula: 'IF(C8>0,"","x")' });
    expect(sheet.merges).toHaveLength(3);
    // what a merged area covers is not written
    expect(sheet.rows.get(0)?.[1]).toBeUndefined();
    const roles = await sheetOf(file, 'TH-Vai');
    const texts = CELL_ROLES.map((_, i) => roles.rows.get(i + 1)?.[1]);
    expect(texts.map((one) => one?.value).slice(0, TRICKY.length)).toEqual(TRICKY);
    expect(texts.some((one) => one?.formula !== undefined)).toBe(false);
  });

  it('are drawn by their roles: every role in every look has its own format', async () => {
    const { file } = await write(source([1]), [EVERY_ROLE]);
    const sheet = await sheetOf(file, 'TH-Vai');
    for (const [i] of CELL_ROLES.entries()) {
      expect(
        sheet.rows
          .get(i + 1)
          ?.slice(2)
          .map((one) => one?.format),
      ).toEqual(['#,##0', '#,##0.00', '#,##0.00', '+#,##0;-#,##0;0']);
    }
    const styles = new Set([...textOf(file, OWN).matchAll(/ s="(\d+)"/g)].map(([, s]) => s));
    expect(styles.size).toBeGreaterThanOrEqual(CELL_ROLES.length * 4);
  });

  it('have charts over their own cells, with the figures stored', async () => {
    const { file } = await write(source([1]), [EVERY_ROLE]);
    const chart = textOf(file, 'xl/charts/chart1.xml');
    expect(chart).toContain('<a:t>Số &lt;xã&gt; &amp; &quot;đạt&quot;</a:t>');
    expect(chart).toContain("<c:f>'TH-Vai'!$C$2:$C$6</c:f>");
    expect(chart.match(/<c:numCache>.*?<\/c:numCache>/)?.[0]).toContain('<c:pt idx="0"><c:v>-9</c:v></c:pt>');
    expect(textOf(file, 'xl/charts/chart2.xml')).toContain('<c:grouping val="stacked"/>');
    expect(textOf(file, 'xl/drawings/drawing1.xml').match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
  });

  it('get a number where a sheet of the user’s has the name, and leave that one alone', async () => {
    const file = buildWorkbook({
      sheets: [{ name: 'th-xã', data: '<row r="1"><c r="A1"><v>5</v></c></row>' }],
    });
    const { file: copy, written } = await write(file, [summaryPlan([1])]);
    expect(written).toEqual(['TH-Xã (2)']);
    expect(textOf(copy, 'xl/worksheets/sheet1.xml')).toBe(textOf(file, 'xl/worksheets/sheet1.xml'));
  });

  it('are none of the Biểu that are checked', async () => {
    const [before, after] = [
      await readWorkbook(rich),
      await readWorkbook((await write(rich, [summaryPlan([1, 2]), EVERY_ROLE])).file),
    ];
    const [was, is] = [check(before), check(after)];
    expect([is.findings, is.skipped]).toEqual([was.findings, was.skipped]);
  });

  it('go again with clear --all, the file as it was; without it they keep their looks', async () => {
    const { file } = await write(rich, [summaryPlan([1, 2]), EVERY_ROLE]);
    expectSameParts(await cleared(file, true), rich);
    const marked = await annotated(file);
    const kept = await cleared(marked);
    expect(textOf(kept, 'xl/styles.xml')).toBe(textOf(file, 'xl/styles.xml'));
  });
});

describe('a sheet of ours written again', () => {
  const values = [10, 20, 30];

  it('is the same where nothing has changed, and no style is added', async () => {
    const { file } = await write(source(values), [summaryPlan(values), EVERY_ROLE]);
    const again = await write(file, [summaryPlan(values), EVERY_ROLE]);
    expect(again.written).toEqual(['TH-Xã', 'TH-Vai']);
    expect(textOf(again.file, 'xl/styles.xml')).toBe(textOf(file, 'xl/styles.xml'));
    const [first, second] = [await readWorkbook(file), await readWorkbook(again.file)];
    expect(second).toEqual(first);
    expect([...partsOf(again.file).keys()].sort()).toEqual([...partsOf(file).keys()].sort());
    // Excel is told to calculate: what a user added may lean on what has changed
    const third = await write(again.file, [summaryPlan(values), EVERY_ROLE]);
    expect(changedParts(again.file, third.file)).toEqual([]);
  });

  /** What a user may add: a column of remarks, a row of their own with formulas, a merge, a rule. */
  async function withRemarks(): Promise<Uint8Array> {
    const { file } = await write(source(values), [summaryPlan(values)]);
    return withUser(file, (xml) =>
      xml
        .replace(/(<row r="5".*?)<\/row>/s, '$1<c r="F5" t="str"><f>C5&amp;"!"</f><v>10!</v></c></row>')
        .replace(
          '</sheetData>',
          '<row r="10" ht="30" customHeight="1"><c r="A10"><v>7</v></c><c r="B10"><f>SUM(A10,C5:C8,$A$11)</f><v>127</v></c></row><row r="11"><c r="A11"><v>8</v></c></row></sheetData>',
        )
        .replace('</mergeCells>', '<mergeCell ref="C10:D11"/></mergeCells>'),
    );
  }

  it('keeps what the user put beside and below it', async () => {
    const user = await withRemarks();
    const changed = [11, 21, 31];
    const { file, written, kept } = await write(user, [summaryPlan(changed)]);
    expect([written, kept]).toEqual([['TH-Xã'], []]);
    const sheet = await sheetOf(file, 'TH-Xã');
    expect(sheet.rows.get(4)?.[2]?.value).toBe(11);
    expect(sheet.rows.get(4)?.[5]).toMatchObject({ formula: 'C5&"!"' });
    expect(sheet.rows.get(9)?.[1]).toMatchObject({ formula: 'SUM(A10,C5:C8,$A$11)' });
    expect(sheet.merges).toContainEqual({ top: 9, left: 2, bottom: 10, right: 3 });
  });

  it('pushes down what stands below where it has grown, formulas along with it', async () => {
    const user = await withRemarks();
    const grown = [1, 2, 3, 4, 5];
    const { file } = await write(user, [summaryPlan(grown)]);
    const sheet = await sheetOf(file, 'TH-Xã');
    expect(sheet.rows.get(9)?.[2]).toMatchObject({ value: 15, formula: 'SUM(C5:C9)' });
    expect(sheet.rows.get(11)).toMatchObject([{ value: 7 }, { formula: 'SUM(A12,C5:C8,$A$13)' }]);
    expect(rowOf(textOf(file, OWN), 12)).toContain('ht="30"');
    expect(sheet.merges).toContainEqual({ top: 11, left: 2, bottom: 12, right: 3 });
    expect(textOf(file, 'xl/workbook.xml')).toContain("'TH-Xã'!$A$1:$D$10");
  });

  it('leaves freed cells blank where it has shrunk, and takes them again', async () => {
    const user = await withRemarks();
    const { file } = await write(user, [summaryPlan([1])]);
    const sheet = await sheetOf(file, 'TH-Xã');
    expect(sheet.rows.get(6)).toBeUndefined();
    expect(sheet.rows.get(9)?.[0]).toMatchObject({ value: 7 });
    const again = await sheetOf((await write(file, [summaryPlan(values)])).file, 'TH-Xã');
    expect(again.rows.get(9)?.[0]).toMatchObject({ value: 7 });
    expect(again.rows.get(7)?.[2]).toMatchObject({ value: 60 });
  });

  it('moves what other sheets say of the cells that move', async () => {
    const { file: first } = await write(source(values), [summaryPlan(values)]);
    const user = await withUser(first, (xml) =>
      xml.replace('</sheetData>', '<row r="10"><c r="A10"><v>7</v></c></row></sheetData>'),
    );
    const parts = partsOf(user);
    const other = textOf(user, 'xl/worksheets/sheet1.xml').replace(
      '</sheetData>',
      '<row r="9"><c r="A9"><f>\'TH-Xã\'!A10+\'TH-Xã\'!C8+A10</f><v>1</v></c></row></sheetData>',
    );
    parts.set('xl/worksheets/sheet1.xml', new TextEncoder().encode(other));
    const { file } = await write(zipSync(Object.fromEntries(parts)), [summaryPlan([1, 2, 3, 4])]);
    expect((await readWorkbook(file)).sheets[0]!.rows.get(8)?.[0]).toMatchObject({
      formula: "'TH-Xã'!A11+'TH-Xã'!C8+A10",
    });
  });

  it('is kept as it is where something below cannot be moved', async () => {
    const { file: first } = await write(source(values), [summaryPlan(values)]);
    const user = await withUser(first, (xml) =>
      xml
        .replace(
          '</sheetData>',
          '<row r="8"><c r="F8"><f t="array" ref="F8:F12">A8:A12</f><v>1</v></c></row><row r="10"><c r="A10"><v>7</v></c></row></sheetData>',
        )
        .replace(/(<row r="8" .*?)<\/row>(.*?)<row r="8">(.*?)<\/row>/s, '$1$3</row>$2'),
    );
    const { file, written, kept } = await write(user, [summaryPlan([1, 2, 3, 4])]);
    expect([written, kept]).toEqual([[], [{ name: 'TH-Xã', reason: 'stuck' }]]);
    expect(file).toBe(user);
  });

  it('is kept where it was edited by hand, unless forced', async () => {
    const { file: first } = await write(source(values), [summaryPlan(values)]);
    const user = await withUser(first, (xml) => xml.replace('>Xã 2<', '>Xã Hai<'));
    const refused = await write(user, [summaryPlan([1, 2, 3])]);
    expect(refused.kept).toEqual([{ name: 'TH-Xã', reason: 'edited', cells: ['B6'] }]);
    expect(refused.file).toBe(user);
    const forced = await write(user, [summaryPlan([1, 2, 3])], true);
    expect(forced.written).toEqual(['TH-Xã']);
    expect((await sheetOf(forced.file, 'TH-Xã')).rows.get(5)?.[1]?.value).toBe('Xã 2');
  });

  it('is found under the name its owner gave it, and at the place rows above have moved it to', async () => {
    const { file: first } = await write(source(values), [summaryPlan(values)]);
    const parts = partsOf(first);
    const book = textOf(first, 'xl/workbook.xml')
      .replaceAll('TH-Xã', 'Tổng hợp')
      .replace('!$A$1:$D$8', '!$B$3:$E$10');
    parts.set('xl/workbook.xml', new TextEncoder().encode(book));
    const moved = textOf(first, OWN)
      .replace(/ r="([A-D])(\d)"/g, (_, letter: string, row: string) => {
        return ` r="${String.fromCharCode(letter.charCodeAt(0) + 1)}${Number(row) + 2}"`;
      })
      .replace(/<row r="(\d)"/g, (_, row: string) => `<row r="${Number(row) + 2}"`)
      .replace(/<f>(.*?)<\/f>/g, (_, formula: string) => `<f>${shiftReferences(formula, isHere, MOVED)}</f>`);
    parts.set(
      OWN,
      new TextEncoder().encode(
        moved.replace('<sheetData>', '<sheetData><row r="1"><c r="A1"><v>9</v></c></row>'),
      ),
    );
    const { file, written } = await write(zipSync(Object.fromEntries(parts)), [summaryPlan([7, 8, 9])]);
    expect(written).toEqual(['Tổng hợp']);
    const sheet = await sheetOf(file, 'Tổng hợp');
    expect(sheet.rows.get(0)?.[0]?.value).toBe(9);
    expect(sheet.rows.get(9)?.[3]).toMatchObject({ value: 24, formula: 'SUM(D7:D9)' });
    expect(sheet.merges).toContainEqual({ top: 2, left: 1, bottom: 2, right: 4 });
  });

  it('keeps a chart of the user’s, and has its own but once', async () => {
    const { file: first } = await write(source([1]), [EVERY_ROLE]);
    const parts = partsOf(first);
    const drawing = textOf(first, 'xl/drawings/drawing1.xml').replace(
      /(<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>)/s,
      (anchor) => anchor + anchor.replace('soat-bieu-1', 'Của tôi'),
    );
    parts.set('xl/drawings/drawing1.xml', new TextEncoder().encode(drawing));
    const { file } = await write(zipSync(Object.fromEntries(parts)), [EVERY_ROLE]);
    const after = textOf(file, 'xl/drawings/drawing1.xml');
    expect([...after.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Của tôi',
      'soat-bieu-1',
      'soat-bieu-2',
    ]);
  });
});

test('a sheet of a former version is kept as such, and written over by force', async () => {
  const { file } = await write(source([1]), [summaryPlan([1])]);
  const parts = partsOf(file);
  const book = textOf(file, 'xl/workbook.xml');
  const before = book.replace(/&quot;\d+:(?=[0-9a-f]{48}&quot;)/, '&quot;');
  expect(before).not.toBe(book);
  parts.set('xl/workbook.xml', new TextEncoder().encode(before));
  const sheet = 'xl/worksheets/sheet2.xml';
  const pagesOf = (xml: string): string => /<printOptions.*?(?=<rowBreaks)/.exec(xml)![0];
  const pages = pagesOf(textOf(file, sheet));
  const formerPages = '<pageMargins left="0.5"/><pageSetup orientation="landscape"/><headerFooter/>';
  parts.set(sheet, new TextEncoder().encode(textOf(file, sheet).replace(pages, formerPages)));
  const former = zipSync(Object.fromEntries(parts));
  const { kept } = await write(former, [summaryPlan([1])]);
  expect(kept).toEqual([{ name: 'TH-Xã', reason: 'former' }]);
  const forced = await write(former, [summaryPlan([1])], true);
  const { written, replaced, formerReplaced } = forced;
  expect({ written, replaced, formerReplaced, kept: forced.kept }).toEqual({
    written: ['TH-Xã'],
    replaced: [],
    formerReplaced: ['TH-Xã'],
    kept: [],
  });
  // its pages were not set up by its owner
  expect(pagesOf(textOf(forced.file, sheet))).toBe(pages);
  const again = await write(forced.file, [summaryPlan([1])], true);
  expect([again.kept, again.formerReplaced]).toEqual([[], []]);
});

describe('a workbook whose structure is locked', () => {
  const locked = (file: Uint8Array, attributes: string): Uint8Array => {
    const parts = partsOf(file);
    const book = textOf(file, 'xl/workbook.xml').replace(
      '<sheets>',
      `<workbookProtection ${attributes}/><sheets>`,
    );
    parts.set('xl/workbook.xml', new TextEncoder().encode(book));
    return zipSync(Object.fromEntries(parts));
  };

  it.each(['lockStructure="1"', 'workbookPassword="CC1A" lockStructure="true"'])(
    'gets no sheet: %s',
    async (attributes) => {
      const file = locked(source([1]), attributes);
      await expect(write(file, [summaryPlan([1])], true)).rejects.toMatchObject({ code: 'structure-locked' });
    },
  );

  it.each(['lockWindows="1"', 'lockStructure="0"'])('is not: %s', async (attributes) => {
    const { written } = await write(locked(source([1]), attributes), [summaryPlan([1])]);
    expect(written).toEqual(['TH-Xã']);
  });

  it('has its sheets of ours filled again, and is told of those it does not get', async () => {
    const { file } = await write(source([1]), [summaryPlan([1])]);
    const again = locked(file, 'lockStructure="1"');
    expect((await write(again, [summaryPlan([2])])).written).toEqual(['TH-Xã']);
    const { file: more, ...outcome } = await write(again, [EVERY_ROLE, summaryPlan([2])]);
    expect(outcome).toEqual({
      written: ['TH-Xã'],
      kept: [{ name: 'TH-Vai', reason: 'locked' }],
      replaced: [],
      formerReplaced: [],
    });
    expect((await readWorkbook(more)).sheets.map(({ ownId }) => ownId)).toEqual([undefined, 'summary-xa']);
  });
});
