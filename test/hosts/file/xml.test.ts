import { strToU8 } from 'fflate';
import { at, failureOf, firstSheet, readSheets } from './reading';
import {
  buildWorkbook,
  contentTypes,
  MAIN,
  relationships,
  RELATIONS,
  sheetPart,
  workbookEntries,
  worksheet,
} from './workbookBuilder';
import { buildZip } from './zipBuilder';

const ROWS = '<row r="1"><c r="A1" t="str"><v>Xã Sa Lông</v></c></row>';
const TEXT = { value: 'Xã Sa Lông' };

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('encodings', () => {
  const xml = worksheet({ data: ROWS });
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', xml],
    ['UTF-8 with its mark', `\ufeff${xml}`],
    ['UTF-8 that says it is UTF-16', xml.replace('UTF-8', 'utf-16')],
    ['UTF-16, little end first', utf16(xml, true)],
    ['UTF-16, big end first', utf16(xml, false)],
    ['UTF-16 without mark', utf16(xml, true, false)],
    ['UTF-16, big end first, without mark', utf16(xml, false, false)],
  ])('%s', async (_, part) => {
    const sheet = await firstSheet(buildWorkbook({ parts: { [sheetPart(1)]: part } }));
    expect(at(sheet, 'A1')).toEqual(TEXT);
  });

  test('a character cut by the end of a slice', async () => {
    // Stored, hence handed on in slices of 16 KB: one of these shifts puts a letter of three bytes across the cut.
    const text = 'ế'.repeat(20_000);
    for (const shift of ['', ' ', '  ']) {
      const xmlPart = worksheet({ before: shift, data: `<row><c t="str"><v>${text}</v></c></row>` });
      const bytes = buildWorkbook({ parts: { [sheetPart(1)]: { method: 0, content: xmlPart } } });
      expect(at(await firstSheet(bytes), 'A1')).toEqual({ value: text });
    }
  });
});

