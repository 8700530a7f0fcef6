import { deflateSync, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import type { Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/snapshot/address';
import { Meter, type Budget } from '../../../src/hosts/file/budget';
import { FileError } from '../../../src/hosts/file/fileError';
import { inflatePart } from '../../../src/hosts/file/inflatePart';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { readZipDirectory } from '../../../src/hosts/file/zipDirectory';
import { failureOf, PACKINGS } from './reading';
import { buildWorkbook, sheetPart, workbookEntries, type WorkbookSpec } from './workbookBuilder';
import { buildZip } from './zipBuilder';

/** A workbook with some of everything we read. */
const RICH: WorkbookSpec = {
  workbookPr: '<workbookPr date1904="0"/>',
  sheets: [
    {
      name: '__proto__',
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      data:
        '<row r="1" hidden="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><f t="shared" ref="A2:A3" si="0">SUM(B$1:C1)+\'a b\'!A1</f><v>3</v></c><c r="B2"><f t="array" ref="B2:C3">A1</f></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="C3" t="e"><v>#REF!</v></c><c t="d"><v>2025-01-01</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
    {
      name: 'Biểu 02',
      state: 'hidden',
      data: '<row><c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>a</t></r></is></c></row>',
    },
  ],
  strings: '<si><t xml:space="preserve"> Xã_x000D_ </t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font><name val="VNI-Times"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf numFmtId="164"/></cellXfs>',
};
const entries = workbookEntries(RICH);
const bytes = buildZip(entries);
/** So small that nothing random can take long. */
const BUDGET: Partial<Budget> = { partBytes: 1e6, totalBytes: 1e7, cells: 1000, formulaCharacters: 1e5 };

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

function expectSound(sheet: Sheet): void {
  const rows = [...sheet.rows.keys()];
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  for (const row of rows) expect(row >= 0 && row < MAX_ROWS).toBe(true);
  for (const cells of sheet.rows.values()) expect(cells.length).toBeLessThanOrEqual(MAX_COLUMNS);
}

/** Reads what may be broken in any way: a sound snapshot or a FileError, and no trace left behind. */
async function readOrRefuse(file: Uint8Array): Promise<Workbook | FileError> {
  let result: Workbook | FileError;
  try {
    result = await readWorkbook(file, { budget: BUDGET });
    result.sheets.forEach(expectSound);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    result = error;
  }
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys);
  return result;
}

test('the workbook itself is sound', async () => {
  const { sheets } = (await readOrRefuse(bytes)) as Workbook;
  expect(sheets.map((sheet) => [sheet.name, sheet.unreadable, sheet.rows.size])).toEqual([
    ['__proto__', undefined, 3],
    ['Biểu 02', undefined, 1],
  ]);
});

test.each(Array.from({ length: 15 }, (_, i) => i + 1))('cut off after %i/16', async (sixteenths) => {
  const cut = bytes.subarray(0, Math.floor((bytes.length * sixteenths) / 16));
  expect(await failureOf(cut)).toEqual({ code: 'damaged', params: { reason: 'truncated' } });
});

test('cut off at any byte', async () => {
  for (let length = 0; length < bytes.length; length++) {
    expect(await readOrRefuse(bytes.subarray(0, length))).toBeInstanceOf(FileError);
  }
});

describe('random damage', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });

  test('to the bytes of the file', () =>
    fc.assert(
      fc.asyncProperty(flips, async (list) => {
        const copy = bytes.slice();
        for (const [place, mask] of list) copy[place % copy.length]! ^= mask;
        await readOrRefuse(copy);
      }),
      { numRuns: 400 },
    ));

  // Behind a right checksum the damage reaches the inflating and the XML, where it would have been stopped above.
  test('to the compressed bytes of a part', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(entries.length - 1), flips, async (index, list) => {
        const data = deflateSync(strToU8(entries[index]!.content as string));
        for (const [place, mask] of list) data[place % data.length]! ^= mask;
        await readOrRefuse(buildZip(entries.map((entry, i) => (i === index ? { ...entry, data } : entry))));
      }),
      { numRuns: 300 },
    ));

  const scraps = [
    '<',
    '>',
    '"',
    '/',
    '&',
    '__proto__',
    'constructor',
    '-1',
    '9999999999',
    'XFE1',
    '$',
    "'",
    '[',
    'NaN',
    '\0',
    '<c>',
    '</row>',
    '<!DOCTYPE a [<!ENTITY a "b">]>',
    '',
  ];
  const edits = fc.array(
    fc.record({
      place: fc.nat(),
      removed: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 4 },
  );

  test('to the text of a part', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(entries.length - 1), edits, async (index, list) => {
        let content = entries[index]!.content as string;
        for (const { place, removed, put } of list) {
          const start = place % content.length;
          content = content.slice(0, start) + put + content.slice(start + removed);
          if (content === '') break;
        }
        await readOrRefuse(
          buildZip(entries.map((entry, i) => (i === index ? { ...entry, content } : entry))),
        );
      }),
      { numRuns: 600 },
    ));

  test('to the values of attributes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(entries.length - 1),
        fc.nat(),
        fc.constantFrom(...scraps.filter((s) => !/[<&"\0]/.test(s))),
        async (index, nth, put) => {
          const content = entries[index]!.content as string;
          const count = content.match(/="[^"]*"/g)!.length;
          let seen = 0;
          const changed = content.replace(/="[^"]*"/g, (value) =>
            seen++ === nth % count ? `="${put}"` : value,
          );
          await readOrRefuse(
            buildZip(entries.map((entry, i) => (i === index ? { ...entry, content: changed } : entry))),
          );
        },
      ),
      { numRuns: 400 },
    ));

  test('nothing but noise behind a zip signature', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        const file = Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]);
        expect(await readOrRefuse(file)).toBeInstanceOf(FileError);
      }),
    ));
});

