import type { AxisNode, NodeRole } from '../../bieu/axis';
import { fold, words } from '../../text/normalize';
import type { ClassedLine } from './levels';

/** The axis of units: a root, its groups and units, and the lines of averages beside them. */
export interface Outline {
  readonly root: AxisNode;
  readonly averageLines: readonly AxisNode[];
}

/** Sums the criterion columns of lines; tells to which units an unnamed total belongs. */
export type AgreesWith = (totalLine: number, unitLines: readonly number[]) => number;

interface Draft {
  role: NodeRole;
  label: string;
  labelLine: number | null;
  lines: number[];
  parts: Draft[];
  parent: Draft | null;
  rank: number;
  /** The numbering of a group («II»), for totals that name it so. */
  numbering: string;
}

/**
 * Nests classed lines into the tree of units. Groups open by rank and stay open until one as senior comes; totals
 * are given to the group they name, follow or precede, or to all.
 */
export function outline(lines: readonly ClassedLine[], agrees: AgreesWith): Outline {
  const root = draft('root', '', null, -1);
  nest(lines, root);
  const flat = root.parts.every((part) => part.role === 'unit');
  placeTotals(lines, root, flat ? groupByColumns(lines, root) : new Map(), agrees);
  return {
    root: freeze(root, null),
    averageLines: lines
      .filter((one) => one.class === 'averageLine')
      .map((one) => freeze({ ...draft('averageLine', one.label, one.line, 0), lines: [one.line] }, null)),
  };
}

function draft(role: NodeRole, label: string, labelLine: number | null, rank: number): Draft {
  return { role, label, labelLine, lines: [], parts: [], parent: null, rank, numbering: '' };
}

function adopt(parent: Draft, child: Draft): void {
  child.parent = parent;
  parent.parts.push(child);
}

function nest(lines: readonly ClassedLine[], root: Draft): void {
  let open = root;
  for (const one of lines) {
    if (one.class === 'group') {
      while (open.rank >= one.rank) open = open.parent!;
      const group = draft('group', one.label, one.line, one.rank);
      if (hasFigures(one)) group.lines.push(one.line);
      group.numbering = numberingText(one);
      adopt(open, group);
      open = group;
    } else if (one.class === 'unit') {
      const unit = draft('unit', one.label, one.line, Infinity);
      unit.lines.push(one.line);
      adopt(open, unit);
    }
  }
}

function hasFigures(one: ClassedLine): boolean {
  return one.filled > 0 || one.otherFigures;
}

function numberingText(one: ClassedLine): string {
  if (!one.numbering) return '';
  const { kind, value } = one.numbering;
  if (kind === 'alpha') return String.fromCharCode(96 + value);
  return kind === 'roman' ? `roman ${value}` : String(value);
}

/**
 * Groups told by columns beside the units (region, district): units in a row that share a value. A total among
 * them belongs to the innermost group whose column spans it. Gives the owners of such totals.
 */
function groupByColumns(lines: readonly ClassedLine[], root: Draft): Map<ClassedLine, Draft> {
  const owners = new Map<ClassedLine, Draft>();
  const units = lines.filter((one) => one.class === 'unit');
  const members = lines.filter((one) => one.class === 'unit' || one.class === 'total');
  const labels = new Set(members.flatMap((one) => one.groupLabels).filter((label) => label !== ''));
  if (labels.size === 0 || labels.size >= units.length) return owners;
  const old = new Map(root.parts.map((part) => [part.lines[0]!, part]));
  root.parts = [];
  let open: Draft[] = [];
  for (const one of members) {
    const depth = one.groupLabels.findLastIndex((label) => label !== '');
    if (one.class === 'total' && depth < 0) continue;
    open = openGroups(
      root,
      open,
      one.class === 'total' ? one.groupLabels.slice(0, depth + 1) : one.groupLabels,
    );
    const owner = open.at(-1) ?? root;
    if (one.class === 'total') owners.set(one, owner);
    else adopt(owner, old.get(one.line)!);
  }
  return owners;
}

