const FIRST_ROOM = 64 * 1024;
/** Bytes that one unit of UTF-16 takes in UTF-8, at most. */
const MOST_BYTES = 3;

/**
 * A large XML part, put together piece by piece as UTF-8: as one text it would stand in memory three times, and the
 * collector would move its pieces again and again while it grows.
 */
export class XmlBytes {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(FIRST_ROOM);
  private length = 0;

  add(text: string): void {
    const needed = this.length + text.length * MOST_BYTES;
    if (needed > this.bytes.length) this.grow(needed);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** All that was added. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
