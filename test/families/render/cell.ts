import type { Cell } from '../../../src/core/snapshot/workbook';
import type { FormCell } from '../model/form';
import type { Layout } from './layout';
import { decimalsOf, printed, rounded, typed } from './text';

/** A cell as a sheet holds it, and the digits it shows. */
export interface Printed {
  readonly cell: Cell;
  readonly decimals: number;
  readonly asText: boolean;
}

/** A form's cell as this office keeps it. */
export function printCell(content: FormCell, layout: Layout): Printed {
  const { value, measure } = content;
  if (typeof value === 'string') {
    const text = measure === 'mark' ? value : typed(value, layout);
    return { cell: { value: text }, decimals: 0, asText: false };
  }
  const decimals = content.decimals ?? 0;
  const round = rounded(value, decimals);
  if (keepsAsText(content, layout))
    return { cell: { value: printed(round, decimals) }, decimals, asText: true };
  const whole = decimals === 0 && Number.isInteger(value);
  if (!whole && layout.stored === 'full')
    return { cell: { value, format: formatOf(decimals, layout) }, decimals, asText: false };
  if (layout.format === 'thousands' && measure !== 'index')
    return { cell: { value: round, format: formatOf(decimals, layout) }, decimals, asText: false };
  return { cell: { value: round }, decimals: decimalsOf(round), asText: false };
}

/** Three decimals, or a thousand with a dot, may be read in two ways as text: nobody keeps those so. */
function keepsAsText({ measure, decimals }: FormCell, layout: Layout): boolean {
  return layout.text !== 'none' && measure === layout.text && (decimals ?? 0) < 3;
}

function formatOf(decimals: number, layout: Layout): string {
  const whole = layout.format === 'thousands' ? '#,##0' : '0';
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}
