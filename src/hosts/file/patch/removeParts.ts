import { partKey, relationshipsPart } from '../partName';
import type { PackageEdit } from './packageEdit';
import { relationshipsOf } from './partRelationships';

/** Which part a list of relationships belongs to; undefined where a part is no such list. */
function sourceOf(name: string): string | undefined {
  const match = /^(.*?)(?:^|\/)_rels\/([^/]*)\.rels$/.exec(name.replace(/^\/+/, ''));
  if (!match) return undefined;
  return match[1] === '' ? match[2]! : `${match[1]}/${match[2]}`;
}

/** The keys of all parts that some part of the file still points at. */
function targetsIn(edit: PackageEdit): Set<string> {
  const targets = new Set<string>();
  for (const name of edit.names()) {
    const source = sourceOf(name);
    if (source === undefined) continue;
    for (const { target } of relationshipsOf(edit, source)) if (target !== null) targets.add(partKey(target));
  }
  return targets;
}

/** Removes parts and what only they point at. */
export function removeParts(edit: PackageEdit, parts: readonly string[]): void {
  let next = [...parts];
  while (next.length > 0) {
    const pointedAt = next.flatMap((part) => relationshipsOf(edit, part).map(({ target }) => target));
    for (const part of next) {
      edit.remove(relationshipsPart(part));
      edit.remove(part);
    }
    // looking through the whole file is spared where there is nothing to look for
    if (pointedAt.length === 0) return;
    const needed = targetsIn(edit);
    next = pointedAt.filter(
      (target): target is string => target !== null && edit.has(target) && !needed.has(partKey(target)),
    );
  }
}
