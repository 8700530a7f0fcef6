import type { Meter } from './budget';
import { damaged, FileError } from './fileError';

/** One file of a zip, its place already checked against the bytes at hand. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; only inflating tells whether it is true. */
  readonly size: number;
  /** Where its local header and its compressed bytes begin. */
  readonly headerStart: number;
  readonly dataStart: number;
  /** Where its record in the central directory lies. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** A zip's table of contents, its folders among the entries. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins: no entry reaches beyond it. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
/** Values that mean "see the zip64 record". */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
/** Encrypted; strongly encrypted; names masked. */
const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000;
const METHOD_AES = 99;

interface Directory {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

/** The end record: the last one whose comment and directory fit into the file. */
function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const comment = view.getUint16(at + 20, true);
    if (at + END_LENGTH + comment > view.byteLength) continue;
    const entries = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (entries === IN_ZIP64_16 || size === IN_ZIP64_32 || start === IN_ZIP64_32) {
      throw new FileError({ code: 'zip64', params: {} });
    }
    const onOneDisk = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === entries;
    if (!onOneDisk || start + size > at) continue;
    return { entries, start, end: start + size };
  }
  throw damaged('truncated', undefined, 'no end of central directory');
}

function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/** Where an entry's data begin, after its local header; the header must lie in the file and agree on the name. */
function findData(
  bytes: Uint8Array,
  view: DataView,
  headerStart: number,
  nameStart: number,
  nameLength: number,
) {
  if (headerStart + LOCAL_LENGTH + nameLength > view.byteLength)
    throw damaged('directory', undefined, 'local header outside');
  if (view.getUint32(headerStart, true) !== LOCAL_SIGNATURE)
    throw damaged('directory', undefined, 'no local header');
  const sameName =
    view.getUint16(headerStart + 26, true) === nameLength &&
    sameBytes(bytes, headerStart + LOCAL_LENGTH, nameStart, nameLength);
  if (!sameName) throw damaged('directory', undefined, 'local header has another name');
  return headerStart + LOCAL_LENGTH + nameLength + view.getUint16(headerStart + 28, true);
}

/** Entries must not share bytes (one bomb counted many times) nor reach into the directory. */
function rejectOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  inOrder.forEach((entry, i) => {
    const next = inOrder[i + 1]?.headerStart ?? directoryStart;
    if (entry.dataStart + entry.compressedSize > next) throw damaged('directory', entry.name, 'overlaps');
  });
}

/**
 * What a zip holds, from its central directory. Nothing is inflated and no declared size is trusted beyond its place
 * in the file.
 * Throws FileError: `damaged` (truncated, entries outside the file, overlapping, of one name), `encrypted`, `zip64`,
 * `too-large` (entries, totalBytes by the declared sizes).
 */
export function readZipDirectory(bytes: Uint8Array, meter: Meter): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  meter.atMost('entries', directory.entries);
  const decoder = new TextDecoder();
  const names = new Set<string>();
  const entries: ZipEntry[] = [];
  let declared = 0;
  let at = directory.start;
  for (let i = 0; i < directory.entries; i++) {
    if (at + CENTRAL_LENGTH > directory.end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
      throw damaged('directory', undefined, 'entry outside the directory');
    }
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & ENCRYPTION_FLAGS) !== 0 || method === METHOD_AES) {
      throw new FileError({ code: 'encrypted', params: { by: 'zip' } });
    }
    const compressedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const headerStart = view.getUint32(at + 42, true);
    if (compressedSize === IN_ZIP64_32 || size === IN_ZIP64_32 || headerStart === IN_ZIP64_32) {
      throw new FileError({ code: 'zip64', params: {} });
    }
    declared += size;
    meter.atMost('totalBytes', declared);

    const nameStart = at + CENTRAL_LENGTH;
    const nameLength = view.getUint16(at + 28, true);
    const next = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > directory.end) throw damaged('directory', undefined, 'entry outside the directory');
    const name = decoder.decode(bytes.subarray(nameStart, nameStart + nameLength));
    if (names.has(name)) throw damaged('duplicate', name);
    names.add(name);
    const dataStart = findData(bytes, view, headerStart, nameStart, nameLength);
    entries.push({
      name,
      method,
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      headerStart,
      dataStart,
      recordStart: at,
      recordEnd: next,
    });
    at = next;
  }
  rejectOverlaps(entries, directory.start);
  return { entries, start: directory.start };
}

/** Whether an entry is a folder: these hold nothing and some programs write them. */
export function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith('/');
}
