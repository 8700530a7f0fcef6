import type { Meter } from './budget';
import { damaged, FileError } from './fileError';
import { inflatedSlices, type Inflate } from './inflate';
import type { Unpacking } from './packing';
import type { ZipEntry } from './zipDirectory';

const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
/** What is handed on at once. */
const SLICE = 64 * 1024;
/** Larger parts are inflated slice by slice, slower as that is: they are not to be held whole. */
const WHOLE_BYTES = 32 * 1024 * 1024;
/** Small parts may compress as well as they like. */
const RATIO_FREE_BYTES = 1024 * 1024;

function* inflated(compressed: Uint8Array, entry: ZipEntry, inflate: Inflate): Generator<Uint8Array> {
  if (compressed.length === 0) return;
  try {
    if (entry.size > WHOLE_BYTES) yield* inflatedSlices(compressed);
    else yield* slices(inflate(compressed, entry.size) ?? tooLong(entry));
  } catch (error) {
    throw error instanceof FileError ? error : damaged('compression', entry.name, String(error));
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) yield bytes.subarray(start, start + SLICE);
}

function tooLong({ name }: ZipEntry): never {
  throw damaged('size', name, 'larger than declared');
}

/**
 * Inflates one entry and hands its bytes to `consume`, chunk by chunk. What was handed over counts only once the
 * function has returned: checksum and size are known at the end.
 * Throws FileError: `too-large` by the declared size, or `damaged` (compression, size, checksum), a part that grows
 * beyond its declared size as soon as that is seen.
 */
export function inflatePart(
  file: Uint8Array,
  entry: ZipEntry,
  meter: Meter,
  { inflate, crc32 }: Unpacking,
  consume: (chunk: Uint8Array) => void,
): void {
  meter.atMost('partBytes', entry.size);
  if (entry.size > RATIO_FREE_BYTES) meter.atMost('ratio', entry.size / entry.compressedSize);
  meter.spend('totalBytes', entry.size);
  if (entry.method !== METHOD_STORED && entry.method !== METHOD_DEFLATED) {
    throw damaged('compression', entry.name, `method ${entry.method}`);
  }
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === METHOD_STORED ? slices(packed) : inflated(packed, entry, inflate)) {
    size += chunk.length;
    if (size > entry.size) tooLong(entry);
    crc = crc32(chunk, crc);
    consume(chunk);
  }
  if (size !== entry.size) throw damaged('size', entry.name, `${size} of ${entry.size} bytes`);
  if (crc !== entry.crc) throw damaged('checksum', entry.name);
}

/**
 * The first bytes of an entry, for telling what it is; neither its size nor its checksum is known to be right.
 * Throws FileError `damaged` where it is no deflate stream.
 */
export function inflateHead(file: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const pieces = entry.method === METHOD_STORED ? slices(packed) : inflatedSlices(packed);
  try {
    for (const piece of pieces) return piece.slice(0, most);
  } catch (error) {
    throw damaged('compression', entry.name, String(error));
  }
  return new Uint8Array(0);
}
