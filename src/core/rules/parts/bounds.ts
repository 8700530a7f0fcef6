import type { Law } from '../../bieu/law';
import type { TableLine } from '../../bieu/tableLine';
import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import { shownFormat } from '../../numbers/shownDecimals';
import { cellRange, type CellRef, type Relation } from '../../relations/relation';
import { cellAt } from '../../snapshot/workbook';
import { cellLabel } from '../cellLabel';
import { onTable, type Rule, type TableContext } from '../rule';
import { lawCell } from './lawAt';
import { countsThings, isShareOfWhole } from './boundedWords';

/**
 * A count of communes, households or people is not negative, a share of a whole lies between 0 and 100, and a part
 * of a declared whole is not larger than it where the sum itself cannot be checked.
 */
export const partsBounds: Rule = {
  id: 'parts/bounds',
  severity: 'error',
  relations: onTable((context) => aboveWhole(context), 'parts'),
  findings: onTable((context) => outside(context), 'parts'),
};

interface Odd {
  readonly cell: CellRef;
  readonly value: number;
  readonly message: Text;
}

function outside(context: TableContext): Finding[] {
  const { bieu } = context;
  const byColumn = bieu.columns.flatMap((column) => {
    const cells = bieu.rows.filter(({ hasFigures }) => hasFigures).map((row) => oddAt(context, row, column));
    const odd = cells.filter((one) => one !== null);
    return isSlip(odd.length, cells.length) ? odd : [];
  });
  return byColumn.map(({ cell, value, message }) => ({
    rule: 'parts/bounds',
    severity: 'error',
    at: cellRange(cell),
    label: cellLabel(bieu, cell),
    actual: value,
    expected: null,
    message,
    related: [],
    suspects: [],
    repairs: [],
  }));
}

/** A column in which many figures are out of bounds was not meant to keep them. */
const MOST_OUTSIDE = 0.3;

function isSlip(odd: number, all: number): boolean {
  return odd === 1 || odd <= all * MOST_OUTSIDE;
}

function oddAt(context: TableContext, row: TableLine, column: TableLine): Odd | null {
  const { bieu, workbook } = context;
  const { state, low, decimals } = bieu.read(row.at, column.at);
  if (state !== 'number' || (low >= 0 && low <= 1)) return null;
  const cell = { sheet: bieu.sheet, row: row.at, column: column.at };
  const actual = { figure: low, decimals };
  const both = (test: (own: TableLine, other: TableLine) => boolean): boolean =>
    test(column, row) || test(row, column);
  if (low < 0 && both(countsThings))
    return { cell, value: low, message: text('parts/bounds.negative', { actual }) };
  if (!both(isShareOfWhole)) return null;
  const format = cellAt(workbook.sheets[bieu.sheet]!, row.at, column.at)?.format;
  // 0.97 in a cell that shows 97 %
  const most = shownFormat(format).percent ? 1 : 100;
  if (low >= 0 && low <= most) return null;
  const shown = most === 1 ? { figure: low * 100, decimals: Math.max(0, decimals - 2) } : actual;
  return { cell, value: low, message: text('parts/bounds.share', { actual: shown }) };
}

/** Each readable part of a declared whole, on lines where another part cannot be read. */
function aboveWhole({ bieu, index }: TableContext): Relation[] {
  return bieu.laws.filter(isDeclaredSum).flatMap((law) =>
    law.over.flatMap((cross): Relation[] => {
      const cells = termsOf(law).map((line) => lawCell(bieu, law, line, cross));
      const readings = cells.map(({ row, column }) => bieu.read(row, column));
      if (!readings.some(({ state }) => state === 'unreadable')) return [];
      if (readings.some(({ state, low }) => state === 'number' && low < 0)) return [];
      const whole = lawCell(bieu, law, law.target, cross);
      if (bieu.read(whole.row, whole.column).state !== 'number') return [];
      return cells
        .filter((_, part) => readings[part]!.state === 'number')
        .map((target) => ({
          rule: 'parts/bounds',
          target,
          op: '≤',
          expr: { kind: 'sum', terms: [{ cells: cellRange(whole), weight: 1 }] },
          basis: 'declared',
          bieu: index,
        }));
    }),
  );
}

function isDeclaredSum({ form, op, basis }: Law): boolean {
  return (
    basis === 'declared' &&
    op === '=' &&
    form.kind === 'sum' &&
    form.terms.length > 1 &&
    form.terms.every(({ weight }) => weight === 1)
  );
}

function termsOf({ form }: Law): number[] {
  return form.kind === 'sum' ? form.terms.map(({ at }) => at) : [];
}
