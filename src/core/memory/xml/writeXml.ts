import { escapeValue } from './escape';
import type { XmlNode } from './node';

/** A document of our format, one element a line. */
export function writeXml(root: XmlNode, namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '', ` xmlns="${escapeValue(namespace)}"`).join('\n')}\n`;
}

function lines({ name, attributes, children }: XmlNode, indent: string, own = ''): string[] {
  const values = [...attributes].map(([key, value]) => ` ${key}="${escapeValue(value)}"`).join('');
  const start = `${indent}<${name}${own}${values}`;
  if (children.length === 0) return [`${start}/>`];
  const inner = children.flatMap((child) => lines(child, `${indent}  `));
  return [`${start}>`, ...inner, `${indent}</${name}>`];
}
