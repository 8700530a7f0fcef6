import { overlap } from '../../snapshot/rects';
import type { Bieu } from '../../bieu/bieu';
import { text, type Text } from '../../messages/text';
import { recogniseDossiers } from '../../recognise/dossier/recogniseDossier';
import { recogniseGrid, type GridResult } from '../../recognise/grid/recogniseGrid';
import { readToldTable, recogniseTables } from '../../recognise/table/recogniseTables';
import { NOTHING_TOLD, type ToldLines } from '../../recognise/told';
import { linesOf, viewOf, type View } from '../../recognise/view';
import type { Rect, Workbook } from '../../snapshot/workbook';

/** Where a table is to be read: a range, or the whole sheet, between the others on it. */
export interface ToRead {
  readonly sheet: number;
  readonly range: Rect | null;
  readonly others: readonly Bieu[];
  /** What the user says of its lines, in the terms of the view it lies in. */
  readonly told?: ToldLines;
  /** Which way a grid lies; found out where nothing is said. */
  readonly transposed?: boolean;
}

/** Reads a table as the kind it is said to be; why not, in words, where the reader of that kind cannot. */
export function readAs(
  workbook: Workbook,
  { sheet: index, range, others, told = NOTHING_TOLD, transposed }: ToRead,
  kind: Bieu['kind'],
): { readonly bieu: Bieu } | { readonly why: Text } {
  const sheet = workbook.sheets[index]!;
  const home = { sheet: index, sheetName: sheet.name, hidden: sheet.visibility === 'hidden' };
  const view = between(viewOf(sheet, false), range, others);
  switch (kind) {
    case 'grid': {
      const turned = (): GridResult => recogniseGrid(viewOf(sheet, true), told);
      const upright = transposed ? turned() : recogniseGrid(view, told);
      const mayLieOnItsSide = transposed === undefined && others.length === 0;
      const result = 'refused' in upright && mayLieOnItsSide ? turned() : upright;
      if ('refused' in result) return { why: text(`skipped.${result.refused}`) };
      return { bieu: { ...result.found.grid, ...home } };
    }
    case 'dossier': {
      if (isSaid(told)) return { why: text('memory.lines-of-dossier') };
      const [first] = recogniseDossiers(view);
      return first ? { bieu: { ...first.dossier, ...home } } : { why: text('memory.no-dossier') };
    }
    case 'targets':
    case 'parts': {
      if (range && isSaid(told)) {
        const table = readToldTable(view, range, kind, told);
        return table ? { bieu: { ...table, ...home } } : { why: text('memory.lines-unfit') };
      }
      const { tables, refused } = recogniseTables(view, kind);
      const table = tables.find((one) => !range || overlap(one.range, range));
      if (table) return { bieu: { ...table, ...home } };
      return { why: kind === 'targets' ? text('memory.no-years') : text(`skipped.${refused}`) };
    }
  }
}

function isSaid({ header, name }: ToldLines): boolean {
  return header !== undefined || name !== undefined;
}

/** The lines between the tables before and after a range. */
export function between(view: View, range: Rect | null, others: readonly Bieu[]): View {
  if (!range) return view;
  const before = others.map((one) => one.range.bottom).filter((bottom) => bottom < range.top);
  const after = others.map((one) => one.range.top).filter((top) => top > range.bottom);
  const [first, last] = [Math.max(-1, ...before), Math.min(Infinity, ...after)];
  return linesOf(view, (line) => line > first && line < last);
}
