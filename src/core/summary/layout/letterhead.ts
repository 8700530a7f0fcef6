import { text, type Param, type Text } from '../../messages/text';
import type { CellRole, PlannedCell, PlannedField } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import type { Tell } from '../context';
import { blanks, cell } from './cells';
import type { Block } from './officialSheet';

/** What the head of an official paper needs to know. */
export interface Letterhead {
  /** Columns of the sheet, and the one at which the right part begins. */
  readonly width: number;
  readonly half: number;
  /**
   * How long names of offices may be at the left: `narrow` is a part where the one above takes two lines, the sender's
   * own four; in a `wide` one they take one line, and two.
   */
  readonly names: 'narrow' | 'wide';
  readonly number: Text;
  /** «V/v …», under the number; none where left out. */
  readonly about?: Text;
  /**
   * The row, counted from the first of these, whose first cell tells this paper from others: fields go by it. Left out
   * where the sheet has one such paper: then they go by their places.
   */
  readonly anchor?: number;
}

/** What is filled in by hand: names of offices. */
const DOTS = '…………………';
/** Lines of «V/v …». */
const ABOUT_LINES = 2;
/** Lines of the sender's name in a narrow part: some 60 capitals. */
const OWN_LINES = 4;

/**
 * The head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, and the forms of Phụ lục III; the
 * sections from memory): who sends it and its number at the left, Quốc hiệu and Tiêu ngữ, place and date at the right.
 * Names of offices are long: they have the rows of Quốc hiệu, Tiêu ngữ and the rule under these joined, or more lines
 * where nothing stands at the right, so that no name pulls these apart.
 */
export function letterhead(
  tell: Tell,
  { width, half, names, number, about, anchor }: Letterhead,
): Required<Pick<Block, 'rows' | 'merges'>> {
  const filled = (row: number, words: Param, role: CellRole, least = 1): PlannedCell => {
    const field: PlannedField = anchor === undefined ? { by: [] } : { by: [0], below: anchor - row };
    return { value: tell(words), role, field: least > 1 ? { ...field, lines: least } : field };
  };
  const fixed = (words: Param | null, role: CellRole): PlannedCell =>
    cell(words === null ? null : tell(words), role);
  const isNarrow = names === 'narrow';
  const own = isNarrow ? 2 : 1;
  const pairs: readonly (readonly [PlannedCell, PlannedCell])[] = [
    [filled(0, DOTS, 'officeAbove', own), fixed(text('summary.letter.nation'), 'nation')],
    [
      isNarrow ? cell(null, 'officeAbove') : filled(1, DOTS, 'office', 2),
      fixed(text('summary.letter.motto'), 'sign'),
    ],
    [
      isNarrow ? filled(2, `${DOTS}\n${DOTS}`, 'office', OWN_LINES) : cell(null, 'office'),
      cell('———————————', 'signText'),
    ],
    [cell('————', 'signText'), cell(null, 'signText')],
    [filled(4, number, 'signText'), filled(4, text('summary.sign.place'), 'signNote')],
    ...(about ? [[filled(5, about, 'signText', ABOUT_LINES), cell(null, 'signText')] as const] : []),
  ];
  const rows = pairs.map(([left, right]) => pairLine(left, right, half, width));
  const merges = rows.flatMap((_, row) =>
    halves(row, half, width).filter(({ left }) => row >= NAMES || left > 0),
  );
  const left = { left: 0, right: half - 1 };
  return {
    rows,
    merges: [{ top: 0, bottom: own - 1, ...left }, { top: own, bottom: NAMES - 1, ...left }, ...merges],
  };
}

/** Rows in which names of offices stand. */
const NAMES = 3;

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
