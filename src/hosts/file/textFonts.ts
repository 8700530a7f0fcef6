import type { Cell, TextRun } from '../../core/snapshot/workbook';
import type { StoredText } from './richText';

/** Text in plain fonts. */
export const NO_FONTS: Pick<Cell, 'font' | 'runs'> = {};

/** The legacy fonts of a text: its own, else the cell's; by runs only where these differ. */
export function fontsOf(
  stored: StoredText | undefined,
  cellFont: string | undefined,
): Pick<Cell, 'font' | 'runs'> {
  const fontOf = (own: string | null | undefined): string | undefined =>
    own === undefined ? cellFont : (own ?? undefined);
  if (!stored?.runs) {
    const font = fontOf(stored?.font);
    return font === undefined ? NO_FONTS : { font };
  }
  const runs = stored.runs.map(({ text, font: own }): TextRun => {
    const font = fontOf(own);
    return font === undefined ? { text } : { text, font };
  });
  const [first] = runs;
  if (runs.some(({ font }) => font !== first!.font)) return { runs };
  return first!.font === undefined ? NO_FONTS : { font: first!.font };
}
