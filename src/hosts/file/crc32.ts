const POLYNOMIAL = 0xedb88320;
const BYTE_VALUES = 256;

/** Tables for four bytes at a time ("slicing by four"): twice as fast as byte by byte on a 10 MB sheet. */
const TABLES = makeTables();

function makeTables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(BYTE_VALUES)) as ReturnType<typeof makeTables>;
  for (let byte = 0; byte < BYTE_VALUES; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[0][byte] = crc;
  }
  for (let k = 1; k < tables.length; k++) {
    for (let byte = 0; byte < BYTE_VALUES; byte++) {
      const before = tables[k - 1]![byte]!;
      tables[k]![byte] = (before >>> 8) ^ tables[0][before & 0xff]!;
    }
  }
  return tables;
}

/** CRC-32 of `bytes`, carrying on from `previous` (0 at the start). */
export type Crc32 = (bytes: Uint8Array, previous?: number) => number;

/** In plain JavaScript, wherever it runs. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~previous;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}
