import type { Finding, Repair, RepairReason, Scalar } from '../findings/finding';
import { tied } from '../findings/ties';
import { cellAt, type Workbook } from '../snapshot/workbook';
import { scalarOf } from './applyChanges';
import type { CellChange } from './cellChange';

/**
 * How sure a suggestion must be to be among those that are made all at once. Of the repairs stated at 0.9 nine in ten
 * are right (so is confidence measured, with errors put in on purpose): below that, whoever unticks nothing would have
 * to take back more than one in ten.
 */
export const SURE = 0.9;

/** Why nothing is offered for a repair. */
export type Obstacle = 'formula' | 'protected' | 'nothing' | 'partial' | 'open';

/** A way to put a finding right, ready to be shown and to be written. */
export interface Proposal {
  readonly reason: RepairReason;
  /** How likely it is the right one, 0–1. */
  readonly confidence: number;
  /** Whether it is known that nothing smaller explains the failures; false where the time was up first. */
  readonly proven: boolean;
  readonly changes: readonly CellChange[];
  /** Why it cannot be made from here; null where it can. */
  readonly obstacle: Obstacle | null;
}

/** The ways to put a finding right, the likeliest first. */
export interface Proposals {
  readonly list: readonly Proposal[];
  /** Whether nothing decides between the first and the others: none of them is to be put first. */
  readonly isTied: boolean;
  /** How many more there are that are not listed. */
  readonly more: number;
}

/** The repairs of a finding as changes to the workbook as it was read. */
export function proposalsOf(workbook: Workbook, { repairs, moreRepairs = 0 }: Finding): Proposals {
  const list = repairs.map((repair) => proposal(workbook, repair));
  return { list, isTied: tied(list) > 1, more: moreRepairs };
}

function proposal(workbook: Workbook, repair: Repair): Proposal {
  const { reason, cells, confidence, proven } = repair;
  const changes = cells.map(({ cell, suggested }): CellChange => {
    const held = cellAt(workbook.sheets[cell.sheet]!, cell.row, cell.column);
    return { cell, before: scalarOf(held?.value ?? null), after: suggested };
  });
  return {
    reason,
    confidence,
    proven,
    changes,
    obstacle: obstacleOf(workbook, changes) ?? doubtOf(repair),
  };
}

/** Why a value is not to be written although it could be. */
function doubtOf({ isPartial, isOpen }: Repair): Obstacle | null {
  if (isPartial) return 'partial';
  return isOpen ? 'open' : null;
}

function obstacleOf(workbook: Workbook, changes: readonly CellChange[]): Obstacle | null {
  if (changes.length === 0 || changes.every(({ before, after }) => before === after)) return 'nothing';
  const sheets = changes.map(({ cell }) => workbook.sheets[cell.sheet]!);
  const isFormula = changes.some(
    ({ cell }, index) => cellAt(sheets[index]!, cell.row, cell.column)?.formula !== undefined,
  );
  if (isFormula) return 'formula';
  return sheets.some(({ locked }) => locked === true) ? 'protected' : null;
}

/** A finding with the repair that is sure enough to be made with all others of its kind. */
export interface SureRepair {
  /** The finding's place in the report. */
  readonly finding: number;
  readonly proposal: Proposal;
}

/**
 * The repairs to be offered all at once: stated with at least {@link SURE}, not tied, free to be written. Of two that
 * want something else in one cell only the first is among them. At most `most` changes.
 */
export function sureRepairs(workbook: Workbook, findings: readonly Finding[], most: number): SureRepair[] {
  const wanted = new Set<string>();
  const sure: SureRepair[] = [];
  for (const [index, finding] of findings.entries()) {
    const { list, isTied } = proposalsOf(workbook, finding);
    const [first] = list;
    if (!first || isTied || first.obstacle !== null || first.confidence < SURE) continue;
    const keys = first.changes.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`);
    if (keys.some((key) => wanted.has(key)) || wanted.size + keys.length > most) continue;
    for (const key of keys) wanted.add(key);
    sure.push({ finding: index, proposal: first });
  }
  return sure;
}

/** Whether two values look alike and are not: a number kept as text. */
export function isTextOfNumber(before: Scalar, after: Scalar): boolean {
  return typeof before === 'string' && typeof after === 'number' && before.trim() !== '';
}
