import type { Finding } from '../../findings/finding';
import { text, type Param, type Text } from '../../messages/text';
import type { CellRole, PlannedCell, SheetPlan } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import type { SummaryContext } from '../context';
import { blanks, cell } from '../layout/cells';
import { findingColumns, findingLine } from '../layout/findingLines';
import { headOf, widthsOf } from '../layout/heads';
import { keepTogether } from '../layout/keepTogether';
import { lineAcross, stack, wrappedHeight, type Block } from '../layout/officialSheet';
import { receiversOf, type Receiver } from '../model/receivers';
import { LETTERS_ID, LETTERS_NAME } from '../summaryId';
import { nameInSentence, saysKind } from '../unitWords';
import { namesText } from '../words';

const MOST_NAMES = 60;
const LINE_HEIGHT = 17;
/** The column at which the right part begins, the wider one. */
const SPLIT = 5;
/** What is filled in by hand: names of offices, a day. */
const [DOTS, DATE] = ['……………………………', '……/……/………'] as const;

/**
 * The letters that go with the record, one a page: to each district or commune what it has to correct, in the form of
 * an official letter (Nghị định 30/2020/NĐ-CP, Phụ lục I and III, mẫu 1.5). They are a sheet of their own, for a table
 * head that is repeated when printed would stand above each of them. None where nobody has anything to correct, but
 * where the workbook has such letters from before.
 */
export function lettersSheets(context: SummaryContext, findings: readonly Finding[]): readonly SheetPlan[] {
  const receivers = receiversOf(context, findings);
  const isThere = context.workbook.sheets.some(({ ownId }) => ownId === LETTERS_ID);
  if (receivers.length === 0 && !isThere) return [];
  const widths = widthsOf(findingColumns(context));
  const nothing = lineAcross(cell(context.tell(text('summary.letter.none')), 'plain'), widths.length);
  const letters = receivers.map((one) => letterTo(context, one, widths));
  const { rows, merges, heights, breaks, kept } = stack(letters.length > 0 ? letters : [nothing]);
  const plan: SheetPlan = {
    id: LETTERS_ID,
    name: LETTERS_NAME,
    widths,
    headRow: 0,
    headsShown: 'none',
    rows,
    merges,
    heights,
  };
  const print = { paper: 'A4', orientation: 'landscape', breaks: breaks.filter((row) => row > 0) } as const;
  return [{ ...plan, print: { ...print, breaks: keepTogether(plan, print, kept) } }];
}

function letterTo(
  context: SummaryContext,
  { name, findings, notSent }: Receiver,
  widths: readonly number[],
): Block {
  const { tell, takenAt } = context;
  const to = officeOf(name);
  const across = (line: Text): Block => {
    const words = tell(line);
    return lineAcross(cell(words, 'prose'), widths.length, wrappedHeight(words, widths, LINE_HEIGHT));
  };
  const columns = findingColumns(context);
  const names = namesText(notSent, MOST_NAMES, tell);
  return stack([
    headerOf(context, to, widths),
    ...(findings.length > 0
      ? [across(text('summary.record.ask', { count: findings.length, time: takenAt }))]
      : []),
    ...(notSent.length > 0
      ? [across(text('summary.record.ask-missing', { count: notSent.length, names }))]
      : []),
    ...(findings.length > 0
      ? [headOf(columns), { rows: findings.map((finding, at) => findingLine(context, finding, at + 1)) }]
      : []),
    { rows: [[]] },
    endOf(context, to, widths),
  ]);
}

/** «UBND huyện Mường Nhé»; a name that does not say what it is stays as it is. */
function officeOf(name: string): Param {
  return saysKind(name) ? text('summary.letter.office', { name: nameInSentence(name) }) : name;
}

/** The line that says to whom, counted from the letter's first: what is filled in above it goes with it. */
const ADDRESS = 7;

/** Quốc hiệu and Tiêu ngữ at the right, who sends it and its number at the left, then to whom it goes. */
function headerOf({ tell }: SummaryContext, to: Param, widths: readonly number[]): Block {
  const half = SPLIT;
  const filled = (row: number, words: Param, role: CellRole): PlannedCell => ({
    value: tell(words),
    role,
    field: { by: [0], below: ADDRESS - row },
  });
  const fixed = (words: Param, role: CellRole): PlannedCell => cell(tell(words), role);
  const pairs: readonly (readonly [PlannedCell, PlannedCell])[] = [
    [filled(0, DOTS, 'signText'), fixed(text('summary.letter.nation'), 'sign')],
    [filled(1, DOTS, 'sign'), fixed(text('summary.letter.motto'), 'sign')],
    [cell('————', 'signText'), cell('———————————', 'signText')],
    [filled(3, text('summary.letter.number'), 'signText'), filled(3, text('summary.sign.place'), 'signNote')],
    [fixed(text('summary.letter.about'), 'signText'), cell(null, 'signText')],
  ];
  const rows = pairs.map(([left, right]) => [
    left,
    ...blanks(half - 1, left.role),
    right,
    ...blanks(widths.length - half - 1, right.role),
  ]);
  const address = lineAcross(cell(tell(text('summary.record.to', { name: to })), 'signText'), widths.length);
  return stack([
    { rows, merges: rows.flatMap((_, row) => halves(row, half, widths.length)), breaks: [0] },
    { rows: [[], []] },
    address,
    { rows: [[]] },
  ]);
}

/** Empty rows for a signature. */
const ROOM = 3;

/** Until when, to whom copies go, and who signs; what is filled in there goes with the first line. */
function endOf({ tell }: SummaryContext, to: Param, widths: readonly number[]): Block {
  const half = SPLIT;
  const width = widths.length;
  const deadline: PlannedCell[] = [
    cell(tell(text('summary.letter.deadline', { name: to })), 'plain'),
    ...blanks(half - 1, 'plain'),
    { value: DATE, role: 'plain', field: { by: [0] } },
    ...blanks(width - half - 1, 'plain'),
  ];
  const pair = (left: PlannedCell, right: PlannedCell): PlannedCell[] => [
    left,
    ...blanks(half - 1, left.role),
    right,
    ...blanks(width - half - 1, right.role),
  ];
  // known by the deadline, which names the receiver: the words next to them are the same in every letter
  const filled = (row: number, words: Param | null, role: CellRole): PlannedCell => ({
    value: words === null ? null : tell(words),
    role,
    field: { by: [0], below: -row },
  });
  const rows = [
    deadline,
    [],
    pair(cell(tell(text('summary.letter.receivers')), 'note'), cell(tell(text('summary.sign.head')), 'sign')),
    pair(filled(3, text('summary.letter.copy'), 'note'), cell(tell(text('summary.sign.seal')), 'signNote')),
    pair(filled(4, text('summary.letter.filed'), 'note'), cell(null, 'signNote')),
    ...Array.from({ length: ROOM }, () => []),
    pair(cell(null, 'sign'), filled(5 + ROOM, null, 'sign')),
  ];
  return {
    rows,
    merges: [0, 2, 3, 4, rows.length - 1].flatMap((row) => halves(row, half, width)),
    kept: [{ top: 0, bottom: rows.length - 1 }],
  };
}

function halves(row: number, half: number, width: number): Rect[] {
  return [
    { top: row, bottom: row, left: 0, right: half - 1 },
    { top: row, bottom: row, left: half, right: width - 1 },
  ].filter(({ left, right }) => right > left);
}
