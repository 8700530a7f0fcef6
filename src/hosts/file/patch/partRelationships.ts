import { relationshipsPart, resolveTarget } from '../partName';
import { append, takeOut } from './markedElements';
import type { PackageEdit } from './packageEdit';
import { applyEdits } from './textEdits';
import { attributesOf, escapeXml, parseElements, type XmlElement } from './xmlElements';

/** A relationship as it stands in a file being changed. */
export interface PartRelationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** What stands before that word: Strict and Transitional files differ here. */
  readonly family: string;
  /** The part it points at; null where it leaves the file. */
  readonly target: string | null;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** A relationships part of ours before anything stands in it; the line break makes it unlike anyone else's. */
const NEW_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"\n></Relationships>`;

/** The relationships of a part as they are now; none where the part has none. Throws FileError `damaged`. */
export function relationshipsOf(edit: PackageEdit, source: string): PartRelationship[] {
  const part = relationshipsPart(source);
  if (!edit.has(part)) return [];
  const text = edit.text(part);
  return parseElements(text, part).children.flatMap(
    (element) => readRelationship(text, element, source) ?? [],
  );
}

function readRelationship(text: string, element: XmlElement, source: string): PartRelationship | null {
  const attributes = attributesOf(text, element);
  const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name));
  if (element.name !== 'Relationship' || id === undefined || type === undefined || target === undefined)
    return null;
  const slash = type.lastIndexOf('/') + 1;
  const isExternal = attributes.get('TargetMode') === 'External';
  return {
    id,
    kind: type.slice(slash),
    family: type.slice(0, slash),
    target: isExternal ? null : resolveTarget(source, target),
  };
}

/** The part a relationship leads to; undefined where there is none in the file. */
export function presentTarget(edit: PackageEdit, one: PartRelationship | undefined): string | undefined {
  return one && one.target !== null && edit.has(one.target) ? one.target : undefined;
}

/** Adds a relationship to a part of the file and gives its id. */
export function addRelationship(edit: PackageEdit, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  if (!edit.has(part)) edit.setText(part, NEW_PART);
  const id = freeId(relationshipsOf(edit, source));
  edit.edit(part, (text) => {
    const root = parseElements(text, part);
    const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(encodeURI(target))}"`;
    return applyEdits(text, append(text, root, `<${root.prefix}Relationship ${attributes}/>`));
  });
  return id;
}

function freeId(taken: readonly PartRelationship[]): string {
  const ids = new Set(taken.map(({ id }) => id.toLowerCase()));
  let number = taken.length + 1;
  while (ids.has(`rid${number}`)) number++;
  return `rId${number}`;
}

/** Takes relationships out of a part's list; a list that was made for them goes too. */
export function removeRelationships(edit: PackageEdit, source: string, ids: ReadonlySet<string>): void {
  const part = relationshipsPart(source);
  if (ids.size === 0 || !edit.has(part)) return;
  edit.edit(part, (text) => {
    const root = parseElements(text, part);
    const gone = root.children.filter((child) => ids.has(attributesOf(text, child).get('Id') ?? ''));
    const cuts = gone.map(({ start, end }) => ({ start, end, text: '' }));
    const rest = applyEdits(text, cuts);
    return rest === NEW_PART ? rest : applyEdits(text, takeOut(text, root, gone));
  });
  if (edit.text(part) === NEW_PART) edit.remove(part);
}
