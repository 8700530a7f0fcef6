import type { NodeRole } from '../../bieu/axis';

/** A node of the tree of units while it is being built; `freeze` makes the axis node of it. */
export interface Draft {
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

/** A new node without lines, parts or parent. */
export function draft(role: NodeRole, label: string, labelLine: number | null, rank: number): Draft {
  return { role, label, labelLine, lines: [], parts: [], parent: null, rank, numbering: '' };
}

/** Hangs a node under another, last of its parts. */
export function adopt(parent: Draft, child: Draft): void {
  child.parent = parent;
  parent.parts.push(child);
}

/** All groups under a node, outer ones first. */
export function allGroups(node: Draft): Draft[] {
  return node.parts.filter((part) => part.role === 'group').flatMap((group) => [group, ...allGroups(group)]);
}

/** The lines of all units under a node. */
export function unitLines(node: Draft): number[] {
  return node.role === 'unit' ? [...node.lines] : node.parts.flatMap(unitLines);
}
