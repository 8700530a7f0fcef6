import { numberReading, type ReadCell } from '../relations/reading';
import { evaluate, type Verdict } from '../relations/evaluate';
import { holdsCell, type CellRef, type RangeRef } from '../relations/relation';
import type { FormulaSheet } from '../rules/formula/formulaSheet';
import { judgedSheets } from '../rules/formula/rangeSlips';
import type { WorkbookContext } from '../rules/rule';
import type { Checked } from '../suspects/candidates';
import type { Finding } from './finding';
import { rangeKey } from './rangeKey';

/** How far a mended total is followed through the formulas that add it, and to how many cells. */
const MOST_ROUNDS = 6;
const MOST_CHANGED = 200;

/** Relations as they would stand once the sums that add the wrong cells were mended. */
export interface Mended {
  readonly checked: Checked;
  /** Targets of relations that fail for a mended formula alone, by the row and column of that formula. */
  readonly explained: ReadonlyMap<string, readonly CellRef[]>;
}

interface Change {
  readonly by: number;
  /** The cell of the slip it comes from. */
  readonly from: string;
}

/**
 * What the relations say once the sums that add the wrong cells (`formula/range`) give what they should, and totals
 * over them follow: what then holds was no slip of its own. Relations that hold as the cells stand are left alone.
 */
export function mendFormulas(context: WorkbookContext, checked: Checked): Mended {
  const changes = new Map<string, Change>();
  for (const { sheet, slips } of judgedSheets(context)) {
    const own = new Map<string, Change>();
    for (const { cell, difference } of slips.flat()) {
      const key = keyOf({ sheet: sheet.index, row: cell.row, column: cell.column });
      own.set(key, { by: difference ?? 0, from: key });
    }
    if (own.size > 0 && own.size <= MOST_CHANGED) follow(sheet, own);
    for (const [key, change] of own) changes.set(key, change);
  }
  if (changes.size === 0) return { checked, explained: new Map() };
  const read: ReadCell = (cell) => {
    const reading = checked.read(cell);
    const change = changes.get(keyOf(cell));
    if (!change || change.by === 0 || reading.state !== 'number') return reading;
    return numberReading(reading.low + change.by, reading.decimals);
  };
  const explained = new Map<string, CellRef[]>();
  const verdicts = checked.relations.map((relation, i): Verdict => {
    const before = checked.verdicts[i]!;
    if (before.status !== 'fails') return before;
    const after = evaluate(relation, read);
    if (after.status !== 'holds') return after;
    const from = changes.get(keyOf(relation.target))?.from;
    if (from !== undefined) explained.set(from, [...(explained.get(from) ?? []), relation.target]);
    return after;
  });
  return { checked: { relations: checked.relations, verdicts, read }, explained };
}

/** Carries changes on to the sums that add the changed cells. */
function follow({ index, cells }: FormulaSheet, changes: Map<string, Change>): void {
  const slips = new Set(changes.keys());
  let last = [...changes];
  for (let round = 0; round < MOST_ROUNDS && last.length > 0 && changes.size <= MOST_CHANGED; round++) {
    const moved = new Map<string, Change>();
    for (const { row, column, sum } of cells) {
      const key = keyOf({ sheet: index, row, column });
      if (!sum || sum.counts || slips.has(key)) continue;
      for (const [cell, { by, from }] of last) {
        const ref = refOf(cell);
        const weight = sum.parts.reduce(
          (total, part) => (holdsCell({ sheet: index, rect: part.rect }, ref) ? total + part.weight : total),
          0,
        );
        if (weight * by !== 0) moved.set(key, { by: (moved.get(key)?.by ?? 0) + weight * by, from });
      }
    }
    for (const [key, { by, from }] of moved) changes.set(key, { by: (changes.get(key)?.by ?? 0) + by, from });
    last = [...moved];
  }
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet},${row},${column}`;
}

function refOf(key: string): CellRef {
  const [sheet, row, column] = key.split(',').map(Number) as [number, number, number];
  return { sheet, row, column };
}

/**
 * One cause is one finding. A relation that fails at a cell whose formula adds the wrong cells is told by the formula's
 * finding, which says more; a typed number, an odd formula or an error value at a cell that another rule already finds
 * wrong is told by that rule. The related cells of what is folded are kept.
 */
export function foldFormulas(
  fromRelations: readonly Finding[],
  fromChecks: readonly Finding[],
  { explained }: Pick<Mended, 'explained'>,
): Finding[] {
  const ranges = fromChecks.filter(({ rule }) => rule === 'formula/range');
  const holders = holdersOf(ranges);
  const holderOf = ({ at }: Finding): Finding | undefined =>
    isOneCell(at) ? holders.get(keyOf(firstCell(at))) : undefined;
  const added = new Map<Finding, RangeRef[]>();
  const kept = fromRelations.filter((finding) => {
    const holder = holderOf(finding);
    if (!holder) return true;
    added.set(holder, [...(added.get(holder) ?? []), ...finding.related]);
    return false;
  });
  for (const [from, targets] of explained) {
    const holder = holders.get(from);
    const elsewhere = targets.filter((target) => !holder || !holdsCell(holder.at, target));
    if (holder) added.set(holder, [...(added.get(holder) ?? []), ...elsewhere.map(rangeOf)]);
  }
  const others = fromChecks.filter(({ rule }) => !rule.startsWith('formula/'));
  const told = new Set(
    [...kept, ...others].filter(({ severity }) => severity === 'error').map(({ at }) => rangeKey(at)),
  );
  const checks = fromChecks
    .filter(({ rule, at }) => !FOLDED.has(rule) || !told.has(rangeKey(at)))
    .map((finding) => {
      const more = added.get(finding);
      return more ? { ...finding, related: once([...finding.related, ...more]) } : finding;
    });
  return [...kept, ...checks];
}

/** The cells of findings, each with its finding: they are lines of totals, no areas. */
function holdersOf(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const holders = new Map<string, Finding>();
  for (const finding of findings) {
    const { sheet, rect } = finding.at;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++)
        holders.set(keyOf({ sheet, row, column }), finding);
    }
  }
  return holders;
}

/** Rules whose finding says less than an error of another family at the same cell. */
const FOLDED: ReadonlySet<string> = new Set(['formula/neighbour', 'formula/typed-total', 'formula/error']);

function once(ranges: readonly RangeRef[]): RangeRef[] {
  return [...new Map(ranges.map((range) => [rangeKey(range), range])).values()];
}

function firstCell({ sheet, rect }: RangeRef): CellRef {
  return { sheet, row: rect.top, column: rect.left };
}

function isOneCell({ rect }: RangeRef): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

function rangeOf({ sheet, row, column }: CellRef): RangeRef {
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}
