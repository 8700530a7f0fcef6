import { Space, type CellId } from './space';

/** The same cells where some relations are not looked at. What is worked out of the cells there is its own. */
export function without(space: Space, relations: ReadonlySet<number>): Space {
  const relaxed = new Space(space.checked, space.evidence, space);
  relaxed.relationsOver = (id: CellId) => space.relationsOver(id).filter((index) => !relations.has(index));
  return relaxed;
}
