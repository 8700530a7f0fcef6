import type { Bieu } from '../bieu/bieu';
import type { Report } from '../check';
import { text, type Text } from '../messages/text';
import { cellRange, holdsCell, type CellRef } from '../relations/relation';
import { recognise } from '../recognise/recognise';
import { address } from '../snapshot/address';
import type { Workbook } from '../snapshot/workbook';
import { placeIdOf } from './axes';
import { formOf } from './formId';
import { labelKey } from './labelKey';
import { LIMITS } from './limits';
import type { PlaceId, TaughtRelation } from './memory';
import { asRead } from './remembered';
import { findTaught } from './taught';

/** How a relation is taught; an equality of these very cells where left out. */
export interface TeachOptions {
  readonly op?: TaughtRelation['op'];
  readonly over?: TaughtRelation['over'];
}

/** A taught relation ready for `withRelation`, or why it cannot be remembered, in words. */
export type Teaching =
  { readonly relation: TaughtRelation; readonly bieu: Bieu } | { readonly refused: Text };

/**
 * «Khai báo tổng»: the relation between a total and its parts as its form remembers it. Labels and heads are those of
 * the cells; refused where a cell has none, where they stand in the table twice, or where the cells are no cells of
 * one table. `over: 'columns'` holds every row to it (the cells must stand in one row), `rows` every column.
 */
export function taughtRelationOf(
  workbook: Workbook,
  { tables }: Pick<Report, 'tables'>,
  total: CellRef,
  parts: readonly CellRef[],
  { op = '=', over = 'cell' }: TeachOptions = {},
): Teaching {
  const listed = tables.map((table) => table.bieu).find((one) => holds(one, total));
  // a table that nothing could be held to yet is no Biểu of the report, but may become one by being taught
  const bieu = listed ?? recognise(asRead(workbook)).lawless?.find((one) => holds(one, total));
  if (!bieu) return { refused: text('memory.no-table', { cell: nameOf(total) }) };
  const stranger = parts.find((part) => !holds(bieu, part));
  if (stranger) return { refused: text('memory.other-table', { cell: nameOf(stranger) }) };
  const cells = [total, ...parts];
  if (parts.length === 0 || parts.length > LIMITS.parts || new Set(cells.map(nameOf)).size < cells.length)
    return { refused: text('memory.no-parts') };
  const form = formOf(bieu);
  if (form.heads.length === 0) return { refused: text('memory.no-heads') };
  const places = cells.map((cell) => placed(placeIdOf(bieu, cell.row, cell.column), over));
  const nameless = places.findIndex((place) => !isNamed(place, over));
  if (nameless >= 0) return { refused: text('memory.no-label', { cell: nameOf(cells[nameless]!) }) };
  const [target, ...others] = places;
  const relation: TaughtRelation = { form, op, over, target: target!, parts: others };
  return isFoundAt(bieu, relation, cells) ? { relation, bieu } : { refused: text('memory.label-twice') };
}

function holds({ sheet, range }: Bieu, cell: CellRef): boolean {
  return holdsCell({ sheet, rect: range }, cell);
}

function nameOf({ row, column }: CellRef): string {
  return address(row, column);
}

function placed({ line, head }: PlaceId, over: TaughtRelation['over']): PlaceId {
  return { line: over === 'columns' ? [] : line, head: over === 'rows' ? [] : head };
}

function isNamed({ line, head }: PlaceId, over: TaughtRelation['over']): boolean {
  const hasOwn = (labels: readonly string[]): boolean => labelKey(labels.at(-1) ?? '') !== '';
  return (over === 'columns' || hasOwn(line)) && (over === 'rows' || hasOwn(head));
}

/** Whether the labels lead back to these very cells, and to them alone. */
function isFoundAt(bieu: Bieu, relation: TaughtRelation, cells: readonly CellRef[]): boolean {
  const found = findTaught(bieu, relation);
  if (found.status !== 'found') return false;
  return found.cells.some(({ target, parts }) =>
    [target, ...parts].every((cell, at) => {
      const [range, wanted] = [cellRange(cell), cells[at]!];
      return holdsCell(range, wanted);
    }),
  );
}
