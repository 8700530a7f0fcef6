import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/hosts/file/crc32';
import { buildWorkbook, sheetPart, workbookEntries, worksheet } from './workbookBuilder';
import { buildZip, join, patchEnd, type ZipSpec } from './zipBuilder';

/** A file made to hurt, and the reason it must be refused for; null where it must be read all the same. */
export interface HostileFile {
  readonly name: string;
  readonly reason: string | null;
  readonly make: () => Uint8Array;
}

const MB = 1024 * 1024;
const MERGE = '<mergeCell ref="A1:B2"/>';

const sheetOf = (entry: Omit<ZipSpec, 'name'>): Uint8Array =>
  buildWorkbook({ parts: { [sheetPart(1)]: entry } });
const sheetWith = (data: string, after = ''): Uint8Array => buildWorkbook({ sheets: [{ data, after }] });
const zeros = (size: number): Uint8Array => new Uint8Array(size);

/** What an attacker, or a broken program, sends: each must end soon, in little memory, with its reason. */
export const HOSTILE: readonly HostileFile[] = [
  { name: 'gigabyte-of-zeros', reason: 'too-large', make: gigabyteOfZeros },
  {
    name: 'size-that-lies',
    reason: null, // the sheet alone is damaged, and said to be
    make: () => sheetOf({ content: zeros(100 * MB), size: 100 }),
  },
  {
    name: 'fifty-thousand-entries',
    reason: 'too-large',
    make: () =>
      buildZip([
        ...workbookEntries(),
        ...Array.from({ length: 50_000 }, (_, i) => ({ name: `xl/a${i}`, content: '', method: 0 })),
      ]),
  },
  {
    name: 'deep-nesting',
    reason: 'too-large',
    make: () => sheetWith('<a>'.repeat(200_000) + '</a>'.repeat(200_000)),
  },
  {
    name: 'ten-million-merges',
    reason: 'too-large',
    // their compressed bytes are those of a million, ten times over: its size alone tells
    make: () => {
      const data = deflateSync(strToU8(MERGE.repeat(1_000_000)));
      return sheetOf({
        content: worksheet({}),
        data: join(Array.from({ length: 10 }, () => data)),
        size: 10_000_000 * MERGE.length,
      });
    },
  },
  {
    // as many as one part may hold
    name: 'five-million-merges',
    reason: 'too-large',
    make: () => sheetWith('', `<mergeCells>${MERGE.repeat(5_000_000)}</mergeCells>`),
  },
  {
    name: 'four-million-strings',
    reason: 'too-large',
    make: () => buildWorkbook({ strings: '<si><t>a</t></si>'.repeat(4_000_000) }),
  },
  {
    name: 'six-million-cells',
    reason: 'too-large',
    make: () => sheetWith('<row>' + '<c><v>1</v></c>'.repeat(6_000_000) + '</row>'),
  },
  {
    name: 'formula-shared-by-all',
    reason: 'too-large',
    make: () =>
      sheetWith(
        `<row><c><f t="shared" ref="A1:A1048576" si="0">${'A1+'.repeat(2000)}A1</f><v>1</v></c></row>` +
          '<row><c><f t="shared" si="0"/></c></row>'.repeat(500_000),
      ),
  },
  {
    name: 'entities',
    reason: 'damaged',
    make: () =>
      buildWorkbook({
        parts: {
          'xl/workbook.xml':
            '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><workbook>&c;</workbook>',
        },
      }),
  },
  {
    name: 'far-corner-cells',
    reason: null,
    make: () =>
      sheetWith(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
  },
  {
    name: 'cells-beyond-the-sheet',
    reason: null,
    make: () => sheetWith('<row r="9999999"><c r="ZZZZ9999999"><v>1</v></c></row>'),
  },
  {
    name: 'references-beyond-the-sheet',
    reason: null,
    make: () =>
      sheetWith(
        '<row r="1"><c r="A1"><f>SUM(A1:ZZZZ99999999)+XFE1048577</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:ZZZ9999999" si="0">A99999999</f><v>1</v></c></row>',
        '<mergeCells><mergeCell ref="A1:ZZZZ99999999"/><mergeCell ref="B2:A1"/><mergeCell ref="A0"/></mergeCells>' +
          '<ignoredErrors><ignoredError sqref="A1:ZZZ99999999" numberStoredAsText="1"/></ignoredErrors>',
      ),
  },
  {
    name: 'everything-used',
    reason: null,
    make: () =>
      buildWorkbook({
        sheets: [
          {
            before:
              '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/><col min="1" max="99999999"/></cols>',
            data: '<row r="1"><c r="A1"><v>1</v></c></row>',
            after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          },
        ],
      }),
  },
  {
    name: 'formulas-in-a-circle',
    reason: null,
    make: () =>
      sheetWith(
        '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:C1" si="0">A1+C1</f><v>1</v></c>' +
          '<c r="C1"><f>B1</f><v>1</v></c><c r="D1"><f t="shared" si="7"/><v>1</v></c></row>',
      ),
  },
  {
    name: 'deep-formula',
    reason: null,
    make: () => sheetWith(`<row><c><f>${'('.repeat(30_000)}1${')'.repeat(30_000)}</f><v>1</v></c></row>`),
  },
  {
    name: 'one-text-of-sixty-megabytes',
    reason: 'too-large',
    make: () => sheetWith(`<row><c t="inlineStr"><is><t>${'Xã '.repeat(15_000_000)}</t></is></c></row>`),
  },
  { name: 'named-__proto__', reason: null, make: () => buildWorkbook({ sheets: [{ name: '__proto__' }] }) },
  {
    name: 'overlapping-entries',
    reason: 'damaged',
    make: () =>
      buildZip([
        ...workbookEntries(),
        ...Array.from({ length: 500 }, (_, i) => ({
          ...workbookEntries()[0]!,
          name: `xl/a${i}.xml`,
          headerStart: 0,
        })),
      ]),
  },
  {
    name: 'twice-the-same-name',
    reason: 'damaged',
    make: () => buildZip([...workbookEntries(), workbookEntries()[2]!]),
  },
  {
    name: 'names-that-climb',
    reason: null,
    make: () => buildWorkbook({ parts: { '../../../etc/cron.d/x': 'x', '/abs/x': 'x' } }),
  },
  { name: 'zip64', reason: 'zip64', make: () => patchEnd(buildZip(workbookEntries()), 10, 0xffff, 2) },
  { name: 'cut-off', reason: 'damaged', make: () => buildZip(workbookEntries()).subarray(0, 300) },
  {
    name: 'header-that-lies-elsewhere',
    reason: 'damaged',
    make: () => sheetOf({ content: worksheet({}), localName: 'xl/another.xml' }),
  },
  {
    name: 'checksum-that-lies',
    reason: null,
    make: () => sheetOf({ content: worksheet({}), crc: 1 }),
  },
  { name: 'not-a-zip', reason: 'not-a-workbook', make: () => new TextEncoder().encode('Xã;Đạt\nA;1') },
  {
    name: 'relationships-in-a-circle',
    reason: null,
    make: () =>
      buildWorkbook({
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships><Relationship Id="a" Type="x/drawing" Target="sheet1.xml"/></Relationships>',
        },
      }),
  },
];

/** The compressed bytes of a gigabyte are made of those of a megabyte: deflate blocks may follow each other. */
function gigabyteOfZeros(): Uint8Array {
  const size = 1024 * MB;
  const data = deflateSync(zeros(16 * MB), { level: 9 });
  return sheetOf({ content: worksheet({}), data, size, crc: crc32(new Uint8Array(0)) });
}
