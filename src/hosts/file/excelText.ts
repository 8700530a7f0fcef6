const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text as Excel shows it: characters XML cannot hold are stored as `_x000D_`, a real `_x` as `_x005F_x`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Text without the white space at its ends, which Excel drops unless `xml:space` tells it to keep it. */
export function trimText(text: string): string {
  // Not trim(), which takes no-break spaces too; not a pattern, which takes quadratic time on long runs of space.
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
