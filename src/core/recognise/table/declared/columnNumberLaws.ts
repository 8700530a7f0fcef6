import type { Doubt } from '../../../bieu/declared';
import type { Law, LawForm } from '../../../bieu/law';
import { isAdditive, type TableLine } from '../../../bieu/tableLine';
import { placedTerms, type ColumnNumber } from '../columnNumbers';
import { fitOf, sumAt, type Fit, type ReadFigure } from './lawFit';

/** What the row of column numbers is read against. */
export interface DeclaredTable {
  readonly numbers: readonly ColumnNumber[];
  /** The line that holds the column numbers; null where there is none. */
  readonly numbersLine: number | null;
  readonly rows: readonly TableLine[];
  readonly columns: readonly TableLine[];
  readonly read: ReadFigure;
}

/** Fails on so many lines and more: the declaration was probably misread. */
const LEAST_FAILING = 4;
const MOST_FAILING = 0.8;
const SHARE_WORDS = /%|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng/iu;
const PER_CENT = [1, 100] as const;

/** The laws that the row of column numbers declares («4=3/2», «5=3-4»), and those it seems to but cannot mean. */
export function columnNumberLaws(table: DeclaredTable): {
  readonly laws: readonly Law[];
  readonly doubts: readonly Doubt[];
} {
  const laws: Law[] = [];
  const doubts: Doubt[] = [];
  for (const number of table.numbers) {
    const law = lawOf(table, number);
    if (!law) continue;
    const fit = fitOf(law, table.read);
    if (!isMisread(fit)) laws.push(law);
    else if (table.numbersLine !== null) {
      const cell = { row: table.numbersLine, column: number.place };
      doubts.push({ cell, rule: 'declared/column', reason: 'declaration-unlike' });
    }
  }
  return { laws, doubts };
}

function isMisread({ holds, fails }: Fit): boolean {
  return fails.length >= LEAST_FAILING && fails.length > (holds.length + fails.length) * MOST_FAILING;
}

function lawOf(table: DeclaredTable, { place, formula }: ColumnNumber): Law | null {
  const target = table.columns.find(({ at }) => at === place);
  if (!formula || !target) return null;
  const numerator = placedOn(table, formula.numerator);
  if (!numerator) return null;
  const over = table.rows.filter(addsUp).map(({ at }) => at);
  const base = {
    axis: 'across',
    target: place,
    op: '=',
    basis: 'declared',
    origin: 'column-numbers',
    slack: 0,
  } as const;
  if (!formula.denominator) return { ...base, over, form: { kind: 'sum', terms: numerator } };
  const denominator = placedOn(table, formula.denominator);
  if (!denominator) return null;
  // a quotient by nothing is no figure to be held to
  const divided = over.filter((row) => {
    const below = sumAt(denominator, (column) => table.read(row, column));
    return below !== null && below.value !== 0;
  });
  const scaled = (scale: number): Law => ({
    ...base,
    over: divided,
    form: { kind: 'ratio', numerator, denominator, scale } satisfies LawForm,
  });
  return formula.scale === 1 ? settleScale(scaled, target, table.read) : scaled(formula.scale);
}

/** «4=3/2» may mean the quotient or per cent of it: what holds on more lines, else what the head's words say. */
function settleScale(scaled: (scale: number) => Law, target: TableLine, read: ReadFigure): Law {
  const [plain, perCent] = PER_CENT.map((scale) => fitOf(scaled(scale), read).holds.length);
  if (plain !== perCent) return scaled(plain! > perCent! ? 1 : 100);
  return scaled(SHARE_WORDS.test(target.path.join(' ')) ? 100 : 1);
}

function placedOn(
  { numbers, columns }: DeclaredTable,
  terms: Parameters<typeof placedTerms>[0],
): ReturnType<typeof placedTerms> {
  const placed = placedTerms(terms, numbers);
  return placed?.every(({ at }) => columns.some((column) => column.at === at)) ? placed : null;
}

/** Rows of shares or averages do not follow the columns' arithmetic. */
function addsUp({ hasFigures, measure, total }: TableLine): boolean {
  return hasFigures && isAdditive(measure) && total?.measure !== 'average' && total?.measure !== 'share';
}
