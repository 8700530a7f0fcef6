import { LIMITS } from '../../core/memory/limits';
import { MEMORY_FAMILY } from '../../core/memory/memory';
import type { MemoryPart } from '../../core/snapshot/workbook';
import { FileError } from './fileError';
import type { OpcPackage } from './opcPackage';
import { decodeXml } from './patch/xmlText';
import type { Relationship } from './relationships';
import { encodingOf } from './xmlDecoder';

/** Custom parts that are looked into; other programs leave a handful. */
const MOST_PARTS = 200;
/** The root's tag stands at the very beginning. */
const HEAD_BYTES = 8_192;
/** What our longest text may take in UTF-8, and then some for those who write it anew. */
const MOST_BYTES = LIMITS.signs * 4;
/** Declaration, comments, then a tag that declares one of our namespaces. */
const OUR_ROOT = new RegExp(
  String.raw`^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<[^!?/>][^>]*\sxmlns(?::[\w.-]+)?\s*=\s*["'](${MEMORY_FAMILY}[^"']*)`,
);

/**
 * What is remembered with a workbook file, part by part. Custom parts belong to other programs: what is wrong with one
 * is no reason to refuse the file, and only the head of those that are not ours is read.
 */
export function readMemoryParts(
  opc: OpcPackage,
  relationships: ReadonlyMap<string, Relationship>,
): readonly MemoryPart[] {
  const parts = [...relationships.values()].filter(
    ({ kind, target }) => kind === 'customXml' && opc.has(target),
  );
  const targets = [...new Set(parts.map(({ target }) => target))].slice(0, MOST_PARTS);
  return targets
    .filter((part) => memoryNamespace(opc, part) !== null)
    .map((part) => readMemoryPart(opc, part));
}

/**
 * The namespace a part's root declares where it is that of a memory of ours, of any version; null where it is not, and
 * where the part cannot be read that far.
 */
export function memoryNamespace(opc: OpcPackage, part: string): string | null {
  const head = headOf(opc, part);
  return OUR_ROOT.exec(new TextDecoder(encodingOf(head)).decode(head))?.[1] ?? null;
}

function headOf(opc: OpcPackage, part: string): Uint8Array {
  try {
    return opc.headOf(part, HEAD_BYTES);
  } catch (error) {
    if (error instanceof FileError) return new Uint8Array(0);
    throw error;
  }
}

/** A part as it stands, or why it cannot be read. */
export function readMemoryPart(opc: OpcPackage, part: string): MemoryPart {
  if (opc.sizeOf(part) > MOST_BYTES) return { problem: 'too-large' };
  try {
    return { xml: decodeXml(opc.bytesOf(part), part).text };
  } catch (error) {
    if (error instanceof FileError) return { problem: error.code === 'too-large' ? 'too-large' : 'damaged' };
    throw error;
  }
}
