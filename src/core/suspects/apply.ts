import { numberReading, type ReadCell } from '../relations/reading';
import type { Change } from './assign';
import type { Checked } from './candidates';
import { cellOf, idOf, type Space } from './space';
import { verdictAfter } from './verdictAfter';

/** What the cells say with some of them changed. */
export function readAfter(space: Space, changes: readonly Change[]): ReadCell {
  const { read } = space.checked;
  const values = new Map(changes.map(({ id, value }) => [id, value]));
  return (cell) => {
    const id = idOf(cell);
    const value = values.get(id);
    const reading = read(cell);
    return value === undefined ? reading : { ...numberReading(value, space.grain(id)), state: reading.state };
  };
}

/** The same relations with some cells changed; only those over the cells are looked at again. */
export function applied(space: Space, changes: readonly Change[]): Checked {
  const { relations, verdicts } = space.checked;
  const after = readAfter(space, changes);
  const cells = changes.map(({ id }) => cellOf(id));
  const changed = [...verdicts];
  for (const index of space.relationsOverAny(changes.map(({ id }) => id))) {
    changed[index] = verdictAfter(space.checked, index, after, cells);
  }
  return { relations, verdicts: changed, read: after };
}
