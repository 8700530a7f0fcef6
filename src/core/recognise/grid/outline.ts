import type { AxisNode } from '../../bieu/axis';
import { adopt, draft, type Draft } from './draft';
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
  return {
    root: freeze(root, null),
    averageLines: lines
      .filter((one) => one.class === 'averageLine')
      .map((one) => freeze({ ...draft('averageLine', one.label, one.line, 0), lines: [one.line] }, null)),
  };
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
