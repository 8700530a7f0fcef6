import type { Balance } from '../balance';
import { cellCost } from '../rank';
import type { CellId, Space } from '../space';
import { coverRows } from './cuts';
import { bandOf, bandRows, type SpeltOut } from './bands';
import { movesOf } from './moves';
import { plain, Variables } from './variables';

/** Which cells may change, the balances over them, and bands that are to be heeded. */
export interface Model {
  readonly variables: Variables;
  readonly balances: readonly Balance[];
  /** What fails and is to hold: the component, and whatever else fails over the cells. */
  readonly failing: readonly number[];
}

/**
 * What a cell costs more than what is known of it: however much evidence speaks for a repair of many cells, one of
 * fewer cells is the cheaper one. Evidence is a few units a cell (`weights.ts`).
 */
const CELL_COST = 1000;

/** More cells than this are no slips; nobody would wait for the answer. */
const MOST_CELLS = 6000;

/**
 * Steps that a figure may go at most: HiGHS takes 1e-6 for 0, and a figure that may go farther than half of its inverse
 * moves by half a step without counting as changed. Of funds in đồng it gave wrong «smallest» repairs and «infeasible»,
 * and did not end within its time (measured from 10⁷ steps on, 2026-11-29); those are left to the search.
 */
const MOST_WAY = 500_000;

/**
 * The cells of failing balances with all balances over them, `ring` wider with the cells of those. Null where they
 * cannot hold whatever the cells become, and «wide» where there are too many of them, or figures too large.
 */
export function modelOf(space: Space, failing: readonly number[], ring: number): Model | 'wide' | null {
  const cells = new Set<CellId>();
  let touched = new Set(withBands(space, failing));
  for (let width = 0; width <= ring; width++) {
    const from = [...touched].filter((index) => width === 0 || !bandOf(space, index));
    for (const index of from) for (const id of space.choices(index)) cells.add(id);
    if (cells.size > MOST_CELLS) return 'wide';
    touched = new Set([...touched, ...space.relationsOverAny(cells)]);
    // what else fails over these cells has to hold as well, and may have its own wrong cell
    for (const index of touched) {
      if (!space.fails(index) || !isHeeded(space, index)) continue;
      for (const id of space.choices(index)) cells.add(id);
    }
    touched = new Set([...touched, ...space.relationsOverAny(cells)]);
  }
  const ids = [...cells].sort((a, b) => a - b);
  const balances = [...touched]
    .sort((a, b) => a - b)
    .filter((index) => isAsked(space, index))
    .map((index) => space.balance(index));
  const moves = movesOf(space, ids, balances);
  const all = [...touched].filter((index) => space.fails(index) && isHeeded(space, index));
  if (moves && [...moves.values()].some(({ low, high }) => high - low > MOST_WAY)) return 'wide';
  return moves && { variables: new Variables(moves), balances, failing: [...new Set([...failing, ...all])] };
}

/** What fails beside the same bands belongs to it: which units get in or out depends on all their marks. */
function withBands(space: Space, failing: readonly number[]): readonly number[] {
  const over = space.relationsOverAny(failing.flatMap((index) => space.choices(index)));
  const bands = [...over, ...failing].filter((index) => space.fails(index) && bandOf(space, index));
  const beside = space.relationsOverAny(bands.flatMap((index) => space.balance(index).others));
  return [
    ...new Set([...failing, ...[...beside].filter((index) => space.fails(index) && isHeeded(space, index))]),
  ];
}

function isHeeded(space: Space, index: number): boolean {
  return space.balance(index).cells.length > 0 || bandOf(space, index) !== null;
}

/** Balances that say something: what could not be checked is only verified, and may stay so. */
function isAsked(space: Space, index: number): boolean {
  const { status } = space.checked.verdicts[index]!;
  return (status === 'holds' || status === 'fails') && space.balance(index).cells.length > 0;
}

/** Bands that failing relations are among: they are heeded from the start, others once an answer breaks them. */
export function failingBands(space: Space, failing: readonly number[]): Map<number, ReadonlySet<number>> {
  const bands = failing.filter((index) => bandOf(space, index) !== null);
  return new Map(bands.map((index) => [index, new Set<number>()]));
}

/** What else is asked of an answer. */
export interface Demands {
  /** Bands that are heeded. */
  readonly bands: SpeltOut;
  /** Sets of cells that may not all change. */
  readonly without: readonly (readonly CellId[])[];
  /** Sets of cells that are refuted as they are; with further ones they may do. */
  readonly refuted: readonly (readonly CellId[])[];
  /** Cells that change at most. */
  readonly most: number;
}

/** The smallest repair as a mixed-integer problem in LP format: as few changed cells as can be, then as likely ones. */
export function lpOf(space: Space, { variables, balances }: Model, demands: Demands): string {
  const ids = [...variables.moves.keys()];
  const objective = ids.map((id) => `${CELL_COST + cellCost(space, id)} ${variables.changed(id)}`);
  const bands = [...demands.bands].map(([index, spelt]) => bandRows(space, index, variables, spelt));
  const lines = [
    ...coverRows(balances, variables),
    ...balances.flatMap((balance) => rowsOf(balance, variables)),
    ...variables.rows(),
    ...bands.flatMap((band) => band.lines),
    ...demands.without.flatMap((set) => notAll(set, variables)),
    ...demands.refuted.flatMap((set) => notExactly(set, variables)),
    ...(demands.most < ids.length
      ? [`${ids.map((id) => variables.changed(id)).join(' + ')} <= ${demands.most}`]
      : []),
  ];
  const integers = variables.integers();
  return [
    ...['minimize', ` cost: ${objective.join(' + ')}`, 'subject to'],
    ...lines.map((line, i) => ` c${i}: ${line}`),
    ...['bounds', ...variables.bounds().map((line) => ` ${line}`)],
    ...['binary', ` ${[...variables.binaries(), ...bands.flatMap((band) => band.binaries)].join(' ')}`],
    ...(integers.length > 0 ? ['general', ` ${integers.join(' ')}`] : []),
    'end',
  ].join('\n');
}

function notAll(set: readonly CellId[], variables: Variables): string[] {
  const names = set.map((id) => variables.changed(id));
  return names.length === 0 ? [] : [`${names.join(' + ')} <= ${names.length - 1}`];
}

function notExactly(set: readonly CellId[], variables: Variables): string[] {
  const own = new Set(set);
  const signed = [...variables.moves.keys()].map(
    (id) => `${own.has(id) ? '+' : '-'} ${variables.changed(id)}`,
  );
  return [`${signed.join(' ')} <= ${set.length - 1}`];
}

/** A balance as one row or two. Multiplied so that the weights are whole: shares of 115 communes are no short decimals. */
function rowsOf({ cells, weights, low, high }: Balance, variables: Variables): string[] {
  const factor = wholeFactor(weights);
  const terms = cells.flatMap((id, i) => variables.change(id, weights[i]! * factor));
  if (terms.length === 0) return [];
  const left = terms.join(' ');
  if (high - low < 1e-6) return [`${left} = ${plain(((low + high) / 2) * factor)}`];
  return [
    ...(Number.isFinite(low) ? [`${left} >= ${plain(low * factor)}`] : []),
    ...(Number.isFinite(high) ? [`${left} <= ${plain(high * factor)}`] : []),
  ];
}

function wholeFactor(weights: readonly number[]): number {
  const factor = 1 / Math.min(...weights.map(Math.abs));
  const areWhole = weights.every((one) => Math.abs(one * factor - Math.round(one * factor)) < 1e-6);
  return areWhole ? factor : 1;
}
