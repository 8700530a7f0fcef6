import type { Verdict } from '../relations/evaluate';
import {
  holdsCell,
  linearize,
  rangesOf,
  type CellRef,
  type RangeRef,
  type Relation,
} from '../relations/relation';
import { numberReading, type ReadCell } from '../relations/reading';
import { verdictAfter } from './verdictAfter';
import { relationIndex, type RelationsOver } from './relationIndex';

export interface Checked {
  readonly relations: readonly Relation[];
  readonly verdicts: readonly Verdict[];
  readonly read: ReadCell;
}

export interface Candidate {
  readonly cell: CellRef;
  readonly value: number;
  readonly fixes: readonly number[];
  /** Relations that could not be checked before and hold with the change: they speak for it. */
  readonly support: readonly number[];
}

export function weight({ fixes, support }: Candidate): number {
  return fixes.length + support.length;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Cells looked at: those in two failing relations or more, every target, and all cells of small relations. */
const SMALL = 64;

/** More candidates than this come only from a table that does not add up at all; its totals are named instead. */
const MOST_CANDIDATES = 4000;

export function candidatesFor(checked: Checked, open: ReadonlySet<number>): Candidate[] {
  const seen = new Map<string, { cell: CellRef; failing: number[] }>();
  const note = (cell: CellRef, index: number): void => {
    const name = key(cell);
    const entry = seen.get(name);
    if (!entry) seen.set(name, { cell, failing: [index] });
    else if (entry.failing.at(-1) !== index) entry.failing.push(index);
  };
  for (const index of open) {
    const relation = checked.relations[index]!;
    note(relation.target, index);
    for (const range of rangesOf(relation.expr)) eachCell(range, (cell) => note(cell, index));
  }
  const targets = new Set([...open].map((index) => key(checked.relations[index]!.target)));
  const small = new Set([...open].filter((index) => sizeOf(checked.relations[index]!) <= SMALL));
  const wanted = [...seen.entries()].filter(
    ([name, { failing }]) =>
      failing.length > 1 || targets.has(name) || failing.some((index) => small.has(index)),
  );
  if (wanted.length > MOST_CANDIDATES) return [];
  if (wanted.length === 0) return [];
  const lookup = relationIndex(checked.relations);
  return wanted.flatMap(([, { cell, failing }]) => bestChange(checked, lookup, cell, failing) ?? []);
}

function key({ sheet, row, column }: CellRef): string {
  return `${sheet},${row},${column}`;
}

function sizeOf(relation: Relation): number {
  return rangesOf(relation.expr).reduce(
    (sum, { rect }) => sum + (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1),
    0,
  );
}

function eachCell({ sheet, rect }: RangeRef, visit: (cell: CellRef) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) visit({ sheet, row, column });
  }
}

/** The value for a cell that mends most failing relations and breaks none; null where there is none. */
function bestChange(
  checked: Checked,
  lookup: RelationsOver,
  cell: CellRef,
  failing: readonly number[],
): Candidate | null {
  const reading = checked.read(cell);
  if (reading.state !== 'number' && reading.state !== 'mark') return null;
  const touching = lookup(cell);
  let best: Candidate | null = null;
  for (const value of valuesFor(checked, cell, failing, touching)) {
    if (reading.state === 'mark' && value !== 0 && value !== 1) continue;
    if (value < 0 || value === reading.low) continue;
    const changed = numberReading(value, reading.decimals);
    const read: ReadCell = (ref) => (sameCell(ref, cell) ? changed : checked.read(ref));
    const after = touching.map((index) => verdictAfter(checked, index, read, [cell]).status);
    const before = touching.map((index) => checked.verdicts[index]!.status);
    const breaks = touching.some(
      (_, i) =>
        before[i] !== 'fails' && after[i] !== 'holds' && (before[i] === 'holds' || after[i] === 'fails'),
    );
    if (breaks) continue;
    const fixes = failing.filter((index) => after[touching.indexOf(index)] === 'holds');
    const support = touching.filter((_, i) => before[i] === 'unchecked' && after[i] === 'holds');
    const candidate: Candidate = { cell, value, fixes, support };
    if (fixes.length > 0 && (best === null || weight(candidate) > weight(best))) best = candidate;
  }
  return best;
}

/** The values that the failing relations ask of a cell, each once. */
function valuesFor(
  { relations, verdicts, read }: Checked,
  cell: CellRef,
  failing: readonly number[],
  touching: readonly number[],
): number[] {
  const values = new Set<number>();
  for (const index of touching) {
    const verdict = verdicts[index]!;
    const isOwn = sameCell(relations[index]!.target, cell);
    if (isOwn && verdict.status === 'unchecked' && verdict.expected !== null) values.add(verdict.expected);
  }
  for (const index of failing) {
    const relation = relations[index]!;
    const verdict = verdicts[index]!;
    if (verdict.status !== 'fails') continue;
    if (sameCell(relation.target, cell)) {
      values.add(verdict.expected);
      continue;
    }
    // a rounded ratio does not say exactly what its numerator should be
    if (relation.expr.kind === 'ratio') continue;
    const factor = linearize(relation.expr)?.find((term) => holdsCell(term.cells, cell))?.weight;
    if (factor) values.add(read(cell).low + (verdict.actual - verdict.expected) / factor);
  }
  return [...values].sort((a, b) => a - b);
}
