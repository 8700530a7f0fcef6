import { damaged } from '../fileError';
import { encodingOf, type XmlEncoding } from '../xmlDecoder';

export type { XmlEncoding };

/** An XML part as text, and what is needed to turn a changed text into bytes of the same kind. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/**
 * Decodes a part. A byte order mark stays as the first sign, so that what was not changed comes back as it was.
 * Throws FileError `damaged` where the bytes are no text.
 */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (error) {
    throw damaged('xml', part, String(error));
  }
}

/** The bytes of a text in the encoding its part had. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}
