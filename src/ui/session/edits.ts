import {
  inverse,
  type CellChange,
  type ChangeOutcome,
  type RefusedBecause,
} from '../../core/changes/cellChange';
import type { MemoryChange } from '../../core/memory/memoryChange';
import type { Param } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';

/** Changes that were asked for together: one step to take back. */
export interface EditStep {
  readonly changes: readonly CellChange[];
  /** Names of the workbook's sheets by the places that the changes mean: sheets may be moved meanwhile. */
  readonly sheets: readonly string[];
  /** What it is about, in the official's words. */
  readonly label: Param;
  /** When it was written last. */
  readonly at: Date;
  /** What was remembered or forgotten, in a step that writes no cell. */
  readonly memory?: MemoryChange;
}

/** What was written from the pane; the last step stands last. */
export interface Edits {
  readonly done: readonly EditStep[];
  /** Taken back, to be done again. */
  readonly undone: readonly EditStep[];
}

export const NO_EDITS: Edits = { done: [], undone: [] };

/** How a step is written: for the first time, back, or again. */
export type EditKind = 'repair' | 'undo' | 'redo';

/** What may do with another try. */
const AGAIN: ReadonlySet<RefusedBecause> = new Set<RefusedBecause>(['protected', 'failed']);
/** So many steps are kept. */
const MOST_STEPS = 200;

/** The step that is next to be taken back or done again; undefined where there is none. */
export function nextStep({ done, undone }: Edits, kind: Exclude<EditKind, 'repair'>): EditStep | undefined {
  return (kind === 'undo' ? done : undone).at(-1);
}

/**
 * A step as it applies to a workbook: its sheets are found by their names. One that is gone or renamed gets a place
 * behind all others, which every host tells as gone.
 */
export function placed(step: EditStep, workbook: Workbook): EditStep {
  const names = workbook.sheets.map(({ name }) => name);
  const sheets = [...names, ...step.sheets.filter((name) => !names.includes(name))];
  const changes = step.changes.map((change) => {
    const sheet = sheets.indexOf(step.sheets[change.cell.sheet]!);
    return { ...change, cell: { ...change.cell, sheet } };
  });
  return { ...step, sheets, changes };
}

/** What a step writes: backwards where it is taken back. */
export function changesOf({ changes }: EditStep, kind: EditKind): readonly CellChange[] {
  return kind === 'undo' ? inverse(changes) : changes;
}

/**
 * The history after a step was written. What was written moves to the other side. Cells that were locked stay where
 * they are, to be tried again; what is no longer there as it was left cannot be taken back and is forgotten.
 */
export function edited(
  { done, undone }: Edits,
  kind: EditKind,
  step: EditStep,
  { written, refused }: ChangeOutcome,
  at: Date,
): Edits {
  const moved: readonly EditStep[] = written.length === 0 ? [] : [{ ...step, changes: written, at }];
  if (kind === 'repair')
    return written.length === 0 ? { done, undone } : { done: kept(done, moved), undone: [] };
  const locked = refused.filter(({ because }) => AGAIN.has(because)).map(({ change }) => change);
  if (kind === 'redo') {
    const rest = locked.length === 0 ? [] : [{ ...step, changes: locked }];
    return { done: kept(done, moved), undone: [...undone.slice(0, -1), ...rest] };
  }
  const rest = locked.length === 0 ? [] : [{ ...step, changes: inverse(locked) }];
  return {
    done: [...done.slice(0, -1), ...rest],
    undone: [...undone, ...moved.map((one) => ({ ...one, changes: inverse(one.changes) }))],
  };
}

/** The history after a step that was remembered: such a step is done whole or not at all. */
export function remembered({ done, undone }: Edits, kind: EditKind, step: EditStep, at: Date): Edits {
  const moved = { ...step, at };
  switch (kind) {
    case 'repair':
      return { done: kept(done, [moved]), undone: [] };
    case 'undo':
      return { done: done.slice(0, -1), undone: [...undone, moved] };
    case 'redo':
      return { done: kept(done, [moved]), undone: undone.slice(0, -1) };
  }
}

function kept(done: readonly EditStep[], more: readonly EditStep[]): readonly EditStep[] {
  return [...done, ...more].slice(-MOST_STEPS);
}
