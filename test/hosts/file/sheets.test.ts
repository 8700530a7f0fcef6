import { failureOf, firstSheet, readSheets } from './reading';
import { buildWorkbook, MAIN, sheetPart, worksheet } from './workbookBuilder';

const ROW = '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>';

describe('tabs', () => {
  test('names and order are those of the workbook', async () => {
    const names = ['Biểu 02', 'Danh mục &amp; dự án', '__proto__', 'constructor', 'a_x0041_b', ''];
    const sheets = await readSheets(buildWorkbook({ sheets: names.map((name) => ({ name, data: ROW })) }));
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Biểu 02',
      'Danh mục & dự án',
      '__proto__',
      'constructor',
      'aAb',
      '',
    ]);
    expect(Object.keys({})).toEqual([]);
    expect(Object.getPrototypeOf(sheets[2])).toBe(Object.prototype);
  });

  test.each([
    [undefined, 'visible'],
    ['visible', 'visible'],
    ['hidden', 'hidden'],
    ['veryHidden', 'veryHidden'],
    ['gone', 'visible'],
  ])('state %s is %s', async (state, visibility) => {
    const sheet = { data: ROW, ...(state !== undefined && { state }) };
    expect((await firstSheet(buildWorkbook({ sheets: [sheet] }))).visibility).toBe(visibility);
  });

  test('a chart sheet has no cells', async () => {
    const xml = `<chartsheet xmlns="${MAIN}"><sheetViews/><drawing/></chartsheet>`;
    const [chart, sheet] = await readSheets(
      buildWorkbook({ sheets: [{ xml, name: 'Biểu đồ' }, { data: ROW }] }),
    );
    expect(chart).toMatchObject({ name: 'Biểu đồ', unreadable: 'chartsheet', rows: new Map() });
    expect(sheet).not.toHaveProperty('unreadable');
    expect(sheet!.rows.size).toBe(1);
  });

  test('so has a dialogue of Excel 5; a macro sheet has', async () => {
    const sheets = await readSheets(
      buildWorkbook({
        sheets: [
          { xml: '<dialogsheet/>' },
          { xml: `<xm:macrosheet><sheetData>${ROW}</sheetData></xm:macrosheet>` },
        ],
      }),
    );
    expect(sheets.map((sheet) => [sheet.unreadable, sheet.rows.size])).toEqual([
      ['chartsheet', 0],
      [undefined, 1],
    ]);
  });

  test('no sheets at all', async () => {
    expect(await failureOf(buildWorkbook({ sheets: [] }))).toEqual({
      code: 'damaged',
      params: { reason: 'content', part: 'xl/workbook.xml' },
    });
  });

  test('more sheets than the budget', async () => {
    expect(await failureOf(buildWorkbook({ sheets: [{}, {}, {}] }), { budget: { sheets: 2 } })).toEqual({
      code: 'too-large',
      params: { budget: 'sheets', limit: 2 },
    });
  });
});

describe('one damaged sheet leaves the others readable', () => {
  test.each([
    ['missing', null],
    ['not well-formed', '<worksheet><sheetData>'],
    ['a wrong checksum', { content: worksheet({ data: ROW }), crc: 1 }],
    ['larger than it says', { content: worksheet({ data: ROW }), size: 5 }],
    ['an unknown compression', { content: worksheet({ data: ROW }), method: 14 }],
  ])('%s', async (_, part) => {
    const bytes = buildWorkbook({
      sheets: [{ data: ROW }, { name: 'Hỏng', state: 'hidden' }, { data: ROW }],
      parts: { [sheetPart(2)]: part },
    });
    const sheets = await readSheets(bytes);
    expect(sheets.map((sheet) => [sheet.unreadable, sheet.rows.size])).toEqual([
      [undefined, 1],
      ['damaged', 0],
      [undefined, 1],
    ]);
    expect(sheets[1]).toMatchObject({ name: 'Hỏng', visibility: 'hidden' });
  });

  test('no relationship leads to it', async () => {
    const rels =
      '<Relationships><Relationship Id="rId2" Type="t/worksheet" Target="worksheets/sheet2.xml"/></Relationships>';
    const sheets = await readSheets(
      buildWorkbook({
        sheets: [{ data: ROW }, { data: ROW }],
        parts: { 'xl/_rels/workbook.xml.rels': rels },
      }),
    );
    expect(sheets.map((sheet) => sheet.unreadable)).toEqual(['damaged', undefined]);
  });
});

