import type { CellRef } from '../relations/relation';
import { numberReading, type ReadCell } from '../relations/reading';
import { verdictAfter } from './verdictAfter';
import { relationIndex } from './relationIndex';
import type { RuleId } from '../rules/ruleId';
import { leadingFirst } from './explain';
import { candidatesFor, sameCell, weight, type Candidate, type Checked } from './candidates';

export type { Checked } from './candidates';

/** Relations that fail for one cause: the one cell that explains them all, or none where several could. */
export interface SingleCell {
  /** Places in the list of relations, the leading one first. */
  readonly failing: readonly number[];
  /** The first rule, in the order of rules, among the relations that the repair mends or makes checkable. */
  readonly rule: RuleId;
  /** The cell and the value with which all of them hold and none other breaks; null where it is not unique. */
  readonly repair: { readonly cell: CellRef; readonly value: number } | null;
}

/** Steps after which what is left stands at its own target: a table that far off was not meant to add up. */
const MOST_STEPS = 40;

/** Changes of equal weight that are followed to their end, to see which leaves least unexplained. */
const MOST_TRIED = 6;

/** With more failing relations than this the first of equal changes is taken: following each would hold up a check. */
const MOST_TRIED_FAILING = 10;

/**
 * Groups failing relations by the single cell whose change mends them without breaking another: the mark where a
 * row total and column totals cross, a total that several sums use. Each change found is kept while the next is
 * looked for, so that a sum over two wrong cells is no third finding. Greedy, most relations first; of equal ones
 * that which leaves least unexplained. The general search for several wrong cells is another module's work.
 * Relations that are settled already are left out.
 */
export function explain(checked: Checked, settled: ReadonlySet<number> = new Set()): SingleCell[] {
  const tries = openOf(checked, settled).size <= MOST_TRIED_FAILING;
  return solve(checked, MOST_STEPS, tries, settled);
}

function solve(
  start: Checked,
  steps: number,
  tries: boolean,
  told: ReadonlySet<number> = new Set(),
): SingleCell[] {
  const explanations: SingleCell[] = [];
  const settled = new Set(told);
  let checked = start;
  for (let step = 0; ; step++) {
    const open = openOf(checked, settled);
    if (open.size === 0) return explanations;
    const candidates = step < steps ? candidatesFor(checked, open) : [];
    const next = shared(checked, candidates, tries) ?? single(checked, open, candidates);
    if (!next) {
      for (const index of open) explanations.push(atTarget(checked, index));
      return explanations;
    }
    explanations.push(next.explanation);
    for (const index of next.explanation.failing) settled.add(index);
    checked = changed(checked, next.change);
  }
}

interface Step {
  readonly explanation: SingleCell;
  readonly change: { readonly cell: CellRef; readonly value: number };
}

function openOf({ verdicts }: Checked, settled: ReadonlySet<number>): Set<number> {
  const open = new Set<number>();
  verdicts.forEach((verdict, index) => {
    if (verdict.status === 'fails' && !settled.has(index)) open.add(index);
  });
  return open;
}

/** The cell that explains most relations, two or more; without a repair where another explains them as well. */
function shared(checked: Checked, candidates: readonly Candidate[], tries: boolean): Step | null {
  const most = candidates.reduce((best, one) => Math.max(best, weight(one)), 0);
  if (most < 2) return null;
  const equal = candidates.filter((one) => weight(one) === most);
  const best = tries ? leastLeft(checked, equal) : equal[0]!;
  const rivals = equal.filter((one) => one.fixes.every((fix) => best.fixes.includes(fix)));
  const { cell, value } = best;
  return {
    explanation: {
      failing: leadingFirst(checked.relations, best.fixes),
      rule: firstRule(checked, [...best.fixes, ...best.support]),
      repair: rivals.length === 1 ? { cell, value } : null,
    },
    change: { cell, value },
  };
}

/** Of changes that explain equally much, the first after which fewest findings are left. */
function leastLeft(checked: Checked, equal: readonly Candidate[]): Candidate {
  if (equal.length === 1) return equal[0]!;
  const tried = equal.slice(0, MOST_TRIED).map((one) => ({
    one,
    left: solve(changed(checked, one), MOST_TRIED, false).length,
  }));
  return tried.reduce((best, next) => (next.left < best.left ? next : best)).one;
}

/** A relation that one cell alone can mend, else one that its own target mends. */
function single(checked: Checked, open: ReadonlySet<number>, candidates: readonly Candidate[]): Step | null {
  const ownOf = (index: number): readonly Candidate[] =>
    candidates.filter((one) => one.fixes.includes(index));
  for (const index of open) {
    const own = ownOf(index);
    const [only] = own;
    if (own.length !== 1 || !only) continue;
    const { target, alternatives } = checked.relations[index]!;
    // where several cells are equally meant, that it is the target is news
    const isTarget = sameCell(only.cell, target) && !alternatives;
    const repair = isTarget ? null : { cell: only.cell, value: only.value };
    const rule = firstRule(checked, [index, ...(isTarget ? [] : only.support)]);
    return { explanation: { failing: [index], rule, repair }, change: only };
  }
  for (const index of open) {
    const target = ownOf(index).find((one) => sameCell(one.cell, checked.relations[index]!.target));
    if (target) return { explanation: atTarget(checked, index), change: target };
  }
  return null;
}

/** A relation that no single change explains stands at its own target. */
function atTarget(checked: Checked, index: number): SingleCell {
  return { failing: [index], rule: checked.relations[index]!.rule, repair: null };
}

/** The same relations with one cell changed; only those over the cell are looked at again. */
function changed(checked: Checked, { cell, value }: Step['change']): Checked {
  const { relations, verdicts, read } = checked;
  const { decimals } = read(cell);
  const mended: ReadCell = (ref) => (sameCell(ref, cell) ? numberReading(value, decimals) : read(ref));
  const after = [...verdicts];
  for (const index of relationIndex(relations)(cell))
    after[index] = verdictAfter(checked, index, mended, [cell]);
  return { relations, verdicts: after, read: mended };
}

function firstRule({ relations }: Checked, indices: readonly number[]): RuleId {
  return relations[leadingFirst(relations, indices)[0]!]!.rule;
}
