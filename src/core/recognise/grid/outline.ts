import type { AxisNode } from '../../bieu/axis';
import { adopt, allGroups, draft, type Draft } from './draft';
import { groupByColumns } from './groupColumns';
import type { ClassedLine } from './levels';
import { placeTotals, type AgreesWith } from './placeTotals';

/** The axis of units: a root, its groups and units, and the lines of averages beside them. */
export interface Outline {
  readonly root: AxisNode;
  readonly averageLines: readonly AxisNode[];
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
  const frozen = new Map<Draft, AxisNode>();
  const units = freeze(root, null, frozen);
  return {
    root: units,
    averageLines: averages(lines, root).map(({ line, of }) =>
      freeze(
        { ...draft('averageLine', line.label, line.line, 0), lines: [line.line] },
        frozen.get(of)!,
        frozen,
      ),
    ),
  };
}

/** The lines of averages, each with the node it averages: the whole, or the group it opens or closes. */
function averages(lines: readonly ClassedLine[], root: Draft): { line: ClassedLine; of: Draft }[] {
  const opened = new Map<number | null, Draft>();
  for (const group of allGroups(root)) {
    opened.set(group.labelLine, group);
    for (const part of group.parts) if (part.role === 'unit') opened.set(part.lines[0]!, group);
  }
  const lastUnit = lines.findLastIndex((one) => one.class === 'unit');
  const found: { line: ClassedLine; of: Draft }[] = [];
  let group = root;
  let perGroup = false;
  lines.forEach((line, at) => {
    if (line.class === 'group' || line.class === 'unit') group = opened.get(line.line) ?? root;
    if (line.class === 'total' && root.lines.includes(line.line)) group = root;
    if (line.class !== 'averageLine') return;
    // one line of averages alone at the end is of all, whatever group stands last
    perGroup ||= at < lastUnit;
    found.push({ line, of: perGroup ? group : root });
  });
  return found;
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

function freeze(node: Draft, parent: AxisNode | null, all: Map<Draft, AxisNode>): AxisNode {
  const frozen = {
    role: node.role,
    label: node.label,
    labelLine: node.labelLine,
    lines: node.lines,
    parent,
    partitions: [] as { kind: 'complete'; parts: AxisNode[] }[],
  };
  all.set(node, frozen);
  if (node.parts.length > 0) {
    frozen.partitions.push({ kind: 'complete', parts: node.parts.map((part) => freeze(part, frozen, all)) });
  }
  return frozen;
}
