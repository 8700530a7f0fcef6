import { strToU8 } from 'fflate';
import { annotateWorkbook } from '../../../../src/hosts/file/patch/annotateWorkbook';
import { clearWorkbook } from '../../../../src/hosts/file/patch/clearWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { richEntries, richWorkbook } from '../rich/richWorkbook';
import {
  buildWorkbook,
  MAIN,
  relationships,
  RELATIONS,
  workbookEntries,
  type WorkbookSpec,
} from '../workbookBuilder';
import { buildZip, type ZipSpec } from '../zipBuilder';
import {
  annotated,
  annotationFor,
  changedParts,
  cleared,
  expectSameParts,
  partsOf,
  PLAIN,
  plainly,
  textOf,
} from './patching';
import { schemaFaults } from './schemaOrder';

const rich = richWorkbook();
const macros = richWorkbook({ macros: true, memory: true });

describe('annotate, then clear', () => {
  it.each([
    ['a workbook of fifty parts', rich, false],
    ['the same with notes', rich, true],
    ['with macros and memory', macros, false],
    ['the same with notes', macros, true],
  ])('%s: every part is as it was', async (_, file, notes) => {
    expectSameParts(await cleared(await annotated(file, notes)), file);
  });

  const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const style = (inner: string): WorkbookSpec => ({ styles: inner, sheets: [{ data: ROW }] });
  const XF = '<cellXfs count="1"><xf/></cellXfs>';
  const shapes: [string, WorkbookSpec][] = [
    ['no style sheet', { sheets: [{ data: ROW }] }],
    ['an empty list of formats', style(`${XF}<dxfs count="0"/>`)],
    ['one with a blank before its end', style(`${XF}<dxfs count="0" />`)],
    ['one without a count', style(`${XF}<dxfs/>`)],
    ['one that is closed apart', style(`${XF}<dxfs count="0"></dxfs>`)],
    ['no list of formats', style(`${XF}<tableStyles count="0"/>`)],
    ['an empty style sheet', style('')],
    ['formats of the user’s', style(`${XF}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`)],
    [
      'fonts, fills and borders',
      style(
        `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>${XF}`,
      ),
    ],
    [
      'a list of styles without any',
      style('<fonts count="0"/><fills/><borders count="0"/><cellXfs count="0"/>'),
    ],
    [
      'comments and CDATA that look like tags',
      {
        sheets: [{ data: ROW, after: '<!-- <conditionalFormatting> --><pageMargins/><!-- </worksheet> -->' }],
      },
    ],
    [
      'an empty list of names',
      { sheets: [{ data: ROW }], parts: { 'xl/workbook.xml': workbookXml('<definedNames/>') } },
    ],
    [
      'names',
      {
        sheets: [{ data: ROW }],
        parts: {
          'xl/workbook.xml': workbookXml(
            '<definedNames><definedName name="a">1</definedName></definedNames><calcPr/>',
          ),
        },
      },
    ],
  ];

  function workbookXml(inner: string): string {
    return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets>${inner}</workbook>`;
  }

  it.each(shapes)('%s', async (_, spec) => {
    const file = buildWorkbook(spec);
    const copy = await plainly(file);
    expect(changedParts(file, copy)).toContain('xl/worksheets/sheet1.xml');
    for (const part of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
      expect([part, schemaFaults(textOf(copy, part), part)]).toEqual([part, []]);
    }
    expectSameParts(await cleared(copy), file);
  });

  const sound = workbookEntries({ sheets: [{ data: ROW }], styles: XF });
  const recoded = (encode: (text: string) => Uint8Array): ZipSpec[] =>
    sound.map((entry) => ({ ...entry, content: encode(entry.content as string) }));
  const withPrefix = (text: string): string =>
    text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(/ xmlns="/g, ' xmlns:x="');
  const strict = (text: string): string =>
    text
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const utf16 =
    (isLittle: boolean) =>
    (text: string): Uint8Array => {
      const marked = `\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
      const view = new DataView(new ArrayBuffer(marked.length * 2));
      for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
      return new Uint8Array(view.buffer);
    };
  const odd = sound.map((entry) => ({
    ...entry,
    name: entry.name.replace('worksheets/sheet1.xml', 'Biểu số 2.XML'),
    content: (entry.content as string).replaceAll('worksheets/sheet1.xml', 'Biểu%20số%202.xml'),
  }));

  it.each<[string, ZipSpec[]]>([
    ['a prefix before every element', recoded((text) => strToU8(withPrefix(text)))],
    ['Strict Open XML', recoded((text) => strToU8(strict(text)))],
    ['parts in UTF-16, least byte first', recoded(utf16(true))],
    ['parts in UTF-16, greatest byte first', recoded(utf16(false))],
    ['parts with a byte order mark', recoded((text) => strToU8(`\uFEFF${text}`))],
    ['parts with odd names', odd],
    ['parts stored without compression', sound.map((entry) => ({ ...entry, method: 0 }))],
    ['folders among the entries', [{ name: 'xl/', content: '', method: 0 }, ...sound]],
  ])('%s', async (_, entries) => {
    const file = buildZip(entries);
    const copy = await plainly(file);
    const { sheets } = await readWorkbook(copy);
    expect(sheets.map(({ ownId, unreadable }) => [ownId, unreadable])).toEqual([
      [undefined, undefined],
      ['results', undefined],
    ]);
    expect(sheets[1]!.rows.get(1)?.[2]).toMatchObject({ value: 17.5 });
    expectSameParts(await cleared(copy), file);
  });
});

