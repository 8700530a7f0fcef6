import type ExcelJS from 'exceljs';
import type { CellState } from '../support/fake-excel/state';

/** How a cell looks, told alike of a file and of Excel. */
export interface SeenLook {
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isUnderlined: boolean;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly indent: number;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly turned: number;
  readonly format: string;
  /** `thin`, `medium` or none, of the lower edge. */
  readonly frame: string | null;
}

/** The look of a cell as exceljs, which knows nothing of ours, reads it from a file. */
export function lookInFile({ font, fill, alignment, border, numFmt }: ExcelJS.Cell): SeenLook {
  const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
  return {
    font: font?.name,
    size: font?.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    isUnderlined: font?.underline === true,
    fill: colour === undefined ? null : `#${colour.slice(2)}`,
    horizontal: alignment?.horizontal ?? 'general',
    indent: alignment?.indent ?? 0,
    // exceljs says «middle» where the file and Excel say «center»
    vertical: alignment?.vertical === 'middle' ? 'center' : (alignment?.vertical ?? 'bottom'),
    wraps: alignment?.wrapText ?? false,
    turned: typeof alignment?.textRotation === 'number' ? alignment.textRotation : 0,
    format: numFmt ?? 'General',
    frame: border?.bottom?.style ?? null,
  };
}

/** The look of a cell in Excel. */
export function lookInExcel({ font, fill, format, style }: CellState): SeenLook {
  const line = style?.borders.bottom;
  return {
    font,
    size: style?.size,
    bold: style?.bold ?? false,
    italic: style?.italic ?? false,
    isUnderlined: style?.underline === 'Single',
    fill: fill ?? null,
    horizontal: (style?.horizontal ?? 'General').toLowerCase(),
    indent: style?.indent ?? 0,
    vertical: (style?.vertical ?? 'Bottom').toLowerCase(),
    wraps: style?.wraps ?? false,
    turned: style?.orientation ?? 0,
    format,
    frame: line && line.style !== 'None' ? line.weight.toLowerCase() : null,
  };
}
