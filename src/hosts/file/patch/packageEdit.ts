import type { Meter } from '../budget';
import { OpcPackage } from '../opcPackage';
import { packAnywhere, type Packing } from '../packing';
import { partKey } from '../partName';
import { decodeXml, encodeXml, type XmlEncoding } from './xmlText';
import { isLarge, levelOf, rewriteZip } from './zipWriter';

/** A part as it is to be written. */
interface Changed {
  /** Its name as the zip spells, or will spell, it. */
  readonly name: string;
  readonly content: Uint8Array | null;
  readonly isNew: boolean;
}

/** A workbook file being changed: parts are read, replaced, added and removed; all others keep their bytes. */
export class PackageEdit {
  /** The file as it was. */
  readonly original: OpcPackage;

  private readonly file: Uint8Array;
  private readonly packing: Packing;
  private readonly changed = new Map<string, Changed>();
  private readonly encodings = new Map<string, XmlEncoding>();
  /** Large contents that are being packed while others are still made; null where that failed. */
  private readonly aside = new Map<Uint8Array, Promise<Uint8Array | null>>();

  /** Throws FileError where the file is no sound zip. */
  constructor(file: Uint8Array, meter: Meter, packing: Packing = packAnywhere) {
    this.file = file;
    this.packing = packing;
    this.original = new OpcPackage(file, meter, packing);
  }

  has(part: string): boolean {
    const changed = this.changed.get(partKey(part));
    return changed ? changed.content !== null : this.original.has(part);
  }

  /** Names of all parts as they are now. */
  names(): string[] {
    const kept = this.original.names().filter((name) => !this.changed.has(partKey(name)));
    const written = [...this.changed.values()].filter(({ content }) => content !== null);
    return [...kept, ...written.map(({ name }) => name)];
  }

  /** Names of the parts that were removed. */
  removed(): string[] {
    return [...this.changed.values()].filter(({ content }) => content === null).map(({ name }) => name);
  }

  /** The text of an XML part as it is now. Throws FileError: `damaged`, `too-large`. */
  text(part: string): string {
    const { text, encoding } = decodeXml(this.bytes(part), part);
    this.encodings.set(partKey(part), encoding);
    return text;
  }

  /** Writes an XML part in the encoding it was read in; a new part is UTF-8 and stands at the end of the file. */
  setText(part: string, text: string): void {
    const encoding = this.encodings.get(partKey(part)) ?? 'utf-8';
    this.set(part, encodeXml({ text, encoding }));
  }

  /** Writes a part as it is; an XML part in UTF-8. */
  setBytes(part: string, content: Uint8Array): void {
    this.encodings.delete(partKey(part));
    this.set(part, content);
  }

  /** Changes the text of a part; one that stays the same keeps its compressed bytes too. */
  edit(part: string, change: (text: string) => string): void {
    const before = this.text(part);
    const after = change(before);
    if (after !== before) this.setText(part, after);
  }

  remove(part: string): void {
    if (this.has(part)) this.set(part, null);
  }

  /** The bytes of the changed file. */
  async finish(): Promise<Uint8Array> {
    const changes = new Map<string, Uint8Array | null>();
    const added = new Map<string, Uint8Array>();
    for (const { name, content, isNew } of this.changed.values()) {
      if (!isNew) changes.set(name, content);
      else if (content) added.set(name, content);
    }
    const packed = new Map<Uint8Array, Uint8Array | null>();
    for (const [content, packing] of this.aside) packed.set(content, await packing);
    const { deflate, crc32 } = this.packing;
    return rewriteZip(this.file, this.original.directory, changes, added, {
      deflate: (content, level) => packed.get(content) ?? deflate(content, level),
      crc32,
    });
  }

  private bytes(part: string): Uint8Array {
    return this.changed.get(partKey(part))?.content ?? this.original.bytesOf(part);
  }

  private set(part: string, content: Uint8Array | null): void {
    const inZip = this.original.nameOf(part);
    this.changed.set(partKey(part), { name: inZip ?? part, content, isNew: inZip === undefined });
    if (content && isLarge(content)) this.packAside(content);
  }

  /** What cannot be packed aside is packed when all is put together, and fails there. */
  private packAside(content: Uint8Array): void {
    const packing = this.packing.deflateAside?.(content, levelOf(content));
    if (packing)
      this.aside.set(
        content,
        packing.catch(() => null),
      );
  }
}
