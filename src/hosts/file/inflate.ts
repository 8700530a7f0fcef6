import { Inflate as Streaming, inflateSync } from 'fflate';

/**
 * Inflates raw deflate data at once: the bytes, or null where they would be more than `most`, which may be found out
 * at the end only. Throws where the data are no deflate stream or end too early.
 */
export type Inflate = (compressed: Uint8Array, most: number) => Uint8Array | null;

/** A slice inflates to 1,032 times its size at most: 16 MB, the most a lying header can make us hold at once. */
const SLICE = 16 * 1024;
/** What may be inflated at once without looking up: 66 MB written and thrown away at worst, a tenth of a second. */
const AT_ONCE = 64 * 1024;

/** Inflates in plain JavaScript, wherever it runs. */
export const inflateAnywhere: Inflate = (compressed, most) => {
  if (compressed.length > AT_ONCE) return inStream(compressed, most);
  const bytes = inflateSync(compressed, { out: new Uint8Array(most + 1) });
  return bytes.length > most ? null : bytes;
};

function inStream(compressed: Uint8Array, most: number): Uint8Array | null {
  const bytes = new Uint8Array(most);
  let size = 0;
  for (const chunk of inflatedSlices(compressed)) {
    if (size + chunk.length > most) return null;
    bytes.set(chunk, size);
    size += chunk.length;
  }
  return bytes.subarray(0, size);
}

/** Inflates slice by slice, so that no more than a slice's content is held. Throws as {@link Inflate} does. */
export function* inflatedSlices(compressed: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Streaming((chunk) => ready.push(chunk));
  for (let start = 0; start === 0 || start < compressed.length; start += SLICE) {
    const end = start + SLICE;
    inflate.push(compressed.subarray(start, end), end >= compressed.length);
    yield* ready.splice(0);
  }
}
