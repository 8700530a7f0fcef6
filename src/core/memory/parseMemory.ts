import { correctionOf, exceptionOf, relationOf, summariesOf } from './items';
import { LIMITS } from './limits';
import { MEMORY_FAMILY, MEMORY_NAMESPACE, type Memory } from './memory';
import type { MemoryProblem } from '../snapshot/workbook';
import type { XmlNode } from './xml/node';
import { readXml } from './xml/readXml';

/** A memory, or why there is none. */
export type MemoryReading = { readonly memory: Memory } | { readonly problem: MemoryProblem };

/**
 * Reads the XML of a memory. All or nothing: what is not exactly our format is a problem, so that nothing of it can
 * get lost by being written anew.
 */
export function parseMemory(xml: string): MemoryReading {
  if (xml.length > LIMITS.signs) return { problem: 'too-large' };
  const read = readXml(xml);
  if (!read) return { problem: 'damaged' };
  if (read.namespace !== MEMORY_NAMESPACE) {
    return { problem: read.namespace.startsWith(MEMORY_FAMILY) ? 'other-version' : 'damaged' };
  }
  const { name, attributes, children } = read.root;
  if (name !== 'memory' || attributes.size > 0) return { problem: 'damaged' };
  return memoryOf(children);
}

function memoryOf(children: readonly XmlNode[]): MemoryReading {
  const exceptions = all(children, 'exception', exceptionOf);
  const relations = all(children, 'relation', relationOf);
  const corrections = all(children, 'correction', correctionOf);
  const summaries = all(children, 'summaries', summariesOf);
  if (!exceptions || !relations || !corrections || !summaries || summaries.length > 1)
    return { problem: 'damaged' };
  const known = exceptions.length + relations.length + corrections.length + summaries.length;
  if (known !== children.length) return { problem: 'damaged' };
  if ([exceptions, relations, corrections].some(({ length }) => length > LIMITS.items))
    return { problem: 'too-large' };
  return { memory: { exceptions, relations, corrections, summaries: summaries[0] ?? null } };
}

/** Every element of a name read; null where one of them is none of ours. */
function all<T>(
  children: readonly XmlNode[],
  name: string,
  read: (element: XmlNode) => T | null,
): readonly T[] | null {
  const items: T[] = [];
  for (const child of children) {
    if (child.name !== name) continue;
    const item = read(child);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
