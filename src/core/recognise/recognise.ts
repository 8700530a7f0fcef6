import type { Bieu } from '../bieu/bieu';
import type { Rect, Sheet, Workbook } from '../snapshot/workbook';
import type { CorrectionsApplied } from '../memory/corrections/correct';
import { recogniseDossiers } from './dossier/recogniseDossier';
import type { GridReading, Refusal } from './grid/recogniseGrid';
import { gridsIn } from './grid/sheetGrids';
import { sideBySide } from './grid/sideBySide';
import { unreadColumns } from './grid/unreadColumns';
import { leftoversOf } from './leftover';
import { order } from './order';
import { recogniseTables, type TableRefusal } from './table/recogniseTables';
import { linesOf, viewOf, type View } from './view';

/** Why a sheet holds nothing that is checked. */
export type SkipReason = 'empty' | 'hidden' | 'very-hidden' | 'chartsheet' | 'damaged' | 'not-a-bieu';

export interface SkippedSheet {
  readonly sheet: number;
  readonly name: string;
  readonly reason: SkipReason;
  /** For `not-a-bieu`: what was missing; `told` where the user said so. */
  readonly detail: Refusal | TableRefusal | 'told' | 'print-columns' | null;
  /** The part of the sheet that is meant, where the rest of it is checked; null for a whole sheet. */
  readonly range: Rect | null;
}

export interface Recognition {
  readonly bieus: readonly Bieu[];
  readonly skipped: readonly SkippedSheet[];
  /** Tables of figures that nothing could be found to hold to; each is in `skipped`, or its whole sheet is. */
  readonly lawless?: readonly Bieu[];
  /** What became of the corrections that were applied to it. */
  readonly corrected?: CorrectionsApplied;
}

/** Finds the Biểu of a workbook. Every sheet without one is in `skipped`, with the reason. */
export function recognise(workbook: Workbook): Recognition {
  const bieus: Bieu[] = [];
  const skipped: SkippedSheet[] = [];
  const lawless: Bieu[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const skip = (
      reason: SkipReason,
      detail: SkippedSheet['detail'] = null,
      range: Rect | null = null,
    ): void => {
      skipped.push({ sheet: index, name: sheet.name, reason, detail, range });
    };
    if (sheet.ownId !== undefined) return;
    if (sheet.unreadable) return skip(sheet.unreadable);
    if (sheet.visibility === 'veryHidden') return skip('very-hidden');
    if (sheet.rows.size === 0) return skip(sheet.visibility === 'hidden' ? 'hidden' : 'empty');
    const view = viewOf(sheet, false);
    const dossiers = recogniseDossiers(view);
    const free = withoutLines(view, dossiers);
    const { grids, refused } = dossiers.length === 0 ? gridsOf(sheet) : gridsIn(free);
    const { tables, refused: noTable, left } = tablesOf(free, grids);
    const home = { sheet: index, sheetName: sheet.name, hidden: sheet.visibility === 'hidden' };
    const found = [...grids.map(({ grid }) => grid), ...dossiers.map(({ dossier }) => dossier), ...tables];
    found.sort((a, b) => order(a.range) - order(b.range));
    for (const one of found) bieus.push({ ...one, ...home });
    for (const one of left) lawless.push({ ...one, ...home });
    // figures beside a Biểu that nothing is known of are said, not passed over
    if (found.length > 0) for (const { range } of left) skip('not-a-bieu', 'no-laws', range);
    const heads = new Set(grids.flatMap(({ end }) => (end?.kind === 'head' ? [end.line] : [])));
    const known = [...found, ...left].map(({ range }) => range);
    if (grids.some(({ grid }) => !grid.transposed))
      for (const { range, kind } of leftoversOf(withoutLines(free, grids), heads, known))
        skip('not-a-bieu', kind ?? 'no-figures', range);
    for (const range of unreadColumns(view, grids)) skip('not-a-bieu', 'print-columns', range);
    if (found.length > 0) return;
    if (home.hidden) skip('hidden');
    else skip('not-a-bieu', refused === 'no-criteria' ? noTable : refused);
  });
  return { bieus, skipped, lawless };
}

function gridsOf(sheet: Sheet): { readonly grids: readonly GridReading[]; readonly refused: Refusal } {
  const upright = uprightGrids(viewOf(sheet, false));
  if (upright.grids.length > 0 && upright.grids.every(({ score }) => score >= CLEAR)) return upright;
  const turned = gridsIn(viewOf(sheet, true));
  const better = best(turned.grids) > best(upright.grids) ? turned : upright;
  return better.grids.length > 0 ? better : upright;
}

/** The grids of each part where tables stand side by side, if each part has one; else of the whole. */
function uprightGrids(view: View): ReturnType<typeof gridsIn> {
  const parts = sideBySide(view);
  if (parts.length > 1) {
    const found = parts.map(gridsIn);
    if (found.every(({ grids }) => grids.length > 0))
      return { grids: found.flatMap(({ grids }) => grids), refused: 'no-criteria' };
  }
  return gridsIn(view);
}

/** Tables of figures on what the grids of a sheet leave over; beside a grid that lies on its side nothing is left. */
function tablesOf(view: View, grids: readonly GridReading[]): ReturnType<typeof recogniseTables> {
  if (grids.some(({ grid }) => grid.transposed)) return { tables: [], refused: 'no-figures', left: [] };
  return recogniseTables(withoutLines(view, grids));
}

/** What tables already recognised leave of a view. */
function withoutLines(
  view: View,
  taken: readonly { readonly lines: { readonly first: number; readonly last: number } }[],
): View {
  if (taken.length === 0) return view;
  return linesOf(view, (line) => !taken.some(({ lines }) => line >= lines.first && line <= lines.last));
}

/** An upright reading as sure as this needs no look at the sheet on its side. */
const CLEAR = 6;

function best(grids: readonly GridReading[]): number {
  return Math.max(0, ...grids.map(({ score }) => score));
}
