import type { Report } from '../check';
import { say, text, type Language } from '../messages/text';
import { MAX_COLUMNS } from '../snapshot/address';

/** A note on one cell of a sheet. */
export interface Note {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who our notes are by; it is what tells them from a user's. */
export const NOTE_AUTHOR = 'Soát Biểu';

/** A note is read at a glance; what does not fit stands on the sheet of results. */
const LONGEST = 1000;

/** A note for every finding at the first of its cells; several findings at one cell share a note, the gravest first. */
export function notesOf(report: Report, language: Language): Note[] {
  const notes = new Map<string, Note>();
  for (const { severity, at, message } of report.findings) {
    const { sheet, rect } = at;
    const key = `${sheet}:${rect.top * MAX_COLUMNS + rect.left}`;
    const line = `${say(text(`severity.${severity}`), language)}: ${say(message, language)}`;
    const before = notes.get(key);
    const all = before ? `${before.text}\n${line}` : line;
    if (before && all.length > LONGEST) continue;
    notes.set(key, { sheet, row: rect.top, column: rect.left, text: all.slice(0, LONGEST) });
  }
  return [...notes.values()];
}
