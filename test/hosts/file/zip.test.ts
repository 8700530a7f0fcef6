import { strToU8, zipSync } from 'fflate';
import { at, failureOf, firstSheet, PACKINGS, readSheets } from './reading';
import { buildWorkbook, sheetPart, withRows, workbookEntries, worksheet } from './workbookBuilder';
import { buildZip, patchEnd, type ZipSpec } from './zipBuilder';

const ROWS = '<row r="1"><c r="A1"><v>17</v></c></row>';
const entries = workbookEntries({ sheets: [{ data: ROWS }] });
const sound = buildZip(entries);

/** The sound workbook with one of its entries changed. */
const withEntry = (name: string, change: Partial<ZipSpec>): Uint8Array =>
  buildZip(entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));

describe('sound zips', () => {
  test.each<[string, Uint8Array]>([
    ['deflated', sound],
    ['stored', buildZip(entries.map((entry) => ({ ...entry, method: 0 })))],
    ['with a comment', buildZip(entries, 'đã nén')],
    ['with bytes behind the end', Uint8Array.from([...sound, 0, 0, 0, 0])],
    ['with folders', buildZip([{ name: 'xl/', content: '' }, ...entries])],
    [
      'written by fflate',
      zipSync(Object.fromEntries(entries.map((e) => [e.name, strToU8(e.content as string)]))),
    ],
    ['a view into a larger buffer', Uint8Array.from([9, 9, 9, ...sound, 9, 9]).subarray(3, 3 + sound.length)],
  ])('%s', async (_, bytes) => {
    for (const [, packing] of PACKINGS) {
      const [sheet] = await readSheets(bytes, { packing });
      expect(at(sheet!, 'A1')).toEqual({ value: 17 });
    }
  });

  test('an entry that is not needed may be damaged', async () => {
    const image = { name: 'xl/media/image1.png', content: 'x', crc: 1, method: 12 };
    expect(at(await firstSheet(buildZip([...entries, image])), 'A1')).toEqual({ value: 17 });
  });

  test('incompressible parts of many slices', async () => {
    let seed = 1;
    const noise = Array.from({ length: 40_000 }, () => (seed = (seed * 48271) % 2147483647).toString(36));
    const rows = noise.map(
      (word, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${word}</v></c></row>`,
    );
    for (const [, packing] of PACKINGS) {
      const [sheet] = await readSheets(withRows(rows.join('')), { packing });
      expect(sheet!.rows.size).toBe(noise.length);
      expect(at(sheet!, 'A40000')).toEqual({ value: noise.at(-1) });
    }
  });
});

describe('damaged zips', () => {
  const workbook = 'xl/workbook.xml';
  test.each<[string, Uint8Array, object]>([
    ['no end record', sound.subarray(0, sound.length - 22), { reason: 'truncated' }],
    ['four bytes', sound.subarray(0, 4), { reason: 'truncated' }],
    ['more entries announced than there are', patchEnd(sound, 10, 9, 2), { reason: 'truncated' }],
    ['the same on both counts', patchEnd(patchEnd(sound, 10, 9, 2), 8, 9, 2), { reason: 'directory' }],
    ['a directory outside the file', patchEnd(sound, 16, 0x00ffffff, 4), { reason: 'truncated' }],
    ['a directory elsewhere in the file', patchEnd(sound, 16, 1, 4), { reason: 'directory' }],
    ['two entries of one name', buildZip([...entries, entries[2]!]), { reason: 'duplicate', part: workbook }],
    [
      'two names of one part',
      buildZip([...entries, { name: 'XL/Workbook.xml', content: '<a/>' }]),
      { reason: 'duplicate', part: 'XL/Workbook.xml' },
    ],
    ['an entry outside the file', withEntry(workbook, { headerStart: 0x00ffffff }), { reason: 'directory' }],
    ['an entry that begins nowhere', withEntry(workbook, { headerStart: 1 }), { reason: 'directory' }],
    [
      'another name in the local header',
      withEntry(workbook, { localName: 'xl/workbook.xmm' }),
      { reason: 'directory' },
    ],
    [
      'an entry that reaches into the next',
      withEntry(workbook, { compressedSize: 1000 }),
      { reason: 'directory', part: workbook },
    ],
    ['a wrong checksum', withEntry(workbook, { crc: 1 }), { reason: 'checksum', part: workbook }],
    ['larger than declared', withEntry(workbook, { size: 10 }), { reason: 'size', part: workbook }],
    ['smaller than declared', withEntry(workbook, { size: 10_000 }), { reason: 'size', part: workbook }],
    [
      'compressed data cut short',
      withEntry(workbook, { compressedSize: 20 }),
      { reason: 'compression', part: workbook },
    ],
    ['no compressed data', withEntry(workbook, { compressedSize: 0 }), { reason: 'size', part: workbook }],
    [
      'stored, yet sizes differ',
      withEntry(workbook, { method: 0, size: 10 }),
      { reason: 'size', part: workbook },
    ],
    [
      'no deflate stream',
      withEntry(workbook, { data: Uint8Array.of(0xff, 0xff, 0xff) }),
      { reason: 'compression', part: workbook },
    ],
    ['another method', withEntry(workbook, { method: 12 }), { reason: 'compression', part: workbook }],
  ])('%s', async (_, bytes, params) => {
    for (const [, packing] of PACKINGS) {
      expect(await failureOf(bytes, { packing })).toEqual({ code: 'damaged', params });
    }
  });

  test.each([
    ['[Content_Types].xml', '[Content_Types].xml'],
    ['_rels/.rels', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/_rels/workbook.xml.rels', 'xl/_rels/workbook.xml.rels'],
    ['xl/sharedStrings.xml', 'xl/sharedStrings.xml'],
    ['xl/styles.xml', 'xl/styles.xml'],
  ])('%s is missing', async (name, part) => {
    const bytes = buildWorkbook({ strings: '', styles: '', parts: { [name]: null } });
    expect(await failureOf(bytes)).toEqual({ code: 'damaged', params: { reason: 'missing', part } });
  });
});

describe('zips not for us', () => {
  test.each([
    ['encrypted', { flags: 1 }],
    ['strongly encrypted', { flags: 0x41 }],
    ['encrypted with AES', { method: 99 }],
  ])('%s', async (_, change) => {
    expect(await failureOf(withEntry(sheetPart(1), change))).toEqual({
      code: 'encrypted',
      params: { by: 'zip' },
    });
  });

  test.each<[string, Uint8Array]>([
    ['count', patchEnd(sound, 10, 0xffff, 2)],
    ['directory size', patchEnd(sound, 12, 0xffffffff, 4)],
    ['directory place', patchEnd(sound, 16, 0xffffffff, 4)],
    ['size of an entry', withEntry(sheetPart(1), { size: 0xffffffff })],
    ['place of an entry', withEntry(sheetPart(1), { headerStart: 0xffffffff })],
  ])('zip64: %s', async (_, bytes) => {
    expect(await failureOf(bytes)).toEqual({ code: 'zip64', params: {} });
  });
});

describe('budgets', () => {
  const spaces = (n: number): string => worksheet({ data: ' '.repeat(n) });
  test.each<[string, Uint8Array, object, object]>([
    ['size of the file', sound, { fileBytes: 100 }, { budget: 'fileBytes', limit: 100 }],
    ['entries', sound, { entries: 4 }, { budget: 'entries', limit: 4 }],
    ['declared sizes', sound, { totalBytes: 1000 }, { budget: 'totalBytes', limit: 1000 }],
    ['one part', sound, { partBytes: 100 }, { budget: 'partBytes', limit: 100 }],
    ['ratio', buildWorkbook({ sheets: [{ xml: spaces(2 ** 21) }] }), {}, { budget: 'ratio', limit: 300 }],
    [
      'one part read for many sheets',
      buildWorkbook({
        sheets: [{ xml: spaces(9000) }, {}, {}],
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships>${[1, 2, 3]
            .map((n) => `<Relationship Id="rId${n}" Type="t/worksheet" Target="worksheets/sheet1.xml"/>`)
            .join('')}</Relationships>`,
        },
      }),
      { totalBytes: 20_000 },
      { budget: 'totalBytes', limit: 20_000 },
    ],
  ])('%s', async (_, bytes, budget, params) => {
    expect(await failureOf(bytes, { budget })).toEqual({ code: 'too-large', params });
  });

  test('a small part may compress well', async () => {
    expect(
      (await firstSheet(buildWorkbook({ sheets: [{ xml: spaces(900_000) }] }))).unreadable,
    ).toBeUndefined();
  });

  test('an image that is not read may compress as well as it likes', async () => {
    const image = { name: 'xl/media/image1.bmp', content: new Uint8Array(2 ** 22) };
    expect(at(await firstSheet(buildZip([...entries, image])), 'A1')).toEqual({ value: 17 });
  });
});
