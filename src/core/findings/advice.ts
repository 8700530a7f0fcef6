import { text, type Param, type Text } from '../messages/text';
import { address } from '../snapshot/address';
import type { CellRef } from '../relations/relation';
import { sameCell } from '../suspects/candidates';
import type { CellValueChange, Explanation, RankedRepair } from '../suspects/explanation';
import { suspectOf, type FindingContext } from './findingContext';

/** From this confidence on a correction is advised; below it is one of several that may be meant. */
export const SURE = 0.6;

/** What to do about a cell, as surely as the figures say: correct it, perhaps with others, or look again. */
export function adviceFor(
  context: FindingContext,
  { repairs }: Pick<Explanation, 'repairs'>,
  at: CellRef,
  expected: Param,
  hasParts = false,
): Text {
  const [best] = repairs;
  if (!best) return text('advice.none');
  const own = repairs.find(({ changes }) => changes.some(({ cell }) => sameCell(cell, at)));
  if (!own) return text('advice.look');
  const isSure = own === best && best.confidence >= SURE;
  if (own.isOpen && own.changes.length === 1) return text('advice.open', { expected });
  const cells = otherCells(context, own, at);
  if (cells.length > 0) {
    if (own === best && own.reason === 'swapped' && cells.length === 1)
      return text(isSure ? 'advice.swapped' : 'advice.may.swapped', { expected, cells });
    return text(isSure ? 'advice.should.together' : 'advice.may.together', { expected, cells });
  }
  if (hasParts) return text(isSure ? 'advice.should.parts' : 'advice.may.parts', { expected });
  return text(isSure ? 'advice.should' : 'advice.may', { expected });
}

/** Where one cause takes several cells, the others are named as well. */
export function otherCells(context: FindingContext, { changes }: RankedRepair, at: CellRef): Text[] {
  return changes.filter(({ cell }) => !sameCell(cell, at)).map((change) => changeWords(context, change, at));
}

/** «ô D5 thành 3»; a cell of another sheet than that of the finding with the sheet's name. */
export function changeWords(context: FindingContext, change: CellValueChange, at: CellRef): Text {
  const { cell } = change;
  const place = address(cell.row, cell.column);
  return text('advice.cell', {
    cell: cell.sheet === at.sheet ? place : `${context.workbook.sheets[cell.sheet]!.name}!${place}`,
    value: suspectOf(context, change).suggested ?? text('word.blank'),
  });
}
