const ASCII = 128;

const tableOf = (allowed: RegExp): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, code) => (allowed.test(String.fromCharCode(code)) ? 1 : 0));

const FIRST = tableOf(/[A-Za-z_:]/);
const INNER = tableOf(/[\w.:-]/);

/**
 * Where the name that begins at `start` ends: the first place behind it, or `start` where none begins there. All
 * characters beyond ASCII are taken as letters; the names a workbook is read by have none.
 */
export function nameEnd(text: string, start: number): number {
  if (!isIn(FIRST, text.charCodeAt(start))) return start;
  let at = start + 1;
  while (isIn(INNER, text.charCodeAt(at))) at++;
  return at;
}

/** Not so for NaN, which is what stands behind the end of a text. */
function isIn(table: Uint8Array, code: number): boolean {
  return code < ASCII ? table[code] === 1 : code >= ASCII;
}

/** `x:c`: the shortest name with a prefix. */
const LEAST_PREFIXED = 3;

/** A name without its prefix. */
export function withoutPrefix(name: string): string {
  // cells and their values, by far the most of all, are `c` and `v`
  if (name.length < LEAST_PREFIXED) return name;
  return name.slice(name.indexOf(':') + 1);
}
