import type { Bieu } from '../bieu/bieu';
import type { Highlight, HighlightKind } from '../highlights/highlights';
import type { Report } from '../check';
import { formKeys, formOf, isSameForm } from '../memory/formId';
import { sharedCells } from '../snapshot/rects';
import type { Rect, Workbook } from '../snapshot/workbook';
import { partsOf, type PartRole, type UnderstoodPart } from './parts';

/** How parts are drawn: words one way, what is worked out from others another; plain figures stay as they are. */
const DRAWN: Readonly<Partial<Record<PartRole, HighlightKind>>> = {
  header: 'note',
  name: 'note',
  total: 'warning',
  average: 'warning',
  share: 'warning',
  unitCount: 'warning',
  criterion: 'agreed',
  figure: 'agreed',
};

/**
 * What a table was taken for, as highlights of its sheet: blue the header and the names, amber totals, averages and
 * shares, green the other figures. They are removed like all other highlights.
 */
export function outlinesOf(bieu: Bieu): readonly Highlight[] {
  const body = bodyOf(bieu);
  const byKind = new Map<HighlightKind, Rect[]>();
  for (const part of partsOf(bieu)) {
    const kind = DRAWN[part.role];
    if (!kind) continue;
    byKind.set(kind, [
      ...(byKind.get(kind) ?? []),
      ...rectsOf(part, part.role === 'header' ? bieu.range : body),
    ]);
  }
  return [...byKind].map(([kind, rects]) => ({ sheet: bieu.sheet, kind, rects }));
}

/**
 * The outlines of a table as a later result has it, on the sheet of that name; null where there is none any more. Rows
 * put in above move another table to where it stood: the same form comes first, then the one that stands there most.
 */
export function outlinesLater(
  before: Bieu,
  sheetName: string,
  later: { readonly workbook: Workbook; readonly report: Report },
): readonly Highlight[] | null {
  const { workbook, report } = later;
  const [found] = report.tables
    .filter(({ bieu }) => workbook.sheets[bieu.sheet]?.name === sheetName)
    .map(({ bieu }) => ({
      bieu,
      like: likeness(before, bieu),
      shared: sharedCells(before.range, bieu.range),
    }))
    .filter(({ like, shared }) => shared > 0 || like === THE_SAME)
    .sort((a, b) => b.like - a.like || b.shared - a.shared);
  return found ? outlinesOf(found.bieu) : null;
}

/** A likeness of form and title both. */
const THE_SAME = 2;

function likeness(before: Bieu, after: Bieu): number {
  const [was, is] = [before, after].map((bieu) => formKeys(formOf(bieu)));
  if (!was || !is || !isSameForm(was, is)) return 0;
  return was.titleAsPrinted === is.titleAsPrinted ? THE_SAME : 1;
}

/** The table without its header. */
function bodyOf(bieu: Bieu): Rect {
  const header = partsOf(bieu).find(({ role }) => role === 'header');
  const last = header?.lines.at(-1);
  if (!header || last === undefined) return bieu.range;
  return header.along === 'rows' ? { ...bieu.range, top: last + 1 } : { ...bieu.range, left: last + 1 };
}

/** Lines one after another are drawn as one. */
function rectsOf({ along, lines }: UnderstoodPart, within: Rect): readonly Rect[] {
  const rects: Rect[] = [];
  const [first, last] = along === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  for (const line of lines) {
    const before = rects.at(-1);
    if (before && before[last] === line - 1) rects[rects.length - 1] = { ...before, [last]: line };
    else rects.push({ ...within, [first]: line, [last]: line });
  }
  return rects;
}
