import type { Finding } from '../../findings/finding';
import { text, type Param, type Text } from '../../messages/text';
import type { PlannedCell, PlannedField, PrintSetup, SheetPlan } from '../../sheetPlan/sheetPlan';
import { HIGHEST } from '../../sheetPlan/rowHeights';
import type { SummaryContext } from '../context';
import { cell, field } from '../layout/cells';
import { headOf, widthsOf } from '../layout/heads';
import { onPages } from '../layout/onPages';
import { Pages } from '../layout/pages';
import { halves, letterhead, pairLine } from '../layout/letterhead';
import { letterColumns, letterLine } from '../layout/letterTable';
import { lineAcross, stack, type Block } from '../layout/officialSheet';
import { signing } from '../layout/signatures';
import { tablesOf } from '../model/concerned';
import { receiversOf, type Receiver } from '../model/receivers';
import { LETTERS_ID, LETTERS_NAME } from '../summaryId';
import { nameInFull } from '../unitWords';
import { namesText } from '../words';

/** Names in a sentence, and how many fewer are tried where they are long. */
const [MOST_NAMES, FEWER_NAMES] = [60, 5];
/** The column at which the right part begins, the wider one: Quốc hiệu stands there on one line. */
const SPLIT = 3;
/** The column in which a day is filled in. */
const DAY = 5;
const DATE = '……/……/………';

/**
 * The letters that go with the record, one a page: to each district or commune what it has to correct, in the form of
 * an official letter (Nghị định 30/2020/NĐ-CP, Phụ lục I and III, mẫu 1.5), upright at full size. They are a sheet of
 * their own, for a table head that is repeated when printed would stand above each of them. None where nobody has
 * anything to correct, but where the workbook has such letters from before.
 */
export function lettersSheets(context: SummaryContext, findings: readonly Finding[]): readonly SheetPlan[] {
  const receivers = receiversOf(context, findings);
  const isThere = context.workbook.sheets.some(({ ownId }) => ownId === LETTERS_ID);
  if (receivers.length === 0 && !isThere) return [];
  const widths = widthsOf(letterColumns(context));
  const nothing = lineAcross(cell(context.tell(text('summary.letter.none')), 'plain'), widths.length);
  const sheet = { id: LETTERS_ID, name: LETTERS_NAME, widths, headRow: 0, headsShown: 'none' } as const;
  const letters = receivers.map((one) => letterTo(context, one, sheet));
  const { rows, merges, heights, breaks } = stack(letters.length > 0 ? letters : [nothing]);
  return [{ ...sheet, rows, merges, heights, print: { ...PRINT, breaks: breaks.filter((row) => row > 0) } }];
}

const PRINT: PrintSetup = { paper: 'A4', orientation: 'portrait', pages: 'letters', breaks: [] };

type LetterSheet = Omit<SheetPlan, 'rows' | 'merges' | 'heights' | 'print'>;

function letterTo(context: SummaryContext, { name, findings, notSent }: Receiver, sheet: LetterSheet): Block {
  const width = sheet.widths.length;
  const { tell, takenAt } = context;
  const to = officeOf(name);
  const across = (line: Text): Block => lineAcross(cell(tell(line), 'prose'), width);
  const count = findings.length;
  const lines = findings.map((finding, at) => letterLine(context, finding, at + 1));
  const above = stack([
    headerOf(context, name, width),
    ...(count > 0
      ? [across(text('summary.letter.ask', { count, time: takenAt, tables: tablesOf(context, findings) }))]
      : []),
    ...(notSent.length > 0 ? [missingLine(context, notSent, sheet)] : []),
  ]);
  const below = stack([{ rows: [[]] }, endOf(context, to, width)]);
  return onPages({ above, head: headOf(letterColumns(context)), lines, below }, sheet, PRINT);
}

/** Who sent nothing, as many by name as a row has room for: what is beyond its height is not printed. */
function missingLine({ tell }: SummaryContext, notSent: readonly string[], sheet: LetterSheet): Block {
  const naming = (most: number): Block => {
    const names = namesText(notSent, most, tell);
    const words = tell(text('summary.record.ask-missing', { count: notSent.length, names }));
    return lineAcross(cell(words, 'prose'), sheet.widths.length);
  };
  const isCut = (block: Block): boolean => new Pages({ ...sheet, ...block }, PRINT).whole() >= HIGHEST;
  let most = MOST_NAMES;
  while (most > FEWER_NAMES && isCut(naming(most))) most -= FEWER_NAMES;
  return naming(most);
}

/** «UBND huyện Mường Nhé»; a name that does not say what it is stays as it is. */
function officeOf(name: string): Param {
  const full = nameInFull(name);
  return full === null ? name : text('summary.letter.office', { name: full });
}

/**
 * The line that says whose figures are concerned, counted from the letter's first: what is filled in above it goes with
 * it. To whom the letter goes is filled in too, for it may go to somebody there, or to several.
 */
const [ADDRESS, LEAD] = [7, 9];

/** Quốc hiệu and Tiêu ngữ at the right, who sends it and its number at the left, then to whom it goes and about whom. */
function headerOf({ tell }: SummaryContext, name: string, width: number): Block {
  const head = letterhead(tell, {
    width,
    half: SPLIT,
    names: 'narrow',
    number: text('summary.letter.number'),
    about: text('summary.letter.about'),
    anchor: LEAD,
  });
  const to = tell(text('summary.record.to', { name: officeOf(name) }));
  const lead = tell(text('summary.letter.lead', { name: nameInFull(name) ?? name }));
  return stack([
    { ...head, breaks: [0] },
    { rows: Array.from({ length: ADDRESS - head.rows.length }, () => []) },
    lineAcross(field(to, [0], 'signText', { below: LEAD - ADDRESS, about: to }), width),
    { rows: [[]] },
    lineAcross(cell(lead, 'prose'), width),
  ]);
}

/** Until when, to whom copies go, and who signs; what is filled in there goes with the first line. */
function endOf({ tell }: SummaryContext, to: Param, width: number): Block {
  const deadline = pairLine(
    cell(tell(text('summary.letter.deadline', { name: to })), 'prose'),
    field(DATE, [0], 'prose'),
    DAY,
    width,
  );
  // known by the deadline, which names the receiver: the words next to them are the same in every letter
  const place = (row: number): PlannedField => ({ by: [0], below: -(row + SIGNED) });
  const right = signing(tell, text('summary.sign.head'), text('summary.sign.seal'), place);
  const copies = ['receivers', 'copy', 'filed'] as const;
  const left = right.map((_, row): PlannedCell => {
    const words = copies[row];
    return {
      value: words === undefined ? null : tell(text(`summary.letter.${words}`)),
      role: row === 0 ? 'copiesHead' : 'copies',
      field: place(row),
    };
  });
  const signed = left.map((one, row) => pairLine(one, right[row]!, SPLIT, width));
  return {
    rows: [deadline, [], ...signed],
    merges: [...halves(0, DAY, width), ...signed.flatMap((_, row) => halves(row + SIGNED, SPLIT, width))],
  };
}

/** The first row of the signature, counted from the deadline's. */
const SIGNED = 2;
