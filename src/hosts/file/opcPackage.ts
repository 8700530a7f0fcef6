import type { Meter } from './budget';
import { damaged } from './fileError';
import { inflatePart } from './inflatePart';
import { partKey, partName } from './partName';
import { XmlReader, type XmlHandler } from './xml';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** The parts of a workbook file, inflated only when asked for. */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Uint8Array;
  private readonly meter: Meter;

  /** Throws FileError as {@link readZipDirectory} does, and `damaged` where two names mean one part. */
  constructor(bytes: Uint8Array, meter: Meter) {
    this.bytes = bytes;
    this.meter = meter;
    for (const entry of readZipDirectory(bytes, meter)) {
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
    inflatePart(this.bytes, this.entry(part), this.meter, (chunk) => xml.write(chunk));
    xml.end();
  }

  /** A small part's text, as it is. Throws FileError: `damaged`, `too-large`. */
  text(part: string): string {
    const decoder = new TextDecoder();
    let text = '';
    inflatePart(
      this.bytes,
      this.entry(part),
      this.meter,
      (chunk) => (text += decoder.decode(chunk, { stream: true })),
    );
    return text;
  }

  private entry(part: string): ZipEntry {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw damaged('missing', part);
    return entry;
  }
}
