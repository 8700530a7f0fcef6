import type { TeachOptions } from '../../../core/memory/taughtRelationOf';
import { figureAt, pointedCells, totalOf } from '../../../core/memory/pointed';
import { text, type Text } from '../../../core/messages/text';
import type { CellRef, RangeRef } from '../../../core/relations/relation';
import type { Checked } from '../../session/state';

/** A sum that is being put together: cells of the workbook, one of which is the total. */
export interface Draft {
  readonly cells: readonly CellRef[];
  readonly total: CellRef | null;
  readonly op: NonNullable<TeachOptions['op']>;
  readonly over: NonNullable<TeachOptions['over']>;
}

export const NO_DRAFT: Draft = { cells: [], total: null, op: '=', over: 'cell' };

/** Whether two cells are the same one. */
export function isCell(a: CellRef | null, b: CellRef): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** The cells beside the total. */
export function partsOf({ cells, total }: Draft): readonly CellRef[] {
  return cells.filter((cell) => !isCell(total, cell));
}

/** A draft with what is selected now, instead of or beside what it has; or why that is nothing, in words. */
export function withSelection(
  { workbook, report }: Checked,
  draft: Draft,
  areas: readonly RangeRef[],
  isAdded: boolean,
): Draft | Text {
  const pointed = pointedCells(workbook, areas);
  if (!pointed) return text('teach.too-many');
  if (pointed.length === 0) return text('teach.nothing');
  const before = isAdded ? draft.cells : [];
  const news = pointed.filter((cell) => !before.some((one) => isCell(one, cell)));
  const cells = [...before, ...news];
  const figure = (cell: CellRef): number | null => figureAt(workbook, report.tables, cell);
  const known = isAdded ? draft.total : null;
  const total = known ?? totalOf(isAdded ? [] : areas, cells, figure);
  return fitting({ ...draft, cells, total });
}

/** A draft without a cell. */
export function withoutCell(draft: Draft, cell: CellRef): Draft {
  const total = isCell(draft.total, cell) ? null : draft.total;
  return fitting({ ...draft, total, cells: draft.cells.filter((one) => !isCell(one, cell)) });
}

/** Which lines it can hold for: all rows where its cells stand in one row, all columns where they stand in one. */
export function choicesOf({ cells }: Draft): readonly Draft['over'][] {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  return [
    'cell',
    ...(rows.size === 1 && columns.size > 1 ? (['columns'] as const) : []),
    ...(columns.size === 1 && rows.size > 1 ? (['rows'] as const) : []),
  ];
}

function fitting(draft: Draft): Draft {
  return choicesOf(draft).includes(draft.over) ? draft : { ...draft, over: 'cell' };
}
