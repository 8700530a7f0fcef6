import { packAnywhere, type Packing, type PackingLevel } from '../packing';
import type { ZipDirectory, ZipEntry } from '../zipDirectory';
import { joinBytes, littleEndian } from './bytes';

/** What becomes of a zip's entries, by their names as the zip spells them; null takes one out. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const DEFLATED = 8;
/** Version 2.0 of the format: deflated entries. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day a zip knows: copies made twice are the same bytes. */
const DOS_EPOCH = 0x00210000;
const OFFSET_OF_FLAGS = 8;
const OFFSET_OF_TIME = 12;
const OFFSET_OF_EXTERNAL_ATTRIBUTES = 38;
const OFFSET_OF_HEADER_START = 42;
const CENTRAL_LENGTH = 46;
/** Above this a zip needs the zip64 records that older programs do not know. */
const MOST_ENTRIES = 0xfffe;

/** Parts above this size, in bytes, are packed faster and a little less tightly. */
const LARGE = 1_000_000;
const [FAST, USUAL] = [1, 6] as const;

export function isLarge({ length }: Uint8Array): boolean {
  return length > LARGE;
}

/** How tightly an entry of this content is packed. */
export function levelOf(content: Uint8Array): PackingLevel {
  return isLarge(content) ? FAST : USUAL;
}

/** What packs the entries. */
type Packer = Pick<Packing, 'deflate' | 'crc32'>;

/** The bytes of one entry and of its record in the directory, but for where it begins. */
interface Written {
  readonly local: Uint8Array;
  readonly record: (headerStart: number) => Uint8Array;
}

interface Frame {
  readonly flags: number;
  readonly time: number;
  /** The file system's attributes of the entry. */
  readonly attributes: number;
}

function write(
  name: Uint8Array,
  content: Uint8Array,
  { flags, time, attributes }: Frame,
  { deflate, crc32 }: Packer,
): Written {
  const data = deflate(content, levelOf(content));
  const common = littleEndian(
    [flags, 2],
    [DEFLATED, 2],
    [time, 4],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );
  return {
    local: joinBytes([littleEndian([LOCAL_SIGNATURE, 4], [VERSION, 2]), common, name, data]),
    record: (headerStart) =>
      joinBytes([
        littleEndian([CENTRAL_SIGNATURE, 4], [VERSION, 2], [VERSION, 2]),
        common,
        littleEndian([0, 2], [0, 2], [0, 2], [attributes, 4], [headerStart, 4]),
        name,
      ]),
  };
}

/** How an entry that was not there stands in the zip. */
const NEW: Frame = { flags: UTF8_FLAG, time: DOS_EPOCH, attributes: 0 };

/** An entry with new content; its name, its time and its place stay. */
function rewrite(file: Uint8Array, entry: ZipEntry, content: Uint8Array, packer: Packer): Written {
  const view = new DataView(file.buffer, file.byteOffset + entry.recordStart, CENTRAL_LENGTH);
  const nameStart = entry.recordStart + CENTRAL_LENGTH;
  const name = file.subarray(nameStart, nameStart + view.getUint16(28, true));
  const frame = {
    flags: view.getUint16(OFFSET_OF_FLAGS, true) & UTF8_FLAG,
    time: view.getUint32(OFFSET_OF_TIME, true),
    attributes: view.getUint32(OFFSET_OF_EXTERNAL_ATTRIBUTES, true),
  };
  return write(name, content, frame, packer);
}

/** An entry with all its bytes as they are, up to the next one: a data descriptor may follow the data. */
function copy(file: Uint8Array, entry: ZipEntry, end: number): Written {
  return {
    local: file.subarray(entry.headerStart, end),
    record: (headerStart) => {
      // a true copy: what Node calls slice would change the file that was handed to us
      const record = new Uint8Array(file.subarray(entry.recordStart, entry.recordEnd));
      record.set(littleEndian([headerStart, 4]), OFFSET_OF_HEADER_START);
      return record;
    },
  };
}

/**
 * A copy of a zip with some entries changed, taken out, or added at its end. All others keep their bytes, compressed
 * as they are, their order and their records; only where they begin is told anew.
 * Throws RangeError where the copy would have more entries than a zip without zip64 can hold.
 */
export function rewriteZip(
  file: Uint8Array,
  directory: ZipDirectory,
  changes: ZipChanges,
  added: ReadonlyMap<string, Uint8Array>,
  packer: Packer = packAnywhere,
): Uint8Array {
  const inFile = [...directory.entries].sort((a, b) => a.headerStart - b.headerStart);
  const pieces: Uint8Array[] = [];
  let at = 0;
  const put = ({ local, record }: Written): Uint8Array => {
    pieces.push(local);
    at += local.length;
    return record(at - local.length);
  };
  const records = new Map<ZipEntry, Uint8Array>();
  inFile.forEach((entry, i) => {
    const content = changes.get(entry.name);
    if (content === null) return;
    const end = inFile[i + 1]?.headerStart ?? directory.start;
    records.set(entry, put(content ? rewrite(file, entry, content, packer) : copy(file, entry, end)));
  });
  const addedRecords = [...added].map(([name, content]) =>
    put(write(new TextEncoder().encode(name), content, NEW, packer)),
  );
  const kept = directory.entries.flatMap((entry) => records.get(entry) ?? []);
  return joinBytes([...pieces, ...closing([...kept, ...addedRecords], at)]);
}

/** The central directory and the end record. */
function closing(records: readonly Uint8Array[], start: number): Uint8Array[] {
  if (records.length > MOST_ENTRIES) throw new RangeError(`${records.length} entries`);
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const counts = [
    [records.length, 2],
    [records.length, 2],
  ] as const;
  return [
    ...records,
    littleEndian([END_SIGNATURE, 4], [0, 2], [0, 2], ...counts, [size, 4], [start, 4], [0, 2]),
  ];
}

/** A new zip of these entries, in their order. */
export function writeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return rewriteZip(new Uint8Array(0), { entries: [], start: 0 }, new Map(), entries);
}
