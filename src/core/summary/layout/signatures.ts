import { text, type Text } from '../../messages/text';
import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import type { Tell } from '../context';
import { blanks, cell, field } from './cells';
import type { Block } from './officialSheet';

/** Empty rows for a signature. */
const ROOM = 4;

/** Who signs at the left and at the right. */
export interface Signers {
  readonly left: Text;
  readonly right: Text;
}

const USUAL: Signers = { left: text('summary.sign.maker'), right: text('summary.sign.head') };

/**
 * Place and date, who made the table and who signs for the office, as Nghị định 30/2020/NĐ-CP places them: the date
 * in italics above the right one, titles in bold capitals, room for hand and seal.
 */
export function signatures(tell: Tell, widths: readonly number[], signers: Signers = USUAL): Block {
  const half = middleOf(widths);
  const width = widths.length;
  const pair = (
    left: string | null | PlannedCell,
    right: string | PlannedCell,
    role: 'sign' | 'signNote',
  ): Block['rows'][number] => [
    typeof left === 'string' || left === null ? cell(left, role) : left,
    ...blanks(half - 1, role),
    typeof right === 'string' ? cell(right, role) : right,
    ...blanks(width - half - 1, role),
  ];
  const rows = [
    [],
    pair(null, field(tell(text('summary.sign.place')), [0], 'signNote'), 'signNote'),
    pair(tell(signers.left), tell(signers.right), 'sign'),
    pair(tell(text('summary.sign.name')), tell(text('summary.sign.seal')), 'signNote'),
    ...Array.from({ length: ROOM - 1 }, () => []),
    pair(signed(0), signed(half), 'sign'),
  ];
  const merges: Rect[] = [1, 2, 3, rows.length - 1].flatMap((row) => [
    { top: row, bottom: row, left: 0, right: half - 1 },
    { top: row, bottom: row, left: half, right: width - 1 },
  ]);
  return {
    rows,
    merges: merges.filter(({ left, right }) => right > left),
    kept: [{ top: 0, bottom: rows.length - 1 }],
  };
}

/** Rows from a signature's name up to the title it goes by. */
const TO_TITLE = -ROOM - 1;

/** Where a name is typed under a signature. */
function signed(column: number): PlannedCell {
  return { value: null, role: 'sign', field: { by: [column], below: TO_TITLE } };
}

/** The column at which the second half of the sheet begins. */
function middleOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let before = 0;
  for (let column = 0; column < widths.length - 1; column++) {
    before += widths[column]!;
    if (before * 2 >= whole) return column + 1;
  }
  return Math.max(widths.length - 1, 1);
}
