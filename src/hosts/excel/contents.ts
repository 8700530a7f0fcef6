import type { Rect } from '../../core/snapshot/workbook';
import type { Block } from './batches';
import { cellOf, payloadOf, type Raw } from './cellsOf';
import { isRefusal } from './errors';
import type { Extents, SheetHandle } from './extents';
import { askHidden, takeHidden, type HiddenAsked } from './hidden';
import { parseAddressList } from './addressList';
import { rangeOf, sizeOf, splitRect } from './rects';
import type { SheetBuilder } from './sheetBuilder';

/** What a cell weighs in an answer: value, formula (again the value where there is none) and number format. */
export const CONTENTS_BYTES_PER_CELL = 40;
/** Excel lists at most 512 merged areas of a range; one of 512 cells cannot have more. */
const MERGE_CELLS = 512;

/** A workbook on its way from Excel to a snapshot. */
export interface Reading {
  readonly context: Excel.RequestContext;
  readonly sheets: readonly SheetHandle[];
  readonly extents: readonly Extents[];
  readonly builders: readonly SheetBuilder[];
}

interface Asked {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly hidden: HiddenAsked | null;
  readonly merged: readonly Excel.RangeAreas[];
}

/** Reads the contents of some blocks in one sync; gives the size of the answer. */
export async function readContents(reading: Reading, batch: readonly Block[]): Promise<number> {
  const asked = await ask(reading, batch, true).catch((error: unknown) => {
    // Better without knowing what is hidden than not at all.
    if (!isRefusal(error)) throw error;
    return ask(reading, batch, false);
  });
  let bytes = 0;
  for (const one of asked) {
    const builder = reading.builders[one.block.sheet]!;
    bytes += takeCells(builder, one);
    if (one.hidden) takeHidden(builder, one.hidden);
    for (const areas of one.merged) {
      if (!areas.isNullObject) builder.addMerges(parseAddressList(areas.address) ?? []);
    }
  }
  return bytes;
}

async function ask(reading: Reading, batch: readonly Block[], withHidden: boolean): Promise<Asked[]> {
  const asked = batch.map((block): Asked => {
    const sheet = reading.context.workbook.worksheets.getItem(reading.sheets[block.sheet]!.id);
    const extents = reading.extents[block.sheet]!;
    return {
      block,
      // Never `text`: it is «####» in a narrow column. Decimals come from the number format.
      range: rangeOf(sheet, block.rect).load('values,formulas,numberFormat'),
      hidden: withHidden ? askHidden(sheet, block, extents) : null,
      merged: extents.merges === null ? mergePieces(block.rect).map((rect) => askMerged(sheet, rect)) : [],
    };
  });
  await reading.context.sync();
  return asked;
}

function mergePieces(rect: Rect): Rect[] {
  const pieces: Rect[] = [];
  const rest = [rect];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [head, ...tail] = splitRect(next, MERGE_CELLS);
    pieces.push(head);
    rest.push(...tail);
  }
  return pieces;
}

function askMerged(sheet: Excel.Worksheet, rect: Rect): Excel.RangeAreas {
  return rangeOf(sheet, rect).getMergedAreasOrNullObject().load('address');
}

function takeCells(builder: SheetBuilder, { block, range }: Asked): number {
  const { rect } = block;
  const values = range.values as Raw[][];
  const formulas = range.formulas as Raw[][];
  const formats = range.numberFormat as unknown[][];
  const { rows, columns } = sizeOf(rect);
  let bytes = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const [value, formula, format] = [values[i]![j]!, formulas[i]![j]!, formats[i]![j]];
      bytes += payloadOf(value) + payloadOf(formula) + payloadOf(format);
      const cell = cellOf(value, formula, format);
      if (cell) builder.place(rect.top + i, rect.left + j, cell);
    }
  }
  return bytes;
}
