import type { HighlightOutcome } from '../../core/host/workbookHost';
import type { Highlight } from '../../core/highlights/highlights';
import { LOOKS, type Look } from '../../core/highlights/looks';
import { markerFormula } from '../../core/highlights/marker';
import { withoutContained } from '../../core/highlights/withoutContained';
import { addressLists } from './addressList';
import { isAccessDenied } from './errors';
import { findOwnFormats, type MarkedSheet } from './ownFormats';

/** Highlights by the id of their sheet. */
export type Wanted = ReadonlyMap<string, readonly Highlight[]>;

/**
 * Removes all highlights of ours and draws the wanted ones, one sync a sheet. They are conditional formats: the
 * user's fills and rules stay as they are beneath.
 */
export async function drawHighlights(
  context: Excel.RequestContext,
  wanted: Wanted,
): Promise<HighlightOutcome> {
  const protectedSheets: string[] = [];
  for (const sheet of await findOwnFormats(context)) {
    const highlights = wanted.get(sheet.id) ?? [];
    if (sheet.own.length === 0 && highlights.length === 0) continue;
    const drawn = !sheet.isProtected && (await redraw(context, sheet, highlights));
    if (!drawn) protectedSheets.push(sheet.name);
  }
  return { protectedSheets };
}

/** One sheet in one sync; false where protection forbids it. */
async function redraw(
  context: Excel.RequestContext,
  { worksheet, own }: MarkedSheet,
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
    throw error;
  }
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
