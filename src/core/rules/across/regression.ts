import { commonCriteria, markAt } from '../../across/compareMarks';
import { yearScopes, type YearScope } from '../../across/yearScopes';
import type { AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import { readMark } from '../../bieu/markCodebook';
import type { Finding, Scalar } from '../../findings/finding';
import { text, type Param } from '../../messages/text';
import { cellRange, type CellRef, type RangeRef } from '../../relations/relation';
import { cellAt, type Workbook } from '../../snapshot/workbook';
import { gridLabel } from '../gridLabel';
import { gridCell, gridRanges } from '../grid/gridCells';
import type { Rule, WorkbookContext } from '../rule';
import { areaCell } from './acrossCells';
import { setNotes } from './areaNotes';
import { nameList, periodText } from './acrossWords';

/**
 * Criteria that a commune met one period before and does not meet now: one finding a commune. Where very many marks
 * are lost the later table does not count like the earlier one (only what is new this year, stricter criteria): said
 * once instead.
 */
export const regression: Rule = {
  id: 'across/regression',
  severity: 'warning',
  milder: ['note'],
  workbookFindings: (context) => [
    ...yearScopes(context).flatMap((scope) => lostIn(context, scope)),
    ...setNotes(context),
  ],
};

/** A share of lost marks above which the tables are not alike, and how many communes must have lost any. */
const MOST_LOST = 0.15;
const FEW_UNITS = 3;

/** What one commune lost, by the places of its criteria in both tables. */
interface Loss {
  readonly left: AxisNode;
  readonly right: AxisNode;
  readonly places: readonly { readonly left: number; readonly right: number }[];
}

function lostIn({ workbook }: WorkbookContext, scope: YearScope): Finding[] {
  const { later, earlier, units } = scope;
  const criteria = commonCriteria(later.bieu, earlier.bieu);
  let met = 0;
  const losses: Loss[] = [];
  for (const { left, right } of units.pairs) {
    const held = criteria.filter((place) => markAt(earlier.bieu, right.lines[0]!, place.right) === 1);
    met += held.length;
    const places = held.filter((place) => isLost(workbook, later.bieu, left.lines[0]!, place.left));
    if (places.length > 0) losses.push({ left, right, places });
  }
  const lost = losses.reduce((sum, { places }) => sum + places.length, 0);
  if (losses.length > FEW_UNITS && lost > met * MOST_LOST) return [manyLost(scope, lost, met)];
  return losses.map((loss) => finding(workbook, scope, loss));
}

/** Not met now; «không xét» says that the criterion no longer applies. */
function isLost(workbook: Workbook, bieu: GridBieu, line: number, place: number): boolean {
  if (markAt(bieu, line, place) !== 0) return false;
  const { sheet, row, column } = gridCell(bieu, line, place);
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value ?? null;
  return readMark(value).mark !== 'notConsidered';
}

function finding(workbook: Workbook, scope: YearScope, { left, right, places }: Loss): Finding {
  const { later, earlier } = scope;
  const cells = places.map((place) => gridCell(later.bieu, left.lines[0]!, place.left));
  const alone = cells.length === 1 ? cells[0]! : null;
  const [range, ...others] = gridRanges(
    later.bieu,
    [left.lines[0]!],
    places.map((place) => place.left),
  );
  return {
    rule: 'across/regression',
    severity: 'warning',
    at: others.length === 0 ? range! : cellRange(cells[0]!),
    label: alone ? gridLabel(later.bieu, alone) : left.label,
    actual: alone ? valueAt(workbook, alone) : null,
    // what the earlier period says is told by the message: nothing tells that it is still so
    expected: null,
    message: text('across/regression', {
      sheet: later.bieu.sheetName,
      other: earlier.bieu.sheetName,
      before: periodText(scope.before),
      after: periodText(scope.after),
      criteria: nameList(cells.map((cell) => headOf(later.bieu, cell))),
    }),
    related: [
      ...(others.length === 0 ? [] : cells.slice(1).map(cellRange)),
      ...gridRanges(
        earlier.bieu,
        [right.lines[0]!],
        places.map((place) => place.right),
      ),
    ],
    suspects: [],
    repairs: [],
  };
}

/** The criterion's own words, without the unit's. */
function headOf(bieu: GridBieu, cell: CellRef): Param {
  const label = gridLabel(bieu, cell);
  return typeof label === 'object' && 'id' in label && label.id === 'label.crossing'
    ? label.params['head']!
    : label;
}

function valueAt(workbook: Workbook, { sheet, row, column }: CellRef): Scalar {
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value ?? null;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function manyLost(scope: YearScope, count: number, of: number): Finding {
  const { later, earlier, left, right } = scope;
  const related: RangeRef[] = [areaCell(earlier.bieu, right)];
  return {
    rule: 'across/regression',
    severity: 'note',
    at: areaCell(later.bieu, left),
    label: left.label || later.bieu.sheetName,
    actual: null,
    expected: null,
    message: text('across/regression.many', {
      sheet: later.bieu.sheetName,
      other: earlier.bieu.sheetName,
      before: periodText(scope.before),
      after: periodText(scope.after),
      count,
      of,
    }),
    related,
    suspects: [],
    repairs: [],
  };
}
