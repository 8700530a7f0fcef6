import type { CellId, Space } from './space';

/** The same space in which some relations are not looked at. */
export function without(space: Space, relations: ReadonlySet<number>): Space {
  const relaxed = Object.create(space) as Space;
  relaxed.relationsOver = (id: CellId) => space.relationsOver(id).filter((index) => !relations.has(index));
  return relaxed;
}
