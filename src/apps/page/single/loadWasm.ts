import packedInBase64 from 'highs/runtime?packed';

/** The solver's WebAssembly, which is inside the page: nothing can be loaded from a file beside it. */
export async function loadWasm(): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(packedInBase64), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
