import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import type { Rect } from '../../snapshot/workbook';
import type { Rule, WorkbookContext } from '../rule';
import { placeLabel } from './placeLabel';
import { judgedSheets } from './rangeSlips';
import { asText, shownFormula, shownPlaces } from './shown';
import type { Slip } from './slip';
import { rectsOf } from './sumFormula';

/**
 * A sum that adds the wrong cells: it leaves out rows or columns of its group, adds a subtotal and its parts, itself,
 * or the year in its heading. What it should add is what its Biểu says, what its sisters' formulas add, or what the
 * numbering shows to be its list. Totals of one line that are wrong in one way are one finding.
 */
export const range: Rule = {
  id: 'formula/range',
  severity: 'error',
  workbookFindings: (context) =>
    judgedSheets(context).flatMap(({ sheet, slips }) =>
      slips.map((group) => finding(context, sheet.index, group)),
    ),
};

function finding(context: WorkbookContext, sheet: number, group: readonly Slip[]): Finding {
  const [first] = group as [Slip, ...Slip[]];
  const { row, column } = first.cell;
  const rects = rectsOf(group.flatMap(({ places }) => places));
  return {
    rule: 'formula/range',
    severity: 'error',
    at: { sheet, rect: rectAround(group) },
    label: placeLabel(context, { sheet, row, column }),
    actual: asText(first.cell.formula),
    expected: first.suggested === null ? null : asText(first.suggested),
    message: messageOf(first, group.length),
    related: rects.slice(0, MOST_RELATED).map((rect) => ({ sheet, rect })),
    suspects: [],
    repairs: [],
  };
}

/** More places than these are not pointed at. */
const MOST_RELATED = 50;

/** The rectangle of a group's cells: they stand on one line. */
export function rectAround(group: readonly Slip[]): Rect {
  const first = group[0]!.cell;
  const last = group.at(-1)!.cell;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function messageOf(slip: Slip, count: number): Text {
  const what = oneMessage(slip);
  return count === 1 ? what : text('formula/and', { what, more: text('formula/range.alike', { count }) });
}

function oneMessage({ cell, kind, places, suggested }: Slip): Text {
  const formula = shownFormula(cell.formula);
  const cells = shownPlaces(rectsOf(places));
  const fix =
    suggested === null
      ? text('formula/range.look')
      : text('formula/range.fix', { suggested: shownFormula(suggested) });
  switch (kind) {
    case 'missing':
      return text('formula/range.missing', { formula, cells, fix });
    case 'double':
      return text('formula/range.double', { formula, cells, fix });
    case 'extra':
      return text('formula/range.extra', { formula, cells, fix });
    case 'self':
      return text('formula/range.self', { formula, fix });
    case 'year':
      return text('formula/range.year', { formula, cells, fix });
  }
}
