import { insertAt, type TextEdit } from './textEdits';
import type { XmlElement } from './xmlElements';

/**
 * A line break before the `>` of a tag means nothing in XML. Where we had to make room for what we add, it tells later
 * how the place looked before, so that taking ours out gives the part back byte for byte: in an opening tag, the
 * element was not there; in a closing tag, it was written as `<a/>`.
 */
const MARK = '\n>';

/** Opening and closing tag of an element that was not there. */
export function wrapNew(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}${MARK}${content}</${name}>`;
}

/** Puts content at the end of an element. */
export function append(text: string, element: XmlElement, content: string): TextEdit[] {
  if (!isSelfClosing(element)) return [insertAt(element.closeStart, content)];
  const slash = text.lastIndexOf('/', element.end);
  const name = element.prefix + element.name;
  return [{ start: slash, end: slash + 1, text: '' }, insertAt(element.end, `${content}</${name}${MARK}`)];
}

/**
 * Takes children out of an element; where that leaves nothing and we had made room, the place is as it was before.
 */
export function takeOut(text: string, element: XmlElement, children: readonly XmlElement[]): TextEdit[] {
  const cuts = children.map(({ start, end }) => ({ start, end, text: '' }));
  const isEmptied = cuts.length > 0 && cuts.length === element.children.length;
  if (!isEmptied) return cuts;
  if (text.slice(0, element.openEnd).endsWith(MARK)) {
    return [{ start: element.start, end: element.end, text: '' }];
  }
  if (!text.slice(element.closeStart, element.end).endsWith(MARK)) return cuts;
  return [insertAt(element.openEnd - 1, '/'), { start: element.openEnd, end: element.end, text: '' }];
}

export function isSelfClosing({ openEnd, end }: XmlElement): boolean {
  return openEnd === end;
}

/** A new element without content; the mark tells that it is ours. */
export function emptyNew(nameAndAttributes: string): string {
  return `<${nameAndAttributes}${MARK.replace('>', '/>')}`;
}

/** Whether {@link emptyNew} wrote an element. */
export function isEmptyNew(text: string, element: XmlElement): boolean {
  return isSelfClosing(element) && text.slice(0, element.end).endsWith(MARK.replace('>', '/>'));
}
