import type { Report } from '../../core/check';
import type { Severity } from '../../core/findings/finding';
import type { ChangeOutcome } from '../../core/changes/cellChange';
import type { Text } from '../../core/messages/text';
import type { Workbook } from '../../core/snapshot/workbook';
import type { HighlightOutcome, Progress, SheetsOutcome } from '../../core/host/workbookHost';
import { NOTHING_DRAWN, type Drawing } from './drawing';
import { NO_EDITS, type EditKind, type Edits, type EditStep } from './edits';
import { NOT_NARROWED, type Narrow } from './narrow';
import { SUMMARY_IDS, type SummaryId } from '../../core/summary/summaryId';

/** A workbook as it was read, what was found in it, and when. */
export interface Checked {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly at: Date;
}

/** What the summary line can narrow the list to; `agreed` shows the tables without their findings. */
export type Filter = Severity | 'agreed';

/** Something that did not work: words for the user, and what a supporter needs to know. */
export interface Failure {
  readonly text: Text;
  readonly detail: string;
  /** The same without what may name sheets or quote cells. */
  readonly outline: string;
}

/** A short word about what was just done, or could not be. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: Text;
  /** One by one: the cells that were left out, and why. */
  readonly details?: readonly Text[];
  /** What can be done about it on the spot. */
  readonly offer?: 'undo' | 'redo' | 'again';
}

/** `recheck` is a check that follows a change of ours: the result stays in view meanwhile. */
export type WorkKind = 'check' | 'recheck' | 'edit' | 'remember' | 'highlight' | 'clear' | 'summarize';

/**
 * What is shown before anything is written: one repair of the selected finding, or all that are sure. It is about one
 * report: with another the same place may mean something else, and nothing waits for a word any more.
 */
export type Confirming =
  | { readonly kind: 'one'; readonly report: Report; readonly proposal: number }
  | { readonly kind: 'all'; readonly report: Report };

/** Which summary sheets are asked for, and how; the workbook remembers which when they are written. */
export interface SummaryChoice {
  readonly chosen: readonly SummaryId[];
  /** Values without formulas. */
  readonly valuesOnly: boolean;
}

/** What became of the summary sheets last asked for, in words, and whether some can be written over. */
export interface SummaryResult {
  readonly lines: readonly Text[];
  readonly hasEdited: boolean;
}

export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress;
  /** Cells changed since it began: its result may be out of date at birth. */
  readonly changedMeanwhile: boolean;
}

/** All that the pane shows, as plain data. */
export interface PaneState {
  /** The last result; stays while the workbook is checked again. */
  readonly checked: Checked | null;
  readonly work: Work | null;
  /** Why the last check gave no result. */
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  /** Cells changed since the workbook was read. */
  readonly changed: boolean;
  /** Whether the workbook is checked again by itself after each change. */
  readonly isLive: boolean;
  readonly filter: Filter | null;
  readonly narrow: Narrow;
  /** The selected finding, by its place in the report. */
  readonly selected: number | null;
  /** What the sheets show of the result. */
  readonly drawing: Drawing;
  /** Whether somebody went to it, and the focus goes with them; a check only carries it over to its result. */
  readonly isGoneTo: boolean;
  /** Whether the wrong cells behind the result are still looked for: a surer report may follow. */
  readonly isSeeking: boolean;
  /** Kept as long as the pane: every check leaves it. */
  readonly summaryChoice: SummaryChoice;
  /** Whether the ticks were set here since the workbook last remembered them: it is not followed then. */
  readonly isChosenHere: boolean;
  readonly summaryResult: SummaryResult | null;
  /** Keys of the groups that are folded up. */
  readonly folded: ReadonlySet<string>;
  /** What was written from here, to be taken back. */
  readonly edits: Edits;
  /** What waits for the user's word. */
  readonly confirming: Confirming | null;
}

export type Action =
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopped' }
  | { readonly type: 'checked'; readonly checked: Checked }
  /** The search for the wrong cells is over: a report that tells them more surely, or null where there is none. */
  | { readonly type: 'refined'; readonly report: Report | null }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** A highlight, a clearing or a jump that did not work: the result stays. */
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'drawn'; readonly drawing: Drawing; readonly notice: Notice }
  | { readonly type: 'noted'; readonly notes: Drawing['notes'] }
  /** What a table was taken for is drawn, instead of what was found; null where there is no such table any more. */
  | { readonly type: 'previewed'; readonly outcome: HighlightOutcome | null }
  | { readonly type: 'cleared'; readonly outcome: HighlightOutcome }
  | {
      readonly type: 'summarized';
      readonly outcome: SheetsOutcome;
      readonly lines: readonly Text[];
      /** The choice that the workbook remembers now; null where it could not. */
      readonly remembered: readonly SummaryId[] | null;
    }
  | { readonly type: 'chose'; readonly choice: SummaryChoice }
  | { readonly type: 'changed' }
  | { readonly type: 'live'; readonly isLive: boolean }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'narrowed'; readonly narrow: Partial<Narrow> }
  | { readonly type: 'selected'; readonly finding: number; readonly group: string }
  | { readonly type: 'folded'; readonly group: string }
  /** Something is to be said that no work on the workbook gave. */
  | { readonly type: 'told'; readonly notice: Notice }
  | { readonly type: 'dismissed' }
  | { readonly type: 'confirming'; readonly what: Confirming | null }
  /** Something was remembered with the workbook, or forgotten. */
  | { readonly type: 'remembered'; readonly kind: EditKind; readonly step: EditStep; readonly at: Date }
  /** Cells were written, or refused: what of a step was done, and what was not. */
  | {
      readonly type: 'edited';
      readonly kind: EditKind;
      readonly step: EditStep;
      readonly outcome: ChangeOutcome;
      readonly at: Date;
    };

export const INITIAL: PaneState = {
  checked: null,
  work: null,
  failure: null,
  notice: null,
  changed: false,
  isLive: false,
  filter: null,
  narrow: NOT_NARROWED,
  selected: null,
  drawing: NOTHING_DRAWN,
  isGoneTo: false,
  isSeeking: false,
  summaryChoice: { chosen: SUMMARY_IDS, valuesOnly: false },
  isChosenHere: false,
  summaryResult: null,
  folded: new Set(),
  edits: NO_EDITS,
  confirming: null,
};

/** Which of the pane's faces a state shows. */
export type Screen = 'start' | 'working' | 'failed' | 'empty' | 'unrecognised' | 'result';

/** The face of a state. All but a check the user asked for leaves the result in view. */
export function screenOf({ checked, work, failure }: PaneState): Screen {
  if (work?.kind === 'check') return 'working';
  if (failure) return 'failed';
  if (!checked) return 'start';
  const { tables, skipped } = checked.report;
  if (tables.length > 0) return 'result';
  const isEmpty = skipped.every(({ reason }) => reason === 'empty' || reason === 'hidden');
  return isEmpty ? 'empty' : 'unrecognised';
}