/** The groups that hold a line: those open so far as far as the labels agree or are left blank, new ones after. */
function openGroups(root: Draft, open: readonly Draft[], labels: readonly string[]): Draft[] {
  const groups: Draft[] = [];
  let same = true;
  for (const [depth, label] of labels.entries()) {
    const before = same ? open[depth] : undefined;
    if (before && (label === '' || fold(before.label) === fold(label))) {
      groups.push(before);
      continue;
    }
    if (label === '') continue;
    same = false;
    const group = draft('group', label, null, depth);
    adopt(groups.at(-1) ?? root, group);
    groups.push(group);
  }
  return groups;
}

function placeTotals(
  lines: readonly ClassedLine[],
  root: Draft,
  spanned: ReadonlyMap<ClassedLine, Draft>,
  agrees: AgreesWith,
): void {
  const totals = lines.filter((one) => one.class === 'total');
  const named = new Map<ClassedLine, Draft>();
  for (const total of totals) {
    const owner = spanned.get(total) ?? namedOwner(total, root, lines);
    if (owner) named.set(total, owner);
  }
  const open = totals.filter((total) => !named.has(total) && total.total?.scope !== 'all');
  const perGroup = totalsPerGroup(open, lines, root, agrees);
  for (const total of totals) {
    const owner = named.get(total) ?? perGroup.get(total) ?? root;
    owner.lines.push(total.line);
    owner.lines.sort((a, b) => a - b);
    if (owner === root && root.label === '') {
      root.label = total.label;
      root.labelLine = total.line;
    }
  }
}

/** The group that a total names («Cộng huyện Mường Chà», «Cộng II»), made where no heading opened it. */
function namedOwner(total: ClassedLine, root: Draft, lines: readonly ClassedLine[]): Draft | null {
  const name = total.total?.scope === 'group' ? total.total.group : null;
  if (name === null) return null;
  const groups = allGroups(root);
  const byName = groups.filter((group) => namesGroup(name, group));
  if (byName.length > 0) return nearest(byName, total.line);
  if (groups.some((group) => group.labelLine !== null)) return null;
  return groupOfNeighbours(total, root, lines);
}

function namesGroup(name: string, group: Draft): boolean {
  // «Vùng núi (3 xã)»: the number of units is no part of the name
  const label = words(group.label.replace(/\([^)]*\)/g, ' '));
  if (label !== '' && (label === name || label.endsWith(` ${name}`) || name.endsWith(` ${label}`)))
    return true;
  const roman = romanName(name);
  return group.numbering !== '' && (group.numbering === name || group.numbering === roman);
}

function romanName(name: string): string {
  if (!/^[ivxlc]+$/.test(name)) return '';
  const value = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const;
  let sum = 0;
  for (let i = 0; i < name.length; i++) {
    const here = value[name[i] as keyof typeof value];
    const next = i + 1 < name.length ? value[name[i + 1] as keyof typeof value] : 0;
    sum += here < next ? -here : here;
  }
  return `roman ${sum}`;
}

function nearest(groups: readonly Draft[], line: number): Draft {
  const before = groups.filter((group) => (group.labelLine ?? firstLine(group)) < line);
  return before.at(-1) ?? groups[0]!;
}

function firstLine(group: Draft): number {
  return group.lines[0] ?? (group.parts[0] ? firstLine(group.parts[0]) : Infinity);
}

/** The loose units that stand between the total before this one and it (or after it, where it opens its group). */
function groupOfNeighbours(total: ClassedLine, root: Draft, lines: readonly ClassedLine[]): Draft | null {
  const at = lines.indexOf(total);
  const loose = new Map(
    root.parts.filter((part) => part.role === 'unit').map((part) => [part.lines[0]!, part]),
  );
  const opensFirst =
    lines.slice(0, at).every((one) => one.class !== 'unit') || lines[at - 1]?.class === 'total';
  const closesBefore = lines[at - 1]?.class === 'unit' && !startsWithTotal(lines);
  const run: Draft[] = [];
  if (closesBefore) {
    for (let i = at - 1; i >= 0 && lines[i]!.class === 'unit'; i--) {
      const unit = loose.get(lines[i]!.line);
      if (unit) run.unshift(unit);
    }
  } else if (opensFirst || startsWithTotal(lines)) {
    for (let i = at + 1; i < lines.length && lines[i]!.class === 'unit'; i++) {
      const unit = loose.get(lines[i]!.line);
      if (unit) run.push(unit);
    }
  }
  return run.length === 0 ? null : gather(root, run, total.label, null);
}

