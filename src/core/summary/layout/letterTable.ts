import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import { rectAddress } from '../../snapshot/address';
import type { SummaryContext } from '../context';
import { cell } from './cells';
import { correctedField, suggestion } from './findingLines';
import type { Column } from './heads';

/** The columns that say which finding a line is: its cell, the place in words. */
const [CELL, PLACE] = [1, 2];

/**
 * The columns of a letter's table. What is wrong says what is printed and what it should be: a letter has no columns for
 * these again, and how grave it is matters to who checks. Together they are as wide as an upright page at full size is
 * between its margins: 83 characters are 154 mm in Excel, up to 163 in LibreOffice, of 165.
 */
export function letterColumns({ tell }: SummaryContext): Column[] {
  return [
    { head: tell(text('results.number')), width: 5 },
    { head: tell(text('results.cell')), width: 7 },
    { head: tell(text('results.place')), width: 18 },
    { head: tell(text('results.message')), width: 21 },
    { head: tell(text('summary.head.actual')), width: 8 },
    { head: tell(text('summary.head.suggested')), width: 11 },
    { head: tell(text('summary.head.fixed')), width: 13 },
  ];
}

/** A finding on its line of a letter. Its cell is no link: who gets the letter has no use for one. */
export function letterLine(context: SummaryContext, finding: Finding, number: number): PlannedCell[] {
  const { tell, workbook } = context;
  const { at, actual } = finding;
  const place = { sheet: workbook.sheets[at.sheet]!.name, place: finding.label };
  return [
    cell(number, 'centre'),
    cell(rectAddress(at.rect)),
    cell(tell(text('summary.letter.where', place))),
    cell(tell(finding.message)),
    cell(actual, 'centre'),
    cell(suggestion(context, finding)),
    correctedField(finding, CELL, PLACE),
  ];
}
