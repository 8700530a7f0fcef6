import type { HighlightOptions, HighlightOutcome, Progress } from '../../core/host/workbookHost';
import type { Note } from '../../core/annotation/notes';
import type { Highlight } from '../../core/highlights/highlights';
import { LOOKS, type Look } from '../../core/highlights/looks';
import { markerFormula } from '../../core/highlights/marker';
import { withoutContained } from '../../core/highlights/withoutContained';
import { text } from '../../core/messages/text';
import { addressLists } from './addressList';
import { throwIfStopped } from './batches';
import { isAccessDenied, isGone } from './errors';
import { addComments, askComments, removeComments, type WantedNote } from './ownComments';
import { findOwnFormats, type MarkedSheet } from './ownFormats';

/** What is to be drawn on a sheet. */
export interface SheetDrawing {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
}

/** Drawings by the id of their sheet. */
export type Wanted = ReadonlyMap<string, SheetDrawing>;

export type DrawOptions = Pick<HighlightOptions, 'onProgress' | 'signal'>;

/**
 * Removes all highlights and notes of ours and draws the wanted ones, one sync a sheet. They are conditional formats:
 * the user's fills and rules stay as they are beneath. Where it fails or is stopped half-way nothing of ours is left.
 */
export async function drawHighlights(
  context: Excel.RequestContext,
  wanted: Wanted,
  options: DrawOptions = {},
): Promise<HighlightOutcome> {
  try {
    return await draw(context, wanted, options);
  } catch (error) {
    // half of a drawing would pass for the whole; what cannot be removed now is removed by the next drawing
    if (wanted.size > 0) await draw(context, new Map(), {}).catch(() => undefined);
    throw error;
  }
}

async function draw(
  context: Excel.RequestContext,
  wanted: Wanted,
  { onProgress, signal = { aborted: false } }: DrawOptions,
): Promise<HighlightOutcome> {
  const comments = askComments(context);
  const sheets = await findOwnFormats(context);
  await removeComments(context, comments);
  const protectedSheets: string[] = [];
  const open = sheets.filter(({ id, own }) => own.length > 0 || wanted.get(id)?.highlights.length);
  for (const [done, sheet] of open.entries()) {
    throwIfStopped(signal);
    onProgress?.(progressOf(sheet, done, open.length));
    const drawn =
      !sheet.isProtected && (await redraw(context, sheet, wanted.get(sheet.id)?.highlights ?? []));
    if (!drawn) protectedSheets.push(sheet.name);
  }
  const asked = [...wanted.values()].reduce((sum, { notes }) => sum + notes.length, 0);
  if (asked === 0) return { protectedSheets };
  throwIfStopped(signal);
  onProgress?.({ text: text('drawing.notes.progress'), done: 0, of: 0 });
  const { written } = await addComments(context, notesOn(sheets, wanted));
  return { protectedSheets, notes: { written, left: asked - written } };
}

function progressOf({ name }: MarkedSheet, done: number, of: number): Progress {
  return { text: text('drawing.progress', { sheet: name }), done, of };
}

/** Comments on a protected sheet would be refused, and all others with them. */
function notesOn(sheets: readonly MarkedSheet[], wanted: Wanted): WantedNote[] {
  return sheets
    .filter(({ hasProtection }) => !hasProtection)
    .flatMap(({ id, worksheet: sheet }) =>
      (wanted.get(id)?.notes ?? []).map(({ row, column, text: words }) => ({
        sheet,
        row,
        column,
        text: words,
      })),
    );
}

/** One sheet in one sync; false where protection forbids it. A sheet that was deleted meanwhile needs nothing. */
async function redraw(
  context: Excel.RequestContext,
  { id, worksheet, own }: MarkedSheet,
  highlights: readonly Highlight[],
): Promise<boolean> {
  for (const format of own) format.delete();
  for (const [kind, look] of LOOKS) {
    const rects = highlights.filter((one) => one.kind === kind).flatMap((one) => one.rects);
    for (const list of addressLists(withoutContained(rects))) {
      // A new format is the first in order and leaves the order of all others as it is.
      const format = worksheet.getRanges(list).conditionalFormats.add('Custom');
      format.custom.rule.formula = markerFormula(kind);
      format.stopIfTrue = false;
      paint(format.custom.format, look);
    }
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isAccessDenied(error)) return false;
    if (isGone(error) && !(await isThere(context, id))) return true;
    throw error;
  }
}

async function isThere(context: Excel.RequestContext, id: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id');
  await context.sync();
  return !sheet.isNullObject;
}

function paint(format: Excel.ConditionalRangeFormat, { fill, border }: Look): void {
  format.fill.color = fill;
  if (!border) return;
  const { top, bottom, left, right } = format.borders;
  for (const side of [top, bottom, left, right]) {
    side.style = border.style;
    side.color = border.color;
  }
}
