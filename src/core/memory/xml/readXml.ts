import { unescapeValue } from './escape';
import type { XmlNode } from './node';

/** Deeper than any element of ours. */
const MOST_DEPTH = 8;
const MOST_ATTRIBUTES = 20;
const NAME = String.raw`(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*`;
const DECLARATION = /^\uFEFF?\s*(?:<\?xml\s[^<>?]{0,200}\?>)?/;
const BETWEEN = /(?:\s+|<!--(?!-?>)(?:(?!--)[^]){0,2000}-->)*/y;
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');

type Growing = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
};

/** The root of a document and the namespace it stands in. */
export interface XmlRoot {
  readonly namespace: string;
  readonly root: XmlNode;
}

/**
 * Reads the small part of XML that our format is made of: elements of one namespace, under any prefix, with attributes.
 * Gives null for all else: text between tags, DOCTYPE, CDATA, instructions, entities of one's own, tags that do not
 * pair. Other programs may have written it anew: quotes, prefixes, white space and comments are theirs to choose.
 */
export function readXml(xml: string): XmlRoot | null {
  let at = DECLARATION.exec(xml)![0].length;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const open: { readonly element: Growing; readonly tag: string }[] = [];
  let first: { readonly element: Growing; readonly namespace: string; readonly prefix: string } | null = null;
  for (;;) {
    next(BETWEEN);
    if (first && open.length === 0) {
      return at === xml.length ? { namespace: first.namespace, root: first.element } : null;
    }
    const close = next(CLOSE);
    if (close) {
      if (open.pop()?.tag !== close[1]) return null;
      continue;
    }
    const tag = next(OPEN);
    const attributes = tag && attributesOf(tag[2]!);
    if (!tag || !attributes || open.length >= MOST_DEPTH) return null;
    const [prefix, name] = parted(tag[1]!);
    const declared = attributes.get(declaration(prefix));
    // an element that moves its prefix to another namespace is none of ours
    if (first && (prefix !== first.prefix || (declared ?? first.namespace) !== first.namespace)) return null;
    const element: Growing = { name, attributes: withoutNamespaces(attributes), children: [] };
    first ??= { element, namespace: declared ?? '', prefix };
    open.at(-1)?.element.children.push(element);
    if (tag[3] !== '/') open.push({ element, tag: tag[1]! });
  }
}

function parted(name: string): [prefix: string, name: string] {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
}

function declaration(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

function withoutNamespaces(attributes: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...attributes].filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:')));
}

function attributesOf(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    const value = unescapeValue(double ?? single!);
    if (value === null || attributes.has(name!) || attributes.size >= MOST_ATTRIBUTES) return null;
    attributes.set(name!, value);
  }
  return attributes;
}
