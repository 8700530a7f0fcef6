import { text, type Param, type Text } from '../../messages/text';
import type { CellRole, PlannedCell } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import type { Tell } from '../context';
import { blanks, cell } from './cells';
import type { Block } from './officialSheet';

/** What the head of an official paper needs to know. */
export interface Letterhead {
  /** Columns of the sheet, and the one at which the right part begins. */
  readonly width: number;
  readonly half: number;
  readonly number: Text;
  /** «V/v …», under the number; none where left out. */
  readonly about?: Text;
  /** The row, counted from the first of these, whose first cell tells this paper from others: fields go by it. */
  readonly anchor: number;
}

/** What is filled in by hand: names of offices. */
const DOTS = '…………………';

/**
 * The head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, and the forms of Phụ lục III; the
 * sections from memory): who sends it and its number at the left, Quốc hiệu and Tiêu ngữ, place and date at the right.
 */
export function letterhead(tell: Tell, { width, half, number, about, anchor }: Letterhead): Block {
  const filled = (row: number, words: Param, role: CellRole): PlannedCell => ({
    value: tell(words),
    role,
    field: { by: [0], below: anchor - row },
  });
  const fixed = (words: Param, role: CellRole): PlannedCell => cell(tell(words), role);
  const pairs: readonly (readonly [PlannedCell, PlannedCell])[] = [
    [filled(0, DOTS, 'signText'), fixed(text('summary.letter.nation'), 'sign')],
    [filled(1, DOTS, 'sign'), fixed(text('summary.letter.motto'), 'sign')],
    [cell('————', 'signText'), cell('———————————', 'signText')],
    [filled(3, number, 'signText'), filled(3, text('summary.sign.place'), 'signNote')],
    ...(about ? [[fixed(about, 'signText'), cell(null, 'signText')] as const] : []),
  ];
  const rows = pairs.map(([left, right]) => pairLine(left, right, half, width));
  return { rows, merges: rows.flatMap((_, row) => halves(row, half, width)) };
}

/** A line with something at the left and at the right, each across its part. */
export function pairLine(left: PlannedCell, right: PlannedCell, half: number, width: number): PlannedCell[] {
  return [left, ...blanks(half - 1, left.role), right, ...blanks(width - half - 1, right.role)];
}

/** The merged areas of such a line. */
export function halves(row: number, half: number, width: number): Rect[] {
  return [
    { top: row, bottom: row, left: 0, right: half - 1 },
    { top: row, bottom: row, left: half, right: width - 1 },
  ].filter(({ left, right }) => right > left);
}
