import { commonCriteria, hasMarks, markAt, type CriterionPlaces } from '../../across/compareMarks';
import { isJump, usualOf, type Usual } from '../../across/outliers';
import { yearScopes, type YearScope } from '../../across/yearScopes';
import type { AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text, type Figure, type Text } from '../../messages/text';
import { cellRange, type RangeRef } from '../../relations/relation';
import { gridCell, gridRanges } from '../grid/gridCells';
import type { Rule } from '../rule';
import { areaCell } from './acrossCells';
import { periodText } from './acrossWords';

/**
 * A commune that gained far more criteria than its sisters between two periods, or a district whose communes did.
 * Robust: median and median distance of all sisters' changes. Where many jump, jumping is not unusual.
 */
export const jump: Rule = {
  id: 'across/jump',
  severity: 'warning',
  workbookFindings: (context) =>
    tablesOf(yearScopes(context)).flatMap((scopes) => [...communesOf(scopes), ...districtsIn(scopes)]),
};

/** With fewer sisters nothing is usual. */
const LEAST_SISTERS = 8;
/** A share of jumping sisters above which a jump is not unusual. */
const MOST_JUMPING = 0.05;

interface Change {
  readonly scope: YearScope;
  readonly left: AxisNode;
  readonly right: AxisNode;
  readonly before: number;
  readonly after: number;
}

/** The areas of one later and one earlier table are sisters. */
function tablesOf(scopes: readonly YearScope[]): YearScope[][] {
  const tables = new Map<string, YearScope[]>();
  for (const scope of scopes) {
    const key = `${scope.later.index},${scope.earlier.index}`;
    tables.set(key, [...(tables.get(key) ?? []), scope]);
  }
  return [...tables.values()];
}

function changesIn(scope: YearScope): Change[] {
  const { later, earlier, units } = scope;
  const criteria = commonCriteria(later.bieu, earlier.bieu);
  return units.pairs
    .filter(({ left, right }) => hasMarks(later.bieu, left) && hasMarks(earlier.bieu, right))
    .map(({ left, right }) => ({
      scope,
      left,
      right,
      before: countMet(earlier.bieu, right, criteria, 'right'),
      after: countMet(later.bieu, left, criteria, 'left'),
    }));
}

function countMet(
  bieu: GridBieu,
  unit: AxisNode,
  criteria: readonly CriterionPlaces[],
  side: 'left' | 'right',
): number {
  return criteria.filter((place) => markAt(bieu, unit.lines[0]!, place[side]) === 1).length;
}

function communesOf(scopes: readonly YearScope[]): Finding[] {
  return jumpsOf(scopes.flatMap(changesIn)).map(({ change, usual }) => {
    const { scope, left, right } = change;
    const [later, earlier] = [scope.later.bieu, scope.earlier.bieu];
    return finding(change, usual, {
      at: countCell(later, left),
      related: [countCell(earlier, right)],
      id: usual.low === usual.high ? 'across/jump.same' : 'across/jump',
    });
  });
}

/** A district as the mean of its communes that both tables show. */
function districtsIn(scopes: readonly YearScope[]): Finding[] {
  const means = scopes.flatMap((scope): Change[] => {
    const changes = changesIn(scope);
    if (changes.length === 0 || scope.loose) return [];
    const mean = (of: (change: Change) => number): number =>
      changes.reduce((sum, change) => sum + of(change), 0) / changes.length;
    return [
      {
        scope,
        left: scope.left,
        right: scope.right,
        before: mean(({ before }) => before),
        after: mean(({ after }) => after),
      },
    ];
  });
  return jumpsOf(means).map(({ change, usual }) =>
    finding(change, usual, {
      at: areaCell(change.scope.later.bieu, change.left),
      related: [areaCell(change.scope.earlier.bieu, change.right)],
      id: 'across/jump.district',
    }),
  );
}

function jumpsOf(changes: readonly Change[]): { readonly change: Change; readonly usual: Usual }[] {
  const usual = usualOf(changes.map(({ before, after }) => after - before));
  if (!usual || changes.length <= LEAST_SISTERS) return [];
  const jumps = changes.filter(({ before, after }) => isJump(after - before, usual));
  if (jumps.length > Math.max(1, changes.length * MOST_JUMPING)) return [];
  return jumps.map((change) => {
    // what the others did, without the one that is told
    const others = changes.filter((one) => one !== change).map(({ before, after }) => after - before);
    return { change, usual: usualOf(others)! };
  });
}

/** The printed count where there is one, else the unit's marks. */
function countCell(bieu: GridBieu, unit: AxisNode): RangeRef {
  const line = unit.lines[0]!;
  const count = bieu.count?.lines[0];
  if (count !== undefined) return cellRange(gridCell(bieu, line, count));
  const lines = bieu.criteria.flatMap((node) => node.lines);
  const ranges = gridRanges(bieu, [line], lines);
  return ranges.length === 1 ? ranges[0]! : cellRange(gridCell(bieu, line, bieu.nameLine));
}

function finding(
  { scope, left, before, after }: Change,
  usual: Usual,
  place: {
    readonly at: RangeRef;
    readonly related: readonly RangeRef[];
    readonly id: 'across/jump' | 'across/jump.same' | 'across/jump.district';
  },
): Finding {
  const params = {
    sheet: scope.later.bieu.sheetName,
    other: scope.earlier.bieu.sheetName,
    before: periodText(scope.before),
    after: periodText(scope.after),
    change: shown(after - before),
    from: shown(before),
    to: shown(after),
    low: shown(usual.low),
  };
  const message: Text =
    place.id === 'across/jump.same'
      ? text(place.id, params)
      : text(place.id, { ...params, high: shown(usual.high) });
  return {
    rule: 'across/jump',
    severity: 'warning',
    at: place.at,
    label: left.label || scope.later.bieu.sheetName,
    actual: Math.round(after * 100) / 100,
    expected: null,
    message,
    related: place.related,
    suspects: [],
    repairs: [],
  };
}

/** Counts are whole; means have one decimal. */
function shown(value: number): Figure {
  return { figure: value, decimals: Number.isInteger(value) ? 0 : 1 };
}
