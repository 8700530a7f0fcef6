/** Numbers as a zip writes them, each with its length in bytes (up to 4), the least byte first. */
export function littleEndian(...numbers: readonly (readonly [value: number, length: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, length] of numbers)
    for (let i = 0; i < length; i++) bytes.push((value >>> (8 * i)) & 0xff);
  return Uint8Array.from(bytes);
}

/** Pieces of bytes one after another. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
