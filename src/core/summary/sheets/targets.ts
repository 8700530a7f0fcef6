import { text } from '../../messages/text';
import { round } from '../../numbers/round';
import { cellRange } from '../../relations/relation';
import { wordsAt } from '../../rules/targets/targetCells';
import type { NumberLook, PlannedCell, SheetPlan } from '../../sheetPlan/sheetPlan';
import { address } from '../../snapshot/address';
import { cellAt } from '../../snapshot/workbook';
import type { LeftOut, SummaryContext } from '../context';
import { own, refTo } from '../formulas/pieces';
import { cell, live } from '../layout/cells';
import { headOf, widthsOf, type Column } from '../layout/heads';
import { officialSheet } from '../layout/officialSheet';
import { signatures } from '../layout/signatures';
import { rebuiltFigures, type Rebuilt } from '../model/rebuilt';
import { sourceLine } from '../words';

const [PRINTED, COUNTED] = [4, 5] as const;

/** TH-Biểu 01: what tables of targets print beside what the grid and Biểu 03 give; differences are set off. */
export function targetsSheet(context: SummaryContext): SheetPlan | LeftOut {
  const { tell, report } = context;
  if (!report.tables.some(({ bieu }) => bieu.kind === 'targets')) {
    return { reason: text('summary.left.no-targets') };
  }
  const figures = rebuiltFigures(context);
  if (figures.length === 0) return { reason: text('summary.left.no-joins') };
  const columns = columnsOf(context);
  const differing = figures.filter((one) => differenceOf(one) !== 0).length;
  return officialSheet({
    id: 'targets',
    titles: [tell(text('summary.targets.title')).toLocaleUpperCase('vi')],
    subtitles: [sourceLine(context, sourcesOf(figures))],
    widths: widthsOf(columns),
    head: headOf(columns),
    lineBy: [1, 2],
    body: (top) => ({ rows: figures.map((one, at) => lineOf(context, one, at + 1, top + at)) }),
    notes: [
      differing > 0
        ? tell(text('summary.note.differing', { count: differing, of: figures.length }))
        : tell(text('summary.note.all-agree', { of: figures.length })),
      tell(text('summary.note.decision')),
    ],
    signatures: [signatures(tell, widthsOf(columns))],
  });
}

/** The tables held against each other, each once. */
function sourcesOf(figures: readonly Rebuilt[]): { readonly bieu: { readonly sheetName: string } }[] {
  const names = figures.flatMap(({ bieu, sourceName }) => [bieu.sheetName, sourceName]);
  return [...new Set(names)].map((sheetName) => ({ bieu: { sheetName } }));
}

function columnsOf({ tell }: SummaryContext): Column[] {
  return [
    { head: tell(text('summary.head.number')), width: 6 },
    { head: tell(text('summary.head.figure')), width: 52 },
    { head: tell(text('summary.head.column')), width: 29 },
    { head: tell(text('results.cell')), width: 9 },
    { head: tell(text('summary.head.printed')), width: 11 },
    { head: tell(text('summary.head.counted')), width: 11 },
    { head: tell(text('summary.head.difference')), width: 11 },
    { head: tell(text('summary.head.from')), width: 15 },
  ];
}

function lineOf(
  { workbook, report }: SummaryContext,
  one: Rebuilt,
  number: number,
  row: number,
): PlannedCell[] {
  const { bieu, printed, value, formula, decimals } = one;
  const actual = bieu.read(printed.row, printed.column).low;
  const isNumber = cellAt(workbook.sheets[printed.sheet]!, printed.row, printed.column)?.value === actual;
  const look: NumberLook = decimals === 0 ? 'whole' : 'decimals2';
  const difference = differenceOf(one);
  const range = cellRange(printed);
  return [
    cell(number, 'centre'),
    cell(labelOf(one, report.tables.filter(({ bieu: other }) => other.kind === 'targets').length > 1)),
    cell(wordsAt(bieu.columns, printed.column)),
    { value: address(printed.row, printed.column), role: 'link', link: range },
    live(actual, isNumber ? [refTo(range)] : null, 'figure', look),
    live(value, formula, 'figure', look),
    live(
      difference,
      ['ROUND(', own(row, PRINTED), '-', own(row, COUNTED), `,${decimals})`],
      difference === 0 ? 'figure' : 'differs',
      decimals === 0 ? 'signed' : 'signed2',
    ),
    cell(one.sourceName, 'centre'),
  ];
}

function labelOf({ bieu, printed }: Rebuilt, namesSheet: boolean): string {
  const line = bieu.rows.find(({ at }) => at === printed.row);
  const label = line?.label ?? '';
  return namesSheet ? `${label} (${bieu.sheetName})` : label;
}

function differenceOf({ bieu, printed, value, decimals }: Rebuilt): number {
  return round(bieu.read(printed.row, printed.column).low - value, decimals);
}
