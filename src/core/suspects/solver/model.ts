import type { Balance } from '../balance';
import { cellCost } from '../rank';
import type { CellId, Domain, Space } from '../space';
import { CELL } from '../weights';

/** Which cells may change, and the balances over them: what a solver is asked about. */
export interface Model {
  readonly cells: readonly CellId[];
  readonly balances: readonly number[];
}

/** Changes beyond this many times the largest figure around are not looked for. */
const REACH = 10;

/** The cells of failing balances; `ring` wider with those of all balances over them. */
export function modelOf(space: Space, failing: readonly number[], ring: number): Model {
  let balances = new Set(failing);
  let cells = new Set<CellId>();
  for (let width = 0; width <= ring; width++) {
    cells = new Set([...balances].flatMap((index) => space.choices(index)));
    balances = new Set([...cells].flatMap((id) => space.relationsOver(id)));
  }
  const solvable = [...balances].filter((index) => isAsked(space, index));
  return { cells: [...cells].sort((a, b) => a - b), balances: solvable.sort((a, b) => a - b) };
}

/** Balances that say something: what could not be checked is only verified, and may stay so. */
function isAsked(space: Space, index: number): boolean {
  const { status } = space.checked.verdicts[index]!;
  return (status === 'holds' || status === 'fails') && space.balance(index).cells.length > 0;
}

/**
 * The smallest repair as a mixed-integer problem in LP format: `z` is 1 where a cell changes (its cost is to be least),
 * `u` and `d` are by how many steps it goes up and down. Sets of cells in `without` are not to be found again.
 */
export function lpOf(
  space: Space,
  { cells, balances }: Model,
  without: readonly (readonly CellId[])[],
): string {
  const places = new Map(cells.map((id, i) => [id, i]));
  const moves = cells.map((id) => moveOf(space, id, reachOf(space, balances)));
  const objective = cells.map((id, i) => `${CELL + cellCost(space, id)} z${i}`).join(' + ');
  const lines: string[] = [];
  for (const index of balances) lines.push(...rowsOf(space.balance(index), places, moves));
  moves.forEach(({ up, down }, i) => {
    lines.push(`u${i} - ${up} z${i} <= 0`, `d${i} - ${down} z${i} <= 0`);
  });
  for (const set of without) {
    const terms = set.flatMap((id) => (places.has(id) ? [`z${places.get(id)!}`] : []));
    if (terms.length > 0) lines.push(`${terms.join(' + ')} <= ${terms.length - 1}`);
  }
  const bounds = moves.flatMap(({ up, down }, i) => [`0 <= u${i} <= ${up}`, `0 <= d${i} <= ${down}`]);
  const binaries = cells.map((_, i) => `z${i}`).join(' ');
  const integers = cells.map((_, i) => `u${i} d${i}`).join(' ');
  return [
    ...['minimize', ` cost: ${objective}`, 'subject to'],
    ...lines.map((line, i) => ` r${i}: ${line}`),
    ...[
      'bounds',
      ...bounds.map((line) => ` ${line}`),
      'binary',
      ` ${binaries}`,
      'general',
      ` ${integers}`,
      'end',
    ],
  ].join('\n');
}

/** The changes a solver's values mean, by their cells. */
export function changesOf(
  space: Space,
  { cells }: Model,
  values: ReadonlyMap<string, number>,
): { id: CellId; value: number }[] {
  return cells.flatMap((id, i) => {
    const steps = Math.round((values.get(`u${i}`) ?? 0) - (values.get(`d${i}`) ?? 0));
    if (steps === 0) return [];
    const { step } = space.domain(id);
    const value = space.reading(id).low + steps * step;
    return [{ id, value: step === 1 ? value : Math.round(value / step) * step }];
  });
}

interface Move {
  readonly step: number;
  /** How many steps it may go up, and down. */
  readonly up: number;
  readonly down: number;
}

function moveOf(space: Space, id: CellId, reach: number): Move {
  const { low, high, step }: Domain = space.domain(id);
  const now = space.reading(id).low;
  const most = Math.ceil(reach / step);
  return {
    step,
    up: Math.max(0, Math.min(most, Math.floor((high - now) / step + 1e-9))),
    down: Math.max(0, Math.min(most, Math.floor((now - low) / step + 1e-9))),
  };
}

/** How far any figure may have to go: many times what the balances are about. */
function reachOf(space: Space, balances: readonly number[]): number {
  let largest = 1;
  for (const index of balances) {
    const { low, high } = space.balance(index);
    for (const bound of [low, high]) if (Number.isFinite(bound)) largest = Math.max(largest, Math.abs(bound));
  }
  return largest * REACH;
}

function rowsOf(balance: Balance, places: ReadonlyMap<CellId, number>, moves: readonly Move[]): string[] {
  const terms: string[] = [];
  balance.cells.forEach((id, i) => {
    const place = places.get(id);
    if (place === undefined) return;
    const factor = balance.weights[i]! * moves[place]!.step;
    terms.push(`${signed(factor)} u${place}`, `${signed(-factor)} d${place}`);
  });
  if (terms.length === 0) return [];
  const left = terms.join(' ');
  return [
    ...(Number.isFinite(balance.low) ? [`${left} >= ${plain(balance.low)}`] : []),
    ...(Number.isFinite(balance.high) ? [`${left} <= ${plain(balance.high)}`] : []),
  ];
}

function signed(value: number): string {
  return value < 0 ? `- ${plain(-value)}` : `+ ${plain(value)}`;
}

/** The format knows no exponents of the kind JavaScript writes for small numbers. */
function plain(value: number): string {
  return String(Number(value.toFixed(9)));
}
