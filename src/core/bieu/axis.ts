/**
 * The two axes of a Biểu: a tree of nodes down its side and one across its top. A node's figures stand in zero
 * or more lines of the sheet (rows for the side axis, columns for the top one, the other way round where the
 * table lies on its side); its partitions say which other nodes it is the sum of.
 */

/** What a node is to its axis. */
export type NodeRole =
  'root' | 'group' | 'unit' | 'criterion' | 'count' | 'average' | 'averageLine' | 'unitCount' | 'other';

/** `complete`: the parts make up the whole («Chia ra», subtotals); `subset`: parts ≤ whole («Trong đó»). */
export interface Partition {
  readonly kind: 'complete' | 'subset';
  readonly parts: readonly AxisNode[];
}

export interface AxisNode {
  readonly role: NodeRole;
  /** As printed, NFC, spaces folded. */
  readonly label: string;
  /** The line its label stands in; null where it has none of its own. */
  readonly labelLine: number | null;
  /** The lines that hold its figures, in sheet order. */
  readonly lines: readonly number[];
  readonly parent: AxisNode | null;
  readonly partitions: readonly Partition[];
  /** The criterion's number in its set, for criterion nodes. */
  readonly number?: number;
}

/** The direct parts of a node's complete partitions' first one; empty for a leaf. */
export function completeParts(node: AxisNode): readonly AxisNode[] {
  // nearly all nodes are leaves
  if (node.partitions.length === 0) return NO_PARTS;
  return node.partitions.find((one) => one.kind === 'complete')?.parts ?? NO_PARTS;
}

const NO_PARTS: readonly AxisNode[] = [];

/** All leaves of role `unit` under a node (the node itself where it is one), in order. */
export function unitsUnder(node: AxisNode): AxisNode[] {
  const units: AxisNode[] = [];
  visit(node, (one) => {
    if (one.role === 'unit') units.push(one);
  });
  return units;
}

/** A node and all nodes under it, parents first. */
export function descend(node: AxisNode): AxisNode[] {
  const nodes: AxisNode[] = [];
  visit(node, (one) => nodes.push(one));
  return nodes;
}

/** Ten thousand communes: one pass without a list per leaf. */
function visit(node: AxisNode, see: (node: AxisNode) => void): void {
  see(node);
  for (const part of completeParts(node)) visit(part, see);
}
