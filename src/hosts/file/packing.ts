import { deflateSync } from 'fflate';
import { crc32, type Crc32 } from './crc32';
import { inflateAnywhere, type Inflate } from './inflate';

/** How tightly a part is packed, from 1 (fast) to 9 (tight). */
export type PackingLevel = 1 | 3 | 6;

/** Deflates bytes as raw deflate data. */
export type Deflate = (content: Uint8Array, level: PackingLevel) => Uint8Array;

/** What unpacks the parts of a file. */
export interface Unpacking {
  readonly inflate: Inflate;
  readonly crc32: Crc32;
}

/** What packs and unpacks them. */
export interface Packing extends Unpacking {
  readonly deflate: Deflate;
  /** The same beside the program, which goes on meanwhile; left out where there is nothing to do it. */
  readonly deflateAside?: (content: Uint8Array, level: PackingLevel) => Promise<Uint8Array>;
}

/** In plain JavaScript, wherever it runs. */
export const packAnywhere: Packing = {
  inflate: inflateAnywhere,
  crc32,
  deflate: (content, level) => deflateSync(content, { level }),
};