describe('zip bombs', () => {
  const MB = 2 ** 20;
  const zeros = deflateSync(new Uint8Array(64 * MB));
  const bomb = (size: number): Uint8Array =>
    buildWorkbook({ parts: { [sheetPart(1)]: { data: zeros, size, crc: 0 } } });

  test('one that says how large it is is not touched', async () => {
    expect(await failureOf(bomb(1024 * MB))).toMatchObject({
      code: 'too-large',
      params: { budget: 'totalBytes' },
    });
    expect(await failureOf(bomb(64 * MB))).toMatchObject({ code: 'too-large', params: { budget: 'ratio' } });
  });

  test.each(PACKINGS)('one that lies is stopped at what it says (%s)', async (_, packing) => {
    const file = bomb(1000);
    const entry = readZipDirectory(file, new Meter()).entries.find(({ name }) => name === sheetPart(1))!;
    let handedOn = 0;
    const inflated = (): void =>
      inflatePart(file, entry, new Meter(), packing, (chunk) => (handedOn += chunk.length));
    expect(inflated).toThrow(FileError);
    expect(handedOn).toBeLessThanOrEqual(1000);
    expect((await readWorkbook(file, { packing })).sheets[0]!.unreadable).toBe('damaged');
  });

  test('one entry named many times', async () => {
    const [first, ...others] = workbookEntries();
    const copies = Array.from({ length: 50 }, (_, i) => ({
      ...first!,
      name: `xl/a${i}.xml`,
      headerStart: 0,
    }));
    expect(await failureOf(buildZip([first!, ...others, ...copies]))).toMatchObject({ code: 'damaged' });
  });
});

test('attributes and elements named like members of objects', async () => {
  const nasty = '__proto__="1" constructor="2" hasOwnProperty="3"';
  const file = buildWorkbook({
    sheets: [
      { data: `<row ${nasty}><c ${nasty} t="__proto__"><__proto__/><v ${nasty}>1</v></c></row><__proto__/>` },
    ],
  });
  const { sheets } = (await readOrRefuse(file)) as Workbook;
  expect(sheets[0]!.rows.get(0)).toEqual([{ value: 1 }]);
});

test('a cell in the last column of many rows stays small', async () => {
  const rows = Array.from(
    { length: 900 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
  );
  const { sheets } = (await readOrRefuse(buildWorkbook({ sheets: [{ data: rows.join('') }] }))) as Workbook;
  const held = [...sheets[0]!.rows.values()].map((cells) => Object.keys(cells).length);
  expect(held).toEqual(Array.from({ length: 900 }, () => 1));
});
