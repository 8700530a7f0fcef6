import type { TableReport } from '../check';
import type { TaughtRelation } from './memory';
import { findTaught, type TaughtCells } from './taught';

/** The first cells of the workbook that a taught relation is about; null where there are none. */
export function firstTaughtCells(
  tables: readonly Pick<TableReport, 'bieu'>[],
  relation: TaughtRelation,
): TaughtCells | null {
  for (const { bieu } of tables) {
    const found = findTaught(bieu, relation);
    if (found.status === 'found' && found.cells[0]) return found.cells[0];
  }
  return null;
}
