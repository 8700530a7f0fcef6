import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { crc32, type Crc32 } from '../../hosts/file/crc32';
import type { Packing } from '../../hosts/file/packing';
import { inflateInNode } from './inflate';

const deflateAside = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

/** Node's own checksum, which the first releases of Node 20 do not have yet. */
const native: Crc32 | undefined = zlib.crc32;

/** With Node's own zlib, several times faster than JavaScript; aside: in the threads that Node keeps for it. */
export const packInNode: Packing = {
  inflate: inflateInNode,
  crc32: native ?? crc32,
  deflate: (content, level) => zlib.deflateRawSync(content, { level }),
  deflateAside: (content, level) => deflateAside(content, { level }),
};
