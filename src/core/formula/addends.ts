import type { Node } from './parse';
import type { Reference } from './token';

/** Cells that a formula adds, with the weight each counts with. */
export interface Addend {
  readonly cells: Reference;
  readonly weight: number;
  /** `SUBTOTAL` leaves out cells that hold a `SUBTOTAL` themselves. */
  readonly skipsSubtotals: boolean;
}

/** A formula that adds cells and does nothing else. */
export interface Sum {
  readonly addends: readonly Addend[];
  /** What is added beside cells; 0 in a plain sum. */
  readonly constant: number;
  /** `COUNTIF` and its like count cells instead of adding what they hold. */
  readonly counts: boolean;
}

/** Functions that keep which cells are added: their first argument is the sum. */
const WRAPPERS = new Set(['ROUND', 'IFERROR', 'N', 'ROUNDUP', 'ROUNDDOWN']);
const COUNTS = new Set(['COUNT', 'COUNTA']);
/** Codes of SUBTOTAL and AGGREGATE that mean a sum; 109: without hidden rows. */
const SUM_CODES = new Set([9, 109]);

/** The most addends that are looked at; a formula of Excel's greatest length has fewer. */
const MOST = 4096;

/**
 * The cells a formula adds, where it is a sum and nothing else: `SUM(a:b,c)`, `a+b-c`, `SUBTOTAL(9,…)`, sums in
 * sums, all of it times or by a number (`SUM(a:b)/2`), rounded; or a count of marks (`COUNTIF(a:b,"x")`). Null
 * otherwise.
 */
export function sumOf(node: Node): Sum | null {
  const addends: Addend[] = [];
  const state = { constant: 0, counts: false, adds: false };
  const isSum = collect(node, 1, false, addends, state);
  if (!isSum || addends.length === 0 || addends.length > MOST || (state.counts && state.adds)) return null;
  return { addends, constant: state.constant, counts: state.counts };
}

interface State {
  constant: number;
  counts: boolean;
  adds: boolean;
}

function collect(node: Node, weight: number, inCall: boolean, addends: Addend[], state: State): boolean {
  switch (node.kind) {
    case 'reference':
      // a range outside a function is one of its cells, or many: no sum either way
      if (node.to !== null && !inCall) return false;
      state.adds = true;
      addends.push({ cells: node, weight, skipsSubtotals: false });
      return true;
    case 'number':
      state.constant += node.value * weight;
      return true;
    case 'sum':
      return node.terms.every((term) => collect(term.node, weight * term.weight, false, addends, state));
    case 'product': {
      const scaled = scaleOf(node.factors);
      return scaled !== null && collect(scaled.node, weight * scaled.scale, false, addends, state);
    }
    case 'call':
      return collectCall(node, weight, addends, state);
    case 'text':
    case 'other':
      return false;
  }
}

function collectCall(
  { name, args }: Extract<Node, { kind: 'call' }>,
  weight: number,
  addends: Addend[],
  state: State,
): boolean {
  const [first, second] = args;
  if (name === 'SUM') return args.every((arg) => arg === null || collect(arg, weight, true, addends, state));
  if (WRAPPERS.has(name)) return !!first && collect(first, weight, false, addends, state);
  if (name === 'SUBTOTAL' || name === 'AGGREGATE') {
    if (first?.kind !== 'number' || !SUM_CODES.has(first.value)) return false;
    state.adds = true;
    return addRanges(args.slice(name === 'SUBTOTAL' ? 1 : 2), weight, true, addends);
  }
  const isCountIf = name === 'COUNTIF' && (second?.kind === 'text' || second?.kind === 'number');
  if (!isCountIf && !COUNTS.has(name)) return false;
  state.counts = true;
  return addRanges(isCountIf ? args.slice(0, 1) : args, weight, false, addends);
}

function addRanges(
  args: readonly (Node | null)[],
  weight: number,
  skipsSubtotals: boolean,
  addends: Addend[],
): boolean {
  for (const arg of args) {
    if (arg?.kind !== 'reference') return false;
    addends.push({ cells: arg, weight, skipsSubtotals });
  }
  return args.length > 0;
}

/** The only factor that is no number, and what it is multiplied by; null where there are several. */
function scaleOf(
  factors: Extract<Node, { kind: 'product' }>['factors'],
): { readonly node: Node; readonly scale: number } | null {
  let rest: Node | null = null;
  let scale = 1;
  for (const { node, inverse } of factors) {
    if (node.kind === 'number') scale = inverse ? scale / node.value : scale * node.value;
    else if (rest !== null || inverse) return null;
    else rest = node;
  }
  return rest !== null && Number.isFinite(scale) && scale !== 0 ? { node: rest, scale } : null;
}
