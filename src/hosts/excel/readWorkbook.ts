import type { Progress, ReadOptions } from '../../core/host/workbookHost';
import { text, type Text } from '../../core/messages/text';
import type { Sheet, Workbook } from '../../core/snapshot/workbook';
import { inBatches, throwIfStopped, type BatchJob, type Block } from './batches';
import { CONTENTS_BYTES_PER_CELL, readContents, type Reading } from './contents';
import { readExtents, readSheetHandles, type SheetHandle } from './extents';
import { isTooLarge } from './errors';
import { askForMemory, askForParts, memoryOf } from './memoryParts';
import { FONT_BYTES_PER_CELL, fontBlocks, readFonts } from './fonts';
import { sizeOf } from './rects';
import { SheetBuilder } from './sheetBuilder';

/** What was read, and what Excel calls the sheets. */
export interface ReadResult {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetHandle[];
}

/** The sheet as it was last read, where nothing in it can have changed since; else it is read again. */
export type KnownSheet = (handle: SheetHandle) => Sheet | undefined;

/**
 * Reads the workbook: names, extents, contents, each in one sync as long as the contents stay below 5 MB; one more for
 * fonts where text looks like TCVN3 or VNI. Sheets that are known already are not asked for again.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
  known: KnownSheet = () => undefined,
): Promise<ReadResult> {
  const { onProgress, signal } = options;
  throwIfStopped(signal);
  onProgress({ text: text('host.reading.sheets'), done: 0, of: 0 });
  const parts = askForParts(context);
  const handles = await readSheetHandles(context);
  const asked = askForMemory(parts);
  throwIfStopped(signal);
  const asKnown = new Map(
    handles.flatMap((handle) => {
      const sheet = known(handle);
      return sheet ? [[handle.id, renamed(sheet, handle)] as const] : [];
    }),
  );
  const unknown = handles.filter(({ id }) => !asKnown.has(id));
  const read = unknown.length === 0 ? [] : await readSheets(context, unknown, options);
  const asRead = new Map(unknown.map(({ id }, i) => [id, read[i]!] as const));
  const all = handles.map(({ id }) => asKnown.get(id) ?? asRead.get(id)!);
  const memory = await memoryOf(context, asked);
  return {
    workbook: { sheets: all, ...(memory.length > 0 && { memory }) },
    sheets: handles.map((handle, i) => owned(handle, all[i]!.ownId)),
  };
}

function owned(handle: SheetHandle, ownId: string | undefined): SheetHandle {
  return ownId === undefined ? handle : { ...handle, ownId };
}

function renamed(sheet: Sheet, { name, visibility }: SheetHandle): Sheet {
  return sheet.name === name && sheet.visibility === visibility ? sheet : { ...sheet, name, visibility };
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  { onProgress, signal }: ReadOptions,
): Promise<Sheet[]> {
  // an answer is too large here only where what is remembered, asked for with it, is
  const extents = await readExtents(context, sheets).catch((error: unknown) => {
    if (!isTooLarge(error)) throw error;
    return readExtents(context, sheets);
  });
  const builders = sheets.map((sheet, i) => new SheetBuilder(owned(sheet, extents[i]!.ownId ?? undefined)));
  extents.forEach(({ merges, isLocked }, i) => {
    builders[i]!.addMerges(merges ?? []);
    builders[i]!.isLocked = isLocked;
  });

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
  return builders.map((builder) => builder.sheet());
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
