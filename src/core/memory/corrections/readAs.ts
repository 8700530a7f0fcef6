import { overlap } from '../../snapshot/rects';
import type { Bieu } from '../../bieu/bieu';
import { text, type Text } from '../../messages/text';
import { recogniseDossiers } from '../../recognise/dossier/recogniseDossier';
import { recogniseGrid } from '../../recognise/grid/recogniseGrid';
import { linesOf } from '../../recognise/recognise';
import { recogniseTables } from '../../recognise/table/recogniseTables';
import { viewOf, type View } from '../../recognise/view';
import type { Rect, Workbook } from '../../snapshot/workbook';

/** Where a table is to be read: a range, or the whole sheet, between the others on it. */
export interface ToRead {
  readonly sheet: number;
  readonly range: Rect | null;
  readonly others: readonly Bieu[];
}

/** Reads a table as the kind it is said to be; why not, in words, where the reader of that kind cannot. */
export function readAs(
  workbook: Workbook,
  { sheet: index, range, others }: ToRead,
  kind: Bieu['kind'],
): { readonly bieu: Bieu } | { readonly why: Text } {
  const sheet = workbook.sheets[index]!;
  const home = { sheet: index, sheetName: sheet.name, hidden: sheet.visibility === 'hidden' };
  const view = between(viewOf(sheet, false), range, others);
  switch (kind) {
    case 'grid': {
      const upright = recogniseGrid(view, true);
      const result =
        'refused' in upright && others.length === 0 ? recogniseGrid(viewOf(sheet, true), true) : upright;
      if ('refused' in result) return { why: text(`skipped.${result.refused}`) };
      return { bieu: { ...result.found.grid, ...home } };
    }
    case 'dossier': {
      const [first] = recogniseDossiers(view);
      return first ? { bieu: { ...first.dossier, ...home } } : { why: text('memory.no-dossier') };
    }
    case 'targets':
    case 'parts': {
      const { tables, refused } = recogniseTables(view, kind);
      const table = tables.find((one) => !range || overlap(one.range, range));
      if (table) return { bieu: { ...table, ...home } };
      return { why: kind === 'targets' ? text('memory.no-years') : text(`skipped.${refused}`) };
    }
  }
}

/** The lines between the tables before and after a range. */
function between(view: View, range: Rect | null, others: readonly Bieu[]): View {
  if (!range) return view;
  const before = others.map((one) => one.range.bottom).filter((bottom) => bottom < range.top);
  const after = others.map((one) => one.range.top).filter((top) => top > range.bottom);
  const [first, last] = [Math.max(-1, ...before), Math.min(Infinity, ...after)];
  return linesOf(view, (line) => line > first && line < last);
}
