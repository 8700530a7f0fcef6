import type { Highlight } from '../../core/highlights/highlights';
import type { WorkbookHost } from '../../core/host/workbookHost';
import { drawHighlights } from './drawHighlights';
import type { SheetHandle } from './extents';
import { inExcel, inOneStep } from './inExcel';
import { readWorkbook } from './readWorkbook';
import { selectCells } from './selectCells';
import { watchChanges } from './watchChanges';
import { writeSheets } from './sheets/writeSheets';

/** The workbook that is open in Excel. All it does fails with a `HostError` and nothing else. */
export function createExcelHost(): WorkbookHost {
  /** The sheets as last read: highlights and places name them by number. Renaming and moving them does no harm. */
  let sheets: readonly SheetHandle[] = [];

  return {
    read: (options) =>
      inExcel(async (context) => {
        const result = await readWorkbook(context, options);
        sheets = result.sheets;
        return result.workbook;
      }),
    highlight: (highlights) => inExcel((context) => drawHighlights(context, bySheetId(sheets, highlights))),
    clear: () => inExcel((context) => drawHighlights(context, new Map())),
    select: (sheet, rect) => inExcel((context) => selectCells(context, sheets[sheet], rect)),
    writeSheets: (plans, options) =>
      inOneStep(async (context) => {
        const result = await writeSheets(context, sheets, plans, options);
        sheets = result.sheets;
        return result.outcome;
      }),
    onChange: watchChanges,
  };
}

function bySheetId(
  sheets: readonly SheetHandle[],
  highlights: readonly Highlight[],
): Map<string, readonly Highlight[]> {
  const wanted = new Map<string, readonly Highlight[]>();
  for (const highlight of highlights) {
    const id = sheets[highlight.sheet]?.id;
    if (id !== undefined) wanted.set(id, [...(wanted.get(id) ?? []), highlight]);
  }
  return wanted;
}
