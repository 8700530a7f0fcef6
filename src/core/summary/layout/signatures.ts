import { text, type Text } from '../../messages/text';
import type { PlannedCell, PlannedField } from '../../sheetPlan/sheetPlan';
import type { Tell } from '../context';
import { cell, field } from './cells';
import { halves, pairLine } from './letterhead';
import type { Block } from './officialSheet';

/** Rows under the title and its remark: room for further titles («TM.», «KT.») and a signature, then the name. */
const ROOM = 5;

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
 * in italics above the right one, titles in bold capitals, room for hand and seal. All of it is filled in: who signs
 * for whom, and by what title, nobody but the office knows.
 */
export function signatures(tell: Tell, widths: readonly number[], signers: Signers = USUAL): Block {
  const half = middleOf(widths);
  const width = widths.length;
  const [left, right] = [
    signing(tell, signers.left, text('summary.sign.name')),
    signing(tell, signers.right, text('summary.sign.seal')),
  ];
  const dated = signers.isDatedAbove
    ? cell(null, 'signNote')
    : field(tell(text('summary.sign.place')), [], 'signNote');
  const pairs = [
    [cell(null, 'signNote'), dated] as const,
    ...left.map((one, at) => [one, right[at]!] as const),
  ];
  const rows = [[], ...pairs.map(([one, other]) => pairLine(one, other, half, width))];
  return {
    rows,
    merges: rows.flatMap((row, at) => (row.length > 0 ? halves(at, half, width) : [])),
    kept: [{ top: 0, bottom: rows.length - 1 }],
  };
}

/**
 * The cells of who signs, one under the other: title, remark, room, name. Further titles are written over what stands
 * there and look like one when the sheet is made anew; each goes by its place among them.
 */
export function signing(
  tell: Tell,
  title: Text,
  remark: Text,
  place: (row: number) => PlannedField = () => ({ by: [] }),
): PlannedCell[] {
  const at = (row: number, value: string | null, role: 'sign' | 'signNote'): PlannedCell => {
    const own = place(row);
    return { value, role, field: role === 'signNote' ? { ...own, typedAs: 'sign' } : own };
  };
  return [
    at(0, tell(title), 'sign'),
    at(1, tell(remark), 'signNote'),
    ...Array.from({ length: ROOM }, (_, row) => at(row + 2, null, 'sign')),
  ];
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
