import { CONTENT_TYPES_PART } from '../contentTypes';
import { partKey } from '../partName';
import { append, emptyNew, isEmptyNew } from './markedElements';
import type { PackageEdit } from './packageEdit';
import { applyEdits } from './textEdits';
import { attributesOf, escapeXml, parseElements } from './xmlElements';

/** Tells what a new part is. */
export function addPartType(edit: PackageEdit, part: string, type: string): void {
  edit.edit(CONTENT_TYPES_PART, (text) => {
    const root = parseElements(text, CONTENT_TYPES_PART);
    const attributes = `PartName="/${escapeXml(encodeURI(part))}" ContentType="${type}"`;
    return applyEdits(text, append(text, root, `<${root.prefix}Override ${attributes}/>`));
  });
}

/** Tells what all parts with an ending are, where nothing says so yet. */
export function addEndingType(edit: PackageEdit, ending: string, type: string): void {
  edit.edit(CONTENT_TYPES_PART, (text) => {
    const root = parseElements(text, CONTENT_TYPES_PART);
    const isKnown = root.children.some(
      (child) => attributesOf(text, child).get('Extension')?.toLowerCase() === ending,
    );
    if (isKnown) return text;
    const element = emptyNew(`${root.prefix}Default Extension="${ending}" ContentType="${type}"`);
    return applyEdits(text, append(text, root, element));
  });
}

/** Takes out what was told of parts that were removed, and of endings that we told and no part has any more. */
export function removePartTypes(edit: PackageEdit): void {
  const gone = new Set(edit.removed().map(partKey));
  if (gone.size === 0) return;
  const endings = new Set(edit.names().map((name) => partKey(name).split('.').at(-1)!));
  edit.edit(CONTENT_TYPES_PART, (text) => {
    const root = parseElements(text, CONTENT_TYPES_PART);
    const cuts = root.children.filter((child) => {
      const attributes = attributesOf(text, child);
      const part = attributes.get('PartName');
      if (part !== undefined) return gone.has(partKey(part));
      return isEmptyNew(text, child) && !endings.has(attributes.get('Extension') ?? '');
    });
    return applyEdits(
      text,
      cuts.map(({ start, end }) => ({ start, end, text: '' })),
    );
  });
}
