import type { Meter } from './budget';
import { damaged } from './fileError';
import { inflateHead, inflatePart } from './inflatePart';
import { packAnywhere, type Unpacking } from './packing';
import { partKey, partName } from './partName';
import { XmlReader, type XmlHandler } from './xml';
import { isFolder, readZipDirectory, type ZipDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a workbook file, inflated only when asked for. */
export class OpcPackage {
  /** The zip as it is, for those who write a changed copy of it. */
  readonly directory: ZipDirectory;

  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Uint8Array;
  private readonly meter: Meter;
  private readonly packing: Unpacking;

  /** Throws FileError as {@link readZipDirectory} does, and `damaged` where two names mean one part. */
  constructor(bytes: Uint8Array, meter: Meter, packing: Unpacking = packAnywhere) {
    this.bytes = bytes;
    this.meter = meter;
    this.packing = packing;
    this.directory = readZipDirectory(bytes, meter);
    for (const entry of this.directory.entries) {
      if (isFolder(entry)) continue;
      const key = partKey(entry.name);
      if (this.entries.has(key)) throw damaged('duplicate', partName(entry.name));
      this.entries.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** Tells `handler` what stands in an XML part. Throws FileError: `damaged`, `too-large`. */
  parse(part: string, handler: XmlHandler): void {
    const xml = new XmlReader(handler, part, this.meter);
    this.inflated(this.entry(part), (chunk) => xml.write(chunk));
    xml.end();
  }

  /** Names of all parts as the zip spells them, in its order. */
  names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** The name of a part as the zip spells it; undefined where there is none. */
  nameOf(part: string): string | undefined {
    return this.entries.get(partKey(part))?.name;
  }

  /** A part's bytes, inflated. Throws FileError: `damaged`, `too-large`. */
  bytesOf(part: string): Uint8Array {
    const entry = this.entry(part);
    this.meter.atMost('partBytes', entry.size);
    const content = new Uint8Array(entry.size);
    let at = 0;
    this.inflated(entry, (chunk) => {
      content.set(chunk, at);
      at += chunk.length;
    });
    return content;
  }

  /** The size of a part as it is declared; what is inflated is held to it. */
  sizeOf(part: string): number {
    return this.entry(part).size;
  }

  /** At most this many of a part's first bytes, for telling what it is. Throws FileError `damaged`. */
  headOf(part: string, most: number): Uint8Array {
    return inflateHead(this.bytes, this.entry(part), most);
  }

  /** A small part's text, as it is. Throws FileError: `damaged`, `too-large`. */
  text(part: string): string {
    const decoder = new TextDecoder();
    let text = '';
    this.inflated(this.entry(part), (chunk) => (text += decoder.decode(chunk, { stream: true })));
    return text;
  }

  private inflated(entry: ZipEntry, consume: (chunk: Uint8Array) => void): void {
    inflatePart(this.bytes, entry, this.meter, this.packing, consume);
  }

  private entry(part: string): ZipEntry {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw damaged('missing', part);
    return entry;
  }
}
