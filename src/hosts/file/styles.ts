import type { Meter } from './budget';
import { unescapeText } from './excelText';
import { fontOfOld } from './fontOfOld';
import { formatCode } from './numberFormats';
import type { OpcPackage } from './opcPackage';

/** What a cell's style says that matters to its meaning. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: string;
}

/** The styles cells point at, by index (`cellXfs`). Throws FileError: `damaged`, `too-large`. */
export function readStyles(opc: OpcPackage, part: string, meter: Meter): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const pairs: { format: number; font: number }[] = [];
  // Differential formats hold fonts and number formats too: only those of the lists themselves count.
  let list = '';
  opc.parse(part, {
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      if (depth === 3) meter.spend('styles', 1);
      if (depth === 3 && list === 'numFmts') {
        formats.set(Number(attributes.numFmtId), unescapeText(attributes.formatCode ?? ''));
      } else if (depth === 3 && list === 'fonts') fonts.push(undefined);
      else if (depth === 4 && list === 'fonts' && name === 'name') {
        fonts[fonts.length - 1] = fontOfOld(attributes.val);
      } else if (depth === 3 && list === 'cellXfs') {
        pairs.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
      }
    },
  });
  return pairs.map((pair) => {
    const format = formatCode(pair.format, formats);
    const font = fonts[pair.font];
    return { ...(format !== undefined && { format }), ...(font !== undefined && { font }) };
  });
}
