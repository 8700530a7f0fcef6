import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import { cellRange } from '../../relations/relation';
import { unitKeys } from '../../units/unitKeys';
import { gridFacts, type GridFacts } from '../../across/gridFacts';
import { hasTwoGrids } from '../../across/source';
import { earlierThan, isSameEra } from '../../across/yearScopes';
import type { WorkbookContext } from '../rule';
import type { RuleId } from '../ruleId';
import { periodText } from './acrossWords';

/** Lists that share fewer names than this share have nothing to do with each other. */
const LEAST_SHARED = 0.2;

/** Says once that two tables of before and after July 2025 are not compared, though they share names. */
export function areaNotes(context: WorkbookContext): Finding[] {
  const grids = comparedGrids(context);
  for (const later of grids) {
    const earlier = earlierThan(later, grids).find(
      (one) => one.era === 'before' && later.era === 'after' && sharesNames(one, later),
    );
    if (earlier) return [note('across/units', 'across/units.areas', earlier, later)];
  }
  return [];
}

/** Says once that two tables of one area use sets of different sizes and are not compared. */
export function setNotes(context: WorkbookContext): Finding[] {
  const grids = comparedGrids(context);
  for (const later of grids) {
    const before = earlierThan(later, grids).filter(
      (one) => isSameEra(one, later) && sharesNames(one, later),
    );
    const hasOwn = before.some(({ criteriaKey }) => criteriaKey === later.criteriaKey);
    const other = before.find(({ bieu }) => bieu.criteria.length !== later.bieu.criteria.length);
    if (other && !hasOwn) return [note('across/regression', 'across/regression.sets', other, later)];
  }
  return [];
}

function comparedGrids(context: WorkbookContext): readonly GridFacts[] {
  return hasTwoGrids(context) ? gridFacts(context) : [];
}

function note(
  rule: RuleId,
  id: 'across/units.areas' | 'across/regression.sets',
  earlier: GridFacts,
  later: GridFacts,
): Finding {
  const params = {
    sheet: later.bieu.sheetName,
    other: earlier.bieu.sheetName,
    before: periodText(earlier.circumstance.period!),
    after: periodText(later.circumstance.period!),
  };
  const message: Text =
    id === 'across/units.areas'
      ? text(id, params)
      : text(id, {
          ...params,
          here: later.bieu.criteria.length,
          there: earlier.bieu.criteria.length,
        });
  const corner = ({ bieu: { sheet, range } }: GridFacts): Finding['at'] =>
    cellRange({ sheet, row: range.top, column: range.left });
  return {
    rule,
    severity: 'note',
    at: corner(later),
    label: later.bieu.sheetName,
    actual: null,
    expected: null,
    message,
    related: [corner(earlier)],
    suspects: [],
    repairs: [],
  };
}

function sharesNames(one: GridFacts, other: GridFacts): boolean {
  const keys = new Set(one.units.map(({ label }) => unitKeys(label).exact));
  const shared = other.units.filter(({ label }) => keys.has(unitKeys(label).exact)).length;
  return shared > 0 && shared >= other.units.length * LEAST_SHARED;
}
