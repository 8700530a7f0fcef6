const ENCODING_BYTES = 4;
const NOTHING = new Uint8Array(0);

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-16 shows itself by its mark or by the NUL beside the first `<`; all else has to be UTF-8. */
export function encodingOf(head: Uint8Array): XmlEncoding {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part that comes in pieces of bytes; a byte order mark at its beginning is left out. */
export class XmlDecoder {
  private decoder: TextDecoder | null = null;
  private isStream = false;
  /** Bytes that are not yet decoded: fewer than the encoding can be told by, or a character cut in two. */
  private held: Uint8Array = NOTHING;

  /** `fail` is told of bytes that are no text, and must throw. */
  constructor(private readonly fail: (detail: string) => never) {}

  /** The text of the next piece, as far as its characters are whole. */
  decode(piece: Uint8Array): string {
    const bytes = joined(this.held, piece);
    if (!this.decoder && bytes.length < ENCODING_BYTES) {
      this.held = bytes;
      return '';
    }
    return this.take(bytes, false);
  }

  /** The text of what is left. */
  end(): string {
    return this.take(this.held, true);
  }

  private take(bytes: Uint8Array, isLast: boolean): string {
    const encoding = encodingOf(bytes);
    const isFirst = this.decoder === null;
    if (isFirst) this.isStream = encoding !== 'utf-8';
    const whole = isLast || this.isStream ? bytes.length : wholeCharacters(bytes);
    this.held = bytes.subarray(whole);
    // only the beginning has a mark, and a stream knows where its own is
    this.decoder ??= new TextDecoder(encoding, { fatal: true });
    try {
      const text = this.decoder.decode(bytes.subarray(0, whole), { stream: this.isStream && !isLast });
      if (isFirst && !this.isStream)
        this.decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return text;
    } catch (error) {
      return this.fail(String(error));
    }
  }
}

function joined(held: Uint8Array, piece: Uint8Array): Uint8Array {
  if (held.length === 0) return piece;
  const bytes = new Uint8Array(held.length + piece.length);
  bytes.set(held);
  bytes.set(piece, held.length);
  return bytes;
}

/**
 * How many of the bytes belong to whole characters of UTF-8. Each piece is decoded by itself, not as a stream: engines
 * do that several times as fast, and keep plain text at a byte a character.
 */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    // a byte that begins a character of two, three or four
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}
