import { SETS } from '../data/criteria';
import { COMMUNES, DISTRICTS, PROVINCES, REGIONS, TRAPS, VILLAGES } from '../data/names';
import { random, type Random } from '../random';
import type { Group, Kind, Leaf, Mark, Model, Node, Shape } from './model';

/** Builds the province of a shape: the same shape gives the same province. */
export function buildModel(shape: Shape): Model {
  const rng = random(shape.seed);
  const set = SETS[shape.set];
  const hard = set.criteria.map(() => rng.next() * 0.6);
  const sizes = groupSizes(shape, rng);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const village = set.rates === 'village';
  const names = leafNames(total, village, sizes.length > 1, rng);
  const blank = new Set(
    rng.shuffle(sizes.map((_, i) => i).flatMap((i) => indicesOf(sizes, i))).slice(0, shape.unsubmitted),
  );
  const leaves = names.map((name, i): Leaf => {
    const submitted = !blank.has(i);
    const marks = submitted ? marksOf(hard, shape.notConsidered, rng) : hard.map((): Mark => 'notMet');
    const met = marks.filter((mark) => mark === 'met').length;
    return {
      id: `u${i}`,
      kind: leafKind(village, shape.wards, rng),
      name,
      submitted,
      marks,
      previous: Math.max(0, met - rng.int(0, 3)),
    };
  });
  const rated = everyCriterionMet(leaves);
  const province = rng.pick(PROVINCES);
  return { shape, set, province, root: root(shape, province, village, sizes, rated, rng) };
}

/** Leaf counts of the innermost groups, in order. */
function groupSizes(shape: Shape, rng: Random): number[] {
  const count = shape.groups.slice(0, shape.levels).reduce((product, n) => product * n, 1);
  return Array.from({ length: count }, () => rng.int(shape.leaves[0], shape.leaves[1]));
}

/** Leaf indices of a group that may be left blank: all but its first two. */
function indicesOf(sizes: readonly number[], group: number): number[] {
  const start = sizes.slice(0, group).reduce((sum, size) => sum + size, 0);
  return Array.from({ length: Math.max(0, (sizes[group] ?? 0) - 2) }, (_, i) => start + 2 + i);
}

function leafNames(total: number, village: boolean, parted: boolean, rng: Random): string[] {
  if (village) {
    const base = rng.shuffle(VILLAGES);
    return Array.from({ length: total }, (_, i) => {
      const round = Math.floor(i / base.length);
      return `${base[i % base.length]}${round > 0 ? ` ${round + 1}` : ''}`;
    });
  }
  const names = rng.shuffle(COMMUNES).slice(0, total);
  rng.shuffle(TRAPS).forEach((trap, i) => {
    const at = i * 3 + 1;
    if (at < total) names[at] = trap;
  });
  // One name may stand in two districts: that is nothing wrong.
  if (parted) names[total - 1] = names[0] as string;
  return names;
}

function leafKind(village: boolean, wards: boolean, rng: Random): Kind {
  if (village) return rng.pick<Kind>(['Thôn', 'Thôn', 'Bản']);
  return wards && rng.next() < 0.15 ? rng.pick<Kind>(['Phường', 'Thị trấn']) : 'Xã';
}

function marksOf(hard: readonly number[], notConsidered: number, rng: Random): Mark[] {
  const strength = rng.next() < 0.2 ? 2 : 0.4 + rng.next() * 0.7;
  const marks = hard.map((difficulty): Mark => {
    if (rng.next() < notConsidered) return 'notConsidered';
    return rng.next() < strength - difficulty ? 'met' : 'notMet';
  });
  if (!marks.includes('met')) marks[0] = 'met';
  return marks;
}

function everyCriterionMet(leaves: readonly Leaf[]): Leaf[] {
  const result = [...leaves];
  const width = result[0]?.marks.length ?? 0;
  for (let k = 0; k < width; k++) {
    if (result.some((leaf) => leaf.marks[k] === 'met')) continue;
    const at = result.findIndex((leaf, i) => leaf.submitted && i >= k % result.length);
    const index = at >= 0 ? at : result.findIndex((leaf) => leaf.submitted);
    const leaf = result[index] as Leaf;
    result[index] = { ...leaf, marks: leaf.marks.map((mark, i) => (i === k ? 'met' : mark)) };
  }
  return result;
}

function root(
  shape: Shape,
  province: string,
  village: boolean,
  sizes: readonly number[],
  leaves: readonly Leaf[],
  rng: Random,
): Group {
  let start = 0;
  const groupNames = village ? rng.shuffle(COMMUNES) : rng.shuffle(DISTRICTS);
  let nodes: Node[] = sizes.map((size, i): Group => {
    const children = leaves.slice(start, start + size);
    start += size;
    const kind: Kind = village
      ? 'Xã'
      : i === sizes.length - 1 && i > 0
        ? rng.pick<Kind>(['Thành phố', 'Thị xã'])
        : 'Huyện';
    return { id: `d${i}`, kind, name: groupNames[i % groupNames.length] as string, children };
  });
  if (shape.levels === 0) nodes = [...leaves];
  if (shape.levels === 2) {
    const per = shape.groups[1] ?? 1;
    nodes = Array.from({ length: shape.groups[0] ?? 1 }, (_, i): Group => {
      return {
        id: `r${i}`,
        kind: 'Vùng',
        name: REGIONS[i % REGIONS.length] as string,
        children: nodes.slice(i * per, (i + 1) * per),
      };
    });
  }
  return { id: 'root', kind: 'Tỉnh', name: province, children: nodes };
}
