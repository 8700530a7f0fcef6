import type { Expr, RangeRef } from '../../relations/relation';
import { idOf, type CellId, type Space } from '../space';
import { term, type Variables } from './variables';

type Band = Extract<Expr, { kind: 'band' }>;

/** Units of a band relation, by their places, whose membership is spelt out. */
export type SpeltOut = ReadonlyMap<number, ReadonlySet<number>>;

interface Unit {
  readonly place: number;
  /** Criteria met now, of how many. */
  readonly met: number;
  readonly of: number;
  /** Its marks that may change. */
  readonly marks: readonly CellId[];
}

/**
 * A band («15–18 criteria: 43 communes») as rows of a linear problem. Units that are spelt out are below, within or
 * above it, one of the three. Of every other unit it is only said that it cannot get in or out with fewer changed marks
 * than it is away from the border, which is enough until an answer makes use of it.
 */
export function bandRows(
  space: Space,
  index: number,
  variables: Variables,
  spelt: ReadonlySet<number>,
): { readonly lines: readonly string[]; readonly binaries: readonly string[] } {
  const { target, op } = space.checked.relations[index]!;
  const band = bandOf(space, index);
  const verdict = space.checked.verdicts[index]!;
  if (!band || (verdict.status !== 'holds' && verdict.status !== 'fails')) return { lines: [], binaries: [] };
  const units = unitsOf(space, band, variables);
  const [lines, binaries]: [string[], string[]] = [[], []];
  const balance = [...variables.change(idOf(target), 1)];
  let gap = verdict.expected - verdict.actual;
  const [entering, leaving]: [string[], string[]] = [[], []];
  for (const unit of units) {
    const isIn = isWithin(band, unit.met);
    if (!spelt.has(unit.place)) {
      (isIn ? leaving : entering).push(...crossing(space, band, unit, variables, isIn ? 1 : -1));
      continue;
    }
    const names = ['L', 'I', 'H'].map((state) => `${state}${index}_${unit.place}`);
    const [below, inside, above] = names as [string, string, string];
    const change = unit.marks.flatMap((id) => variables.change(id, 1)).join(' ');
    lines.push(`${below} + ${inside} + ${above} = 1`);
    lines.push(
      `${change} ${term(1 - band.from, below)} ${term(-band.to, inside)} ${term(-unit.of, above)} <= ${-unit.met}`,
    );
    lines.push(`${change} ${term(-band.from, inside)} ${term(-band.to - 1, above)} >= ${-unit.met}`);
    binaries.push(...names);
    balance.push(term(-1, inside));
    if (isIn) gap -= 1;
  }
  const atMost = [...balance, ...entering];
  const atLeast = [...balance, ...leaving];
  if (atMost.length > 0) lines.push(`${atMost.join(' ')} <= ${gap}`);
  if (op === '=' && atLeast.length > 0) lines.push(`${atLeast.join(' ')} >= ${gap}`);
  return { lines, binaries };
}

/** Units of a band some of whose cells are among the given ones, by their places. */
export function unitsWith(space: Space, index: number, cells: ReadonlySet<CellId>): number[] {
  const band = bandOf(space, index);
  if (!band) return [];
  return band.units.flatMap((ranges, place) => (marksIn(ranges).some((id) => cells.has(id)) ? [place] : []));
}

/** A relation's band; null where it is another relation. */
export function bandOf(space: Space, index: number): Band | null {
  const { expr } = space.checked.relations[index]!;
  return expr.kind === 'band' ? expr : null;
}

function isWithin({ from, to }: Band, met: number): boolean {
  return met >= from && met <= to;
}

function unitsOf(space: Space, band: Band, variables: Variables): Unit[] {
  return band.units.flatMap((ranges, place): Unit[] => {
    const all = marksIn(ranges);
    const marks = all.filter((id) => variables.moves.has(id));
    if (marks.length === 0) return [];
    const met = all.reduce((sum, id) => sum + space.reading(id).low, 0);
    return [{ place, met, of: all.length, marks }];
  });
}

/** How much of a crossing each changed mark is worth: one over how many are needed. */
function crossing(
  space: Space,
  { from, to }: Band,
  { met, marks }: Unit,
  variables: Variables,
  sign: 1 | -1,
): string[] {
  const isIn = met >= from && met <= to;
  const upwards = isIn ? to + 1 - met : from - met;
  const downwards = isIn ? met - from + 1 : met - to;
  return marks.flatMap((id) => {
    const needed = space.reading(id).low === 0 ? upwards : downwards;
    return needed > 0 ? [term(sign / needed, variables.changed(id))] : [];
  });
}

function marksIn(ranges: readonly RangeRef[]): CellId[] {
  return ranges.flatMap(({ sheet, rect }) => {
    const ids: CellId[] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) ids.push(idOf({ sheet, row, column }));
    }
    return ids;
  });
}
