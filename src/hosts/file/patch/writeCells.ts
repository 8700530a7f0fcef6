import type { CellWrite } from '../../../core/changes/cellWrites';
import type { Budget } from '../budget';
import { openWorkbook, partsOf, tabParts, type OpenedWorkbook } from './openedWorkbook';
import { presentTarget } from './partRelationships';
import { recalculateOnLoad } from './recalculateOnLoad';
import { plainNumberStyles } from './plainNumberStyles';
import { rowPlaces } from './rowPlaces';
import { newRow, writeRow, type Refused, type RowStyles } from './rowWriting';
import { applyEdits, insertAt, type TextEdit } from './textEdits';

/** A copy of a workbook with cells written, and the writes that its own XML did not allow. */
export interface Written {
  readonly file: Uint8Array;
  readonly refused: readonly Refused[];
}

/**
 * A copy of a workbook file (.xlsx, .xlsm) with values put into cells: each keeps its style, every part but its
 * sheet's keeps its bytes, and Excel is told to work all formulas out again when it opens the copy. A typed value is
 * never written over a formula. Rejects with FileError as reading does, and with `signed`, `shared`.
 */
export async function writeCells(
  file: Uint8Array,
  writes: readonly CellWrite[],
  budget: Partial<Budget> = {},
): Promise<Written> {
  if (writes.length === 0) return { file, refused: [] };
  const opened = openWorkbook(file, budget);
  const refused: Refused[] = [];
  const plain = plainStylesOf(opened);
  tabParts(opened).forEach((part, sheet) => {
    const here = writes.filter(({ cell }) => cell.sheet === sheet);
    if (here.length === 0) return;
    const before = part === undefined ? '' : opened.edit.text(part);
    const outcome = part === undefined ? null : writeSheet(before, part, here, plain);
    refused.push(...(outcome?.refused ?? here.map((write): Refused => ({ write, because: 'gone' }))));
    if (part !== undefined && outcome) opened.edit.edit(part, () => outcome.text);
  });
  if (refused.length < writes.length) recalculateOnLoad(opened);
  return { file: await opened.edit.finish(), refused };
}

/** A worksheet with values written into its cells; null where it has no place for cells. */
function writeSheet(
  text: string,
  part: string,
  writes: readonly CellWrite[],
  plain: RowStyles['plain'],
): { readonly text: string; readonly refused: readonly Refused[] } | null {
  const places = rowPlaces(text, part);
  if (!places) return null;
  const { prefix, placeOf, columnStyle } = places;
  const styles: RowStyles = { plain, column: columnStyle };
  const refused: Refused[] = [];
  const rows = [...byRow(writes)].sort(([one], [other]) => one - other);
  const edits = rows.map(([row, here]): TextEdit => {
    const { start, end } = placeOf(row);
    if (start === end) return insertAt(start, newRow(row, here, prefix, styles));
    const outcome = writeRow(text.slice(start, end), part, here, styles);
    refused.push(...outcome.refused);
    return { start, end, text: outcome.text };
  });
  return { text: applyEdits(text, places.framed(edits)), refused };
}

function byRow(writes: readonly CellWrite[]): Map<number, CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) rows.set(write.cell.row, [...(rows.get(write.cell.row) ?? []), write]);
  return rows;
}

/** The style that is another one with the plain number format, added to the style sheet when first asked for. */
function plainStylesOf(opened: OpenedWorkbook): (style: number) => number {
  const { edit } = opened;
  const known = [...partsOf(opened).values()].find(({ kind }) => kind === 'styles');
  const part = presentTarget(edit, known);
  if (part === undefined) return (style) => style;
  const made = new Map<number, number>();
  return (style) => {
    const before = made.get(style);
    if (before !== undefined) return before;
    const { text, number } = plainNumberStyles(edit.text(part), part, style);
    edit.setText(part, text);
    made.set(style, number);
    return number;
  };
}
