import { SaxesParser } from 'saxes';
import type { Meter } from './budget';
import { damaged, FileError } from './fileError';

/** An element's attributes by their names as written. It has no prototype, so any name is safe. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told while a part is read. Names come without prefix; the root has depth 1. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  /** Text of the innermost open element; may come in several pieces. */
  text?(text: string): void;
}

/** Whether an attribute of type xsd:boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const ENCODING_BYTES = 4;
/** Of one element. The root of a sheet has some forty; a hundred million would bring the engine down. */
const MAX_ATTRIBUTES = 1000;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-16 shows itself by its mark or by the NUL beside the first `<`; all else has to be UTF-8. */
export function encodingOf(head: Uint8Array): XmlEncoding {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads one XML part, fed with its bytes in pieces, and tells its handler what stands in it.
 * Namespaces are not looked at: Strict and Transitional files, prefixed or not, read alike.
 * Its methods throw FileError: `damaged` (not well formed, wrong encoding, any DOCTYPE), `too-large` (depth).
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly part: string;
  private decoder: TextDecoder | undefined;
  private head: Uint8Array = new Uint8Array(0);
  private depth = 0;
  private attributes = 0;

  constructor(handler: XmlHandler, part: string, meter: Meter) {
    this.part = part;
    const { parser } = this;
    const maxDepth = meter.limit('depth');
    parser.on('error', (error) => {
      throw damaged('xml', part, error.message);
    });
    // No part of a workbook has one; entities could only be declared there.
    parser.on('doctype', () => {
      throw damaged('xml', part, 'DOCTYPE');
    });
    parser.on('attribute', () => {
      if (++this.attributes > MAX_ATTRIBUTES) throw damaged('xml', part, 'too many attributes');
    });
    parser.on('opentag', (tag) => {
      this.attributes = 0;
      if (++this.depth > maxDepth)
        throw new FileError({ code: 'too-large', params: { budget: 'depth', limit: maxDepth } });
      handler.open(withoutPrefix(tag.name), tag.attributes, this.depth);
    });
    parser.on('closetag', (tag) => {
      handler.close?.(withoutPrefix(tag.name), this.depth);
      this.depth--;
    });
    const onText = (text: string): void => handler.text?.(text);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  write(bytes: Uint8Array): void {
    if (this.decoder) {
      this.feed(bytes, true);
      return;
    }
    // The first pieces may be shorter than a byte order mark.
    const head = new Uint8Array(this.head.length + bytes.length);
    head.set(this.head);
    head.set(bytes, this.head.length);
    this.head = head;
    if (head.length >= ENCODING_BYTES) this.start();
  }

  end(): void {
    if (!this.decoder) this.start();
    this.feed(new Uint8Array(0), false);
    this.parser.close();
  }

  private start(): void {
    this.decoder = new TextDecoder(encodingOf(this.head), { fatal: true });
    this.feed(this.head, true);
  }

  private feed(bytes: Uint8Array, stream: boolean): void {
    let text: string;
    try {
      text = this.decoder!.decode(bytes, { stream });
    } catch (error) {
      throw damaged('xml', this.part, String(error));
    }
    this.parser.write(text);
  }
}
