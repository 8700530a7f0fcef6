import { deflateSync } from 'fflate';
import { inflateAnywhere, type Inflate } from './inflate';

/** Deflates bytes as raw deflate data; `level` from 1 (fast) to 9 (tight). */
export type Deflate = (content: Uint8Array, level: 1 | 3 | 6) => Uint8Array;

/** What packs and unpacks the parts of a file. */
export interface Packing {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
}

/** In plain JavaScript, wherever it runs. */
export const packAnywhere: Packing = {
  inflate: inflateAnywhere,
  deflate: (content, level) => deflateSync(content, { level }),
};
