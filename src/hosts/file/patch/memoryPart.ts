import { damaged } from '../fileError';
import { partsOf, type OpenedWorkbook } from './openedWorkbook';
import { removeRelationships } from './partRelationships';
import { removeParts } from './removeParts';
import { attributesOf, parseElements } from './xmlElements';

/** The namespace of the part that remembers what officials decided; other versions of it are left alone. */
const MEMORY = 'urn:soat-bieu:memory:1';

/** Removes what is remembered in a workbook. Gives whether there was anything. */
export function removeMemory(opened: OpenedWorkbook): boolean {
  const { edit, part } = opened;
  const found = [...partsOf(opened).values()].filter(
    ({ kind, target }) =>
      kind === 'customXml' && target !== null && edit.has(target) && isMemory(opened, target),
  );
  if (found.length === 0) return false;
  removeRelationships(edit, part, new Set(found.map(({ id }) => id)));
  removeParts(
    edit,
    found.flatMap(({ target }) => target ?? []),
  );
  return true;
}

/** Custom parts belong to other programs, so what is wrong with one is no reason to refuse the file. */
function isMemory({ edit }: OpenedWorkbook, part: string): boolean {
  try {
    const text = edit.text(part);
    const root = parseElements(text, part);
    const xmlns = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
    return attributesOf(text, root).get(xmlns) === MEMORY;
  } catch (error) {
    if (error instanceof Error && error.name === damaged('xml').name) return false;
    throw error;
  }
}
