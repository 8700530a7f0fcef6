import type { Rect } from '../../core/snapshot/workbook';
import { legacyFont } from '../../core/text/legacy/legacyFont';
import type { Block } from './batches';
import type { Reading } from './contents';
import { around, rangeOf } from './rects';
import type { SheetBuilder } from './sheetBuilder';

/** What a cell weighs in an answer about fonts: `{"format":{"font":{"name":"Times New Roman"}}},`. */
export const FONT_BYTES_PER_CELL = 70;

/** The parts of blocks that hold text, on sheets whose text looks like TCVN3 or VNI. */
export function fontBlocks(builders: readonly SheetBuilder[], blocks: readonly Block[]): Block[] {
  return blocks.flatMap(({ sheet, rect }) => {
    const builder = builders[sheet]!;
    const texts = builder.looksLegacy ? textsIn(builder, rect) : null;
    return texts ? [{ sheet, rect: texts }] : [];
  });
}

function textsIn(builder: SheetBuilder, rect: Rect): Rect | null {
  let texts: Rect | null = null;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (typeof builder.cellAt(row, column)?.value !== 'string') continue;
      texts = around(texts, { top: row, left: column, bottom: row, right: column });
    }
  }
  return texts;
}

/** Reads the fonts of some blocks in one sync; keeps those that change what the text means. */
export async function readFonts(reading: Reading, batch: readonly Block[]): Promise<number> {
  const asked = batch.map(({ sheet, rect }) => {
    const worksheet = reading.context.workbook.worksheets.getItem(reading.sheets[sheet]!.id);
    const fonts = rangeOf(worksheet, rect).getCellProperties({ format: { font: { name: true } } });
    return { rect, builder: reading.builders[sheet]!, fonts };
  });
  await reading.context.sync();
  let cells = 0;
  for (const { rect, builder, fonts } of asked) {
    fonts.value.forEach((line, i) =>
      line.forEach((properties, j) => takeFont(builder, rect.top + i, rect.left + j, properties)),
    );
    cells += fonts.value.length * (fonts.value[0]?.length ?? 0);
  }
  return cells * FONT_BYTES_PER_CELL;
}

function takeFont(
  builder: SheetBuilder,
  row: number,
  column: number,
  properties: Excel.CellProperties,
): void {
  const font = properties.format?.font?.name;
  const cell = builder.cellAt(row, column);
  if (typeof cell?.value !== 'string' || typeof font !== 'string' || !legacyFont(font)) return;
  builder.place(row, column, { ...cell, font });
}
