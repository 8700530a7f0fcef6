import type { OpcPackage } from './opcPackage';
import { relationshipsPart, resolveTarget } from './partName';
import type { Attributes } from './xml';

/** How one part points at another. */
export interface Relationship {
  /** The last word of its type, which Strict and Transitional share: `worksheet`, `styles`… */
  readonly kind: string;
  /** The part it points at. */
  readonly target: string;
}

/**
 * The relationships of a part by id, those that leave the file left out. `''` stands for the package itself.
 * Throws FileError: `damaged` (also where they are missing), `too-large`.
 */
export function readRelationships(opc: OpcPackage, sourcePart: string): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  opc.parse(relationshipsPart(sourcePart), {
    open(name: string, attributes: Attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      relationships.set(id, { kind, target: resolveTarget(sourcePart, target) });
    },
  });
  return relationships;
}

/** The first target of a kind, or undefined. */
export function targetOfKind(
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
): string | undefined {
  for (const relationship of relationships.values())
    if (relationship.kind === kind) return relationship.target;
  return undefined;
}
