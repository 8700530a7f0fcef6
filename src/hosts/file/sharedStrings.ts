import type { Meter } from './budget';
import type { OpcPackage } from './opcPackage';
import { RichText, type StoredText } from './richText';

/** The workbook's shared strings in order; an empty `<si/>` counts. Throws FileError: `damaged`, `too-large`. */
export function readSharedStrings(opc: OpcPackage, part: string, meter: Meter): StoredText[] {
  const strings: StoredText[] = [];
  const rich = new RichText();
  opc.parse(part, {
    open(name, attributes, depth) {
      if (depth > 2) rich.open(name, attributes);
    },
    text: (text) => rich.addText(text),
    close(name, depth) {
      if (depth > 2) rich.close(name);
      else if (depth === 2 && name === 'si') {
        meter.spend('sharedStrings', 1);
        strings.push(rich.take());
      }
    },
  });
  return strings;
}
