import { grouped } from '../../../core/collections/groups';
import type { Annotation } from '../../../core/annotation/annotation';
import type { Highlight } from '../../../core/highlights/highlights';
import type { Note } from '../../../core/annotation/notes';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import type { Budget } from '../budget';
import { addOwnStyles } from './addOwnStyles';
import { addTab } from './addTab';
import { clear } from './clearWorkbook';
import { addHighlights } from './highlightRules';
import { openWorkbook, tabParts } from './openedWorkbook';
import { addSheetNotes } from './sheetNotes';

/** A copy of a workbook with what was found drawn on it. */
export interface Annotated {
  readonly file: Uint8Array;
  /** Cells that should have had a note but have one already. */
  readonly notesLeftOut: number;
}

/**
 * A copy of a workbook file (.xlsx, .xlsm) with highlights, notes and the sheet of results; marks of ours from before
 * give way. Parts that need not change keep their compressed bytes. The places in the annotation are those of the
 * same file as it was read.
 * Rejects with FileError as reading does, and with `signed`, `shared` for files that a change would break.
 */
export async function annotateWorkbook(
  file: Uint8Array,
  annotation: Annotation,
  budget: Partial<Budget> = {},
): Promise<Annotated> {
  const opened = openWorkbook(file, budget);
  const moved = withoutTabs(annotation, clear(opened, false).gone);
  const styles = addOwnStyles(opened);
  const highlightsOn = grouped(moved.highlights, ({ sheet }) => sheet);
  const notesOn = grouped(moved.notes, ({ sheet }) => sheet);
  let notesLeftOut = 0;
  tabParts(opened).forEach((part, sheet) => {
    if (part === undefined) return;
    const highlights = highlightsOn.get(sheet);
    if (highlights) {
      opened.edit.edit(part, (text) => addHighlights(text, part, highlights, styles.highlight));
    }
    const notes = notesOn.get(sheet);
    if (notes) notesLeftOut += addSheetNotes(opened, part, notes);
  });
  addTab(opened, moved.resultSheet, styles, false);
  return { file: await opened.edit.finish(), notesLeftOut };
}

/** An annotation whose places count without tabs of ours that went. */
function withoutTabs(annotation: Annotation, gone: readonly number[]): Annotation {
  if (gone.length === 0) return annotation;
  const placeOf = (sheet: number): number => sheet - gone.filter((one) => one < sheet).length;
  const stays = ({ sheet }: { readonly sheet: number }): boolean => !gone.includes(sheet);
  return {
    highlights: annotation.highlights
      .filter(stays)
      .map((one): Highlight => ({ ...one, sheet: placeOf(one.sheet) })),
    notes: annotation.notes.filter(stays).map((one): Note => ({ ...one, sheet: placeOf(one.sheet) })),
    resultSheet: movedPlan(annotation.resultSheet, placeOf),
  };
}

function movedPlan(plan: SheetPlan, placeOf: (sheet: number) => number): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row.map((cell) =>
        cell.link ? { ...cell, link: { ...cell.link, sheet: placeOf(cell.link.sheet) } } : cell,
      ),
    ),
  };
}
