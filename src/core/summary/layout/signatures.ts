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
  /** Place and date stand at the head of the paper: none here. */
  readonly isDatedAbove?: boolean;
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
    signers.isDatedAbove
      ? pair(null, '', 'signNote')
      : pair(null, field(tell(text('summary.sign.place')), [0], 'signNote'), 'signNote'),
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

/** The column whose beginning is nearest to the middle of the sheet. */
function middleOf(widths: readonly number[]): number {
  const middle = widths.reduce((sum, width) => sum + width, 0) / 2;
  let best = 1;
  let nearest = Infinity;
  let before = 0;
  for (let column = 1; column < widths.length; column++) {
    before += widths[column - 1]!;
    const far = Math.abs(before - middle);
    if (far < nearest) [nearest, best] = [far, column];
  }
  return best;
}
