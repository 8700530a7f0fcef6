import type { Cell, Row, Sheet, Workbook } from '../../../../src/core/snapshot/workbook';
import { toTcvn3, toVni } from './encoders';

/** One workbook written in several ways that say the same. */
export const TWINS: readonly (readonly [says: string, twin: (workbook: Workbook) => Workbook])[] = [
  ['TCVN3, told by fonts', (workbook) => withTexts(workbook, inTcvn3)],
  ['TCVN3 in a font of Unicode', (workbook) => withTexts(workbook, (text) => ({ value: toTcvn3(text) }))],
  ['VNI, told by fonts', (workbook) => withTexts(workbook, inVni)],
  ['VNI in a font of Unicode', (workbook) => withTexts(workbook, (text) => ({ value: toVni(text) }))],
  ['decomposed Unicode', (workbook) => withTexts(workbook, (text) => ({ value: text.normalize('NFD') }))],
];

/** Capitals that bear a tone need a font of capitals, as offices wrote their titles. */
function inTcvn3(text: string): Cell {
  const isCapitals = text === text.toUpperCase();
  return { value: toTcvn3(text), font: isCapitals ? '.VnTimeH' : '.VnTime' };
}

function inVni(text: string): Cell {
  return { value: toVni(text), font: 'VNI-Times' };
}

/** The workbook with each of its texts written in another way. */
export function withTexts(workbook: Workbook, write: (text: string) => Cell): Workbook {
  return { sheets: workbook.sheets.map((sheet) => rewritten(sheet, write)) };
}

function rewritten(sheet: Sheet, write: (text: string) => Cell): Sheet {
  const rows = new Map<number, Row>();
  for (const [row, cells] of sheet.rows) {
    rows.set(
      row,
      [...cells].map((cell) => (typeof cell?.value === 'string' ? { ...cell, ...write(cell.value) } : cell)),
    );
  }
  return { ...sheet, rows };
}