describe('well-formed XML of all kinds', () => {
  test.each([
    [
      'prefixed',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>Xã Sa Lông</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    ['Strict', worksheet({ data: ROWS }).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')],
    ['CDATA', worksheet({ data: ROWS.replace('Xã Sa', '<![CDATA[Xã]]> Sa') })],
    ['references', worksheet({ data: ROWS.replace('Xã', 'X&#xE3;') })],
    [
      'comments and instructions',
      `<!-- a --><?b c?>${worksheet({ data: ROWS.replace('Xã', '<!-- X -->Xã') }).slice(38)}<!-- d -->`,
    ],
    [
      'laid out with space',
      worksheet({ data: '\n  <row>\n    <c t="str">\n      <v>Xã Sa Lông</v>\n    </c>\n  </row>\n' }),
    ],
    [
      'unknown elements around',
      worksheet({ before: '<extLst><ext><row><c><v>9</v></c></row></ext></extLst>', data: ROWS }),
    ],
  ])('%s', async (_, xml) => {
    const sheet = await firstSheet(buildWorkbook({ sheets: [{ xml }] }));
    expect([...sheet.rows].map(([row, cells]) => [row, [...cells]])).toEqual([[0, [TEXT]]]);
  });

  test.each([
    ['not closed', worksheet({ data: ROWS }).slice(0, -5)],
    ['closed wrongly', worksheet({ data: '<row></c>' })],
    ['two roots', `${worksheet({})}<a/>`],
    ['empty', ''],
    ['only space', '  '],
    ['not XML', 'PK'],
    ['a root of another kind', '<sst/>'],
    ['an attribute twice', worksheet({ data: '<row r="1" r="2"/>' })],
    [
      'attributes without end',
      worksheet({ data: `<row ${Array.from({ length: 1001 }, (_, i) => `a${i}=""`).join(' ')}/>` }),
    ],
    ['an unknown entity', worksheet({ data: ROWS.replace('Xã', '&xa;') })],
    ['an entity named like a method', worksheet({ data: ROWS.replace('Xã', '&constructor;&toString;') })],
    ['a DOCTYPE', `<!DOCTYPE worksheet>${worksheet({ data: ROWS }).slice(38)}`],
    [
      'entities that multiply',
      `<!DOCTYPE a [<!ENTITY a "xxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet({ data: ROWS.replace('Xã', '&b;') }).slice(38)}`,
    ],
    [
      'an external entity',
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>${worksheet({ data: ROWS.replace('Xã', '&a;') }).slice(38)}`,
    ],
    ['a character XML forbids', worksheet({ data: ROWS.replace('Xã', '&#1;') })],
    ['bytes that are no UTF-8', Uint8Array.of(...strToU8('<worksheet>'), 0xff, ...strToU8('</worksheet>'))],
  ])('%s: the sheet is damaged', async (_, xml) => {
    const [sheet] = await readSheets(buildWorkbook({ parts: { [sheetPart(1)]: xml } }));
    expect(sheet).toMatchObject({ unreadable: 'damaged', rows: new Map() });
  });

  test('a part all sheets lean on is not well-formed: the file is damaged', async () => {
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ]) {
      const bytes = buildWorkbook({ strings: '', styles: '', parts: { [part]: '<a><b></a>' } });
      const failure =
        part === 'xl/workbook.xml'
          ? { code: 'not-a-workbook', params: { found: 'zip' } }
          : { code: 'damaged', params: { reason: 'xml', part } };
      expect(await failureOf(bytes)).toEqual(failure);
    }
  });

  test('elements nested without end', async () => {
    const xml = worksheet({ before: '<a>'.repeat(1000) + '</a>'.repeat(1000) });
    expect(await failureOf(buildWorkbook({ sheets: [{ xml }] }))).toEqual({
      code: 'too-large',
      params: { budget: 'depth', limit: 64 },
    });
  });
});

describe('where parts stand', () => {
  /** A workbook whose parts lie at these places, the targets written like this. */
  function placed(
    workbookAt: string,
    workbookTarget: string,
    sheetAt: string,
    sheetTarget: string,
  ): Uint8Array {
    const slash = workbookAt.lastIndexOf('/') + 1;
    const relsAt = `${workbookAt.slice(0, slash)}_rels/${workbookAt.slice(slash)}.rels`;
    return buildZip([
      { name: '[Content_Types].xml', content: contentTypes(`/${workbookAt}`) },
      { name: '_rels/.rels', content: relationships([['r', 'officeDocument', workbookTarget]]) },
      {
        name: workbookAt,
        content: `<workbook xmlns="${MAIN}" xmlns:rel="${RELATIONS}"><sheets><sheet name="A" sheetId="7" rel:id="s"/></sheets></workbook>`,
      },
      { name: relsAt, content: relationships([['s', 'worksheet', sheetTarget]]) },
      { name: sheetAt, content: worksheet({ data: ROWS }) },
    ]);
  }

  test.each([
    [
      'as Excel names them',
      'xl/workbook.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'worksheets/sheet1.xml',
    ],
    [
      'absolute targets',
      'xl/workbook.xml',
      '/xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      '/xl/worksheets/sheet1.xml',
    ],
    ['other names', 'book/so.xml', 'book/so.xml', 'book/bieu/bieu02.xml', 'bieu/bieu02.xml'],
    ['at the top', 'workbook.xml', 'workbook.xml', 'a.xml', 'a.xml'],
    ['up and down', 'xl/workbook.xml', 'xl/../xl/workbook.xml', 'data/s.xml', '../data/s.xml'],
    ['another case', 'xl/workbook.xml', 'XL/Workbook.xml', 'xl/Sheets/S1.XML', 'sheets/s1.xml'],
    ['percent-encoded', 'xl/workbook.xml', 'xl/workbook.xml', 'xl/sheet 1.xml', 'sheet%201.xml'],
    ['percent-encoded in the zip', 'xl/workbook.xml', 'xl/workbook.xml', 'xl/Bi%E1%BB%83u.xml', 'Biểu.xml'],
    [
      'backslashes',
      'xl/workbook.xml',
      'xl/workbook.xml',
      'xl\\worksheets\\sheet1.xml',
      'worksheets\\sheet1.xml',
    ],
  ])('%s', async (_, workbookAt, workbookTarget, sheetAt, sheetTarget) => {
    const bytes = placed(workbookAt, workbookTarget, sheetAt, sheetTarget);
    expect(at(await firstSheet(bytes), 'A1')).toEqual(TEXT);
  });

  test('Strict relationships', async () => {
    const strict = workbookEntries({ sheets: [{ data: ROWS }], strings: '', styles: '' }).map((entry) => ({
      ...entry,
      content: (entry.content as string)
        .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    }));
    expect(at(await firstSheet(buildZip(strict)), 'A1')).toEqual(TEXT);
  });

  test('a target outside the file is no part', async () => {
    const outside = `<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml" TargetMode="External"/></Relationships>`;
    const [sheet] = await readSheets(
      buildWorkbook({ sheets: [{ data: ROWS }], parts: { 'xl/_rels/workbook.xml.rels': outside } }),
    );
    expect(sheet!.unreadable).toBe('damaged');
  });
});
