import { addTo } from '../collections/groups';
import type { Rect } from '../snapshot/workbook';

/**
 * Rectangles of cells with one key, by key: runs along the rows, those that stand alike beneath each other joined.
 * `keyAt` gives null for cells that need nothing.
 */
export function rectanglesByKey<Key>(
  height: number,
  width: number,
  keyAt: (row: number, column: number) => Key | null,
): Map<Key, Rect[]> {
  const done = new Map<Key, Rect[]>();
  /** Rectangles that still grow, by the column they begin in. */
  let open = new Map<number, { readonly key: Key; readonly rect: Rect }>();
  const close = ({ key, rect }: { readonly key: Key; readonly rect: Rect }): void => addTo(done, key, rect);
  for (let row = 0; row < height; row++) {
    const next: typeof open = new Map();
    for (let left = 0; left < width;) {
      const key = keyAt(row, left);
      let right = left;
      while (right + 1 < width && keyAt(row, right + 1) === key) right++;
      if (key !== null) {
        const above = open.get(left);
        const grows = above !== undefined && above.key === key && above.rect.right === right;
        next.set(left, { key, rect: { top: grows ? above.rect.top : row, left, bottom: row, right } });
        if (grows) open.delete(left);
      }
      left = right + 1;
    }
    for (const one of open.values()) close(one);
    open = next;
  }
  for (const one of open.values()) close(one);
  return done;
}
