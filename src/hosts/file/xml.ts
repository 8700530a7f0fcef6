import type { Meter } from './budget';
import { damaged, FileError } from './fileError';
import type { Attributes } from './xmlAttributes';
import { withoutPrefix } from './xmlNames';
import { XmlScanner } from './xmlScanner';
import { XmlDecoder } from './xmlDecoder';

export type { Attributes };

/** What is told while a part is read. Names come without prefix; the root has depth 1. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  /** Text of the innermost open element; may come in several pieces. */
  text?(text: string): void;
  /** Passes whole elements by itself, as the scanner lets it; `depth` is theirs. */
  pass?(text: string, start: number, depth: number): number;
}

/** Whether an attribute of type xsd:boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * Reads one XML part, fed with its bytes in pieces, and tells its handler what stands in it.
 * Namespaces are not looked at: Strict and Transitional files, prefixed or not, read alike.
 * Its methods throw FileError: `damaged` (not well formed, wrong encoding, any DOCTYPE), `too-large` (depth).
 */
export class XmlReader {
  private readonly decoder: XmlDecoder;
  private readonly scanner: XmlScanner;
  private depth = 0;

  constructor(handler: XmlHandler, part: string, meter: Meter) {
    const maxDepth = meter.limit('depth');
    const fail = (detail: string): never => {
      throw damaged('xml', part, detail);
    };
    this.decoder = new XmlDecoder(fail);
    this.scanner = new XmlScanner({
      open: (name, attributes) => {
        if (++this.depth > maxDepth)
          throw new FileError({ code: 'too-large', params: { budget: 'depth', limit: maxDepth } });
        handler.open(withoutPrefix(name), attributes, this.depth);
      },
      close: (name) => {
        handler.close?.(withoutPrefix(name), this.depth);
        this.depth--;
      },
      text: (text) => handler.text?.(text),
      ...(handler.pass && { pass: (text, start) => handler.pass!(text, start, this.depth + 1) }),
      fail,
    });
  }

  write(bytes: Uint8Array): void {
    const text = this.decoder.decode(bytes);
    if (text !== '') this.scanner.write(text);
  }

  end(): void {
    const text = this.decoder.end();
    if (text !== '') this.scanner.write(text);
    this.scanner.end();
  }
}
