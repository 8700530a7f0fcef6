import * as fc from 'fast-check';
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { Meter } from '../../../../src/hosts/file/budget';
import { crc32 } from '../../../../src/hosts/file/crc32';
import { joinBytes, littleEndian } from '../../../../src/hosts/file/patch/bytes';
import { rewriteZip, writeZip } from '../../../../src/hosts/file/patch/zipWriter';
import { readZipDirectory } from '../../../../src/hosts/file/zipDirectory';
import { buildZip } from '../zipBuilder';
import { rawEntries } from './patching';

const directoryOf = (file: Uint8Array) => readZipDirectory(file, new Meter());
const rewrite = (
  file: Uint8Array,
  changes: [string, Uint8Array | null][],
  added: [string, Uint8Array][] = [],
): Uint8Array => rewriteZip(file, directoryOf(file), new Map(changes), new Map(added));

const file = buildZip([
  { name: 'a.xml', content: 'aaa' },
  { name: 'b/', content: '', method: 0 },
  { name: 'b/stored.bin', content: 'bbb', method: 0 },
  { name: 'c.xml', content: 'ccc' },
]);

it('a copy without changes holds the same entries, byte for byte', () => {
  expect(rewrite(file, [])).toEqual(file);
});

it('leaves the file it was given as it is, also in a buffer of Node’s', () => {
  const given = Buffer.from(file);
  rewrite(given, [['a.xml', null]]);
  expect(given.equals(file)).toBe(true);
});

it('changes, removals and additions leave all other entries and their order', () => {
  const copy = rewrite(
    file,
    [
      ['a.xml', strToU8('changed')],
      ['c.xml', null],
    ],
    [['đ.xml', strToU8('new')]],
  );
  const parts = unzipSync(copy);
  expect(Object.keys(parts)).toEqual(['a.xml', 'b/', 'b/stored.bin', 'đ.xml']);
  expect(parts['a.xml']).toEqual(strToU8('changed'));
  expect(parts['đ.xml']).toEqual(strToU8('new'));
  expect(rawEntries(copy).get('b/stored.bin')).toBe(rawEntries(file).get('b/stored.bin'));
});

it('keeps the descriptor that follows the data of a streamed entry', () => {
  const data = deflateSync(strToU8('streamed'));
  const name = strToU8('s.xml');
  const sizes = [
    [crc32(strToU8('streamed')), 4],
    [data.length, 4],
    [8, 4],
  ] as const;
  const local = joinBytes([
    littleEndian([0x04034b50, 4], [20, 2], [8, 2], [8, 2], [0, 4], [0, 4], [0, 4], [0, 4], [5, 2], [0, 2]),
    name,
    data,
    littleEndian([0x08074b50, 4], ...sizes),
  ]);
  const record = joinBytes([
    littleEndian([0x02014b50, 4], [20, 2], [20, 2], [8, 2], [8, 2], [0, 4], ...sizes, [5, 2], [0, 4]),
    littleEndian([0, 4], [0, 4], [0, 4]),
    name,
  ]);
  const end = littleEndian(
    [0x06054b50, 4],
    [0, 4],
    [1, 2],
    [1, 2],
    [record.length, 4],
    [local.length, 4],
    [0, 2],
  );
  const streamed = joinBytes([local, record, end]);
  const copy = rewrite(streamed, [], [['n.xml', strToU8('n')]]);
  expect(copy.subarray(0, local.length)).toEqual(local);
  expect(unzipSync(copy)['s.xml']).toEqual(strToU8('streamed'));
});

it('two copies are the same bytes', () => {
  const once = rewrite(file, [['a.xml', strToU8('x')]], [['n', strToU8('n')]]);
  expect(rewrite(file, [['a.xml', strToU8('x')]], [['n', strToU8('n')]])).toEqual(once);
});

it('what was written is read again, whatever it is', () => {
  const parts = fc.dictionary(fc.stringMatching(/^[a-zđ]{1,8}\.xml$/), fc.uint8Array({ maxLength: 200 }), {
    maxKeys: 6,
  });
  fc.assert(
    fc.property(parts, parts, fc.nat(), (first, second, gone) => {
      const zip = zipSync(first);
      const names = Object.keys(first);
      const removed = names[gone % (names.length + 1)];
      const added = Object.entries(second).filter(([name]) => !(name in first));
      const changed = Object.entries(second).filter(([name]) => name in first && name !== removed);
      const copy = rewrite(
        zip,
        [...changed, ...(removed === undefined ? [] : [[removed, null] as [string, null]])],
        added,
      );
      const expected: Record<string, Uint8Array> = {
        ...first,
        ...Object.fromEntries(changed),
        ...Object.fromEntries(added),
      };
      if (removed !== undefined) delete expected[removed];
      expect(unzipSync(copy)).toEqual(expected);
    }),
  );
});

it('a new zip holds its entries in their order', () => {
  const zip = writeZip(
    new Map([
      ['z.xml', strToU8('1')],
      ['a.xml', strToU8('2')],
    ]),
  );
  expect(directoryOf(zip).entries.map(({ name }) => name)).toEqual(['z.xml', 'a.xml']);
});
