import type { Progress, ReadOptions } from '../../core/host/workbookHost';
import { text, type Text } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';
import { inBatches, throwIfStopped, type BatchJob, type Block } from './batches';
import { CONTENTS_BYTES_PER_CELL, readContents, type Reading } from './contents';
import { readExtents, readSheetHandles, type SheetHandle } from './extents';
import { FONT_BYTES_PER_CELL, fontBlocks, readFonts } from './fonts';
import { sizeOf } from './rects';
import { SheetBuilder } from './sheetBuilder';

/** What was read, and what Excel calls the sheets. */
export interface ReadResult {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetHandle[];
}

/**
 * Reads the whole workbook: names, extents, contents, each in one sync as long as the contents stay below 5 MB; one
 * more for fonts where text looks like TCVN3 or VNI.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<ReadResult> {
  const { onProgress, signal } = options;
  throwIfStopped(signal);
  onProgress({ text: text('host.reading.sheets'), done: 0, of: 0 });
  const handles = await readSheetHandles(context);
  throwIfStopped(signal);
  const extents = await readExtents(context, handles);
  const sheets = handles.map((handle, i): SheetHandle => {
    const ownId = extents[i]!.ownId;
    return ownId === null ? handle : { ...handle, ownId };
  });
  const builders = sheets.map((sheet) => new SheetBuilder(sheet));
  extents.forEach(({ merges }, i) => builders[i]!.addMerges(merges ?? []));

  const reading: Reading = { context, sheets, extents, builders };
  const blocks = extents.flatMap(({ rects }, sheet): Block[] => rects.map((rect) => ({ sheet, rect })));
  await inBatches({
    ...progressOf(blocks, onProgress, (name) => text('host.reading', { sheet: name }), builders),
    bytesPerCell: CONTENTS_BYTES_PER_CELL,
    fetch: (batch) => readContents(reading, batch),
    signal,
  });
  const withFonts = fontBlocks(builders, blocks);
  await inBatches({
    ...progressOf(withFonts, onProgress, (name) => text('host.reading.fonts', { sheet: name }), builders),
    bytesPerCell: FONT_BYTES_PER_CELL,
    fetch: (batch) => readFonts(reading, batch),
    signal,
  });
  return { workbook: { sheets: builders.map((builder) => builder.sheet()) }, sheets };
}

function progressOf(
  blocks: readonly Block[],
  onProgress: (progress: Progress) => void,
  words: (sheet: string) => Text,
  builders: readonly SheetBuilder[],
): Pick<BatchJob, 'blocks' | 'onBatch'> {
  const of = blocks.reduce((sum, { rect }) => sum + sizeOf(rect).cells, 0);
  return {
    blocks,
    onBatch: ({ sheet }, done) => onProgress({ text: words(builders[sheet]!.name), done, of }),
  };
}
