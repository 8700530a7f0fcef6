import type { CellRef } from '../../relations/relation';
import type { Sheet } from '../../snapshot/workbook';
import { parseAttachment, type Citation } from '../../text/citation';
import { clean } from '../../text/normalize';
import type { WorkbookContext } from '../rule';

/** A line that says which document its table is attached to. */
export interface AttachmentLine {
  readonly cell: CellRef;
  readonly citation: Citation;
  /** The table it stands over: lines repeated on each printed page are one voice. */
  readonly voice: string;
  /** Years that the sheet's name and the title beside the line speak of. */
  readonly years: ReadonlySet<number>;
}

/** Lines looked at in one workbook: each is held against all others. */
const MOST_LINES = 500;
/** Title rows around such a line. */
const ROWS_ABOVE = 6;
const ROWS_BELOW = 1;
/** A shorter text with a year is a column's head, no title. */
const SHORTEST_TITLE = 12;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** All attachment lines of a workbook, sheets without a Biểu included, in reading order; the first of each voice. */
export function attachmentLines({ workbook, bieus }: WorkbookContext): AttachmentLine[] {
  const lines: AttachmentLine[] = [];
  const seen = new Set<string>();
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.visibility === 'veryHidden') return;
    const tables = bieus.filter((bieu) => bieu.sheet === index);
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (lines.length >= MOST_LINES || typeof cell?.value !== 'string') return;
        const citation = parseAttachment(cell.value);
        if (!citation) return;
        const table = tables.findIndex(({ range }) => range.bottom >= row);
        const voice = `${index}:${table}`;
        const key = `${voice}:${citation.number}/${citation.code}:${JSON.stringify(citation.date)}`;
        if (seen.has(key)) return;
        seen.add(key);
        lines.push({ cell: { sheet: index, row, column }, citation, voice, years: yearsBeside(sheet, row) });
      });
    }
  });
  return lines;
}

function yearsBeside(sheet: Sheet, line: number): Set<number> {
  const texts = [sheet.name];
  for (let row = line - ROWS_ABOVE; row <= line + ROWS_BELOW; row++) {
    for (const cell of sheet.rows.get(row) ?? []) {
      const value = cell?.value;
      if (typeof value === 'string' && value.length >= SHORTEST_TITLE && !parseAttachment(value)) {
        texts.push(clean(value));
      }
    }
  }
  return new Set(texts.flatMap((text) => text.match(YEAR) ?? []).map(Number));
}