/** Whether a total that names a group opens the table: then each opens its own. */
function startsWithTotal(lines: readonly ClassedLine[]): boolean {
  const first = lines.find(
    (one) => one.class === 'unit' || (one.class === 'total' && one.total?.scope === 'group'),
  );
  return first?.class === 'total';
}

/** Makes a group of units that follow one another under the root. */
function gather(root: Draft, units: readonly Draft[], label: string, labelLine: number | null): Draft {
  const group = draft('group', label, labelLine, 2);
  const at = root.parts.indexOf(units[0]!);
  root.parts = root.parts.filter((part) => !units.includes(part));
  root.parts.splice(at, 0, group);
  group.parent = root;
  for (const unit of units) adopt(group, unit);
  return group;
}

function allGroups(node: Draft): Draft[] {
  return node.parts.filter((part) => part.role === 'group').flatMap((group) => [group, ...allGroups(group)]);
}

/** The totals that say no scope, given to the group each closes, where they are totals of groups at all. */
function totalsPerGroup(
  open: readonly ClassedLine[],
  lines: readonly ClassedLine[],
  root: Draft,
  agrees: AgreesWith,
): Map<ClassedLine, Draft> {
  const given = new Map<ClassedLine, Draft>();
  const closing = open.filter((total) => lines[lines.indexOf(total) - 1]?.class === 'unit');
  const groups = allGroups(root);
  for (const total of closing) {
    const isOnly = closing.length === 1 && open.length === 1;
    const group = groups.length > 0 ? groupEndingAt(total, lines, groups) : null;
    if (groups.length > 0) {
      if (!group || group.lines.length > 0) continue;
      const units = unitLines(group);
      const all = unitLines(root);
      if (units.length < all.length && isOnly && agrees(total.line, all) >= agrees(total.line, units))
        continue;
      given.set(total, group);
    } else if (!isOnly && closing.length > 1) {
      const run = runBefore(total, lines, root);
      const isLast = total === closing.at(-1) && total === open.at(-1);
      const all = unitLines(root);
      if (
        isLast &&
        agrees(total.line, all) >
          agrees(
            total.line,
            run.map((unit) => unit.lines[0]!),
          )
      )
        continue;
      if (run.length > 0) given.set(total, gather(root, run, total.label, null));
    }
  }
  return given;
}

function groupEndingAt(
  total: ClassedLine,
  lines: readonly ClassedLine[],
  groups: readonly Draft[],
): Draft | null {
  const last = lines[lines.indexOf(total) - 1]!;
  return (
    groups.find((group) => group.parts.some((part) => part.lines[0] === last.line && part.role === 'unit')) ??
    null
  );
}

function runBefore(total: ClassedLine, lines: readonly ClassedLine[], root: Draft): Draft[] {
  const loose = new Map(
    root.parts.filter((part) => part.role === 'unit').map((part) => [part.lines[0]!, part]),
  );
  const run: Draft[] = [];
  for (let i = lines.indexOf(total) - 1; i >= 0 && lines[i]!.class === 'unit'; i--) {
    const unit = loose.get(lines[i]!.line);
    if (unit) run.unshift(unit);
  }
  return run;
}

function unitLines(node: Draft): number[] {
  return node.role === 'unit' ? [...node.lines] : node.parts.flatMap(unitLines);
}

function freeze(node: Draft, parent: AxisNode | null): AxisNode {
  const frozen = {
    role: node.role,
    label: node.label,
    labelLine: node.labelLine,
    lines: node.lines,
    parent,
    partitions: [] as { kind: 'complete'; parts: AxisNode[] }[],
  };
  if (node.parts.length > 0) {
    frozen.partitions.push({ kind: 'complete', parts: node.parts.map((part) => freeze(part, frozen)) });
  }
  return frozen;
}
