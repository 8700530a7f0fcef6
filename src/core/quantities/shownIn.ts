import type { Bieu } from '../bieu/bieu';
import type { Circumstance, Shown } from './quantity';
import { shownInGrid, type Band } from './shownInGrid';
import { shownInParts, shownInTargets } from './shownInTable';

/**
 * The quantities a Biểu shows and where: one function a kind. `bands` are those that some table prints, for grids to
 * count. A dossier is about one commune and shows none of them.
 */
export function shownIn(
  bieu: Bieu,
  index: number,
  circumstance: Circumstance,
  bands: readonly Band[],
): readonly Shown[] {
  switch (bieu.kind) {
    case 'grid':
      return shownInGrid(bieu, index, circumstance, bands);
    case 'targets':
      return shownInTargets(bieu, index, circumstance);
    case 'parts':
      return shownInParts(bieu, index, circumstance);
    case 'dossier':
      return [];
  }
}
