import { gridFacts, type GridFacts } from '../../across/gridFacts';
import { scopePairs } from '../../across/scopePairs';
import type { Bieu, GridBieu } from '../../bieu/bieu';
import { compare, monthsOf, type Circumstance } from '../../quantities/quantity';
import type { Workbook } from '../../snapshot/workbook';
import { bandsOf } from './bands';
import { earlierState } from './earlier';
import type { SummaryCriterion, SummaryModel } from './model';
import { sourceOf } from './source';
import { groupsOf } from './units';

interface Source {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
}

/**
 * What the summaries are made of; null where the workbook lists no communes with marks. The latest state is taken;
 * grids of that time and version that list other areas (a sheet for each district) are joined to it.
 */
export function buildModel(context: Source): SummaryModel | null {
  const grids = gridFacts(context).filter(({ units }) => units.length > 0);
  const chosen = joined(grids);
  const [main] = chosen;
  if (!main) return null;
  const criteria = criteriaOf(chosen);
  const sources = chosen.map((facts) => sourceOf(context.workbook, facts, criteria));
  const groups = sources.flatMap(groupsOf);
  const units = groups.flatMap((group) => group.units);
  const hasDistricts = sources.length > 1 || main.districts.length > 0;
  const size = main.bieu.criteriaSet?.criteria.length ?? criteria.length;
  return {
    sources,
    criteria,
    size,
    units,
    groups: hasDistricts ? groups : [],
    bands: bandsOf(context.bieus, size),
    circumstance: main.circumstance,
    earlier: earlierState(context, chosen, units, criteria),
  };
}

/** The latest grid, and those that fit it and list areas of which none is in another. */
function joined(grids: readonly GridFacts[]): GridFacts[] {
  const ordered = [...grids].sort(
    (a, b) =>
      rank(a.circumstance) - rank(b.circumstance) ||
      time(b.circumstance) - time(a.circumstance) ||
      Number(a.bieu.hidden) - Number(b.bieu.hidden) ||
      b.units.length - a.units.length ||
      a.index - b.index,
  );
  const chosen: GridFacts[] = [];
  for (const one of ordered) {
    const [main] = chosen;
    const fits =
      !main ||
      (one.criteriaKey === main.criteriaKey &&
        one.era === main.era &&
        compare(main.circumstance, one.circumstance) !== 'different' &&
        chosen.every((other) => scopePairs(other, one).length === 0));
    if (fits) chosen.push(one);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/** What is planned in a table of its own is a state too; what is only registered or assigned comes last. */
function rank({ status, stage }: Circumstance): number {
  return (status === 'registered' || status === 'assigned' ? 2 : 0) + (stage === '' ? 0 : 1);
}

function time({ period }: Circumstance): number {
  return period ? monthsOf(period) : 0;
}

function criteriaOf(chosen: readonly GridFacts[]): SummaryCriterion[] {
  const names = new Map<number, string>();
  for (const { bieu } of chosen) {
    bieu.criteria.forEach((node, at) => {
      const number = node.number ?? at + 1;
      if (!names.has(number)) names.set(number, nameOf(bieu, number, node.label));
    });
  }
  return [...names].sort((a, b) => a[0] - b[0]).map(([number, name]) => ({ number, name }));
}

/** The official name where the set is known, else the printed head without its number. */
function nameOf({ criteriaSet }: GridBieu, number: number, label: string): string {
  const official = criteriaSet?.criteria.find((one) => one.number === number)?.name;
  if (official !== undefined) return official;
  return label.replace(/^(?:tiêu chí|tc)?\s*(?:số)?\s*\d{1,2}\s*[.:)–-]?\s*(?=\p{L})/iu, '') || `${number}`;
}
