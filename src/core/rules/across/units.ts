import { sameScopes, type SameScope } from '../../across/sameScopes';
import { tableJoins } from '../../across/tableJoins';
import { yearScopes, type YearScope } from '../../across/yearScopes';
import type { AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import { unitKeys } from '../../units/unitKeys';
import type { Rule } from '../rule';
import { areaCell, nameCell } from './acrossCells';
import { areaNotes } from './areaNotes';
import { joinRelation } from './joinRelation';
import { nameList, periodText, withAssumption } from './acrossWords';

/**
 * Communes that one table lists and another does not: of one year a contradiction, between years worth a look
 * (missing, new, renamed, merged). Before and after July 2025 the same name may be another area: said, not compared.
 */
export const unitsAcross: Rule = {
  id: 'across/units',
  severity: 'error',
  milder: ['warning', 'note'],
  workbookRelations: (context) =>
    tableJoins(context, 'units').map((join) =>
      joinRelation(context, join, 'across/units', 'across/units.count'),
    ),
  workbookFindings: (context) => [
    ...sameScopes(context).flatMap(listsDiffer),
    ...yearScopes(context).flatMap(listsChanged),
    ...areaNotes(context),
  ],
};

/** Lists that share less are of different communes on purpose (those that registered, those of one group). */
const MOST_CHANGED = 0.25;
const FEW_CHANGED = 2;

interface Changes {
  readonly here: number;
  readonly there: number;
  /** In the other list alone, and in this one alone. */
  readonly missing: readonly AxisNode[];
  readonly added: readonly AxisNode[];
}

/** The communes that only one of two lists has; null where there are none, or so many that the lists are no versions. */
function changesOf({ units, loose }: SameScope | YearScope): Changes | null {
  if (loose) return null;
  const { pairs, ambiguous } = units;
  const missing = units.onlyRight.filter(isCommune);
  const added = units.onlyLeft.filter(isCommune);
  const changed = missing.length + added.length;
  const matched = pairs.length + ambiguous.reduce((sum, { left }) => sum + left.length, 0);
  if (changed === 0 || matched === 0) return null;
  if (changed > Math.max(FEW_CHANGED, (matched + changed) * MOST_CHANGED) || changed > matched) return null;
  const ambiguousThere = ambiguous.reduce((sum, { right }) => sum + right.length, 0);
  return {
    here: matched + units.onlyLeft.length,
    there: pairs.length + ambiguousThere + units.onlyRight.length,
    missing,
    added,
  };
}

/** Wards and townships are in some lists and not in others by rule: they build no new countryside. */
function isCommune({ label }: AxisNode): boolean {
  const { kind } = unitKeys(label);
  return kind !== 'ward' && kind !== 'township';
}

function listsDiffer(scope: SameScope): Finding[] {
  const changes = changesOf(scope);
  if (!changes) return [];
  const { summary, detail, assumed } = scope;
  const message = text('across/units', {
    sheet: summary.bieu.sheetName,
    other: detail.bieu.sheetName,
    here: changes.here,
    there: changes.there,
    changes: changesText(summary.bieu, changes),
  });
  return [
    finding(scope, changes, summary.bieu, detail.bieu, {
      severity: assumed ? 'warning' : 'error',
      message: withAssumption(message, assumed),
    }),
  ];
}

function listsChanged(scope: YearScope): Finding[] {
  const changes = changesOf(scope);
  if (!changes) return [];
  const { later, earlier } = scope;
  const message = text('across/units.years', {
    sheet: later.bieu.sheetName,
    other: earlier.bieu.sheetName,
    before: periodText(scope.before),
    after: periodText(scope.after),
    changes: changesText(later.bieu, changes),
  });
  return [finding(scope, changes, later.bieu, earlier.bieu, { severity: 'warning', message })];
}

function changesText({ sheetName: sheet }: GridBieu, { missing, added }: Changes): Text {
  const gone = nameList(missing.map(({ label }) => label));
  const extra = nameList(added.map(({ label }) => label));
  if (added.length === 0) return text('across/units.missing', { sheet, names: gone });
  if (missing.length === 0) return text('across/units.new', { sheet, names: extra });
  return text('across/units.both', { sheet, missing: gone, added: extra });
}

/** At the one unit that only this list has; otherwise at the name of the area. */
function finding(
  { left }: SameScope | YearScope,
  { here, there, missing, added }: Changes,
  bieu: GridBieu,
  other: GridBieu,
  { severity, message }: Pick<Finding, 'severity' | 'message'>,
): Finding {
  const only = added.length === 1 && missing.length === 0 ? added[0]! : null;
  const at = only ? nameCell(bieu, only) : areaCell(bieu, left);
  return {
    rule: 'across/units',
    severity,
    at,
    label: (only ?? left).label || bieu.sheetName,
    actual: here,
    expected: there,
    message,
    related: [
      ...added.filter((unit) => unit !== only).map((unit) => nameCell(bieu, unit)),
      ...missing.map((unit) => nameCell(other, unit)),
    ],
    suspects: [],
    repairs: [],
  };
}
