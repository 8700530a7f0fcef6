import type { FoundLaw, LineHints } from './candidate';
import type { LineMatrix } from './lineMatrix';
import { shareHolding, sumOf, supportOf, type Support } from './support';

/** Nearly all figures of a family must agree before its structure is believed to be arithmetic. */
const NEARLY_ALL = 0.75;
/** One agreeing figure is no evidence, two may be. */
const LEAST_BITS = 10;

/**
 * Wholes and parts that structure suggests (an outline's levels, merged heads), believed family by family: an outline
 * may as well list things that do not add up.
 */
export function familyLaws(matrix: LineMatrix, { families }: LineHints, over: readonly number[]): FoundLaw[] {
  return families.flatMap(({ origin, members }) => {
    const tried = members.map(({ target, parts }) => ({
      target,
      parts,
      support: supportOf(matrix, target, sumOf(matrix, parts), over),
    }));
    const whole = together(tried.map(({ support }) => support));
    if (whole.strong === 0 || shareHolding(whole) < NEARLY_ALL || whole.bits < LEAST_BITS) return [];
    return tried
      .filter(({ support }) => support.holding.length + support.failing.length > 0)
      .map(({ target, parts, support }): FoundLaw => ({
        target,
        form: { kind: 'sum', terms: parts.map((at) => ({ at, weight: 1 })) },
        parts,
        basis: 'structural',
        origin,
        over,
        slack: 0,
        support,
      }));
  });
}

function together(supports: readonly Support[]): Support {
  return supports.reduce(
    (all, one) => ({
      strong: all.strong + one.strong,
      weak: all.weak + one.weak,
      fails: all.fails + one.fails,
      bits: all.bits + one.bits,
      rounded: false,
      holding: [],
      failing: [],
    }),
    { strong: 0, weak: 0, fails: 0, bits: 0, rounded: false, holding: [], failing: [] },
  );
}
