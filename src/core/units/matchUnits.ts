import { grouped } from '../collections/groups';
import { isNear, unitKeys, type UnitKeys } from './unitKeys';

/** How two names of a pair agree: in all that carries meaning, without tones, without diacritics, but for two letters. */
export type Nearness = 'exact' | 'tones' | 'diacritics' | 'letters';

export interface UnitPair<L, R> {
  readonly left: L;
  readonly right: R;
  readonly nearness: Nearness;
}

/** Units that fit each other in more than one way: nothing is chosen. */
export interface AmbiguousUnits<L, R> {
  readonly nearness: Nearness;
  readonly left: readonly L[];
  readonly right: readonly R[];
}

export interface UnitMatching<L, R> {
  /** One to one, in the order of the left list. */
  readonly pairs: readonly UnitPair<L, R>[];
  readonly ambiguous: readonly AmbiguousUnits<L, R>[];
  readonly onlyLeft: readonly L[];
  readonly onlyRight: readonly R[];
}

interface Named {
  readonly label: string;
}

/** Comparing letters costs left × right: with more comparisons than this the rest stays unmatched. */
const MOST_COMPARED = 400_000;

interface Tier {
  readonly nearness: Nearness;
  readonly key: (keys: UnitKeys) => string;
}

/** Finest first: what one tier pairs, or finds ambiguous, is not looked at by the next. */
const TIERS: readonly Tier[] = [
  { nearness: 'exact', key: ({ kind, exact }) => `${kind}|${exact}` },
  { nearness: 'exact', key: ({ exact }) => exact },
  { nearness: 'tones', key: ({ toneless }) => toneless },
  { nearness: 'diacritics', key: ({ plain }) => plain },
  // a sheet without diacritics writes its prefixes without them too; «Xa Dung» is a name all the same
  { nearness: 'diacritics', key: ({ bare }) => bare },
];

/**
 * Pairs the units of two lists of ONE parent (a district, or a province without districts): exact names first,
 * then without tones, without diacritics, then at most two letters apart. Always one to one; where several fit they
 * are listed as ambiguous. Never call it over several districts: equal folded names there are other units.
 */
export function matchUnits<L extends Named, R extends Named>(
  left: readonly L[],
  right: readonly R[],
): UnitMatching<L, R> {
  const rest = { left: new Set(left), right: new Set(right) };
  const pairs: UnitPair<L, R>[] = [];
  const ambiguous: AmbiguousUnits<L, R>[] = [];
  for (const { nearness, key } of TIERS) {
    if (rest.left.size === 0 || rest.right.size === 0) break;
    const keyOf = (unit: Named): string => key(unitKeys(unit.label));
    const there = grouped(rest.right, keyOf);
    for (const [name, mine] of grouped(rest.left, keyOf)) {
      const theirs = name === '' ? undefined : there.get(name);
      if (!theirs) continue;
      if (mine.length === 1 && theirs.length === 1) {
        pairs.push({ left: mine[0]!, right: theirs[0]!, nearness });
      } else ambiguous.push({ nearness, left: mine, right: theirs });
      for (const one of mine) rest.left.delete(one);
      for (const one of theirs) rest.right.delete(one);
    }
  }
  matchLetters(rest, pairs, ambiguous);
  const order = new Map(left.map((one, at) => [one, at]));
  return {
    pairs: pairs.sort((a, b) => order.get(a.left)! - order.get(b.left)!),
    ambiguous,
    onlyLeft: [...rest.left],
    onlyRight: [...rest.right],
  };
}

/** What no key pairs: two leftovers that are near each other and near no other leftover. */
function matchLetters<L extends Named, R extends Named>(
  rest: { readonly left: Set<L>; readonly right: Set<R> },
  pairs: UnitPair<L, R>[],
  ambiguous: AmbiguousUnits<L, R>[],
): void {
  if (rest.left.size * rest.right.size > MOST_COMPARED) return;
  const nearLeft = new Map<L, R[]>();
  const nearRight = new Map<R, L[]>();
  for (const one of rest.left) {
    for (const other of rest.right) {
      if (!isNear(unitKeys(one.label).plain, unitKeys(other.label).plain)) continue;
      nearLeft.set(one, [...(nearLeft.get(one) ?? []), other]);
      nearRight.set(other, [...(nearRight.get(other) ?? []), one]);
    }
  }
  for (const [one, others] of nearLeft) {
    if (!rest.left.has(one)) continue;
    const cluster = clusterOf(one, nearLeft, nearRight);
    if (cluster.left.length === 1 && cluster.right.length === 1) {
      pairs.push({ left: one, right: others[0]!, nearness: 'letters' });
    } else ambiguous.push(cluster);
    for (const each of cluster.left) rest.left.delete(each);
    for (const each of cluster.right) rest.right.delete(each);
  }
}

/** All leftovers that hang together with one by nearness. */
function clusterOf<L, R>(
  start: L,
  nearLeft: ReadonlyMap<L, readonly R[]>,
  nearRight: ReadonlyMap<R, readonly L[]>,
): AmbiguousUnits<L, R> {
  const left = new Set<L>([start]);
  const right = new Set<R>();
  for (const one of left) {
    for (const other of nearLeft.get(one) ?? []) {
      right.add(other);
      for (const back of nearRight.get(other) ?? []) left.add(back);
    }
  }
  return { nearness: 'letters', left: [...left], right: [...right] };
}
