import type { Bieu } from '../bieu/bieu';
import type { Rect, Sheet, Workbook } from '../snapshot/workbook';
import { recogniseGrid, type GridReading, type Refusal } from './grid/recogniseGrid';
import { viewOf, type View } from './view';

/** Why a sheet holds nothing that is checked. */
export type SkipReason = 'empty' | 'very-hidden' | 'chartsheet' | 'damaged' | 'not-a-bieu';

export interface SkippedSheet {
  readonly sheet: number;
  readonly name: string;
  readonly reason: SkipReason;
  /** For `not-a-bieu`: what was missing. */
  readonly detail: Refusal | null;
}

export interface Recognition {
  readonly bieus: readonly Bieu[];
  readonly skipped: readonly SkippedSheet[];
}

/** Finds the Biểu of a workbook. Every visible sheet without one is in `skipped`, with the reason. */
export function recognise(workbook: Workbook): Recognition {
  const bieus: Bieu[] = [];
  const skipped: SkippedSheet[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const skip = (reason: SkipReason, detail: Refusal | null = null): void => {
      skipped.push({ sheet: index, name: sheet.name, reason, detail });
    };
    if (sheet.ownId !== undefined) return;
    if (sheet.unreadable) return skip(sheet.unreadable);
    if (sheet.visibility === 'veryHidden') return skip('very-hidden');
    if (sheet.rows.size === 0) return sheet.visibility === 'visible' ? skip('empty') : undefined;
    const { grids, refused } = gridsOf(sheet);
    const hidden = sheet.visibility === 'hidden';
    for (const { grid } of grids) bieus.push({ ...grid, sheet: index, sheetName: sheet.name, hidden });
    if (grids.length === 0 && !hidden) skip('not-a-bieu', refused);
  });
  return { bieus, skipped };
}

/** A sheet holds at most this many tables that are looked for one after another. */
const MOST_TABLES = 50;

function gridsOf(sheet: Sheet): { readonly grids: readonly GridReading[]; readonly refused: Refusal } {
  const upright = allGrids(viewOf(sheet, false));
  if (upright.grids.length > 0 && upright.grids.every(({ score }) => score >= CLEAR)) return upright;
  const turned = allGrids(viewOf(sheet, true));
  const better = best(turned.grids) > best(upright.grids) ? turned : upright;
  return better.grids.length > 0 ? better : upright;
}

/** An upright reading as sure as this needs no look at the sheet on its side. */
const CLEAR = 6;

function best(grids: readonly GridReading[]): number {
  return Math.max(0, ...grids.map(({ score }) => score));
}

function allGrids(view: View): { readonly grids: readonly GridReading[]; readonly refused: Refusal } {
  const grids: GridReading[] = [];
  const regions: View[] = [view];
  let refused: Refusal | null = null;
  while (regions.length > 0 && grids.length < MOST_TABLES) {
    const region = regions.pop()!;
    const result = recogniseGrid(region);
    if ('refused' in result) {
      refused ??= result.refused;
      continue;
    }
    grids.push(result.found);
    const { first, last } = result.found.lines;
    for (const rest of [linesOf(region, (line) => line < first), linesOf(region, (line) => line > last)]) {
      if (rest.lines.length >= LEAST_LINES) regions.push(rest);
    }
  }
  grids.sort((a, b) => order(a.grid.range) - order(b.grid.range));
  return { grids, refused: refused ?? 'no-criteria' };
}

/** A header and one unit. */
const LEAST_LINES = 2;

function order({ top, left }: Rect): number {
  return top * 100_000 + left;
}

function linesOf(view: View, keep: (line: number) => boolean): View {
  const lines = view.lines.filter(keep);
  const kept = new Set(lines);
  return {
    ...view,
    lines,
    cell: (line, place) => (kept.has(line) ? view.cell(line, place) : undefined),
    text: (line, place) => (kept.has(line) ? view.text(line, place) : ''),
    spread: (line, place) => (kept.has(line) ? view.spread(line, place) : ''),
  };
}