describe('clear', () => {
  it('gives back the very file where there is nothing of ours', async () => {
    const { file, isChanged } = await clearWorkbook(rich, { all: false });
    expect([file === rich, isChanged]).toEqual([true, false]);
  });

  it('leaves the user’s rule that shares an element with ours', async () => {
    const shared =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;soat-bieu:1:note&quot;)=0</formula></cfRule>' +
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>';
    const sheet = textOf(
      await cleared(buildWorkbook({ sheets: [{ after: shared }] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet.match(/<cfRule/g)).toHaveLength(1);
    expect(sheet).toContain('<cfRule type="cellIs" dxfId="0" priority="2"');
  });

  it('takes no rule for ours that only speaks of our marker', async () => {
    const like =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("soat-bieu:1:note")=0</formula></cfRule></conditionalFormatting>';
    const file = buildWorkbook({ sheets: [{ after: like }] });
    expect((await clearWorkbook(file, { all: true })).isChanged).toBe(false);
  });

  it('leaves a user’s sheet called as ours, and a name of ours that means the whole workbook', async () => {
    const names = '<definedNames><definedName name="_soat_bieu">"1:results"</definedName></definedNames>';
    const file = buildWorkbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Kết quả kiểm tra" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
      },
    });
    expect((await clearWorkbook(file, { all: true })).isChanged).toBe(false);
  });

  it('numbers scoped names and the tab in front anew where our tab stood before others', async () => {
    const moved = withTabInFront(await annotated(rich));
    expect((await readWorkbook(moved)).sheets[0]!.ownId).toBe('results');
    const workbook = textOf(await cleared(moved), 'xl/workbook.xml');
    expect(workbook).toContain('localSheetId="1">\'Biểu 02\'!$A$1:$W$138');
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).not.toContain('_soat_bieu');
  });

  it('lets a new annotation follow its cells where our tab stood before others', async () => {
    const moved = withTabInFront(await annotated(rich));
    const { file } = await annotateWorkbook(moved, await annotationFor(moved));
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).toBe(
      textOf(await annotated(rich), 'xl/worksheets/sheet2.xml'),
    );
    expect(textOf(file, 'xl/worksheets/sheet7.xml')).toBe(
      textOf(await annotated(rich), 'xl/worksheets/sheet7.xml'),
    );
  });

  const OWN_NAME =
    '<definedNames><definedName name="_soat_bieu" localSheetId="1">"1:results"</definedName></definedNames>';

  it.each([
    ['the workbook', 'workbook.xml'],
    ['another tab’s sheet', 'worksheets/sheet1.xml'],
  ])('takes no part that is needed, though a hostile file calls %s our tab', async (_, target) => {
    const file = buildWorkbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets>${OWN_NAME}</workbook>`,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', target],
        ]),
      },
    });
    expect((await readWorkbook(await cleared(file))).sheets).toMatchObject([{ name: 'A' }]);
  });

  it('ends where parts point at each other in a circle', async () => {
    const file = buildWorkbook({
      sheets: [{}, {}],
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets>${OWN_NAME}</workbook>`,
        'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'drawing', '../drawings/a.xml']]),
        'xl/drawings/a.xml': '<a/>',
        'xl/drawings/_rels/a.xml.rels': relationships([['rId1', 'drawing', '../worksheets/sheet2.xml']]),
      },
    });
    expect([...partsOf(await cleared(file)).keys()]).not.toContain('xl/drawings/a.xml');
  });

  it('never takes the only tab', async () => {
    const file = buildWorkbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Kết quả kiểm tra" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_soat_bieu" localSheetId="0">"1:results"</definedName></definedNames></workbook>`,
      },
    });
    expect((await readWorkbook(await cleared(file))).sheets).toHaveLength(1);
  });

  /** As if the user had dragged our tab to the front: places of all others are one more. */
  function withTabInFront(file: Uint8Array): Uint8Array {
    const text = textOf(file, 'xl/workbook.xml')
      .replace(/(<sheets>)(.*)(<sheet name="Kết quả kiểm tra"[^>]*>)/, '$1$3$2')
      .replace(/localSheetId="(\d+)"/g, (_, tab: string) => `localSheetId="${(Number(tab) + 1) % 8}"`)
      .replace('activeTab="0"', 'activeTab="2"');
    return rezip(file, { 'xl/workbook.xml': text });
  }
});

function rezip(file: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  return buildZip([...partsOf(file)].map(([name, content]) => ({ name, content: changes[name] ?? content })));
}

describe('clear --all', () => {
  const marker = '<definedName name="_soat_bieu" localSheetId="4" hidden="1">"1:summary-huyen"</definedName>';
  const withSummary = buildZip(
    richEntries({ memory: true }).map((entry) =>
      entry.name === 'xl/workbook.xml'
        ? {
            ...entry,
            content: (entry.content as string).replace('</definedNames>', `${marker}</definedNames>`),
          }
        : entry,
    ),
  );

  it('also takes summary sheets, with all only they lean on, and what is remembered', async () => {
    const before = partsOf(withSummary);
    const after = partsOf(await cleared(await annotated(withSummary), true));
    const gone = [...before.keys()].filter((name) => !after.has(name));
    expect(gone.sort()).toEqual([
      'customXml/item2.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/worksheets/sheet5.xml',
    ]);
    expect(after.has('customXml/item1.xml')).toBe(true);
  });

  it('is asked for: without it both stay', async () => {
    const { file } = await annotateWorkbook(withSummary, { ...PLAIN, notes: [] });
    expectSameParts(await cleared(file), withSummary);
  });
});
