/** An element of our own format: attributes and elements, never text between them. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** Makes an element. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[] = [],
): XmlNode {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}
