import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/hosts/file/crc32';

/** One entry of a zip to build. What is left out is what a sound zip would have; what is given is a lie we want. */
export interface ZipSpec {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The bytes to write as compressed data, instead of the content's. */
  readonly data?: Uint8Array;
  /** 0 stored, 8 deflated (the default), others to be refused. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Declared sizes; the bytes written are the true ones. */
  readonly size?: number;
  readonly compressedSize?: number;
  /** Where the directory says the entry begins. */
  readonly headerStart?: number;
  /** Name in the local header, where it shall differ from the directory's. */
  readonly localName?: string;
}

const END_LENGTH = 22;

/** A record of little-endian numbers, each with its length in bytes, followed by raw bytes. */
function record(
  numbers: readonly (readonly [value: number, length: number])[],
  ...tail: Uint8Array[]
): Uint8Array {
  const head = numbers.flatMap(([value, length]) =>
    Array.from({ length }, (_, i) => (value / 256 ** i) & 0xff),
  );
  return join([Uint8Array.from(head), ...tail]);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Writes a zip byte by byte, so that tests can make it lie; `comment` ends up behind the end record. */
export function buildZip(specs: readonly ZipSpec[], comment = ''): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const spec of specs) {
    const raw =
      typeof spec.content === 'string' ? strToU8(spec.content) : (spec.content ?? new Uint8Array(0));
    const method = spec.method ?? 8;
    const data = spec.data ?? (method === 8 ? deflateSync(raw, { level: 9 }) : raw);
    const name = strToU8(spec.name);
    const localName = strToU8(spec.localName ?? spec.name);
    const common = (nameLength: number): [number, number][] => [
      [spec.flags ?? 0, 2],
      [method, 2],
      [0, 4],
      [spec.crc ?? crc32(raw), 4],
      [spec.compressedSize ?? data.length, 4],
      [spec.size ?? raw.length, 4],
      [nameLength, 2],
      [0, 2],
    ];
    const local = record([[0x04034b50, 4], [20, 2], ...common(localName.length)], localName, data);
    const places: [number, number][] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [spec.headerStart ?? at, 4],
    ];
    centrals.push(record([[0x02014b50, 4], [20, 2], [20, 2], ...common(name.length), ...places], name));
    locals.push(local);
    at += local.length;
  }
  const directory = join(centrals);
  const end = record(
    [
      [0x06054b50, 4],
      [0, 4],
      [specs.length, 2],
      [specs.length, 2],
      [directory.length, 4],
      [at, 4],
      [comment.length, 2],
    ],
    strToU8(comment),
  );
  return join([...locals, directory, end]);
}

/** Overwrites a number of the end record of a zip without comment, e.g. its count of entries at offset 10. */
export function patchEnd(zip: Uint8Array, offset: number, value: number, length: number): Uint8Array {
  const copy = zip.slice();
  copy.set(record([[value, length]]), zip.length - END_LENGTH + offset);
  return copy;
}
