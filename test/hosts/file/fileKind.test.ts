import { strToU8 } from 'fflate';
import { failureOf } from './reading';
import { contentTypes, relationships, workbookEntries, type WorkbookSpec } from './workbookBuilder';
import { buildZip, join } from './zipBuilder';

/** An OLE compound file as far as we look: its signature, then a directory with these streams. */
function oleFile(...streams: string[]): Uint8Array {
  const signature = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entries = streams.map((name) => {
    const entry = new Uint8Array(128);
    [...name].forEach((letter, i) => entry.set([letter.charCodeAt(0)], 2 * i));
    return entry;
  });
  return join([signature, new Uint8Array(1024 - signature.length), ...entries]);
}

const XLSB = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const package_ = (parts: WorkbookSpec['parts']): Uint8Array =>
  buildZip(
    workbookEntries({ parts: { 'xl/workbook.xml': null, 'xl/worksheets/sheet1.xml': null, ...parts } }),
  );

test.each<[string, Uint8Array, object]>([
  ['nothing at all', new Uint8Array(0), { code: 'empty-file', params: {} }],
  ['one byte', Uint8Array.of(0x50), { code: 'not-a-workbook', params: { found: 'other' } }],
  ['plain text', strToU8('Xã,Đạt\nSa Lông,17\n'), { code: 'not-a-workbook', params: { found: 'other' } }],
  ['a PDF', strToU8('%PDF-1.7\n'), { code: 'not-a-workbook', params: { found: 'other' } }],
  [
    'a web page named .xls',
    strToU8('\ufeff\n <HTML xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    { code: 'not-a-workbook', params: { found: 'html' } },
  ],
  ['a bare table', strToU8('<table><tr><td>1'), { code: 'not-a-workbook', params: { found: 'html' } }],
  [
    'XML of Excel 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    { code: 'not-a-workbook', params: { found: 'xml' } },
  ],
  [
    '.xls of Excel 97 with nothing in it',
    oleFile('Root Entry', 'Workbook'),
    { code: 'damaged', params: { reason: 'content' } },
  ],
  [
    '.xls of Excel 95 with nothing in it',
    oleFile('Root Entry', 'Book'),
    { code: 'damaged', params: { reason: 'content' } },
  ],
  [
    'an encrypted .xlsx',
    oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    { code: 'encrypted', params: { by: 'office' } },
  ],
  [
    '.doc',
    oleFile('Root Entry', 'WordDocument', 'Bookmarks'),
    { code: 'not-a-workbook', params: { found: 'other' } },
  ],
  ['an empty zip', buildZip([]), { code: 'not-a-workbook', params: { found: 'zip' } }],
  [
    'a zip of other things',
    buildZip([{ name: 'anh.jpg', content: 'x' }]),
    { code: 'not-a-workbook', params: { found: 'zip' } },
  ],
  [
    '.ods with nothing in it',
    buildZip([
      { name: 'mimetype', method: 0, content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<a/>' },
    ]),
    { code: 'damaged', params: { reason: 'content' } },
  ],
  [
    '.odt',
    buildZip([{ name: 'mimetype', method: 0, content: 'application/vnd.oasis.opendocument.text' }]),
    { code: 'not-a-workbook', params: { found: 'zip' } },
  ],
  [
    '.xlsb with nothing in it',
    package_({
      '[Content_Types].xml': contentTypes('/xl/workbook.bin', XLSB),
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': 'binary',
    }),
    { code: 'damaged', params: { reason: 'content' } },
  ],
  [
    '.docx',
    package_({
      '[Content_Types].xml': contentTypes('/word/document.xml', WORD),
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': '<w:document xmlns:w="w"/>',
    }),
    { code: 'not-a-workbook', params: { found: 'zip' } },
  ],
  [
    'a package without a document',
    package_({ '_rels/.rels': relationships([]) }),
    { code: 'not-a-workbook', params: { found: 'zip' } },
  ],
])('%s', async (_, bytes, expected) => {
  expect(await failureOf(bytes)).toEqual(expected);
});
