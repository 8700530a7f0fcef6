import { unitsUnder, type AxisNode } from '../bieu/axis';
import { words } from '../text/normalize';
import { parseUnitName } from '../text/unitName';
import { matchUnits, type UnitMatching } from '../units/matchUnits';
import { unitKeys } from '../units/unitKeys';
import type { GridFacts } from './gridFacts';

/** The same area in two grids, with its communes matched. */
export interface ScopePair {
  readonly left: AxisNode;
  readonly right: AxisNode;
  readonly units: UnitMatching<AxisNode, AxisNode>;
  /** The two share no parent that could be told: only equal names that are unique were joined, leftovers say nothing. */
  readonly loose: boolean;
}

/** Lists that share fewer of the shorter one's names are of different areas. */
const LEAST_SHARED = 0.5;

const known = new WeakMap<GridFacts, WeakMap<GridFacts, readonly ScopePair[]>>();

/**
 * The areas that two grids both show: district by district, or as a whole where neither has districts. Worked out
 * once for two grids.
 */
export function scopePairs(left: GridFacts, right: GridFacts): readonly ScopePair[] {
  const before = known.get(left)?.get(right);
  if (before) return before;
  const pairs = pairsOf(left, right);
  const ofLeft = known.get(left) ?? new WeakMap<GridFacts, readonly ScopePair[]>();
  known.set(left, ofLeft.set(right, pairs));
  return pairs;
}

function pairsOf(left: GridFacts, right: GridFacts): ScopePair[] {
  if (left.districts.length === 0 && right.districts.length > 0) return scopePairs(right, left).map(swapped);
  if (left.districts.length === 0) return wholePair(left, right);
  if (right.districts.length === 0) {
    const home = homeOf(right, left);
    return home ? [pairOf(home, right.bieu.units)] : loosePair(left, right);
  }
  const pairs = matchUnits(left.districts, right.districts).pairs.map((one) => pairOf(one.left, one.right));
  const paired = pairs.reduce((sum, { units }) => sum + units.pairs.length, 0);
  const enough = Math.min(left.units.length, right.units.length) * LEAST_SHARED;
  return pairs.length > 0 && (paired >= enough || left.districts.length !== right.districts.length)
    ? pairs
    : loosePair(left, right);
}

function pairOf(left: AxisNode, right: AxisNode): ScopePair {
  return { left, right, units: matchUnits(named(left), named(right)), loose: false };
}

function named(node: AxisNode): AxisNode[] {
  return unitsUnder(node).filter(({ label }) => label !== '');
}

function swapped({ left, right, units, loose }: ScopePair): ScopePair {
  return {
    left: right,
    right: left,
    units: {
      pairs: units.pairs.map((one) => ({ ...one, left: one.right, right: one.left })),
      ambiguous: units.ambiguous.map((one) => ({ ...one, left: one.right, right: one.left })),
      onlyLeft: units.onlyRight,
      onlyRight: units.onlyLeft,
    },
    loose,
  };
}

/** Two lists without districts: the same district's, or the same province's, if they share their names. */
function wholePair(left: GridFacts, right: GridFacts): ScopePair[] {
  return sharesNames(left, right) ? [pairOf(left.bieu.units, right.bieu.units)] : [];
}

function sharesNames(left: GridFacts, right: GridFacts): boolean {
  const [less, more] = left.units.length <= right.units.length ? [left, right] : [right, left];
  const keys = new Set(more.units.map(exactKey));
  const shared = less.units.filter((unit) => keys.has(exactKey(unit))).length;
  return shared > 0 && shared >= less.units.length * LEAST_SHARED;
}

function exactKey({ label }: AxisNode): string {
  return unitKeys(label).exact;
}

/** Where no parent is known an equal name is believed only if it stands once in each list. */
function loosePair(left: GridFacts, right: GridFacts): ScopePair[] {
  if (!sharesNames(left, right)) return [];
  const [mine, theirs] = [uniqueByName(left.units), uniqueByName(right.units)];
  const pairs = [...mine].flatMap(([key, unit]) => {
    const other = theirs.get(key);
    return other ? [{ left: unit, right: other, nearness: 'exact' as const }] : [];
  });
  const units = { pairs, ambiguous: [], onlyLeft: [], onlyRight: [] };
  return [{ left: left.bieu.units, right: right.bieu.units, units, loose: true }];
}

function uniqueByName(units: readonly AxisNode[]): Map<string, AxisNode> {
  const found = new Map<string, AxisNode | null>();
  for (const unit of units) found.set(exactKey(unit), found.has(exactKey(unit)) ? null : unit);
  return new Map([...found].filter((entry): entry is [string, AxisNode] => entry[1] !== null));
}

const CLEAR_SHARE = 0.6;

/**
 * The district of a grouped grid that a flat one is about: the one its title or sheet names, else the one that most
 * of its communes are listed in. Null where the two disagree or nothing tells.
 */
function homeOf(flat: GridFacts, grouped: GridFacts): AxisNode | null {
  const own = new Set(flat.units.map(exactKey));
  const shares = grouped.districts
    .map((node) => ({ node, shared: named(node).filter((unit) => own.has(exactKey(unit))).length }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = shares;
  const byNames =
    best && best.shared >= own.size * CLEAR_SHARE && best.shared >= 2 * (next?.shared ?? 0)
      ? best.node
      : null;
  const told = namedDistrict(flat, grouped.districts);
  if (!told) return byNames;
  return byNames === null || byNames === told ? told : null;
}

/** The one district whose name, behind «huyện» and the like, stands in a grid's title or is its sheet's name. */
function namedDistrict({ bieu }: GridFacts, districts: readonly AxisNode[]): AxisNode | null {
  const said = ` ${words(bieu.title)} ${words(bieu.sheetName)} `;
  const sheet = words(parseUnitName(bieu.sheetName).name);
  const found = districts
    .map((node) => ({ node, name: words(parseUnitName(node.label).name) }))
    .filter(({ name }) => name !== '')
    .filter(
      ({ name }) =>
        name === sheet ||
        ['huyen', 'thi xa', 'thanh pho', 'tp', 'tx', 'quan'].some((kind) =>
          said.includes(` ${kind} ${name} `),
        ),
    );
  // «huyện Điện Biên Đông» also names «Điện Biên»
  const longest = found.filter(({ name }) => !found.some((other) => other.name.startsWith(`${name} `)));
  return longest.length === 1 ? longest[0]!.node : null;
}
