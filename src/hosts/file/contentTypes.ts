import type { OpcPackage } from './opcPackage';
import { partKey } from './partName';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * What type each part of the file claims to be.
 * Throws FileError: `damaged` (also where the list is missing), `too-large`.
 */
export function readContentTypes(opc: OpcPackage): (part: string) => string | undefined {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  opc.parse(CONTENT_TYPES_PART, {
    open(name, attributes) {
      const { PartName: part, Extension: extension, ContentType: type } = attributes;
      if (type === undefined) return;
      if (name === 'Override' && part !== undefined) byPart.set(partKey(part), type);
      if (name === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type);
    },
  });
  return (part) => {
    const key = partKey(part);
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1));
  };
}
