import type { AxisNode } from '../bieu/axis';
import type { AmbiguousUnits } from '../units/matchUnits';
import { unitKeys } from '../units/unitKeys';
import { plain } from '../text/normalize';
import type { GridFacts } from './gridFacts';
import { scopePairs } from './scopePairs';

/** A unit as one grid lists it. */
export interface Listed {
  readonly grid: GridFacts;
  readonly node: AxisNode;
}

/** One unit that is spelt in another way than in most tables. */
export interface Spelling {
  readonly odd: Listed;
  readonly usual: Listed;
  /** The odd spelling lacks diacritics and differs in nothing else. */
  readonly lacksMarks: boolean;
}

/** Units of two grids that fit each other in more than one way. */
export interface Unclear extends AmbiguousUnits<AxisNode, AxisNode> {
  readonly leftGrid: GridFacts;
  readonly rightGrid: GridFacts;
}

export interface Spellings {
  readonly odd: readonly Spelling[];
  readonly unclear: readonly Unclear[];
}

/**
 * Units and districts that grids spell in different ways, each once: the rarer spelling against the commoner; of
 * equally common ones that without diacritics, else that of the later table. Grids of before and after July 2025
 * are not compared: their names mean other areas.
 */
export function spellingsOf(grids: readonly GridFacts[]): Spellings {
  const owners = new Map<AxisNode, GridFacts>();
  const families = new Map<AxisNode, Set<AxisNode>>();
  const unclear: Unclear[] = [];
  const join = (left: AxisNode, right: AxisNode): void => {
    const [mine, theirs] = [families.get(left) ?? new Set([left]), families.get(right) ?? new Set([right])];
    if (mine === theirs) return;
    const [large, small] = mine.size >= theirs.size ? [mine, theirs] : [theirs, mine];
    for (const node of small) large.add(node);
    // a family has a member a table at most
    for (const node of large) families.set(node, large);
  };
  grids.forEach((left, at) => {
    for (const right of grids.slice(at + 1)) {
      if (left.era && right.era && left.era !== right.era) continue;
      for (const pair of scopePairs(left, right)) {
        const isNamed = pair.left.role === 'group' && pair.right.role === 'group';
        const ends = isNamed ? [pair, ...pair.units.pairs] : pair.units.pairs;
        for (const one of ends) {
          owners.set(one.left, left).set(one.right, right);
          join(one.left, one.right);
        }
        for (const one of pair.units.ambiguous) unclear.push({ ...one, leftGrid: left, rightGrid: right });
      }
    }
  });
  const odd = [...new Set(families.values())].flatMap((family) => {
    const listed = [...family].map((node) => ({ node, grid: owners.get(node)! }));
    return oddOf(listed) ?? [];
  });
  return { odd, unclear };
}

function oddOf(family: readonly Listed[]): Spelling | null {
  const byKey = new Map<string, Listed[]>();
  for (const one of family) {
    const { exact } = unitKeys(one.node.label);
    byKey.set(exact, [...(byKey.get(exact) ?? []), one]);
  }
  if (byKey.size < 2) return null;
  const ranked = [...byKey.values()].sort(
    (a, b) => b.length - a.length || Number(isBare(a[0]!)) - Number(isBare(b[0]!)) || first(a) - first(b),
  );
  const [usual, odd] = [ranked[0]![0]!, ranked.at(-1)![0]!];
  const lacksMarks = isBare(odd) && unitKeys(odd.node.label).bare === unitKeys(usual.node.label).bare;
  return { odd, usual, lacksMarks };
}

function isBare({ node }: Listed): boolean {
  const { exact } = unitKeys(node.label);
  return plain(exact) === exact;
}

function first(listed: readonly Listed[]): number {
  return Math.min(...listed.map(({ grid }) => grid.index));
}
