import type { Report } from '../../../core/check';
import type { CellChange } from '../../../core/changes/cellChange';
import { text, type Param } from '../../../core/messages/text';
import type { CellRef } from '../../../core/relations/relation';
import { cellLabel } from '../../../core/rules/cellLabel';
import { address } from '../../../core/snapshot/address';
import type { Workbook } from '../../../core/snapshot/workbook';
import type { Checked } from '../../session/state';

/** A cell's place in the official's words; its sheet's name where it stands in no Biểu. */
export function placeWords({ report, workbook }: Checked, cell: CellRef): Param {
  const label = bieuLabel(report, cell);
  return label === '' ? (workbook.sheets[cell.sheet]?.name ?? '') : label;
}

function bieuLabel({ tables }: Report, { sheet, row, column }: CellRef): Param {
  const home = tables.find(
    ({ bieu }) =>
      bieu.sheet === sheet &&
      row >= bieu.range.top &&
      row <= bieu.range.bottom &&
      column >= bieu.range.left &&
      column <= bieu.range.right,
  );
  return home ? cellLabel(home.bieu, { row, column }) : '';
}

/** A cell's address, with the sheet's name where that is not the sheet one is on. */
export function addressWords(workbook: Workbook, cell: CellRef, home?: number): string {
  const place = address(cell.row, cell.column);
  return cell.sheet === home ? place : `${workbook.sheets[cell.sheet]?.name ?? ''}!${place}`;
}

/** What changes made together are about: the first place, and how many cells more. */
export function changesWords(checked: Checked, changes: readonly CellChange[]): Param {
  const what = changes[0] ? placeWords(checked, changes[0].cell) : '';
  return changes.length > 1 ? text('edits.history.more', { what, count: changes.length - 1 }) : what;
}
