const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The longest reference there is, `&#x10FFFF;`, with zeros in front of it as some programs write them. */
export const LONGEST_REFERENCE = 16;
const LAST_CODE = 0x10ffff;
/** Characters of XML 1.0; halves of a pair have no number. */
const ALLOWED = /^[\t\n\r -\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]$/u;

/** A text with its references replaced (`&amp;`, `&#225;`); null where one is unknown, unfinished or of no character. */
export function withoutReferences(text: string): string | null {
  let result = '';
  let from = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', from)) {
    const end = text.indexOf(';', start);
    const meaning = end < 0 || end - start > LONGEST_REFERENCE ? null : referred(text.slice(start + 1, end));
    if (meaning === null) return null;
    result += text.slice(from, start) + meaning;
    from = end + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function referred(name: string): string | null {
  const known = PREDEFINED.get(name);
  if (known !== undefined) return known;
  const code = /^#x[\da-f]+$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : NaN;
  if (!(code <= LAST_CODE)) return null;
  const meaning = String.fromCodePoint(code);
  return ALLOWED.test(meaning) ? meaning : null;
}
