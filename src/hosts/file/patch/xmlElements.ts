import { damaged } from '../fileError';

/** Where an element stands in the text of its part; offsets count UTF-16 units. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon; empty where it has none. */
  readonly prefix: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  /** Before its closing tag; where it has none (`<a/>`), both stand at the end. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** A tag as the scanner finds it. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
}

const NAME_END = /[\s/>]/g;

/** The next tag from a place on; comments, CDATA and instructions are passed over. */
function tagFrom(text: string, from: number, part: string): Tag | null {
  const endOf = (closing: string, after: number): number => {
    const at = text.indexOf(closing, after);
    if (at < 0) throw damaged('xml', part, `no ${closing}`);
    return at + closing.length;
  };
  for (let start = text.indexOf('<', from); start >= 0;) {
    const sign = text[start + 1];
    if (sign === '/') return { start, end: endOf('>', start), kind: 'close' };
    if (sign !== '!' && sign !== '?') {
      const end = openTagEnd(text, start, part);
      return { start, end, kind: text[end - 2] === '/' ? 'empty' : 'open' };
    }
    let end: number;
    if (sign === '?') end = endOf('?>', start);
    else if (text.startsWith('<!--', start)) end = endOf('-->', start + 4);
    else if (text.startsWith('<![CDATA[', start)) end = endOf(']]>', start);
    else end = openTagEnd(text, start, part);
    start = text.indexOf('<', end);
  }
  return null;
}

/**
 * Where the closing tag of a leaf stands, found without looking at what is in it; null where a comment or CDATA could
 * hold the same letters. Leaves hold none of their own kind.
 */
function closingOf(text: string, name: string, from: number, nextMarked: number): number | null {
  const closing = `</${name}`;
  let at = text.indexOf(closing, from);
  while (at >= 0 && !/[\s>]/.test(text[at + closing.length] ?? '>')) at = text.indexOf(closing, at + 1);
  return at < 0 || nextMarked < at ? null : at;
}

/** Behind the `>` that ends an opening tag; within quotes a `>` is only a sign. */
function openTagEnd(text: string, start: number, part: string): number {
  for (let i = start + 1; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '>') return i + 1;
    if (sign !== '"' && sign !== "'") continue;
    i = text.indexOf(sign, i + 1);
    if (i < 0) break;
  }
  throw damaged('xml', part, 'tag without end');
}

/**
 * The tree of a part's elements. Below those whose name is in `leaves` nothing is kept: rows and cells would fill the
 * memory. Throws FileError `damaged` where tags do not pair; the part is taken to have been read as XML before.
 */
export function parseElements(text: string, part: string, leaves: ReadonlySet<string> = NO_LEAVES) {
  const open: Growing[] = [];
  let root: Growing | undefined;
  /** How deep below a leaf we are. */
  let below = 0;
  /** The next comment or CDATA. */
  let marked = leaves.size > 0 ? placeOf(text, '<!', 0) : 0;
  for (let tag = tagFrom(text, 0, part); tag; tag = tagFrom(text, tag.end, part)) {
    const { start, end, kind } = tag;
    const parent = open.at(-1);
    if (kind === 'close') {
      if (below > 0) below--;
      if (below > 0) continue;
      if (!parent) throw damaged('xml', part, 'closing tag');
      parent.closeStart = start;
      parent.end = end;
      open.pop();
      continue;
    }
    if (below > 0) {
      if (kind === 'open') below++;
      continue;
    }
    const element: Growing = {
      ...nameAt(text, start),
      start,
      openEnd: end,
      closeStart: end,
      end,
      children: [],
    };
    if (parent) parent.children.push(element);
    else if (root) throw damaged('xml', part, 'second root');
    else root = element;
    if (kind === 'empty') continue;
    open.push(element);
    if (open.length > MOST_DEPTH) throw damaged('xml', part, 'too deep');
    if (!leaves.has(element.name)) continue;
    below = 1;
    if (marked < end) marked = placeOf(text, '<!', end);
    const closing = closingOf(text, element.prefix + element.name, end, marked);
    if (closing !== null) tag = { start, end: closing, kind };
  }
  if (!root || open.length > 0) throw damaged('xml', part, 'element without end');
  return root as XmlElement;
}

/** Where a text stands in another from a place on; behind all where it does not. */
function placeOf(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? text.length : at;
}

/** Parts are a handful of levels deep; walking down one without end would bring the engine down. */
const MOST_DEPTH = 256;

const NO_LEAVES: ReadonlySet<string> = new Set();

function nameAt(text: string, start: number): Pick<XmlElement, 'name' | 'prefix'> {
  NAME_END.lastIndex = start;
  const full = text.slice(start + 1, NAME_END.exec(text)?.index);
  const colon = full.indexOf(':') + 1;
  return { prefix: full.slice(0, colon), name: full.slice(colon) };
}

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An element's attributes by their names as written, their values decoded. */
export function attributesOf(text: string, { start, openEnd }: XmlElement): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.slice(start, openEnd).matchAll(ATTRIBUTE)) {
    attributes.set(name!, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

/** Where the value of an attribute stands, without its quotes; undefined where there is no such. */
export function attributePlace(
  text: string,
  { start, openEnd }: XmlElement,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  for (const match of text.slice(start, openEnd).matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const end = start + match.index + match[0].length - 1;
    return { start: end - (match[2] ?? match[3] ?? '').length, end };
  }
  return undefined;
}

/** The text of an element that holds nothing but text. */
export function contentOf(text: string, { openEnd, closeStart }: XmlElement): string {
  const inner = text.slice(openEnd, closeStart).replace(/<!--[^]*?-->/g, '');
  return inner
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((piece, i) => (i % 2 === 0 ? decodeEntities(piece) : piece))
    .join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

function decodeEntities(value: string): string {
  return value.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** Text for between tags or in double quotes; signs XML cannot hold become Excel's own escapes (`_x0007_`). */
export function escapeXml(value: string): string {
  // nearly all texts need nothing
  if (!TO_ESCAPE.test(value)) return value;
  return withoutRare(value).replace(MARKUP, (sign) => ESCAPES[sign]!);
}

const MARKUP = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The signs of markup are in many formulas; what else needs escaping is in nearly no text. */
function withoutRare(value: string): string {
  if (!RARE.test(value)) return value;
  return (
    value
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // a lone half of a pair is no character, and XML has no way to write the others either
      .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF\uFFFE\uFFFF]/g, (sign) =>
        sign.length === 2 ? sign : '\uFFFD',
      )
      .replace(CONTROLS, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
  );
}

const RARE_SIGNS = String.raw`\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF`;
const RARE = new RegExp(`[${RARE_SIGNS}]|_x`);
const TO_ESCAPE = new RegExp(`[&<>"${RARE_SIGNS}]|_x`);
/** All controls but tab and line feed. */
const CONTROLS = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F]`, 'g');
