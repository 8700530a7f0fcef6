import type { CriteriaSet, SetId } from '../data/criteria';

/** The truth about one commune and one criterion. */
export type Mark = 'met' | 'notMet' | 'notConsidered';

export type Kind =
  'Xã' | 'Phường' | 'Thị trấn' | 'Thôn' | 'Bản' | 'Ấp' | 'Huyện' | 'Thành phố' | 'Thị xã' | 'Vùng' | 'Tỉnh';

/** A unit that is rated: a commune, or a village where the set rates villages. */
export interface Leaf {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** False: nothing was handed in, its row is blank. Its marks then read notMet. */
  readonly submitted: boolean;
  readonly marks: readonly Mark[];
  /** Criteria met a year earlier. */
  readonly previous: number;
}

/** A unit made of units: a district, a region, the whole (`root`). */
export interface Group {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly children: readonly Node[];
}

export type Node = Leaf | Group;

/** What to build a model from. Everything random follows from the seed. */
export interface Shape {
  readonly seed: number;
  /** Levels of groups below the whole: none, districts, or regions and districts. */
  readonly levels: 0 | 1 | 2;
  /** Groups under each group, outermost first; as many as there are levels. */
  readonly groups: readonly number[];
  /** Leaves under the innermost group: at least, at most. */
  readonly leaves: readonly [number, number];
  readonly set: SetId;
  /** Share of marks that are «không xét». */
  readonly notConsidered: number;
  /** How many units handed in nothing. */
  readonly unsubmitted: number;
  /** Some leaves are wards or towns. */
  readonly wards: boolean;
}

export interface Model {
  readonly shape: Shape;
  readonly set: CriteriaSet;
  readonly province: string;
  /** Its id is `root`. */
  readonly root: Group;
}

export function isGroup(node: Node): node is Group {
  return 'children' in node;
}

export function leavesOf(node: Node): readonly Leaf[] {
  return isGroup(node) ? node.children.flatMap(leavesOf) : [node];
}

/** All groups below and including this one, outer before inner. */
export function groupsOf(group: Group): readonly Group[] {
  return [group, ...group.children.filter(isGroup).flatMap(groupsOf)];
}

/** Units that meet the criterion at an index (from 0). */
export function totalOf(node: Node, criterion: number): number {
  return leavesOf(node).filter((leaf) => leaf.marks[criterion] === 'met').length;
}

/** Marks met over all criteria: a leaf's count, or a group's total of totals. */
export function countOf(node: Node): number {
  return leavesOf(node).reduce((sum, leaf) => sum + leaf.marks.filter((mark) => mark === 'met').length, 0);
}

/** Criteria met per unit listed (submitted or not), unrounded. */
export function averageOf(group: Group): number {
  return countOf(group) / leavesOf(group).length;
}

export function previousOf(node: Node): number {
  return leavesOf(node).reduce((sum, leaf) => sum + leaf.previous, 0);
}

/** The model with its root's tree changed. */
export function mapGroups(model: Model, change: (group: Group) => Group): Model {
  const walk = (group: Group): Group =>
    change({ ...group, children: group.children.map((child) => (isGroup(child) ? walk(child) : child)) });
  return { ...model, root: walk(model.root) };
}

/** The same leaves without their groups. A name that stood in two groups gets a second word, so it stays one unit. */
export function flatten(model: Model): Model {
  const seen = new Set<string>();
  const children = leavesOf(model.root).map((leaf) => {
    const name = seen.has(leaf.name) ? `${leaf.name} Đông` : leaf.name;
    seen.add(name);
    return { ...leaf, name };
  });
  return { ...model, root: { ...model.root, children } };
}
