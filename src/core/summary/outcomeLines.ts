import type { SheetsOutcome } from '../host/workbookHost';
import { text, type Text } from '../messages/text';
import type { Summaries } from './summarize';
import { SUMMARY_NAMES } from './summaryId';

/** What to say of summary sheets that were written, kept as they were, or could not be made. */
export function outcomeLines(
  { written, replaced, formerReplaced, kept, apart = [] }: SheetsOutcome,
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
      text('writing.apart', { sheet: name, count: lines.length, lines: shortened(lines) }),
    ),
    ...kept.map(({ name, reason }) => text(`writing.kept.${reason}`, { sheet: name })),
    ...left.map(({ id, reason }) => text('writing.left', { sheet: SUMMARY_NAMES[id], reason })),
  ];
}

/** Lines that are named; all are counted. */
const MOST_LINES = 10;

function shortened(lines: readonly string[]): (string | Text)[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), text('writing.more-lines', { count: more })] : [...lines];
}
