import type { NodeRole } from '../../bieu/axis';

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

export function draft(role: NodeRole, label: string, labelLine: number | null, rank: number): Draft {
  return { role, label, labelLine, lines: [], parts: [], parent: null, rank, numbering: '' };
}

export function adopt(parent: Draft, child: Draft): void {
  child.parent = parent;
  parent.parts.push(child);
}

export function allGroups(node: Draft): Draft[] {
  return node.parts.filter((part) => part.role === 'group').flatMap((group) => [group, ...allGroups(group)]);
}

export function unitLines(node: Draft): number[] {
  return node.role === 'unit' ? [...node.lines] : node.parts.flatMap(unitLines);
}
