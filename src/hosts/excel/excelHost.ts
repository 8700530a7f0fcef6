import type { Highlight } from '../../core/highlights/highlights';
import type { WorkbookHost } from '../../core/host/workbookHost';
import { drawHighlights } from './drawHighlights';
import type { SheetHandle } from './extents';
import { asOneStep, inExcel } from './inExcel';
import { readWorkbook } from './readWorkbook';
import { selectCells } from './selectCells';
import { writeCells } from './writeCells';
import { watchChanges } from './watchChanges';

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
    write: (changes) => asOneStep((context, again) => writeCells(context, sheets, changes, again)),
    select: (sheet, rect) => inExcel((context) => selectCells(context, sheets[sheet], rect)),
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
