import type { GridFacts } from '../../across/gridFacts';
import { yearScopes } from '../../across/yearScopes';
import type { AxisNode } from '../../bieu/axis';
import type { Bieu } from '../../bieu/bieu';
import { monthsOf } from '../../quantities/quantity';
import type { Workbook } from '../../snapshot/workbook';
import type { EarlierState, GridSource, SummaryCriterion, SummaryUnit, UnitChange } from './model';
import { sourceOf } from './source';
import { unitOf } from './units';

interface Source {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
}

/**
 * The communes of the chosen grids as the latest grid before them has them; null where none does. Communes are joined
 * district by district, by name; those of which only one grid tells are left out.
 */
export function earlierState(
  context: Source,
  chosen: readonly GridFacts[],
  units: readonly SummaryUnit[],
  criteria: readonly SummaryCriterion[],
): EarlierState | null {
  const own = new Set(chosen);
  const scopes = yearScopes(context).filter(({ later }) => own.has(later));
  const latest = scopes.reduce((best, { before }) => Math.max(best, monthsOf(before)), 0);
  const used = scopes.filter(({ before }) => monthsOf(before) === latest);
  const [first] = used;
  if (!first) return null;
  const byNode = new Map<AxisNode, SummaryUnit>(units.map((unit) => [unit.node, unit]));
  const sources = new Map<GridFacts, GridSource>();
  const found = new Map<SummaryUnit, UnitChange>();
  for (const { earlier, units: matched } of used) {
    const source = sources.get(earlier) ?? sourceOf(context.workbook, earlier, criteria);
    sources.set(earlier, source);
    for (const { left, right } of matched.pairs) {
      const now = byNode.get(left);
      if (now && !found.has(now)) found.set(now, { now, before: unitOf(source, right) });
    }
  }
  const pairs = units.flatMap((unit) => found.get(unit) ?? []);
  return pairs.length > 0 ? { period: first.before, pairs } : null;
}
