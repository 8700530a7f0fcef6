import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildZip, type ZipSpec } from '../zipBuilder';
import * as xml from './parts';

const SAMPLE = join(__dirname, '../../../../assets/samples/dien-bien-co-loi.xlsx');
const MS = 'http://schemas.microsoft.com/office';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';

/** Content types of the parts added to the sample. */
const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['/xl/chartsheets/sheet1.xml', `${SHEET}.chartsheet+xml`],
  ['/xl/worksheets/sheet5.xml', `${SHEET}.worksheet+xml`],
  ['/xl/worksheets/sheet6.xml', `${SHEET}.worksheet+xml`],
  ['/xl/drawings/drawing1.xml', `${DRAWING}+xml`],
  ['/xl/drawings/drawing2.xml', `${DRAWING}+xml`],
  ['/xl/charts/chart1.xml', `${DRAWING}ml.chart+xml`],
  ['/xl/charts/chart2.xml', `${DRAWING}ml.chart+xml`],
  ['/xl/tables/table1.xml', `${SHEET}.table+xml`],
  ['/xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`],
  ['/xl/pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`],
  ['/xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`],
  ['/xl/comments1.xml', `${SHEET}.comments+xml`],
  ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/xl/externalLinks/externalLink1.xml', `${SHEET}.externalLink+xml`],
  ['/xl/calcChain.xml', `${SHEET}.calcChain+xml`],
  ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** What stands behind the cells of Biểu 02, in the schema's order: rules of the user's, protection, sparklines… */
const GRID_TAIL = {
  protection: '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>',
  rules:
    '<conditionalFormatting sqref="C7:U30"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C7:U7"><formula1>"0,1"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="W7" location="\'Biểu 01\'!A1"/></hyperlinks>',
  end:
    '<ignoredErrors><ignoredError sqref="A7:A9" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" priority="2" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>V7:V9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Biểu 02'!C7:U7</xm:f><xm:sqref>X7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
};

function replace(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, () => by);
  if (changed === text) throw new Error(`the sample has no ${String(part)}`);
  return changed;
}

export interface RichOptions {
  /** With macros, as an .xlsm. */
  readonly macros?: boolean;
  /** With what Soát Biểu remembers. */
  readonly memory?: boolean;
}

/**
 * The sample with slips, grown into a workbook of more than 40 parts: charts, chart sheet, picture, table, pivot,
 * sparklines, rules of both kinds, validation, links, protection, notes, threaded comments, custom XML, printer
 * settings, scoped names, external link, calculation order, and macros where asked for.
 */
export function richEntries({ macros = false, memory = false }: RichOptions = {}): ZipSpec[] {
  const sample = unzipSync(readFileSync(SAMPLE));
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, bytes] of Object.entries(sample)) parts.set(name, strFromU8(bytes));
  const edit = (name: string, change: (text: string) => string): void => {
    parts.set(name, change(parts.get(name) as string));
  };

  edit('[Content_Types].xml', (text) => {
    const overrides = TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
    const defaults =
      '<Default Extension="png" ContentType="image/png"/>' +
      `<Default Extension="bin" ContentType="${macros ? 'application/vnd.ms-office.vbaProject' : `${SHEET}.printerSettings`}"/>`;
    const grown = replace(text, '</Types>', `${defaults}${overrides.join('')}</Types>`);
    return macros
      ? replace(grown, `${SHEET}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
      : grown;
  });
  edit('_rels/.rels', (text) =>
    replace(
      text,
      '</Relationships>',
      '<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    ),
  );
  edit('xl/workbook.xml', (text) => {
    const tabs = [
      ['Danh sách', 'rId105', 5],
      ['Tổng hợp xoay', 'rId106', 6],
      ['Biểu đồ', 'rId107', 9],
    ].map(([name, id, sheetId]) => `<sheet name="${name}" sheetId="${sheetId}" r:id="${id}"/>`);
    const names =
      '<definedName name="NgoaiBang">[1]Nguồn!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'Biểu 02\'!$A$1:$W$138</definedName>';
    const grown = replace(
      replace(text, '</sheets>', `${tabs.join('')}</sheets>`),
      '</definedNames>',
      `${names}</definedNames>`,
    );
    const linked = replace(
      grown,
      '<definedNames>',
      '<externalReferences><externalReference r:id="rId108"/></externalReferences><definedNames>',
    );
    return replace(
      linked,
      '</workbook>',
      '<pivotCaches><pivotCache cacheId="1" r:id="rId109"/></pivotCaches></workbook>',
    );
  });
  edit('xl/_rels/workbook.xml.rels', (text) => {
    const added = xml.relations(
      ['rId105', 'worksheet', 'worksheets/sheet5.xml'],
      ['rId106', 'worksheet', 'worksheets/sheet6.xml'],
      ['rId107', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId108', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId109', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId110', `${MS}/2017/10/relationships/person`, 'persons/person.xml'],
      ['rId111', 'customXml', '../customXml/item1.xml'],
      ['rId113', 'calcChain', 'calcChain.xml'],
      ...(memory ? ([['rId112', 'customXml', '../customXml/item2.xml']] as const) : []),
      ...(macros ? ([['rId114', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin']] as const) : []),
    );
    return replace(text, '</Relationships>', added.slice(added.indexOf('<Relationship ')));
  });
  edit('xl/styles.xml', (text) =>
    replace(
      text,
      '<dxfs count="0"/>',
      '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    ),
  );
  edit('xl/worksheets/sheet2.xml', (text) => {
    const guarded = replace(text, '</sheetData>', `</sheetData>${GRID_TAIL.protection}`);
    const ruled = replace(guarded, '<printOptions', `${GRID_TAIL.rules}<printOptions`);
    const printed = replace(ruled, '<pageSetup ', '<pageSetup r:id="rId3" ');
    return replace(printed, '</worksheet>', `${GRID_TAIL.end}</worksheet>`);
  });

  const sheet = (n: number, ...list: readonly xml.RelationSpec[]): void => {
    parts.set(`xl/worksheets/_rels/sheet${n}.xml.rels`, xml.relations(...list));
  };
  sheet(
    2,
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId4', 'comments', '../comments1.xml'],
    ['rId5', `${MS}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
  );
  sheet(5, ['rId1', 'table', '../tables/table1.xml']);
  sheet(6, ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']);
  const put: Record<string, string | Uint8Array> = {
    'xl/worksheets/sheet5.xml': xml.LIST_SHEET,
    'xl/worksheets/sheet6.xml': xml.PIVOT_SHEET,
    'xl/chartsheets/sheet1.xml': xml.CHARTSHEET,
    'xl/chartsheets/_rels/sheet1.xml.rels': xml.relations(['rId1', 'drawing', '../drawings/drawing2.xml']),
    'xl/drawings/drawing1.xml': xml.DRAWING_WITH_BOTH,
    'xl/drawings/_rels/drawing1.xml.rels': xml.relations(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/drawing2.xml': xml.DRAWING_OF_CHARTSHEET,
    'xl/drawings/_rels/drawing2.xml.rels': xml.relations(['rId1', 'chart', '../charts/chart2.xml']),
    'xl/drawings/vmlDrawing1.vml': xml.VML,
    'xl/charts/chart1.xml': xml.chart("'Biểu 02'!$V$8:$V$20"),
    'xl/charts/chart2.xml': xml.chart("'Danh sách'!$C$2:$C$4"),
    'xl/media/image1.png': xml.PNG,
    'xl/tables/table1.xml': xml.TABLE,
    'xl/pivotCache/pivotCacheDefinition1.xml': xml.PIVOT_CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': xml.relations([
      'rId1',
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': xml.PIVOT_RECORDS,
    'xl/pivotTables/pivotTable1.xml': xml.PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': xml.relations([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/comments1.xml': xml.COMMENTS,
    'xl/threadedComments/threadedComment1.xml': xml.THREADED,
    'xl/persons/person.xml': xml.PERSONS,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 220 }, (_, i) => i),
    'xl/externalLinks/externalLink1.xml': xml.EXTERNAL_LINK,
    'xl/externalLinks/_rels/externalLink1.xml.rels': xml.relations([
      'rId1',
      'externalLinkPath',
      'file:///C:/BC/nguon.xlsx',
      'External',
    ]),
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="3"/></calcChain>',
    'customXml/item1.xml': xml.CUSTOM_ITEM,
    'customXml/itemProps1.xml': xml.CUSTOM_PROPS,
    'customXml/_rels/item1.xml.rels': xml.relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'docProps/custom.xml': xml.CUSTOM_DOC_PROPS,
    ...(memory && { 'customXml/item2.xml': xml.MEMORY_ITEM }),
    ...(macros && { 'xl/vbaProject.bin': Uint8Array.from({ length: 4096 }, (_, i) => (i * 31) & 0xff) }),
  };
  for (const [name, content] of Object.entries(put)) parts.set(name, content);
  return [...parts].map(([name, content]) => ({ name, content }));
}

export function richWorkbook(options?: RichOptions): Uint8Array {
  return buildZip(richEntries(options));
}
