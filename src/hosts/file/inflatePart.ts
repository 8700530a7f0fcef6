import { Inflate } from 'fflate';
import type { Meter } from './budget';
import { crc32 } from './crc32';
import { damaged } from './fileError';
import type { ZipEntry } from './zipDirectory';

const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
/** A slice inflates to 1,032 times its size at most: 16 MB, the most a lying header can make us hold at once. */
const SLICE = 16 * 1024;
/** Small parts may compress as well as they like. */
const RATIO_FREE_BYTES = 1024 * 1024;

/** Feeds the compressed bytes slice by slice and hands on what each gives. */
function* inflated(compressed: Uint8Array, part: string): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let start = 0; start === 0 || start < compressed.length; start += SLICE) {
    const end = start + SLICE;
    try {
      inflate.push(compressed.subarray(start, end), end >= compressed.length);
    } catch (error) {
      throw damaged('compression', part, String(error));
    }
    yield* ready.splice(0);
  }
}

function* stored(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) yield bytes.subarray(start, start + SLICE);
}

/**
 * Inflates one entry and hands its bytes to `consume`, chunk by chunk. What was handed over counts only once the
 * function has returned: checksum and size are known at the end.
 * Throws FileError: `too-large` by the declared size, or `damaged` (compression, size, checksum), a part that grows
 * beyond its declared size at once.
 */
export function inflatePart(
  file: Uint8Array,
  entry: ZipEntry,
  meter: Meter,
  consume: (chunk: Uint8Array) => void,
): void {
  meter.atMost('partBytes', entry.size);
  if (entry.size > RATIO_FREE_BYTES) meter.atMost('ratio', entry.size / entry.compressedSize);
  meter.spend('totalBytes', entry.size);
  if (entry.method !== METHOD_STORED && entry.method !== METHOD_DEFLATED) {
    throw damaged('compression', entry.name, `method ${entry.method}`);
  }
  const compressed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === METHOD_STORED
    ? stored(compressed)
    : inflated(compressed, entry.name)) {
    size += chunk.length;
    if (size > entry.size) throw damaged('size', entry.name, 'larger than declared');
    crc = crc32(chunk, crc);
    consume(chunk);
  }
  if (size !== entry.size) throw damaged('size', entry.name, `${size} of ${entry.size} bytes`);
  if (crc !== entry.crc) throw damaged('checksum', entry.name);
}

/** The first bytes of an entry, for telling what it is; neither its size nor its checksum is known to be right. */
export function inflateHead(file: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const compressed = file.subarray(entry.dataStart, entry.dataStart + Math.min(entry.compressedSize, SLICE));
  const pieces = entry.method === METHOD_STORED ? stored(compressed) : inflated(compressed, entry.name);
  for (const piece of pieces) return piece.slice(0, most);
  return new Uint8Array(0);
}
