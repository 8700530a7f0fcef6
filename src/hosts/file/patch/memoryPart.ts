import { HostError } from '../../../core/host/workbookHost';
import { MEMORY_NAMESPACE } from '../../../core/memory/memory';
import { parseMemory } from '../../../core/memory/parseMemory';
import { text } from '../../../core/messages/text';
import type { Budget } from '../budget';
import { memoryNamespace, readMemoryPart } from '../memoryParts';
import { familyOf, freePart } from './addTab';
import { openWorkbook, partsOf, type OpenedWorkbook } from './openedWorkbook';
import { addRelationship, removeRelationships, type PartRelationship } from './partRelationships';
import { addEndingType, addPartType, removePartTypes } from './partTypes';
import { removeParts } from './removeParts';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Names our part among the custom parts of a workbook; there is one of ours at most. */
const ITEM_ID = '{8C2B7E0A-5D43-4F0E-9A61-536F6174426A}';
const ITEM_PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/**
 * A copy of a workbook file (.xlsx, .xlsm) that remembers this (the XML of `serialiseMemory`), or nothing where null is
 * given; every other part keeps its bytes. Of several parts of ours the first is kept. Memories of other versions are
 * left alone; where one of them, or a damaged one, is there, nothing is written over or beside it: rejects with a
 * HostError. Rejects with FileError as reading does, and with `signed`, `shared` for files that a change would break.
 */
export async function writeMemory(
  file: Uint8Array,
  xml: string | null,
  budget: Partial<Budget> = {},
): Promise<Uint8Array> {
  const opened = openWorkbook(file, budget);
  if (xml === null) {
    if (!removeMemory(opened)) return file;
    removePartTypes(opened.edit);
    return await opened.edit.finish();
  }
  refuseUnread(opened);
  const [first, ...others] = memoryRelationships(opened, isThisVersion);
  if (first) opened.edit.edit(first.target, () => xml);
  else addMemory(opened, xml);
  if (others.length > 0) {
    remove(opened, others);
    removePartTypes(opened.edit);
  }
  return await opened.edit.finish();
}

/** Removes what is remembered in a workbook, damaged or not. Gives whether there was anything. */
export function removeMemory(opened: OpenedWorkbook): boolean {
  const found = memoryRelationships(opened, isThisVersion);
  remove(opened, found);
  return found.length > 0;
}

/** A relationship that leads to a part of the file. */
type ToPart = PartRelationship & { readonly target: string };

function isThisVersion(namespace: string): boolean {
  return namespace === MEMORY_NAMESPACE;
}

function memoryRelationships(
  opened: OpenedWorkbook,
  isWanted: (namespace: string) => boolean,
): readonly ToPart[] {
  const { original } = opened.edit;
  return [...partsOf(opened).values()].filter((one): one is ToPart => {
    if (one.kind !== 'customXml' || one.target === null || !original.has(one.target)) return false;
    const namespace = memoryNamespace(original, one.target);
    return namespace !== null && isWanted(namespace);
  });
}

function refuseUnread(opened: OpenedWorkbook): void {
  for (const { target } of memoryRelationships(opened, () => true)) {
    const part = readMemoryPart(opened.edit.original, target);
    if ('problem' in part || 'problem' in parseMemory(part.xml)) {
      throw new HostError(text('memory.kept-unread'));
    }
  }
}

function remove({ edit, part }: OpenedWorkbook, found: readonly ToPart[]): void {
  if (found.length === 0) return;
  removeRelationships(edit, part, new Set(found.map(({ id }) => id)));
  removeParts(
    edit,
    found.map(({ target }) => target),
  );
}

/** Custom parts stand at the top of the package, each with its properties (ECMA-376 part 1, § 15.2.5 and § 15.2.6). */
function addMemory(opened: OpenedWorkbook, xml: string): void {
  const { edit, part } = opened;
  const item = freePart(edit, 'customXml/item', '.xml');
  const properties = freePart(edit, 'customXml/itemProps', '.xml');
  const family = familyOf(opened);
  edit.setText(item, xml);
  edit.setText(properties, ITEM_PROPERTIES);
  addEndingType(edit, 'xml', 'application/xml');
  addPartType(edit, properties, PROPERTIES);
  addRelationship(edit, item, `${family}customXmlProps`, properties);
  addRelationship(edit, part, `${family}customXml`, item);
}
