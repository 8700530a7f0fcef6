import { isRounded } from './accept';
import type { Family, FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import { nearMisses } from './nearMisses';
import { roundingSlack, shareHolding, sumOf, supportOf, type Support } from './support';

/** Most figures of a family must agree before its structure is believed to be arithmetic. */
const MOST = 0.6;
/** One agreeing figure is no evidence, two may be. */
const LEAST_BITS = 10;
/** Figures of a row called the total of all that agree to the last digit: then those that nearly do are slips. */
const LEAST_NAMED = { strong: 2, bits: 20 } as const;

/**
 * Wholes and parts that structure suggests (an outline's levels, merged heads), believed family by family: an outline
 * may as well list things that do not add up. Where whole numbers meet only within their rounding, all lines do.
 */
export function familyLaws(
  matrix: LineMatrix,
  { families }: LineHints,
  over: readonly number[],
  unit: number,
): FoundLaw[] {
  return families.flatMap((family) => {
    const exact = fit(matrix, family, over, 0);
    if (isBelieved(exact)) return lawsOf(family, exact, over, 0);
    const rounded = fit(matrix, family, over, unit);
    return rounded.every((support, k) => isRounded(support, unit, family.members[k]!.parts.length)) &&
      isBelieved(rounded)
      ? lawsOf(family, rounded, over, unit)
      : staleTotal(matrix, family, exact, unit);
  });
}

/** A row called the total of all that was not brought up to date: where it agrees, and where it nearly does. */
function staleTotal(
  matrix: LineMatrix,
  { origin, members: [member, ...others] }: Family,
  [support]: readonly Support[],
  unit: number,
): FoundLaw[] {
  if (origin !== 'total-line' || !member || !support || others.length > 0) return [];
  if (support.strong < LEAST_NAMED.strong || support.bits < LEAST_NAMED.bits) return [];
  const near = nearMisses(matrix, member.target, member.parts, support.failing, unit);
  if (near.length === 0) return [];
  return [
    lawOf(
      origin,
      member,
      support,
      [...support.holding, ...near].sort((a, b) => a - b),
      0,
    ),
  ];
}

function fit(matrix: LineMatrix, { members }: Family, over: readonly number[], unit: number): Support[] {
  return members.map(({ target, parts }) => supportOf(matrix, target, sumOf(matrix, parts), over, { unit }));
}

function isBelieved(supports: readonly Support[]): boolean {
  const whole = together(supports);
  return whole.strong > 0 && shareHolding(whole) >= MOST && whole.bits >= LEAST_BITS;
}

/** One failing figure may be a slip. */
const LEAST_FAILING = 2;

function lawsOf(
  { origin, members }: Family,
  supports: readonly Support[],
  over: readonly number[],
  unit: number,
): FoundLaw[] {
  return members.flatMap(({ target, parts }, index): FoundLaw[] => {
    const support = supports[index]!;
    // a whole that agrees nowhere, where its sisters do, was put together wrongly by us rather than by its author
    const isStranger = support.holding.length === 0 && support.failing.length >= LEAST_FAILING;
    if (isStranger || support.holding.length + support.failing.length === 0) return [];
    return [lawOf(origin, { target, parts }, support, over, unit)];
  });
}

function lawOf(
  origin: Family['origin'],
  { target, parts }: Family['members'][number],
  support: Support,
  over: readonly number[],
  unit: number,
): FoundLaw {
  return {
    target,
    form: { kind: 'sum', terms: parts.map((at) => ({ at, weight: 1 })) },
    parts,
    basis: 'structural',
    origin,
    over,
    slack: roundingSlack(unit, parts.length),
    support,
  };
}

function together(supports: readonly Support[]): Support {
  const none = {
    strong: 0,
    weak: 0,
    fails: 0,
    bits: 0,
    exact: 0,
    misfit: 0,
    drift: 0,
    holding: [],
    failing: [],
  };
  return supports.reduce(
    (all, one) => ({
      ...all,
      strong: all.strong + one.strong,
      weak: all.weak + one.weak,
      fails: all.fails + one.fails,
      bits: all.bits + one.bits,
      exact: all.exact + one.exact,
      misfit: all.misfit + one.misfit,
      drift: all.drift + one.drift,
    }),
    none,
  );
}
