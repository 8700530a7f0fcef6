/**
 * XML cannot hold control characters or halves of surrogate pairs, and readers fold line breaks and tabs of
 * attributes into spaces: such signs are written `\uXXXX`, and a backslash `\\`, before XML's own escapes.
 */
const UNSAFE = new RegExp(
  String.raw`[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF\\]`,
  'g',
);
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** A text as the value of an attribute in double quotes; any string comes back from {@link unescapeValue}. */
export function escapeValue(text: string): string {
  return text
    .replace(UNSAFE, (sign) => {
      if (sign === '\\') return '\\\\';
      return sign.length === 2 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What an attribute's value stands for; null where it holds an entity or an escape that is none of XML's or ours. */
export function unescapeValue(raw: string): string | null {
  if (raw.includes('<')) return null;
  const text = replaceAllOrNull(raw, /&([^;&]{0,8};?)/g, entity);
  return text === null ? null : replaceAllOrNull(text, /\\(u[0-9a-f]{4}|[^]?)/g, ourEscape);
}

function entity(body: string): string | null {
  if (!body.endsWith(';')) return null;
  const name = body.slice(0, -1);
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : null;
}

function ourEscape(body: string): string | null {
  if (body === '\\') return '\\';
  return body.length === 5 ? String.fromCharCode(parseInt(body.slice(1), 16)) : null;
}

function replaceAllOrNull(
  text: string,
  pattern: RegExp,
  meaning: (body: string) => string | null,
): string | null {
  let isSound = true;
  const result = text.replace(pattern, (_, body: string) => {
    const meant = meaning(body);
    if (meant === null) isSound = false;
    return meant ?? '';
  });
  return isSound ? result : null;
}
