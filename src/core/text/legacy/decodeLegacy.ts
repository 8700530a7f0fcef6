import type { Rect, Sheet, Workbook } from '../../snapshot/workbook';
import { decodeSheet } from './decodeSheet';
import type { LegacyEncoding } from './legacyFont';

/** The cells of one sheet that were read as text of one encoding. */
export interface DecodedRange {
  readonly sheet: number;
  readonly encoding: LegacyEncoding;
  /** The smallest rectangle that holds them all, and how many they are. */
  readonly rect: Rect;
  readonly cells: number;
  /** The first of them that reads otherwise than it is stored. */
  readonly example: { readonly before: string; readonly after: string };
}

export interface DecodedWorkbook {
  readonly workbook: Workbook;
  /** By sheet, then by encoding; empty where the workbook is the one that was given. */
  readonly decoded: readonly DecodedRange[];
}

/**
 * A workbook with all text of before Unicode (TCVN3, VNI) as Unicode: by the font of each cell or run, and where the
 * font says nothing by strong evidence. Numbers and formulas stay; of a formula's result the text is decoded. Sheets
 * without such text are not copied; a workbook without any costs one pass over its texts and is given back as it is.
 */
export function decodeLegacy(workbook: Workbook): DecodedWorkbook {
  const decoded: DecodedRange[] = [];
  const sheets = workbook.sheets.map((sheet, index): Sheet => {
    const result = decodeSheet(sheet);
    if (!result) return sheet;
    decoded.push(...result.ranges.map((range) => ({ ...range, sheet: index })));
    return result.sheet;
  });
  return decoded.length === 0 ? { workbook, decoded } : { workbook: { ...workbook, sheets }, decoded };
}