describe('merges', () => {
  const merged = async (...refs: string[]) => {
    const after = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    return (await firstSheet(buildWorkbook({ sheets: [{ data: ROW, after }] }))).merges;
  };

  test('are rectangles, counted from 0', async () => {
    expect(await merged('A1:B1', 'C2:D9')).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 2, bottom: 8, right: 3 },
    ]);
  });

  test('that are none, or leave the sheet, are left out', async () => {
    expect(await merged('A1', 'A1:A1', '', 'x', 'A1:XFE1', 'A1:A1048577', 'A0:B2', 'A1:B2:C3')).toEqual([]);
  });

  test('over the whole sheet cost no more than others', async () => {
    expect(await merged('A1:XFD1048576')).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
  });

  test('have a budget', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(9)}</mergeCells>`;
    expect(await failureOf(buildWorkbook({ sheets: [{ after }] }), { budget: { merges: 8 } })).toEqual({
      code: 'too-large',
      params: { budget: 'merges', limit: 8 },
    });
  });
});

describe('green corners left out', () => {
  const ignored = async (inner: string) => {
    const after = `<ignoredErrors>${inner}</ignoredErrors>`;
    return (await firstSheet(buildWorkbook({ sheets: [{ data: ROW, after }] }))).ignoredErrors;
  };

  test('are ranges, each with its kinds', async () => {
    expect(
      await ignored(
        '<ignoredError sqref="B2 C3:C9" formulaRange="1" formula="true"/><ignoredError sqref="A1" evalError="1" formula="0"/>',
      ),
    ).toEqual([
      { rect: { top: 1, left: 1, bottom: 1, right: 1 }, kinds: ['formula', 'formulaRange'] },
      { rect: { top: 2, left: 2, bottom: 8, right: 2 }, kinds: ['formula', 'formulaRange'] },
      { rect: { top: 0, left: 0, bottom: 0, right: 0 }, kinds: ['evalError'] },
    ]);
  });

  test.each([
    ['no kind', '<ignoredError sqref="A1"/>'],
    ['a kind nobody knows', '<ignoredError sqref="A1" constructor="1"/>'],
    ['no range', '<ignoredError formula="1"/>'],
    ['what is no range', '<ignoredError sqref=" x A0 A1:B2:C3 " formula="1"/>'],
    ['nothing', ''],
  ])('with %s are none', async (_, inner) => {
    expect(await ignored(inner)).toBeUndefined();
  });

  test('have a budget', async () => {
    const after = `<ignoredErrors><ignoredError sqref="${'A1 '.repeat(9)}" formula="1"/></ignoredErrors>`;
    expect(
      await failureOf(buildWorkbook({ sheets: [{ data: ROW, after }] }), { budget: { ignoredErrors: 8 } }),
    ).toEqual({ code: 'too-large', params: { budget: 'ignoredErrors', limit: 8 } });
  });
});

describe('hidden rows and columns', () => {
  const hiddenColumns = async (cols: string) => {
    const sheet = await firstSheet(
      buildWorkbook({ sheets: [{ before: `<cols>${cols}</cols>`, data: ROW }] }),
    );
    return [...sheet.hiddenColumns];
  };

  test.each([
    ['one', '<col min="2" max="2" hidden="1"/>', [1]],
    ['a range', '<col min="1" max="2" width="9" hidden="true"/>', [0, 1]],
    ['to the last column of the sheet: only the used ones', '<col min="2" max="16384" hidden="1"/>', [1, 2]],
    ['beyond it', '<col min="3" max="99999999" hidden="1"/>', [2]],
    ['overlapping', '<col min="1" max="2" hidden="1"/><col min="2" max="3" hidden="1"/>', [0, 1, 2]],
    ['behind the used ones', '<col min="5" max="9" hidden="1"/>', []],
    ['visible', '<col min="1" max="3"/><col min="1" max="3" hidden="0"/>', []],
    [
      'no range',
      '<col min="3" max="1" hidden="1"/><col hidden="1"/><col min="0" max="2" hidden="1"/><col min="x" max="2" hidden="1"/>',
      [],
    ],
  ])('columns: %s', async (_, cols, expected) => {
    expect(await hiddenColumns(cols)).toEqual(expected);
  });

  test('rows, up to the last that holds anything', async () => {
    const data = `<row r="1" hidden="1"/><row r="2" hidden="0"/><row r="3" hidden="true"/><row r="4">${ROW.slice(5)}<row r="9" hidden="1"/>`;
    const sheet = await firstSheet(buildWorkbook({ sheets: [{ data }] }));
    expect([...sheet.hiddenRows]).toEqual([0, 2]);
  });
});
