import type { Bieu, TableBieu } from '../bieu/bieu';
import { isGrid } from '../bieu/bieu';
import type { TableLine } from '../bieu/tableLine';
import { text, type Param } from '../messages/text';
import type { CellRef } from '../relations/relation';
import { gridLabel } from './gridLabel';

type Place = Pick<CellRef, 'row' | 'column'>;

/** The place of a cell in the official's words: «Xã Sa Lông × Nghèo đa chiều», «Tỷ lệ hộ nghèo (%) × Năm 2023». */
export function cellLabel(bieu: Bieu, place: Place): Param {
  return isGrid(bieu) ? gridLabel(bieu, place) : tableLabel(bieu, place);
}

function tableLabel({ rows, columns }: TableBieu, { row, column }: Place): Param {
  const unit = lineLabel(rows.find(({ at }) => at === row));
  const head = lineLabel(columns.find(({ at }) => at === column));
  if (unit === '') return head;
  return head === '' ? unit : text('label.crossing', { unit, head });
}

/** A line's own words; a head that says little alone («Tổng số», «Nam») with the one over it. */
function lineLabel(line: TableLine | undefined): string {
  if (!line) return '';
  if (line.label !== '' && line.label.length > SHORT) return line.label;
  return line.path.slice(-2).filter(Boolean).join(' – ') || line.label;
}

const SHORT = 14;
