import { strFromU8, strToU8 } from 'fflate';
import { buildZip, type ZipSpec } from '../hosts/file/zipBuilder';

type Random = (below: number) => number;

/** What breaks readers: markup cut short, numbers beyond all limits, names of members of objects, our own marks. */
const SCRAPS = [
  ...[
    '<',
    '>',
    '"',
    '/>',
    '&',
    '&#x0;',
    '&#1114112;',
    ']]>',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!DOCTYPE a>',
    '\0',
  ],
  ...['-1', '0', '1e308', 'NaN', '9999999999', '4294967296', 'XFE1', 'A0', 'XFD1048576', 'A1:XFD1048576'],
  ...['__proto__', 'constructor', 'toString', '../../../etc/passwd', '/xl/workbook.xml', 'soat-bieu:1:error'],
  ...[
    '_soat_bieu',
    '"1:results"',
    'localSheetId="99"',
    ' t="s"',
    ' r="A1"',
    'rId1',
    'count="-1"',
    '\uD800',
    'ế',
  ],
];

/** Some bytes of a file changed, cut out, doubled or cut off. */
export function mutateBytes(file: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = file.slice();
  for (let change = random(6) + 1; change > 0 && bytes.length > 0; change--) {
    const at = random(bytes.length);
    switch (random(5)) {
      case 0:
        bytes[at]! ^= 1 << random(8);
        break;
      case 1:
        bytes[at] = [0, 0xff, 0x7f, 0x80][random(4)]!;
        break;
      case 2:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(at + random(64)));
        break;
      case 3:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(Math.max(at - random(64), 0)));
        break;
      default:
        if (random(4) === 0) bytes = bytes.slice(0, at);
    }
  }
  return bytes;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/**
 * A zip with one part, or its header, changed, and everything around it true again: so the change gets past the
 * checksums to whoever reads the part.
 */
export function mutateParts(entries: readonly ZipSpec[], random: Random): Uint8Array {
  const index = random(entries.length);
  return buildZip(
    entries.flatMap((entry, i): ZipSpec[] => {
      if (i !== index) return [entry];
      switch (random(12)) {
        case 0:
          return [];
        case 1:
          return [entry, entry];
        case 2:
          return [{ ...entry, size: random(2 ** 31) }];
        case 3:
          return [{ ...entry, headerStart: random(4000) }];
        case 4:
          return [{ ...entry, name: SCRAPS[random(SCRAPS.length)]! }];
        default:
          return [{ ...entry, content: mutateText(entry.content ?? '', random) }];
      }
    }),
  );
}

function mutateText(content: string | Uint8Array, random: Random): string | Uint8Array {
  if (typeof content !== 'string' && random(2) === 0) return mutateBytes(content, random);
  let text = typeof content === 'string' ? content : strFromU8(content);
  for (let change = random(4) + 1; change > 0; change--) {
    const at = random(text.length);
    const scrap =
      random(3) === 0
        ? text.slice(random(text.length)).slice(0, random(200))
        : SCRAPS[random(SCRAPS.length)]!;
    text = text.slice(0, at) + scrap + text.slice(at + random(24));
  }
  return strToU8(text);
}
