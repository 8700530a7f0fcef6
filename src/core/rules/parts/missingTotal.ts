import type { Finding } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange } from '../../relations/relation';
import { cellLabel } from '../cellLabel';
import { onTable, type Rule } from '../rule';
import { blankTotals } from './blankTotals';

/**
 * A blank where a whole's other totals stand and agree, and all its parts are filled; where the figure that belongs there
 * is told twice over, by its column and by its row, or words say that its column counts something. A column of unit prices
 * has no total.
 */
export const partsMissingTotal: Rule = {
  id: 'parts/missing-total',
  severity: 'warning',
  findings: onTable(
    ({ bieu }) =>
      blankTotals(bieu).map(
        ({ cell, expected, sisters }) =>
          ({
            rule: 'parts/missing-total',
            severity: 'warning',
            at: cellRange(cell),
            label: cellLabel(bieu, cell),
            actual: null,
            expected,
            message: text('grid/missing-total', { sisters, expected }),
            related: [],
            suspects: [],
            repairs: [],
          }) satisfies Finding,
      ),
    'parts',
  ),
};
