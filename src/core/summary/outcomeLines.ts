import type { KeptSheet, SheetsOutcome } from '../host/workbookHost';
import { text, type Text } from '../messages/text';
import { shortened } from './shortened';
import type { Summaries } from './summarize';
import { SUMMARY_NAMES } from './summaryId';

/** Notes that are told, and letters of each. */
const [MOST_NOTES, NOTE] = [10, 40];

/** What to say of summary sheets that were written, kept as they were, or could not be made. */
export function outcomeLines(
  { written, replaced, formerReplaced, kept, apart = [], dropped = [] }: SheetsOutcome,
  left: Summaries['left'],
): Text[] {
  return [
    written.length > 0
      ? text('writing.written', { count: written.length, sheets: written })
      : text('writing.nothing'),
    ...(replaced.length > 0 ? [text('writing.replaced', { count: replaced.length, sheets: replaced })] : []),
    ...(formerReplaced.length > 0
      ? [text('writing.replaced-former', { count: formerReplaced.length, sheets: formerReplaced })]
      : []),
    ...apart.map(({ name, lines }) =>
      text('writing.apart', { sheet: name, count: lines.length, lines: firstOf(lines) }),
    ),
    ...kept.map(keptLine),
    ...dropped.map(({ name: sheet, notes }) => {
      const first = notes.slice(0, MOST_NOTES).map((note) => `«${shortened(note, NOTE)}»`);
      const told = notes.length > MOST_NOTES ? [...first, '…'] : first;
      return text('writing.dropped', { sheet, count: notes.length, notes: told });
    }),
    ...left.map(({ id, reason }) => text('writing.left', { sheet: SUMMARY_NAMES[id], reason })),
  ];
}

/** Lines that are named; all are counted. */
const MOST_LINES = 10;

function firstOf(lines: readonly string[]): (string | Text)[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), text('writing.more-lines', { count: more })] : [...lines];
}

/** Why a sheet was left as it was, with the cells to look at where these are known. */
function keptLine({ name: sheet, reason, cells = [] }: KeptSheet): Text {
  if (reason === 'edited' && cells.length > 0) return text('writing.kept.edited-at', { sheet, cells });
  return reason === 'lost'
    ? text('writing.kept.lost', { sheet, cells })
    : text(`writing.kept.${reason}`, { sheet });
}
