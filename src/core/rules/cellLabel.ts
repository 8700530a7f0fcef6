import type { Bieu, TableBieu } from '../bieu/bieu';
import { isGrid } from '../bieu/bieu';
import type { TableLine } from '../bieu/tableLine';
import { text, type Param } from '../messages/text';
import type { CellRef } from '../relations/relation';
import type { Rect } from '../snapshot/workbook';
import { gridLabel } from './gridLabel';

type Place = Pick<CellRef, 'row' | 'column'>;

/** The place of a cell in the official's words: «Xã Sa Lông × Nghèo đa chiều», «Tỷ lệ hộ nghèo (%) × Năm 2023». */
export function cellLabel(bieu: Bieu, place: Place): Param {
  return isGrid(bieu) ? gridLabel(bieu, place) : tableLabel(bieu, place);
}

/** The place of several cells: of rows that hang under one line that line's words, else those of the first cell. */
export function rangeLabel(bieu: Bieu, { top, left, bottom }: Rect): Param {
  if (isGrid(bieu) || top === bottom) return cellLabel(bieu, { row: top, column: left });
  const parents = new Set(
    bieu.rows.filter(({ at }) => at >= top && at <= bottom).map(({ parent }) => parent),
  );
  const [parent] = parents;
  const whole = parents.size === 1 && parent !== null && parent !== undefined ? bieu.rows[parent] : undefined;
  return cellLabel(bieu, { row: whole?.at ?? top, column: left });
}

function tableLabel({ kind, rows, columns }: TableBieu, { row, column }: Place): Param {
  const line = rows.find(({ at }) => at === row);
  const unit = kind === 'targets' && line ? rowLabel(line) : lineLabel(line);
  const over = columns.find(({ at }) => at === column);
  const head = over && kind === 'targets' && /\b20\d\d\b/.test(over.label) ? over.label : lineLabel(over);
  if (unit === '') return head;
  return head === '' ? unit : text('label.crossing', { unit, head });
}

/** A dash hangs under a heading and says little without it: «Xã nông thôn mới – Số xã đạt từ 15 - 18 tiêu chí». */
function rowLabel(line: TableLine): string {
  const isLoose = line.numbering === null || line.numbering.kind === 'dash' || line.numbering.kind === 'plus';
  return isLoose ? line.path.slice(-2).filter(Boolean).join(' – ') : lineLabel(line);
}

/** A line's own words; a head that says little alone («Tổng số», «Nam») with the one over it. */
function lineLabel(line: TableLine | undefined): string {
  if (!line) return '';
  if (line.label !== '' && line.label.length > SHORT) return line.label;
  return line.path.slice(-2).filter(Boolean).join(' – ') || line.label;
}

const SHORT = 14;
