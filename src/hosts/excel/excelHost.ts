import type { Note } from '../../core/annotation/notes';
import type { Highlight } from '../../core/highlights/highlights';
import type { WorkbookHost } from '../../core/host/workbookHost';
import { drawHighlights, type Wanted } from './drawHighlights';
import type { Sheet } from '../../core/snapshot/workbook';
import type { SheetHandle } from './extents';
import { asOneStep, inExcel } from './inExcel';
import { ChangedSheets } from './changedSheets';
import { differs } from './differs';
import { readWorkbook, type KnownSheet, type ReadResult } from './readWorkbook';
import { readMemory, writeMemory } from './memoryParts';
import { selectedCells } from './selectedCells';
import { selectCells } from './selectCells';
import { writeCells } from './writeCells';
import { watchChanges } from './watchChanges';

/** Few write summaries each time: what does it is no part of the pane's first load. */
const loadWriting = () => import(/* webpackChunkName: "write-sheets" */ './sheets/writeSheets');

/** The workbook that is open in Excel. All it does fails with a `HostError` and nothing else. */
export function createExcelHost(): WorkbookHost {
  /** The sheets as last read: highlights and places name them by number. Renaming and moving them does no harm. */
  let sheets: readonly SheetHandle[] = [];
  let last: ReadResult | null = null;
  const changed = new ChangedSheets();

  return {
    read: (options) =>
      inExcel(async (context) => {
        const done = changed.begin();
        const known = options.scope === 'changed' && last ? knownOf(last, changed) : undefined;
        last = await readWorkbook(context, options, known);
        sheets = last.sheets;
        done();
        return last.workbook;
      }),
    highlight: (highlights, { notes = [], ...options } = {}) =>
      asOneStep((context) => drawHighlights(context, bySheetId(sheets, highlights, notes), options)),
    clear: () => asOneStep((context) => drawHighlights(context, new Map())),
    write: (changes) => {
      // Excel does not tell us of what we write
      for (const { cell } of changes) changed.note(sheets[cell.sheet]?.id);
      return asOneStep((context, again) => writeCells(context, sheets, changes, again));
    },
    select: (sheet, rect) => inExcel((context) => selectCells(context, sheets[sheet], rect)),
    selection: () => inExcel((context) => selectedCells(context, sheets)),
    writeSheets: (plans, options) =>
      asOneStep(async (context) => {
        const { writeSheets } = await loadWriting();
        const result = await writeSheets(context, sheets, plans, options);
        sheets = result.sheets;
        return result.outcome;
      }),
    readMemory: () => inExcel(readMemory),
    writeMemory: (xml) => inExcel((context) => writeMemory(context, xml)),
    onChange: (listener) =>
      watchChanges((sheet) => {
        changed.note(sheet);
        listener();
      }),
    isShared: true,
    hasChanged: () => inExcel(async (context) => last !== null && (await differs(context, last))),
  };
}

/** Sheets with formulas are read again whatever changed: Excel does not tell of what it calculated anew. */
function knownOf({ workbook, sheets }: ReadResult, changed: ChangedSheets): KnownSheet {
  const known = new Map(sheets.map(({ id }, i) => [id, workbook.sheets[i]!] as const));
  return ({ id }) => {
    const sheet = known.get(id);
    return sheet && !changed.has(id) && !hasFormulas(sheet) ? sheet : undefined;
  };
}

function hasFormulas({ rows, ownId }: Sheet): boolean {
  // what we wrote ourselves is not checked
  if (ownId !== undefined) return false;
  for (const row of rows.values()) if (row.some((cell) => cell?.formula !== undefined)) return true;
  return false;
}

function bySheetId(
  sheets: readonly SheetHandle[],
  highlights: readonly Highlight[],
  notes: readonly Note[],
): Wanted {
  const places = new Set([...highlights, ...notes].map(({ sheet }) => sheet));
  return new Map(
    [...places].flatMap((place) => {
      const id = sheets[place]?.id;
      const here = ({ sheet }: { readonly sheet: number }): boolean => sheet === place;
      return id === undefined
        ? []
        : [[id, { highlights: highlights.filter(here), notes: notes.filter(here) }] as const];
    }),
  );
}
