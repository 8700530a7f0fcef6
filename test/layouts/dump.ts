import { columnName } from '../../src/core/snapshot/address';
import type { Sheet } from '../../src/core/snapshot/workbook';

/** A sheet as text for a human: one line a row, cells parted by bars. */
export function dump(sheet: Sheet): string {
  const width = Math.max(0, ...[...sheet.rows.values()].map((row) => row.length));
  const lines = [`    ${Array.from({ length: width }, (_, i) => columnName(i)).join('|')}`];
  for (const [row, cells] of sheet.rows) {
    const texts = Array.from({ length: width }, (_, i) => {
      const value = cells[i]?.value ?? '';
      return typeof value === 'object' ? value.error : String(value).replaceAll('\n', '⏎');
    });
    lines.push(`${String(row + 1).padStart(3)} ${texts.join('|')}`);
  }
  return lines.join('\n');
}
