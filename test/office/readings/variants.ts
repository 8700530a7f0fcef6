import { strToU8 } from 'fflate';
import { buildZip, type ZipSpec } from '../../hosts/file/zipBuilder';
import { MAIN, RELATIONS, workbookEntries, type WorkbookSpec } from '../../hosts/file/workbookBuilder';

/** A file to be read, by the name it is written under. */
export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STRINGS =
  '<si><t>Xã</t></si><si><t xml:space="preserve"> Số tiêu chí </t></si><si/><si><r><t xml:space="preserve">Sa </t></r><r><rPr><b/></rPr><t>Lông</t></r></si>' +
  '<si><t>Mường Mươn</t><rPh sb="0" eb="1"><t>ĐỌC</t></rPh><phoneticPr fontId="0"/></si><si><t>Pa Ham</t></si><si><t>Tổng &amp; chung</t></si>';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs>';
/** Names, counts, an average and a total with their stored values; nothing in it is to be calculated anew. */
const DATA =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>17</v></c><c r="C2" t="b"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>12</v></c></row>' +
  '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5"><v>9</v></c></row>' +
  '<row r="6"><c r="A6" t="s"><v>6</v></c><c r="B6"><f>SUM(B2:B5)</f><v>38</v></c><c r="C6" s="1"><v>12.666666666666666</v></c></row>';

const plain: WorkbookSpec = { sheets: [{ data: DATA }], strings: STRINGS, styles: STYLES };
const made = (name: string, spec: WorkbookSpec): Variant => ({ name, bytes: buildZip(complete(spec)) });
const withData = (name: string, data: string, spec: WorkbookSpec = {}): Variant =>
  made(name, { ...plain, ...spec, sheets: [{ data }] });

/** What each part is, which LibreOffice asks for. */
function complete(spec: WorkbookSpec): ZipSpec[] {
  const entries = workbookEntries(spec);
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = entries
    .map(({ name }): [string, string | undefined] => [
      name,
      /(worksheet|sharedStrings|styles)[s\d/a-z]*\.xml$/.exec(name)?.[1],
    ])
    .map(([name, kind]) =>
      kind ? `<Override PartName="/${name}" ContentType="${types}.${kind}+xml"/>` : '',
    );
  return entries.map((entry) =>
    entry.name === '[Content_Types].xml'
      ? {
          ...entry,
          content: (entry.content as string).replace(
            '</Types>',
            `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
          ),
        }
      : entry,
  );
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** The plain workbook with the text of each part written in another way. */
function rewritten(name: string, change: (text: string, part: string) => string | Uint8Array): Variant {
  const entries = complete(plain).map((entry) =>
    isXml(entry.name) ? { ...entry, content: change(entry.content as string, entry.name) } : entry,
  );
  return { name, bytes: buildZip(entries) };
}

const isContents = (part: string): boolean => part.startsWith('xl/') && !part.includes('_rels');

function prefixed(text: string, part: string): string {
  if (!isContents(part)) return text;
  return text.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

const strict = (text: string): string =>
  text
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

function utf16(text: string): Uint8Array {
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  const marked = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${body}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

function oddNames(): Variant {
  const odd = 'Bieu%20so%202.XML';
  const entries = complete(plain).map((entry) => ({
    ...entry,
    name: entry.name.replace('worksheets/sheet1.xml', odd),
    content: (entry.content as string).replaceAll('worksheets/sheet1.xml', odd),
  }));
  return { name: 'odd-names.xlsx', bytes: buildZip(entries) };
}

/** One sheet of the file format, written in each way that has broken a reader. */
export const VARIANTS: readonly Variant[] = [
  made('plain.xlsx', plain),
  rewritten('strict.xlsx', (text) => strict(text)),
  rewritten('prefixed.xlsx', prefixed),
  rewritten('utf-16.xlsx', (text, part) => (isContents(part) ? utf16(text) : text)),
  rewritten('byte-order-mark.xlsx', (text) => strToU8(`\uFEFF${text}`)),
  oddNames(),
  withData(
    'without-references.xlsx',
    DATA.replace(/ r="[A-Z]?\d+"/g, '').replace('<row><c t="s"><v>5', '<row/><row><c t="s"><v>5'),
  ),
  withData(
    'inline-strings.xlsx',
    DATA.replace(
      't="s"><v>3</v>',
      't="inlineStr"><is><r><t xml:space="preserve">Sa </t></r><r><t>Lông</t></r></is>',
    ).replace('t="s"><v>5</v>', 't="inlineStr"><is><t>Pa Ham</t></is>'),
  ),
  withData(
    'formula-texts.xlsx',
    `${DATA}<row r="7"><c r="A7" t="str"><f>"Xã "&amp;A5</f><v>Xã Pa Ham</v></c></row>`,
  ),
  withData(
    'shared-formulas.xlsx',
    `${DATA}<row r="7"><c r="D7"><f t="shared" ref="D7:D9" si="0">B2*2</f><v>34</v></c></row><row r="8"><c r="D8"><f t="shared" si="0"/><v>24</v></c></row><row r="9"><c r="D9"><f t="shared" si="0"/><v>0</v></c></row>`,
  ),
  withData(
    'array-formulas.xlsx',
    `${DATA}<row r="7"><c r="D7"><f t="array" ref="D7:E7">{1,2}*B2</f><v>17</v></c><c r="E7"><v>34</v></c></row>`,
  ),
  withData('date-1904.xlsx', `${DATA}<row r="7"><c r="A7"><v>40000.5</v></c></row>`, {
    workbookPr: '<workbookPr date1904="1"/>',
  }),
  // From here on the peculiarities of programs that are not at hand, imitated from memory of their files.
  rewritten('google-sheets.xlsx', googleSheets),
  rewritten('wps.xlsx', wps),
  rewritten('excel-2007.xlsx', excel2007),
];

/** Google Sheets: other namespaces declared, each row with its height, empty rows to the thousandth. */
function googleSheets(text: string, part: string): string {
  if (!part.includes('worksheets/')) return text;
  const empty = Array.from({ length: 300 }, (_, at) => `<row r="${at + 7}" ht="15.75" customHeight="1"/>`);
  return text
    .replace(
      '<worksheet ',
      '<worksheet xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mv="urn:schemas-microsoft-com:mac:vml" ',
    )
    .replace(
      '<sheetData>',
      '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>',
    )
    .replace('</sheetData>', `${empty.join('')}</sheetData>`);
}

/** WPS: its own extensions and version, and rows that say how far they span. */
function wps(text: string, part: string): string {
  if (part === 'xl/workbook.xml')
    return text.replace(
      '<sheets>',
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><sheets>',
    );
  if (!part.includes('worksheets/')) return text;
  return text
    .replace(
      '<worksheet ',
      '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" mc:Ignorable="etc" ',
    )
    .replace(/<row r="(\d)">/g, '<row r="$1" spans="1:3">');
}

/** Excel 2007: version 4 of the application, sizes told before the cells, no extensions at all. */
function excel2007(text: string, part: string): string {
  if (part === 'xl/workbook.xml')
    return text.replace(
      '<sheets>',
      '<fileVersion appName="xl" lastEdited="4" lowestEdited="4" rupBuild="4505"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="120" yWindow="45" windowWidth="19155" windowHeight="11820"/></bookViews><sheets>',
    );
  if (!part.includes('worksheets/')) return text;
  return text
    .replace(
      '<sheetData>',
      '<dimension ref="A1:C6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>',
    )
    .replace(/<row r="(\d)">/g, '<row r="$1" spans="1:3">');
}
